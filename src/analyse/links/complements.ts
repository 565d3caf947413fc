import { CIVILITIES } from '../../lexicon/civility.js';
import { NAMING_PARTICIPLES } from '../../lexicon/nominal-heads.js';
import { PREPOSITIONS, ADVERBS, AUXILIARY_FORMS, TIMES } from '../../lexicon/function-words.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { Mention, Segmented, Sentence } from '../../types.js';
import { rankFit, type Antecedent } from './antecedents.js';
import type { EntityFacts } from './facts.js';
import { isFiniteVerb, type NounPhrase } from './noun-phrases.js';
import { findToken } from './positions.js';
import type { Resources } from '../resources.js';

/** Sentences looked back for the person whom a function tells more of. */
const WINDOW = 2;
/** Tokens between a function and the body that it is held at: « le patron du groupe lyonnais Ardille ». */
const COMPLEMENT_LIMIT = 6;
/** Tokens of a verb group before its subject: "had later said". */
const VERB_LIMIT = 4;

/**
 * The person whom a function with its body tells more of, as the press does to avoid the name twice: the only person of
 * the sentences just before, where the function is the subject and its body is new or the person's own.
 *
 * @example « Paul Sten résiste. « Jamais », dit le patron d'Ardille. » → `paul-sten`
 */
export function chooseHolder(
  segmented: Segmented,
  resources: Resources,
  sentence: Sentence,
  at: number,
  phrase: NounPhrase,
  seen: readonly Antecedent[],
  following: readonly Mention[],
  facts: ReadonlyMap<string, EntityFacts>,
): { mention: Mention; level: number } | null {
  if (phrase.determiner !== 'definite' || !phrase.noun.senses.some(({ type }) => type === 'person')) return null;
  if (!isSubject(segmented, resources, sentence, phrase)) return null;
  const person = findOnlyPerson(seen, at);
  const known = person === null ? undefined : facts.get(person.entity);
  if (person === null || known === undefined) return null;
  const level = rankFit(phrase, known);
  const body = findBody(segmented, phrase, following);
  if (level === 0 || body === null || isNamed(segmented, following)) return null;
  // Who is called so already has a body: a new one has another head; a body that took part before has its own.
  const met = seen.some(({ mention }) => mention.entity === body.entity);
  return met !== (level === 3) ? null : { mention: person, level: Math.max(2, level) };
}

/** Tokens between a description and the comma before its name: « la députée présente dans le cortège, ». */
const APPOSITION_LIMIT = 9;
const ARTICLES = new Set(['the', 'le', 'la', "l'", 'feu', 'feue']);

/** The name that stands in apposition: "the minister, Philippa Obuya,", « son directeur scientifique, le Pr Yves Ulm, ». */
export function findApposed(
  segmented: Segmented,
  resources: Resources,
  phrase: NounPhrase,
  following: readonly Mention[],
  facts: ReadonlyMap<string, EntityFacts>,
): Mention | null {
  const { tokens } = segmented;
  const called = readNaming(segmented, phrase.end, following);
  if (called !== null && fitOf(phrase, facts, called) > 0) return called;
  let comma = phrase.end;
  // « Une députée présente dans le cortège, »: an adjective that is a verb elsewhere.
  if (segmented.language === 'fr' && isPreposition(segmented, comma + 1) && /[eés]$/u.test(tokens.norm[comma] ?? ''))
    comma += 1;
  while (tokens.text[comma] !== ',') {
    const breaks = tokens.kind[comma] === 'punctuation' || isFiniteVerb(segmented, resources, comma);
    if (breaks || comma - phrase.end >= APPOSITION_LIMIT) return null;
    comma += 1;
  }
  let start = comma + 1;
  while (start < comma + 3 && (ARTICLES.has(tokens.norm[start] ?? '') || CIVILITIES.has(tokens.norm[start] ?? '')))
    start += 1;
  const name = following.find((mention) => mention.start === tokens.start[start]);
  const known = name === undefined ? undefined : facts.get(name.entity);
  if (name === undefined || known === undefined) return null;
  if (comma === phrase.end && known.lemmas.has(phrase.noun.lemma)) return name;
  const closes = /^[,.;(]$/u.test(tokens.text[findToken(segmented, name.end - 1) + 1] ?? '');
  // Past a complement only a person: "the head of the union, Dock Watch," is the union.
  return closes && rankFit(phrase, known) > 0 && (comma === phrase.end || name.type === 'person') ? name : null;
}

/** "a student association calling itself Sel Gris", « un fichier baptisé X ». */
function readNaming(segmented: Segmented, from: number, following: readonly Mention[]): Mention | null {
  const { tokens } = segmented;
  let at = tokens.text[from] === ',' ? from + 1 : from;
  if (!NAMING_PARTICIPLES.has(tokens.norm[at] ?? '')) return null;
  at += 1;
  if (/^(?:itself|themselves|himself|herself|as)$/u.test(tokens.norm[at] ?? '')) at += 1;
  if (/^["“«‘']$/u.test(tokens.text[at] ?? '')) at += 1;
  return following.find(({ start }) => start === tokens.start[at]) ?? null;
}

function isPreposition(segmented: Segmented, at: number): boolean {
  return PREPOSITIONS.fr.has(segmented.tokens.norm[at] ?? '');
}

function findOnlyPerson(seen: readonly Antecedent[], at: number): Mention | null {
  let found: Mention | null = null;
  for (let near = seen.length - 1; near >= 0; near -= 1) {
    const { mention, sentence } = seen[near] ?? {};
    if (mention === undefined || sentence === undefined || at - sentence > WINDOW) break;
    if (mention.type !== 'person') continue;
    if (sentence === at || mention.form === 'nominal' || (found !== null && found.entity !== mention.entity))
      return null;
    found ??= mention;
  }
  return found;
}

/** The body or place that follows the function, close by. */
function findBody(segmented: Segmented, phrase: NounPhrase, following: readonly Mention[]): Mention | null {
  const [first] = following;
  if (first === undefined || first.type === 'person') return null;
  return findToken(segmented, first.start) - phrase.end <= COMPLEMENT_LIMIT ? first : null;
}

/** "the chair of Tidemill, Paul Sten, said": the function is that of the person who is named with it. */
function isNamed(segmented: Segmented, following: readonly Mention[]): boolean {
  const { tokens } = segmented;
  const [body, next] = following;
  if (body === undefined || next?.type !== 'person' || next.form !== 'name') return false;
  const start = findToken(segmented, next.start);
  const end = findToken(segmented, body.end - 1) + 1;
  return start - end <= 2 || tokens.text[end] === ',';
}

/** Whether the phrase opens its sentence or stands after a verb that follows quoted words. */
function isSubject(segmented: Segmented, resources: Resources, sentence: Sentence, phrase: NounPhrase): boolean {
  const { tokens } = segmented;
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  if (phrase.first === sentence.firstToken) return true;
  let verbs = 0;
  for (let at = phrase.first - 1; at >= Math.max(sentence.firstToken, phrase.first - VERB_LIMIT); at -= 1) {
    const norm = tokens.norm[at] ?? '';
    if (/^[,»”"]$/u.test(tokens.text[at] ?? '')) return verbs > 0;
    if (ADVERBS[language].has(norm) || TIMES[language].has(norm)) continue;
    if (!AUXILIARY_FORMS[language].has(norm) && verbReadings(resources.verbs, language, norm).length === 0)
      return false;
    verbs += 1;
  }
  return false;
}

function fitOf(phrase: NounPhrase, facts: ReadonlyMap<string, EntityFacts>, { entity }: Mention): number {
  const known = facts.get(entity);
  return known === undefined ? 0 : rankFit(phrase, known);
}
