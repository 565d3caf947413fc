import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.js';
import { PERSONAL_HEADS } from '../../lexicon/nominal-heads.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { EntityType, NameMention, Segmented } from '../../types.js';
import { genderOfFirstName } from './gender.js';
import { headNoun, headWordClass, type HeadNoun } from './heads.js';
import { findToken, foldName } from './positions.js';
import type { Resources } from '../resources.js';

/** Tokens of a description beside a name: « la ministre déléguée au Numérique et à l'IA ». */
const LIMIT = 9;
/** A French noun stands first, after an article and an adjective at most: « son ancien directeur ». */
const FRENCH_HEAD_LIMIT = 3;
/** What joins a noun to the one that it belongs to: "the head of the chamber". */
const COMPLEMENTS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'on',
  'de',
  "d'",
  'à',
  'chez',
  'dans',
  'sur',
]);
const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', '—', '–', '']);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une']);
/** A description may go on in a clause of its own: "X, the start-up that raised …". */
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'qui', 'dont']);
/** Types that a description tells for certain. */
const TOLD_TYPES: ReadonlySet<EntityType> = new Set(['organization', 'person', 'product']);

/**
 * Names under the type that the description beside them tells: « La ministre déléguée au Numérique, X, », "X, the group's
 * head of policy," are people, "the assistant, X," is a product, whatever the tagger took them for. Names that the
 * knowledge base knows stay; all mentions of a wording change together.
 */
export function retypeApposed(
  segmented: Segmented,
  names: readonly NameMention[],
  resources: Resources,
): readonly NameMention[] {
  const told = new Map<string, EntityType>();
  for (const name of names) {
    if (name.entity !== null || name.form !== 'name') continue;
    const noun = readBefore(segmented, name, resources) ?? readAfter(segmented, name, resources);
    const type = noun === null ? null : typeOf(noun);
    const surface = segmented.text.slice(name.start, name.end);
    if (type === null || type === name.type) continue;
    if (mayBe(surface, type) || (type === 'person' && isIntroduced(segmented, name))) told.set(surface, type);
  }
  if (told.size === 0) return names;
  return names.map((name) => {
    const type = name.entity === null ? told.get(segmented.text.slice(name.start, name.end)) : undefined;
    return type === undefined ? name : { ...name, type };
  });
}

function typeOf(noun: HeadNoun): EntityType | null {
  const types = new Set(noun.senses.map(({ type }) => type));
  const [type] = types;
  return types.size === 1 && type !== undefined && TOLD_TYPES.has(type) ? type : null;
}

/** A person has a first name and a surname, none of them a word for bodies; what has a first name is no body. */
function mayBe(surface: string, type: EntityType): boolean {
  const words = foldName(surface).split(' ');
  const personal = genderOfFirstName(words[0] ?? '') !== null && words.length > 1;
  if (type !== 'person') return !personal;
  return (
    words.length > 1 && words.length < 6 && words.every((word) => headWordClass(word) === null) && !/\d/u.test(surface)
  );
}

/** "Okonkwo-Hale, a professor, …": a surname alone, no complement of what stands before it. */
function isIntroduced(segmented: Segmented, name: NameMention): boolean {
  const { tokens, language } = segmented;
  const first = findToken(segmented, name.start);
  const last = findToken(segmented, name.end - 1);
  const before = tokens.norm[first - 1] ?? '';
  if (first < last || PREPOSITIONS[language === 'fr' ? 'fr' : 'en'].has(before)) return false;
  return tokens.text[last + 1] === ',' && INDEFINITE.has(tokens.norm[last + 2] ?? '');
}

/** « La ministre déléguée au Numérique, X, »: the first noun of the description before a comma. */
function readBefore(segmented: Segmented, name: NameMention, resources: Resources): HeadNoun | null {
  const { tokens } = segmented;
  const first = findToken(segmented, name.start);
  const last = findToken(segmented, name.end - 1);
  if (tokens.text[first - 1] !== ',' || !CLOSING.has(tokens.text[last + 1] ?? '')) return null;
  for (let at = first - 2; at >= Math.max(0, first - 1 - LIMIT); at -= 1) {
    if (isBreak(segmented, at, resources)) return null;
    if (!opensDescription(segmented, at) || COMPLEMENTS.has(segmented.tokens.norm[at - 1] ?? '')) continue;
    const noun = readDescription(segmented, at, first - 1, resources);
    if (noun !== null) return noun;
  }
  return null;
}

/** "X, the group's head of policy,", "X, the start-up that …": the noun of the description after a comma. */
function readAfter(segmented: Segmented, name: NameMention, resources: Resources): HeadNoun | null {
  const { tokens } = segmented;
  const from = findToken(segmented, name.end - 1) + 1;
  if (tokens.text[from] !== ',' || isLink(segmented, from + 1)) return null;
  for (let end = from + 2; end <= Math.min(tokens.length, from + 1 + LIMIT); end += 1) {
    if (CLOSING.has(tokens.text[end] ?? '') || RELATIVES.has(tokens.norm[end] ?? ''))
      return readDescription(segmented, from + 1, end, resources);
    if (isBreak(segmented, end, resources)) return null;
  }
  return null;
}

function opensDescription(segmented: Segmented, at: number): boolean {
  const norm = segmented.tokens.norm[at] ?? '';
  return DETERMINERS[segmented.language === 'fr' ? 'fr' : 'en'].has(norm) && !/^(?:au|aux|du|des|de)$/u.test(norm);
}

/** Words that join a complement or a clause to a noun. */
function isLink(segmented: Segmented, at: number): boolean {
  const norm = segmented.tokens.norm[at] ?? '';
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  return PREPOSITIONS[language].has(norm) || SUBORDINATORS[language].has(norm) || COORDINATORS[language].has(norm);
}

/** The head of the noun phrase at `from`: its last word before a complement in English, its first noun in French. */
function readDescription(segmented: Segmented, from: number, end: number, resources: Resources): HeadNoun | null {
  const { tokens, language } = segmented;
  let found: HeadNoun | null = null;
  for (let at = from; at < end && !(at > from && isLink(segmented, at)); at += 1) {
    if (isBreak(segmented, at, resources)) return null;
    const noun = headNoun(language, tokens.norm[at] ?? '');
    if (language === 'en') found = noun ?? null;
    else if (noun !== undefined && at - from < FRENCH_HEAD_LIMIT) {
      found = noun;
      break;
    }
  }
  return found === null || found.plural || PERSONAL_HEADS.has(found.lemma) ? null : found;
}

function isBreak(segmented: Segmented, at: number, resources: Resources): boolean {
  const { tokens, language } = segmented;
  if (tokens.kind[at] === 'punctuation' && tokens.text[at] !== '-' && !/^['’]/u.test(tokens.text[at] ?? ''))
    return true;
  const norm = tokens.norm[at] ?? '';
  if (headNoun(language, norm) !== undefined) return false;
  return verbReadings(resources.verbs, language === 'fr' ? 'fr' : 'en', norm).some(
    ({ form }) => form !== 'gerund' && form !== 'participle' && form !== 'base',
  );
}
