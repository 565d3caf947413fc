import { listWords } from '../lexicon/word-list.js';
import { APHERESES, ELIDED_FORMS, ENGLISH_CLITICS } from '../lexicon/contractions.js';
import { BLANK, CLASS, classAt, DIGIT, isApostrophe, isWordAt, LETTER, UPPER, wordRunEnd } from './characters.js';

/** No quotation in single quote marks is longer, in characters; beyond it an opening mark is taken as a stray one. */
export const LONGEST_SINGLE_QUOTATION = 1500;
const LONGEST_ELIDED = 6;
const OPENERS = '«“„"(['; // what an elided form may stand before: l'« IA »

const lower = (text: string, start: number, end: number): string =>
  text.slice(start, end).normalize('NFC').toLowerCase();

/** True where `start`–`end` is a form that elides: l, d, qu, jusqu … */
export function isElided(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_ELIDED && ELIDED_FORMS.has(lower(text, start, end));
}

/** "N'Djamena", "M'Barek": a name, no elision. */
export function isNasalName(text: string, start: number, mark: number): boolean {
  const initial = text.charCodeAt(start);
  if (mark !== start + 1 || (initial !== 0x4e && initial !== 0x4d)) return false;
  const third = classAt(text, mark + 2);
  return (classAt(text, mark + 1) & UPPER) !== 0 && (third & CLASS) === LETTER && (third & UPPER) === 0;
}

/** Where the English clitic at the apostrophe `mark` starts ("do|n't", "Macron|'s"), or -1; `after` ends its letters. */
export function findClitic(text: string, start: number, mark: number, after: number): number {
  if (after - mark > 3 || isApostrophe(text.charCodeAt(after))) return -1;
  const suffix = lower(text, mark + 1, after);
  if (ENGLISH_CLITICS.has(suffix)) return mark;
  const before = text.charCodeAt(mark - 1) | 0x20;
  return suffix === 't' && before === 0x6e && mark - start >= 2 ? mark - 1 : -1;
}

/** True where an elided form at `mark` stands before what is no letter: l'« IA », l'80, l' IA. */
export function elidesBeforeMark(text: string, mark: number): boolean {
  const kind = classAt(text, mark + 1) & CLASS;
  return kind === DIGIT || OPENERS.includes(text.charAt(mark + 1)) || (kind === BLANK && isWordAt(text, mark + 2));
}

/** End of a word that starts with an apostrophe at `mark` ("'em", "'90s", "'n'"), or -1. */
export function findApheresis(text: string, mark: number): number {
  const end = wordRunEnd(text, mark + 1);
  if (end === mark + 1 || end - mark > 6) return -1;
  if (/^\d\ds?$/u.test(text.slice(mark + 1, end))) return end;
  const word = lower(text, mark + 1, end);
  if (!APHERESES.has(word)) return -1;
  if (word !== 'n') return isApostrophe(text.charCodeAt(end)) ? -1 : end;
  return isApostrophe(text.charCodeAt(end)) ? end + 1 : end;
}

/** Words that no possessive stands before, so that "'the demands' and …" closes a quotation. */
const CLOSERS_BEFORE = new Set(
  listWords(`a after an and are as at before but by dans de des du en est et for from had has have if in is la le les not of on
    or ou pour que qui said says selon sur that the to un une was were when which while will with would`),
);

/**
 * True where the mark after a word's final s is a possessive although a single quote mark is open: a later mark can
 * close the quotation, and the next word can be owned.
 */
export function isPossessive(text: string, mark: number): boolean {
  const last = text.charCodeAt(mark - 1) | 0x20;
  if ((last !== 0x73 && last !== 0x78 && last !== 0x7a) || (classAt(text, mark + 1) & CLASS) !== BLANK) return false;
  if ((classAt(text, mark + 2) & CLASS) !== LETTER) return false;
  if (CLOSERS_BEFORE.has(lower(text, mark + 2, wordRunEnd(text, mark + 2)))) return false;
  const limit = Math.min(text.length, mark + LONGEST_SINGLE_QUOTATION);
  for (let i = mark + 1; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a && text.charCodeAt(i + 1) === 0x0a) return false;
    if (!isApostrophe(code)) continue;
    const opens = (classAt(text, i - 1) & CLASS) === BLANK;
    if (opens) return false;
    if (!isWordAt(text, i + 1)) return true;
  }
  return false;
}
