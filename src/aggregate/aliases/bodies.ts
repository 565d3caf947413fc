import { isAcronym, listInitials } from '../../analyse/links/acronyms.js';
import { foldName } from '../../analyse/links/positions.js';
import { countEdits } from '../../knowledge/edits.js';
import { COMMON_NAME_WORDS, LEGAL_FORMS, OPTIONAL_NAME_WORDS } from '../../lexicon/civility.js';
import { COMMON_WORDS } from '../../lexicon/common-words.js';
import type { EntityType } from '../../types.js';
import { spellPlainly } from './letters.js';
import type { Wording } from './profiles.js';
import { SPELLING_LIMITS, type NameReason } from './reasons.js';

/** Words that a name may have in one order and drop in another: "Ministry of Defence", "Defence Ministry". */
const SMALL = new Set('a an and at by for in of on the to au aux d de des du en et l la le les pour sur'.split(' '));
/** A name shorter than this is not compared by its letters. */
const SHORTEST = 5;

/** Digits and Roman numerals: what differs in them is not the same. */
const numbers = (words: readonly string[]): string =>
  (words.join(' ').match(/\d+|(?<![\p{L}.])[ivx]+(?![\p{L}.])/gu) ?? []).join(' ');
const isCommonWord = (word: string): boolean => COMMON_WORDS.en.has(word) || COMMON_WORDS.fr.has(word);
const content = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => word.split(/['-]/u)).filter((word) => word !== '' && !SMALL.has(word));
const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

function hasLegalForm(surface: string): boolean {
  const last = surface.toLowerCase().replace(/[.,]/gu, '').split(' ').at(-1) ?? '';
  return LEGAL_FORMS.has(last);
}

/** By the number of letters; more of them fit by chance less. */
const ACRONYM_WEIGHTS: Readonly<Record<number, number>> = { 2: 0.35, 3: 0.45 };

function compareAcronym(short: Wording, long: Wording): NameReason | null {
  if (!isAcronym(short.surface) || short.words.length > 1 || long.words.length < 2) return null;
  const letters = foldName(short.surface);
  const [all, main] = listInitials(long.words);
  if (letters.length < 2 || (letters !== main && letters !== all)) return null;
  // "PAC" for "The Post and Courier" is chance; two letters are, too, and three need something beside them.
  return { kind: 'acronym', weight: letters !== main ? 0.35 : (ACRONYM_WEIGHTS[letters.length] ?? 0.5) };
}

/** Whether words say which one is meant: not "News", "Digital". */
function tells(words: readonly string[]): boolean {
  return words.some((word) => word.length >= SHORTEST && !COMMON_NAME_WORDS.has(word) && !isCommonWord(word));
}

/** "Mistral" and "Mistral AI": with and without a word that companies drop; what is left must tell something. */
function compareOptional(a: readonly string[], b: readonly string[]): NameReason | null {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const dropped = many.slice(few.length);
  const starts = few.length > 0 && few.length < many.length && few.every((word, at) => word === many[at]);
  return starts && tells(few) && dropped.every((word) => OPTIONAL_NAME_WORDS.has(word))
    ? { kind: 'optional word', weight: 0.55 }
    : null;
}

/** One letter in a word of five, two in one of ten; two words of the language are two: "House of Lords", "of Cards". */
function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = length < SHORTEST ? 0 : length < 10 ? 1 : 2;
  return !(isCommonWord(a) && isCommonWord(b)) && countEdits(a, b, most) <= most;
}

function compareSpelling(one: string, other: string, type: EntityType): NameReason | null {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (type === 'place' || words.length !== others.length) return null;
  const most = SPELLING_LIMITS.find(({ from }) => Math.min(one.length, other.length) >= from)?.edits ?? 0;
  if (most === 0 || countEdits(one, other, most) > most) return null;
  const misspelt = words.every((word, at) => word === others[at] || isMisspelt(word, others[at] ?? ''));
  return misspelt ? { kind: 'spelling', weight: 0.6 } : null;
}

/** Why two names of anything but people may mean the same; null where nothing speaks for it. */
export function compareBodies(a: Wording, b: Wording, type: EntityType): NameReason | null {
  if (numbers(a.words) !== numbers(b.words)) return null;
  const [one, other] = [a.words.join(' '), b.words.join(' ')];
  if (one === other) {
    const legal = hasLegalForm(a.surface) !== hasLegalForm(b.surface);
    if (a.main && b.main && a.surface !== b.surface)
      return legal
        ? { kind: 'legal form', weight: a.words.every(isCommonWord) ? 0.4 : 0.9 }
        : { kind: 'letters', weight: 0.85 };
    // An acronym that one article explains, and another does not.
    const explained =
      a.surface === b.surface && a.main !== b.main && /^[\p{L}\d]+$/u.test(a.surface) && isAcronym(a.surface);
    return explained ? { kind: 'form', weight: 0.45 } : null;
  }
  if (!a.main || !b.main) return null;
  const acronym = type === 'place' ? null : (compareAcronym(a, b) ?? compareAcronym(b, a));
  if (acronym !== null) return acronym;
  if (isAcronym(a.surface) || isAcronym(b.surface)) return null;
  // One and many of a kind: "New Yorker", "New Yorkers".
  if (`${one}s` === other || `${other}s` === one) return null;
  if (type !== 'place' && Math.min(one.length, other.length) >= SHORTEST && spellPlainly(one) === spellPlainly(other))
    return { kind: 'letters', weight: 0.8 };
  const [words, others] = [content(a.words), content(b.words)];
  if (words.length > 1 && sorted(words) === sorted(others)) return { kind: 'word order', weight: 0.7 };
  return compareOptional(words, others) ?? compareSpelling(one, other, type);
}
