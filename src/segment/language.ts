import type { Language } from '../types.js';

/** The language of `text` by its function words; `und` where there is too little evidence. */
export function identifyLanguage(text: string): Language {
  const french = text.match(/\b(?:le|la|les|des|du|et|une|est|que|dans|pour)\b/giu)?.length ?? 0;
  const english = text.match(/\b(?:the|of|and|to|in|is|that|for|with|on)\b/giu)?.length ?? 0;
  return french === english ? 'und' : french > english ? 'fr' : 'en';
}
