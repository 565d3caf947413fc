const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
/** Most names are plain: folding them would only cost time. */
const ASCII = /^[\x00-\x7f]*$/u;
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/u;

/** Accents off, and the letters that no normalisation takes apart: `"phạm łoś"` → `"pham los"`; the text is lower case. */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đøłßæœı]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** A kebab-case id: accents folded, everything but letters and digits as one hyphen. `"Minh-Anh Phạm"` → `minh-anh-pham`; a possessive goes. */
export function slugify(text: string): string {
  const folded = foldLetters(text.toLowerCase());
  if (PLAIN.test(folded)) return folded.replaceAll(' ', '-');
  return folded
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
