import type { Segmented, Sentence } from '../../types.js';

/** Index of the first token that ends after `offset`; `tokens.length` past the last. */
export function findToken(segmented: Segmented, offset: number): number {
  const { end, length } = segmented.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sentence that holds `offset`, or of the next one. */
export function findSentence(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Comparison form of a name: accents folded, lower case, straight apostrophes, one blank between words. */
export function foldName(text: string): string {
  const plain = text.toLowerCase().replaceAll('’', "'");
  // Folding costs a normalisation: only where there is something to fold.
  if (/^[\x00-\x7f]*$/u.test(plain)) return plain.replace(/\s+/gu, ' ').trim();
  return plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}
