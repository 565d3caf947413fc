import { CIVILITIES } from '../../lexicon/civility.js';
import { FRENCH_SPEAKING } from '../../lexicon/offices.js';
import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import type { Mention, NameMention, Segmented, Sentence, Span } from '../../types.js';
import type { EntityFacts } from './facts.js';
import { findHolder, OFFICE_PHRASES, type OfficeIndex, type OfficeSense } from './offices.js';
import { readOfficePhrase, type OfficePhrase } from './office-phrases.js';
import { findToken, foldName } from './positions.js';
import { isWithin } from './quoted.js';
import type { Resources } from '../resources.js';

/** Sentences looked back for another country than that of the text's press. */
const COUNTRY_WINDOW = 2;
/** A body that an office tells though the tagger missed it. */
const BODY_CONFIDENCE = 0.9;

/** The definite phrases for offices in the article's own words; ascending. */
export function findOfficePhrases(
  segmented: Segmented,
  resources: Resources,
  index: OfficeIndex,
  quoted: readonly Span[],
): OfficePhrase[] {
  const { tokens, sentences } = segmented;
  const language: KnowledgeLanguage = segmented.language === 'fr' ? 'fr' : 'en';
  const openers = OFFICE_PHRASES[language];
  const found: OfficePhrase[] = [];
  for (const sentence of sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'analysis') continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      if (!openers.has(tokens.norm[at] ?? '')) continue;
      const phrase = readOfficePhrase(segmented, resources, index, sentence, at);
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
  let kept = names;
  for (const phrase of phrases) {
    const [start, end] = [segmented.tokens.start[phrase.first] ?? 0, segmented.tokens.end[phrase.last - 1] ?? 0];
    const inside = kept.filter((name) => name.start < end && name.end > start);
    if (inside.some((name) => name.end > end || name.type === 'person')) continue;
    const dropped = new Set(inside.filter((name) => isDropped(segmented, phrase, name, index)));
    const body = readBodyName(segmented, phrase, inside, dropped);
    if (dropped.size === 0 && body === null) continue;
    kept = kept.filter((name) => !dropped.has(name));
    if (body !== null) kept = [...kept, body].sort((a, b) => a.start - b.start);
  }
  return kept;
}

function isDropped(segmented: Segmented, phrase: OfficePhrase, name: NameMention, index: OfficeIndex): boolean {
  const { tokens, text } = segmented;
  const holds = name.start <= (tokens.start[phrase.head] ?? 0);
  if (!holds) return name.entity === null && phrase.bodyFirst < 0 && name.type !== 'place';
  if (/^(?:\p{Ll}|\p{Lu}-?\p{Lu})/u.test(text.slice(name.start, name.end)) && name.entity === null) return true;
  return (
    phrase.bodyFirst < 0 && name.end > (tokens.start[phrase.head] ?? 0) && holderOf(segmented, phrase, index) !== null
  );
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

/** Who held the office when the article was published; null where that is not certain. */
function holderOf(segmented: Segmented, phrase: OfficePhrase, index: OfficeIndex): string | null {
  const day = segmented.article.published?.slice(0, 10) ?? '';
  if (day.length < 10 || (phrase.assumed && isAbroad(segmented, phrase, index))) return null;
  return findHolder(index, phrase.sense, day, phrase.gender);
}

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
  const named = phrases.map((phrase) => findTold(segmented, phrase, names));
  const told = phrases.flatMap(({ sense }, at) =>
    named[at]?.type === 'person' ? [{ sense, person: named[at].entity }] : [],
  );
  return phrases.flatMap((phrase, at): Mention[] => {
    const name = named[at];
    if (name !== undefined && (name.type !== 'person' || tokens.text[phrase.last] !== ',')) return [];
    const people = new Set(told.filter(({ sense }) => isSameOffice(sense, phrase.sense)).map(({ person }) => person));
    const [other = null] = people;
    const holder = people.size === 0 ? holderOf(segmented, phrase, index) : people.size === 1 ? other : null;
    const entity = name?.entity ?? holder;
    if (entity === null || (people.size === 0 && isContested(segmented, phrase, entity, facts))) return [];
    const start = tokens.start[phrase.first] ?? 0;
    const end = tokens.end[phrase.end - 1] ?? start;
    const head = tokens.start[phrase.head] ?? 0;
    if (names.some((mention) => mention.start < end && mention.end > head && mention.type !== 'place')) return [];
    const rule = `links:office-${phrase.sense.office}`;
    return [
      { start, end, text: text.slice(start, end), type: 'person', entity, form: 'nominal', confidence: 0.8, rule },
    ];
  });
}

/** Whether one phrase may mean the office of the other, shorter or longer. */
function isSameOffice(a: OfficeSense, b: OfficeSense): boolean {
  if (a.office !== b.office || a.body !== b.body || a.country !== b.country) return false;
  const [few, many] = a.subjects.size < b.subjects.size ? [a.subjects, b.subjects] : [b.subjects, a.subjects];
  return few.size === 0 ? many.size === 0 : [...few].every((subject) => many.has(subject));
}

/** "the digital minister, Jane Doe,", "Jane Doe, the digital minister,": whom the text itself names. */
function findTold(segmented: Segmented, phrase: OfficePhrase, names: readonly Mention[]): Mention | undefined {
  const { tokens } = segmented;
  const next = /^[,(]$/u.test(tokens.text[phrase.last] ?? '') ? phrase.last + 1 : phrase.last;
  const before = tokens.text[phrase.first - 1] === ',' ? phrase.first - 2 : -1;
  return names.find((name) => {
    const first = findToken(segmented, name.start);
    return first >= next
      ? first <= next + 1 && isTitle(segmented, next, first)
      : findToken(segmented, name.end - 1) === before;
  });
}

/** Nothing, or a civility, between an office and the name. */
function isTitle(segmented: Segmented, from: number, to: number): boolean {
  return from === to || CIVILITIES.has(segmented.tokens.norm[from] ?? '');
}

/** Whether somebody else is called so in the article. */
function isContested(
  segmented: Segmented,
  phrase: OfficePhrase,
  person: string,
  facts: ReadonlyMap<string, EntityFacts>,
): boolean {
  const words = new Set(segmented.tokens.norm.slice(phrase.first, phrase.end));
  return [...facts].some(
    ([entity, { type, told }]) => type === 'person' && entity !== person && [...told].some((lemma) => words.has(lemma)),
  );
}

/** Whether the text speaks of another country near the phrase, or of one that speaks French anywhere. */
function isAbroad(segmented: Segmented, phrase: OfficePhrase, index: OfficeIndex): boolean {
  const { tokens, sentences } = segmented;
  const at = sentences.findIndex(({ endToken }) => endToken > phrase.first);
  const near = sentences[Math.max(0, at - COUNTRY_WINDOW)] as Sentence;
  for (let token = 0; token < tokens.length; token += 1) {
    const code = index.countries.get(foldName(tokens.norm[token] ?? ''));
    if (code === undefined || code === phrase.sense.country || code === 'EU') continue;
    if (segmented.language === 'fr' && FRENCH_SPEAKING.has(code)) return true;
    if (token >= near.firstToken && token < phrase.last) return true;
  }
  return false;
}
