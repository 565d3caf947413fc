/** What a UTF-16 code unit is to the scanner: a class in the low bits, and flags. */
export const BLANK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const PUNCTUATION = 3;
const SYMBOL = 4;
/** Soft hyphens, joiners and direction marks: part of a word when inside one, else nothing. */
export const INVISIBLE = 5;
export const CLASS = 7;
export const UPPER = 8;
export const LOWER = 16;
/** The code unit starts a surrogate pair. */
export const PAIR = 32;

/** Below this, classes are looked up; covers Latin, Greek, Cyrillic and the general punctuation. */
const TABLE_SIZE = 0x2200;
const ZERO_WIDTH_SPACE = 0x200b;
const PLAIN_LETTER = LETTER | LOWER;
const MODIFIER_APOSTROPHE = 0x2bc;

function classify(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === MODIFIER_APOSTROPHE) return PUNCTUATION;
  if (code === ZERO_WIDTH_SPACE || /[\s\p{Cc}]/u.test(character)) return code === 0xfeff ? INVISIBLE : BLANK;
  // The underscore joins identifiers; superscripts and other digits behave as letters ("CO₂", "m²").
  if (/[\p{L}\p{M}\p{N}_]/u.test(character)) {
    if (/\p{Lu}|\p{Lt}/u.test(character)) return LETTER | UPPER;
    return /\p{Ll}/u.test(character) ? LETTER | LOWER : LETTER;
  }
  if (/\p{Cf}/u.test(character)) return INVISIBLE;
  return /[\p{P}]/u.test(character) && character !== '%' && character !== '‰' ? PUNCTUATION : SYMBOL;
}

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

function wideClass(text: string, index: number): number {
  const code = text.codePointAt(index);
  if (code === undefined) return BLANK;
  const kind = classify(String.fromCodePoint(code));
  return code > 0xffff ? kind | PAIR : kind;
}

/** Class and flags of the character at `index`; past the end of the text: `BLANK`. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < TABLE_SIZE ? (TABLE[code] ?? BLANK) : wideClass(text, index);
}

/** True for a letter, mark or digit at `index`. */
export function isWordAt(text: string, index: number): boolean {
  const kind = classAt(text, index) & CLASS;
  return kind === LETTER || kind === DIGIT;
}

/** End of the run of letters, marks and digits that starts at `index`; joiners count when letters follow. */
export function wordRunEnd(text: string, index: number): number {
  let end = index;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = code < TABLE_SIZE ? (TABLE[code] ?? BLANK) : wideClass(text, end);
    if (kind === PLAIN_LETTER) {
      end += 1;
      continue;
    }
    const base = kind & CLASS;
    if (base === LETTER || base === DIGIT) {
      end += kind & PAIR ? 2 : 1;
    } else if (base === INVISIBLE && end > index) {
      const next = skipInvisible(text, end);
      if (!isWordAt(text, next)) return end;
      end = next;
    } else return end;
  }
}

/** First index from `index` on that is not an invisible character. */
function skipInvisible(text: string, index: number): number {
  let next = index;
  for (let kind = classAt(text, next); (kind & CLASS) === INVISIBLE; kind = classAt(text, next))
    next += kind & PAIR ? 2 : 1;
  return next;
}

/** ' ’ ‘ and the modifier letter ʼ: each is met as an apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === MODIFIER_APOSTROPHE;
}

/** Hyphen-minus, hyphen, no-break hyphen. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
