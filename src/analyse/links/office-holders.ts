import { CIVILITIES } from '../../lexicon/civility.js';
import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import type { Mention, NameMention, Segmented, Span } from '../../types.js';
import type { ArticleCountries } from './countries.js';
import type { EntityFacts } from './facts.js';
import { findHolder, mayBeginOffice, type OfficeIndex, type OfficeSense } from './offices.js';
import { readOfficePhrase, type OfficePhrase } from './office-phrases.js';
import { findToken } from './positions.js';
import { isWithin } from './quoted.js';
import type { Resources } from '../resources.js';

/** A body that an office tells though the tagger missed it. */
const BODY_CONFIDENCE = 0.9;

/** The definite phrases for offices in the article's own words; ascending. */
export function findOfficePhrases(
  segmented: Segmented,
  resources: Resources,
  index: OfficeIndex,
  quoted: readonly Span[],
  countries: () => ArticleCountries,
): OfficePhrase[] {
  const { tokens, sentences } = segmented;
  const language: KnowledgeLanguage = segmented.language === 'fr' ? 'fr' : 'en';
  const mayBegin = mayBeginOffice[language];
  const found: OfficePhrase[] = [];
  for (const sentence of sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'analysis') continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      if (!mayBegin(tokens.key[at] ?? 0)) continue;
      const phrase = readOfficePhrase(segmented, resources, index, sentence, at, countries);
      if (phrase === null || isWithin(quoted, tokens.start[at] ?? 0)) continue;
      found.push(phrase);
      at = phrase.last - 1;
    }
  }
  return found;
}

/**
 * Names as they stand beside offices: what the tagger took for a name inside « la ministre du Numérique » goes, and of
 * « PDG de Mistral » the body stays, under the id that the office tells. A name that is an office's in capitals ("the
 * Information Commissioner") is a body's, unless the office is known to be a person's on that day.
 */
export function trimOfficeNames(
  segmented: Segmented,
  names: readonly NameMention[],
  phrases: readonly OfficePhrase[],
  index: OfficeIndex,
): readonly NameMention[] {
  const dropped = new Set<NameMention>();
  const bodies: NameMention[] = [];
  const find = rememberHolders(segmented, index, names);
  for (const phrase of phrases) {
    const [start, end] = [segmented.tokens.start[phrase.first] ?? 0, segmented.tokens.end[phrase.last - 1] ?? 0];
    const inside = overlapping(names, start, end).filter((name) => !dropped.has(name));
    if (inside.some((name) => name.end > end || name.type === 'person')) continue;
    for (const name of inside) if (isDropped(segmented, phrase, name, find)) dropped.add(name);
    const body = readBodyName(segmented, phrase, inside, dropped);
    if (body !== null) bodies.push(body);
  }
  if (dropped.size === 0 && bodies.length === 0) return names;
  return [...names.filter((name) => !dropped.has(name)), ...bodies].sort((a, b) => a.start - b.start);
}

/** Of names in order, apart, those that share a letter with the range. */
function overlapping<T extends Span>(names: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let name = names[low]; name !== undefined && name.start < end; name = names[(low += 1)]) found.push(name);
  return found;
}

function isDropped(segmented: Segmented, phrase: OfficePhrase, name: NameMention, find: FindHolder): boolean {
  const { tokens, text } = segmented;
  const holds = name.start <= (tokens.start[phrase.head] ?? 0);
  if (!holds) return name.entity === null && phrase.bodyFirst < 0 && name.type !== 'place';
  if (/^(?:\p{Ll}|\p{Lu}-?\p{Lu})/u.test(text.slice(name.start, name.end)) && name.entity === null) return true;
  return phrase.bodyFirst < 0 && name.end > (tokens.start[phrase.head] ?? 0) && find(phrase) !== null;
}

/** The body of an office under the id that the office tells, where no name stands for it yet. */
function readBodyName(
  segmented: Segmented,
  phrase: OfficePhrase,
  inside: readonly NameMention[],
  dropped: Set<NameMention>,
): NameMention | null {
  if (phrase.bodyFirst < 0) return null;
  const start = segmented.tokens.start[phrase.bodyFirst] ?? 0;
  const end = segmented.tokens.end[phrase.bodyEnd - 1] ?? start;
  const own = inside.find((name) => name.start <= start && name.end >= end);
  if (own !== undefined && !dropped.has(own) && own.entity !== null) return null;
  if (own !== undefined) dropped.add(own);
  const confidence = own?.confidence ?? BODY_CONFIDENCE;
  return {
    start,
    end,
    type: 'organization',
    entity: phrase.sense.body,
    form: 'name',
    confidence,
    rule: 'links:office-body',
  };
}

/** Who held the office of a phrase when the article was published; null where that is not certain. */
type FindHolder = (phrase: OfficePhrase) => string | null;

function rememberHolders(
  segmented: Segmented,
  index: OfficeIndex,
  names: readonly { readonly entity: string | null }[],
): FindHolder {
  const day = segmented.article.published?.slice(0, 10) ?? '';
  const known = new Map<string, string | null>();
  const named = new Set(names.map(({ entity }) => entity));
  return ({ sense, gender, doubtful }) => {
    if (day.length < 10) return null;
    const key = `${keyOf(sense)}|${gender ?? ''}`;
    let holder = known.get(key);
    if (holder === undefined) known.set(key, (holder = findHolder(index, sense, day, gender)));
    // Of whatever country the office may be: the article names the one who holds it here.
    return doubtful && !named.has(holder) ? null : holder;
  };
}

const keyOf = ({ office, subjects, country, body }: OfficeSense): string =>
  [office, [...subjects].sort().join(' '), country, body].join('|');

/**
 * Descriptions by office, linked to whom the text names in it, else to who held it when the article was published.
 *
 * @example published 2023-05-02, « le PDG d'Ardille a réagi » → nominal of the person whom the knowledge base gives for then
 */
export function linkOffices(
  segmented: Segmented,
  phrases: readonly OfficePhrase[],
  names: readonly Mention[],
  facts: ReadonlyMap<string, EntityFacts>,
  index: OfficeIndex,
): Mention[] {
  const { tokens, text } = segmented;
  const named = findTold(segmented, phrases, names);
  const tellPeople = gatherTold(phrases, named);
  const find = rememberHolders(segmented, index, names);
  const called = indexCalled(facts);
  return phrases.flatMap((phrase, at): Mention[] => {
    const name = named[at];
    if (name !== undefined && (name.type !== 'person' || tokens.text[phrase.last] !== ',')) return [];
    const people = tellPeople(phrase.sense);
    const [other = null] = people;
    const holder = people.size === 0 ? find(phrase) : people.size === 1 ? other : null;
    const entity = name?.entity ?? holder;
    if (entity === null || (people.size === 0 && isContested(segmented, phrase, entity, called))) return [];
    const start = tokens.start[phrase.first] ?? 0;
    const end = tokens.end[phrase.end - 1] ?? start;
    const head = tokens.start[phrase.head] ?? 0;
    if (overlapping(names, head, end).some((mention) => mention.type !== 'place')) return [];
    const rule = `links:office-${phrase.sense.office}`;
    return [
      { start, end, text: text.slice(start, end), type: 'person', entity, form: 'nominal', confidence: 0.8, rule },
    ];
  });
}

/** Whom the article names in an office, by what it calls the office; each wording is looked up once. */
function gatherTold(
  phrases: readonly OfficePhrase[],
  named: readonly (Mention | undefined)[],
): (sense: OfficeSense) => ReadonlySet<string> {
  const told = new Map<string, { sense: OfficeSense; people: Set<string> }>();
  phrases.forEach(({ sense }, at) => {
    const name = named[at];
    if (name?.type !== 'person') return;
    const key = keyOf(sense);
    const group = told.get(key);
    if (group === undefined) told.set(key, { sense, people: new Set([name.entity]) });
    else group.people.add(name.entity);
  });
  const known = new Map<string, ReadonlySet<string>>();
  return (sense) => {
    const key = keyOf(sense);
    let people = known.get(key);
    if (people === undefined) {
      const same = [...told.values()].filter((group) => isSameOffice(group.sense, sense));
      known.set(key, (people = new Set(same.flatMap((group) => [...group.people]))));
    }
    return people;
  };
}

/** Whether one phrase may mean the office of the other, shorter or longer. */
function isSameOffice(a: OfficeSense, b: OfficeSense): boolean {
  if (a.office !== b.office || a.body !== b.body || a.country !== b.country) return false;
  const [few, many] = a.subjects.size < b.subjects.size ? [a.subjects, b.subjects] : [b.subjects, a.subjects];
  return few.size === 0 ? many.size === 0 : [...few].every((subject) => many.has(subject));
}

/** "the digital minister, Jane Doe,", "Jane Doe, the digital minister,": whom the text itself names, by phrase. */
function findTold(
  segmented: Segmented,
  phrases: readonly OfficePhrase[],
  names: readonly Mention[],
): (Mention | undefined)[] {
  const { tokens } = segmented;
  const byFirst = new Map(names.map((name) => [findToken(segmented, name.start), name]));
  const byLast = new Map(names.map((name) => [findToken(segmented, name.end - 1), name]));
  return phrases.map((phrase) => {
    const next = /^[,(]$/u.test(tokens.text[phrase.last] ?? '') ? phrase.last + 1 : phrase.last;
    const before = tokens.text[phrase.first - 1] === ',' ? byLast.get(phrase.first - 2) : undefined;
    return before ?? byFirst.get(next) ?? (isTitle(segmented, next) ? byFirst.get(next + 1) : undefined);
  });
}

const isTitle = (segmented: Segmented, at: number): boolean => CIVILITIES.has(segmented.tokens.norm[at] ?? '');

/** The people of the article by the nouns that it uses for them. */
function indexCalled(facts: ReadonlyMap<string, EntityFacts>): ReadonlyMap<string, readonly string[]> {
  const called = new Map<string, string[]>();
  for (const [entity, { type, told }] of facts) {
    if (type !== 'person') continue;
    for (const lemma of told) {
      const list = called.get(lemma);
      if (list === undefined) called.set(lemma, [entity]);
      else list.push(entity);
    }
  }
  return called;
}

/** Whether somebody else is called so in the article. */
function isContested(
  segmented: Segmented,
  phrase: OfficePhrase,
  person: string,
  called: ReadonlyMap<string, readonly string[]>,
): boolean {
  const words = segmented.tokens.norm.slice(phrase.first, phrase.end);
  return words.some((word) => {
    const people = called.get(word) ?? [];
    return people.length > 1 || (people.length === 1 && people[0] !== person);
  });
}
