import { MULTIPLIERS, NUMBER_WORDS } from '../../lexicon/money-words.js';
import type { Language, Tokens } from '../../types.js';

/** A number with its multiplier, read from tokens `first`–`end`. */
export interface Figure {
  readonly first: number;
  readonly end: number;
  /** Decimal digits with a dot, times ten to the power `exponent`. */
  readonly digits: string;
  readonly exponent: number;
  /** "10-million-euro": what the compound goes on with, else ''. */
  readonly rest: string;
}

/** The exact value: "1.2" and 9 make 1200000000 with no rounding on the way. */
export function valueOf({ digits, exponent }: Figure): number {
  return Number(`${digits}e${exponent}`);
}

/** The digits of a written number with a decimal dot, or null: "1,000.5", "1 000,5", "3,5" by the language's signs. */
function readDigits(norm: string, language: Language): string | null {
  if (!/^\d[\d.,']*$/u.test(norm)) return null;
  const plain = norm.replaceAll("'", '');
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) {
    return comma > dot ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  }
  const sign = comma >= 0 ? ',' : '.';
  const groups = plain.split(sign);
  if (groups.length === 1) return plain;
  // "1,000" groups in English, "1.000" in French; several groups do in both; else the sign is the decimals'.
  const grouped = groups.slice(1).every((group) => group.length === 3) && groups[0] !== '0';
  if (groups.length > 2) return grouped ? groups.join('') : null;
  const thousands = grouped && (language === 'fr' ? sign === '.' : sign === ',');
  return thousands ? groups.join('') : groups.join('.');
}

function multiplierAt(tokens: Tokens, index: number, language: Language): { exponent: number; rest: string } | null {
  const text = tokens.text[index] ?? '';
  const norm = tokens.norm[index] ?? '';
  if (language === 'fr' && /^billions?$/u.test(norm)) return { exponent: 12, rest: '' };
  const [head = '', rest = ''] = norm.split('-', 2);
  const exponent = MULTIPLIERS.get(text) ?? (norm.length > 3 ? MULTIPLIERS.get(head) : undefined);
  return exponent === undefined ? null : { exponent, rest };
}

/** The value of a number in words in one token ("two", "vingt-cinq"), or null. */
function wordValue(norm: string): number | null {
  if (!norm.includes('-')) return NUMBER_WORDS.get(norm) ?? null;
  let sum = 0;
  for (const part of norm.split('-')) {
    const value = NUMBER_WORDS.get(part);
    if (value === undefined) return null;
    // "quatre-vingts", "quatre-vingt-dix"
    sum = sum === 4 && value === 20 ? 80 : sum + value;
  }
  return sum;
}

/** Numbers in words from `index` on; null where there are none. */
function readWords(tokens: Tokens, index: number, end: number): { digits: string; end: number } | null {
  const norm = (tokens.norm[index] ?? '').replace(/vingts$/u, 'vingt');
  const value = wordValue(norm);
  if (value === null) return null;
  const next = tokens.norm[index + 1] ?? '';
  // "half a billion", "un demi-milliard"
  if (norm === 'half' && index + 1 < end && (next === 'a' || next === 'an')) return { digits: '0.5', end: index + 2 };
  if (next === 'cent' || next === 'cents' || next === 'hundred') return { digits: String(value * 100), end: index + 2 };
  if (next === 'and' && tokens.norm[index + 2] === 'a' && tokens.norm[index + 3] === 'half') {
    return { digits: String(value + 0.5), end: index + 4 };
  }
  return { digits: String(value), end: index + 1 };
}

/** The figure that starts at `index`: a number in digits or words and its multipliers, before `end`; null for none. */
export function readFigure(tokens: Tokens, index: number, end: number, language: Language): Figure | null {
  const kind = tokens.kind[index];
  const norm = tokens.norm[index] ?? '';
  const lead = norm === 'un' ? 1 : 0;
  const demi = /^demi-(milliard|million)$/u.exec(tokens.norm[index + lead] ?? '')?.[1];
  if (demi !== undefined && index + lead < end)
    return { first: index, end: index + lead + 1, digits: '0.5', exponent: MULTIPLIERS.get(demi) ?? 0, rest: '' };
  const digits = kind === 'number' ? readDigits(norm, language) : null;
  const words = kind === 'word' ? readWords(tokens, index, end) : null;
  const number = digits ?? words?.digits;
  if (number === undefined) return null;
  let next = words?.end ?? index + 1;
  let exponent = 0;
  let rest = '';
  while (next < end && rest === '') {
    const hyphen = tokens.norm[next] === '-' && tokens.end[next] === tokens.start[next + 1] ? 1 : 0;
    const multiplier = multiplierAt(tokens, next + hyphen, language);
    if (multiplier === null || (hyphen === 1 && multiplier.exponent < 6)) break;
    exponent += multiplier.exponent;
    rest = multiplier.rest;
    next += 1 + hyphen;
  }
  // "a", "un", "half" alone count nothing.
  if (words !== null && exponent === 0 && /^(?:a|un|une|half|demi)$/u.test(norm)) return null;
  return { first: index, end: next, digits: number, exponent, rest };
}
