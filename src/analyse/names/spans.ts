import { CIVILITIES, NAME_PARTICLES } from '../../lexicon/civility.js';
import {
  CALENDAR_WORDS,
  COMMON_WORDS,
  DEMONYMS,
  FIELD_TERMS,
  LAW_HEADS,
  PERSON_LEADS,
} from '../../lexicon/no-names.js';
import { TYPES } from '../../model/labels.js';
import type { TaggedName } from '../../model/tagger.js';
import type { EntityType, Tokens } from '../../types.js';
import { genderOfFirstName } from '../links/gender.js';

/** A possible name: tokens `first` … `end - 1`. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** Probability of each of `TYPES`. */
  readonly types: readonly number[];
  readonly rule: string;
}

/** Small words that no name of ours begins or ends with. */
const EDGES = new Set(
  "a an the of for and in on at by to with l' d' du des de les le la au aux un une et en pour sur chez dans".split(' '),
);
const POSSESSIVES = new Set(["'s", "'"]);
const MARK = /^[\p{P}\p{S}]+$/u;
const CAPITAL = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const PERSON = TYPES.indexOf('person');

/** Makes a span of what the tagger saw, without what is not of the name itself; null where nothing is left. */
export function trimName(tokens: Tokens, name: TaggedName): NameSpan | null {
  let { first, end } = name;
  for (let index = first + 1; index < end; index += 1) if (tokens.norm[index] === ':') end = index;
  while (first < end && isLead(tokens, name.type, first, end)) first += 1;
  while (end > first && isTail(tokens, first, end)) end -= 1;
  if (name.type === 'person') end = takeParticle(tokens, first, end);
  if (first >= end || !canName(tokens, first, end)) return null;
  if (isFullName(tokens, name, first, end)) return namePerson(name.types, first, end);
  if (first > 0 && LAW_HEADS.has(tokens.norm[first - 1] ?? '')) return nameLaw(name.types, first - 1, end);
  return { first, end, type: name.type, types: name.types, rule: 'tagger' };
}

/** The tagger must give a person this share of what it gives the span, for a first name to decide. */
const DOUBT = 0.03;

/** A first name and one to three more words with a capital, or particles ("Claire Fontenoy"): a person, where the tagger leaves it open. */
function isFullName(tokens: Tokens, { type, types }: TaggedName, first: number, end: number): boolean {
  if (type === 'person' || type === 'law' || end - first < 2 || end - first > 4) return false;
  const total = types.reduce((sum, value) => sum + value, 0);
  if ((types[PERSON] ?? 0) < DOUBT * total || genderOfFirstName(tokens.text[first] ?? '') === null) return false;
  return tokens.text
    .slice(first, end)
    .every((word) => CAPITALISED.test(word) || NAME_PARTICLES.has(word.toLowerCase()));
}

function namePerson(types: readonly number[], first: number, end: number): NameSpan {
  const sure = types.reduce((sum, value) => sum + value, 0);
  const own = TYPES.map((_, type) => (type === PERSON ? sure : 0));
  return { first, end, type: 'person', types: own, rule: 'first-name' };
}

/** A name that stands right after "loi" or "décret" is the law's, whoever gave it. */
function nameLaw(types: readonly number[], first: number, end: number): NameSpan {
  const sure = types.reduce((sum, value) => sum + value, 0);
  return { first, end, type: 'law', types: TYPES.map((type) => (type === 'law' ? sure : 0)), rule: 'law-head' };
}

/** A person's name cut off at a particle goes on to the next capital: "Joost van" → "Joost van 't Hof". */
function takeParticle(tokens: Tokens, first: number, end: number): number {
  let last = end;
  if (last - first < 2 || !NAME_PARTICLES.has(tokens.norm[last - 1] ?? '')) return end;
  while (NAME_PARTICLES.has(tokens.norm[last] ?? '')) last += 1;
  return CAPITAL.test(tokens.text[last] ?? '') ? last + 1 : end;
}

function isLead(tokens: Tokens, type: EntityType, first: number, end: number): boolean {
  const norm = tokens.norm[first] ?? '';
  if (MARK.test(norm)) return true;
  if (end - first < 2) return false;
  if (type === 'person' && (CIVILITIES.has(norm) || PERSON_LEADS.has(norm))) return true;
  return EDGES.has(norm) && !CAPITAL.test(tokens.text[first] ?? '');
}

function isTail(tokens: Tokens, first: number, end: number): boolean {
  const norm = tokens.norm[end - 1] ?? '';
  if (POSSESSIVES.has(norm)) return true;
  if (!MARK.test(norm)) return end - first > 1 && EDGES.has(norm) && !CAPITAL.test(tokens.text[end - 1] ?? '');
  if (norm === '+') return false;
  return norm !== ')' || !tokens.norm.slice(first, end).includes('(');
}

/** Words that alone, or only with each other, name nobody. */
const UNTELLING = [FIELD_TERMS, DEMONYMS, CALENDAR_WORDS, COMMON_WORDS];

/** A name has a capital, and words besides those that name nobody: "AI", "GPU", "French AI", a day. */
function canName(tokens: Tokens, first: number, end: number): boolean {
  let capital = false;
  let telling = false;
  for (let index = first; index < end; index += 1) {
    const norm = tokens.norm[index] ?? '';
    capital ||= CAPITAL.test(tokens.text[index] ?? '');
    telling ||= LETTER.test(norm) && !UNTELLING.some((words) => words.has(norm));
  }
  return capital && telling;
}

const CONJUNCTIONS = new Set(['&', 'and', 'et', 'ou', 'or']);

/**
 * Two names that the tagger took for one because "and" joins them: both known, or one that is known and
 * no place with one of a single word (not "Social Democratic and Labour Party").
 *
 * @param typeOf the type of the known name that begins at the first and ends before the second token; null where none does
 * @example "Mistral and Lovable" → "Mistral", "Lovable"
 */
export function splitJoined(
  tokens: Tokens,
  span: NameSpan,
  typeOf: (first: number, end: number) => EntityType | null,
): readonly NameSpan[] {
  for (let index = span.first + 1; index < span.end - 1; index += 1) {
    if (!CONJUNCTIONS.has(tokens.norm[index] ?? '')) continue;
    const [left, right] = [typeOf(span.first, index), typeOf(index + 1, span.end)];
    const beside = left === null ? index - span.first : span.end - index - 1;
    const known = left ?? right;
    if (known === null || ((left === null || right === null) && (beside > 1 || known === 'place'))) continue;
    return [
      { ...span, end: index },
      { ...span, first: index + 1 },
    ];
  }
  return [span];
}

/** True where words are all terms of the field: what "Paris AI" adds to "Paris" makes it no body. */
export function isOnlyTerms(words: string): boolean {
  return words.split(' ').every((word) => word === '' || FIELD_TERMS.has(word.toLowerCase()));
}

/** The words by which spans of one article are compared. */
export function surfaceKey(tokens: Tokens, first: number, end: number): string {
  return tokens.norm.slice(first, end).join(' ');
}

/** The probability that a span is a name at all. */
export function sureness(span: NameSpan): number {
  return span.types.reduce((sum, value) => sum + value, 0);
}

/** The most probable type. */
export function likeliestType(types: readonly number[]): EntityType {
  let best = 0;
  types.forEach((value, type) => {
    if (value > (types[best] ?? 0)) best = type;
  });
  return TYPES[best] ?? 'organization';
}
