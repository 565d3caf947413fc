const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
/** Most names are plain: folding them would only cost time. */
const ASCII = /^[\x00-\x7f]*$/u;
const PLAIN = /^[a-z\d]+(?:[ -][a-z\d]+)*$/u;

function foldLetter(letter: string): string {
  const base = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return LETTERS[base] ?? base;
}

/** The small letters of the Latin blocks with an accent, folded: made once, as texts are full of them. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  [[0xdf, 0x24f] as const, [0x1e00, 0x1eff] as const].flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, step) => {
      const letter = String.fromCharCode(from + step);
      return [letter, foldLetter(letter)] as const;
    }),
  ),
);

/** Accents off, and the letters that no normalisation takes apart: `"phạm łoś"` → `"pham los"`; the text is lower case. */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/[^\x00-\x7f]/gu, (letter) => FOLDED.get(letter) ?? foldLetter(letter));
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
