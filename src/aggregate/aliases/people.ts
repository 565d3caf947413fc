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
    return sameFamily && fits && isInitials(first) !== isInitials(second) ? { kind: 'initials', weight: 0.55 } : null;
  }
  if (sameFamily) {
    if (first === second) return { kind: 'middle name', weight: 0.7 };
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

/** Why two names of people may be one person's; null where nothing speaks for it. */
export function comparePeople(a: Wording, b: Wording): NameReason | null {
  const [one, other] = [a.words.join(' '), b.words.join(' ')];
  if (a.words.length > 1 && b.words.length > 1) {
    if (one === other) return { kind: 'title', weight: 0.85 };
    if (spellPlainly(one) === spellPlainly(other)) return { kind: 'letters', weight: 0.85 };
    if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ')) return { kind: 'word order', weight: 0.8 };
    return compareFull(a, b);
  }
  if (a.words.length === b.words.length) return null;
  const [short, long] = a.words.length < b.words.length ? [one, b] : [other, a];
  const { given, family } = splitPerson(long.words);
  const surname = short === family.join(' ') || short === family.at(-1);
  return surname && !isInitials(given[0] ?? '') ? { kind: 'surname', weight: 0.45 } : null;
}
