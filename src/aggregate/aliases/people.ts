import { countEdits } from '../../knowledge/edits.js';
import { NAME_PARTICLES } from '../../lexicon/civility.js';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.js';
import { spellPlainly } from './letters.js';
import type { Wording } from './profiles.js';
import { SPELLING_LIMITS, type NameReason } from './reasons.js';

/** First names and family name; particles belong to the family name: "Rolf | von Stetten". */
function splitPerson(words: readonly string[]): { given: readonly string[]; family: readonly string[] } {
  let first = Math.max(1, words.length - 1);
  while (first > 1 && NAME_PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  return { given: words.slice(0, first), family: words.slice(first) };
}

const INITIALS = /^(?:\p{L}\.?-?){1,3}$/u;
const isInitials = (word: string): boolean => INITIALS.test(word) && (word.length === 1 || word.includes('.'));
const isFirstName = (word: string): boolean => FEMALE_FIRST_NAMES.has(word) || MALE_FIRST_NAMES.has(word);

/** "j.-p." and "jean-pierre"; "j." and "jane". */
function fitsInitials(initials: string, given: readonly string[]): boolean {
  const letters = initials.replace(/[^\p{L}]/gu, '');
  const first = given.flatMap((word) => word.split('-')).map((part) => part[0] ?? '');
  return first.join('').startsWith(letters);
}

function isSpellingOf(a: string, b: string): boolean {
  const most = SPELLING_LIMITS.find(({ from }) => Math.min(a.length, b.length) >= from)?.edits ?? 0;
  return a !== b && most > 0 && countEdits(a, b, most) <= most;
}

function compareFull(a: Wording, b: Wording): NameReason | null {
  const [one, other] = [splitPerson(a.words), splitPerson(b.words)];
  const [first = '', second = ''] = [one.given[0], other.given[0]];
  const [family, otherFamily] = [one.family.join(' '), other.family.join(' ')];
  const sameFamily = spellPlainly(family) === spellPlainly(otherFamily);
  if (isInitials(first) || isInitials(second)) {
    const fits = isInitials(first) ? fitsInitials(first, other.given) : fitsInitials(second, one.given);
    const oneShort = isInitials(first) !== isInitials(second) && fitsMiddle(one.given, other.given);
    return sameFamily && fits && oneShort ? { kind: 'initials', weight: 0.55 } : null;
  }
  if (sameFamily) {
    if (first === second) return fitsMiddle(one.given, other.given) ? { kind: 'middle name', weight: 0.7 } : null;
    // Two names that are both in use are two people: Marie and Maria.
    const bothInUse = isFirstName(first) && isFirstName(second);
    return !bothInUse && first.length > 3 && countEdits(first, second, 1) === 1
      ? { kind: 'spelling', weight: 0.55 }
      : null;
  }
  if (one.given.join(' ') !== other.given.join(' ')) return null;
  const parts = (name: string): readonly string[] => name.split(/[- ]/u);
  if (parts(family).includes(otherFamily) || parts(otherFamily).includes(family))
    return { kind: 'double name', weight: 0.6 };
  return isSpellingOf(family, otherFamily) ? { kind: 'spelling', weight: 0.6 } : null;
}

/** "Mark", "M." or nothing between first and family name, in either: two that differ are two people. */
function fitsMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.slice(1).join('-'), b.slice(1).join('-')];
  const letters = (middle: string): string => middle.replace(/[^\p{L}]/gu, '');
  return (
    one === '' || other === '' || letters(one).startsWith(letters(other)) || letters(other).startsWith(letters(one))
  );
}

/** "Governor Jane Doe": all of a full name, after words that are none; never another first name. */
function isTitled(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const before = many.slice(0, -few.length);
  const another = isFirstName(few[0] ?? '') && before.some(isFirstName);
  return few.length > 1 && before.length > 0 && !another && few.join(' ') === many.slice(-few.length).join(' ');
}

function compareWords(a: Wording, b: Wording): NameReason | null {
  const [one, other] = [a.words.join(' '), b.words.join(' ')];
  if (a.words.length > 1 && b.words.length > 1) {
    if (one === other) return { kind: 'letters', weight: 0.85 };
    if (spellPlainly(one) === spellPlainly(other)) return { kind: 'letters', weight: 0.85 };
    if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ')) return { kind: 'word order', weight: 0.8 };
    return isTitled(a.words, b.words) ? { kind: 'title', weight: 0.7 } : compareFull(a, b);
  }
  if (a.words.length === b.words.length) return null;
  const [short, long] = a.words.length < b.words.length ? [one, b] : [other, a];
  const { given, family } = splitPerson(long.words);
  const surname = short === family.join(' ') || short === family.at(-1);
  return surname && !isInitials(given[0] ?? '') ? { kind: 'surname', weight: 0.45 } : null;
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii']);
/** A son often goes without his suffix, but the father never has it. */
const SUFFIX_WEIGHT = 0.6;

function dropSuffix(wording: Wording): Wording {
  return { ...wording, words: wording.words.filter((word, at) => at === 0 || !SUFFIXES.has(word)) };
}

/** Why two names of people may be one person's; null where nothing speaks for it. */
export function comparePeople(a: Wording, b: Wording): NameReason | null {
  if (!a.main || !b.main) return null;
  const [plain, other] = [dropSuffix(a), dropSuffix(b)];
  const reason = compareWords(plain, other);
  if (reason === null) return null;
  const sameSuffix = a.words.length - plain.words.length === b.words.length - other.words.length;
  return sameSuffix ? reason : { kind: 'suffix', weight: Math.min(reason.weight, SUFFIX_WEIGHT) };
}
