import type { KnownEntity } from '../../knowledge/knowledge.js';
import { HEAD_CLASSES, KIND_CLASSES } from '../../lexicon/nominal-heads.js';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.js';
import type { EntityType, Mention, Segmented } from '../../types.js';
import { findGender, genderOfFirstName, type Gender } from './gender.js';
import { headNoun, headWordClass, type HeadNoun } from './heads.js';
import type { SplitName } from './forms.js';
import { findToken } from './positions.js';

/** What the article and the knowledge base tell of an entity: by what nouns it may be called, and its gender. */
export interface EntityFacts {
  readonly type: EntityType;
  gender: Gender;
  /** Head nouns that the text (or the knowledge base) uses for it. */
  readonly lemmas: Set<string>;
  /** Those of them that the text uses. */
  readonly told: Set<string>;
  /** Classes of those nouns; empty: nothing is known. */
  readonly classes: Set<string>;
  /** Words of its names, folded. */
  readonly words: Set<string>;
}

const CLASS_NAMES = new Set(HEAD_CLASSES.map((one) => one.name));
/** Tokens looked at on each side for a description: "the Lyon-based start-up X", "X, a former judge". */
const BEFORE = 4;
const AFTER = 8;

function addHead(facts: EntityFacts, noun: HeadNoun | null | undefined, told = true): void {
  if (noun === null || noun === undefined || noun.plural) return;
  const senses = noun.senses.filter((sense) => sense.type === facts.type);
  if (senses.length === 0) return;
  facts.lemmas.add(noun.lemma);
  if (told) facts.told.add(noun.lemma);
  for (const sense of senses) facts.classes.add(sense.className);
  if (facts.type === 'person') facts.gender ??= senses[0]?.gender ?? null;
}

function isStop(segmented: Segmented, at: number): boolean {
  const norm = segmented.tokens.norm[at] ?? '';
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  return PREPOSITIONS[language].has(norm) || SUBORDINATORS[language].has(norm);
}

/** "the start-up Tidewrack", « la start-up grenobloise Ardoise », "Its director, Henrike Aalders". */
function readBefore(segmented: Segmented, facts: EntityFacts, first: number, last: number): void {
  const { tokens, language } = segmented;
  const closes = tokens.text[last + 1] === ',';
  // "the authority, the AGCM, has": past the article to the comma.
  const from = closes && tokens.norm[first - 2] === ',' && tokens.norm[first - 1] === 'the' ? first - 2 : first - 1;
  for (let at = from; at >= Math.max(0, from + 1 - BEFORE); at -= 1) {
    const norm = tokens.norm[at] ?? '';
    const noun = headNoun(language, norm);
    if (noun !== undefined && !noun.plural) {
      // "the company, Hugh Lane said" is no apposition; "its director, X" and "the authority, the AGCM, has" are.
      const apposed = tokens.text[at + 1] === ',' ? facts.type === 'person' || closes : true;
      if (apposed) addHead(facts, noun);
      return;
    }
    if (tokens.kind[at] === 'punctuation' && norm !== ',' && norm !== '-') return;
    if (isStop(segmented, at) || (norm === ',' && at < from)) return;
  }
}

/** "the port city of Valderosa", « la commune de Brion »: a noun that takes its name with "of". */
function readGenitive(segmented: Segmented, facts: EntityFacts, first: number): void {
  const { tokens, language } = segmented;
  if (facts.type !== 'place' || !/^(?:of|de|d'|du)$/u.test(tokens.norm[first - 1] ?? '')) return;
  const noun = headNoun(language, tokens.norm[first - 2] ?? '');
  if (noun?.senses.some(({ type }) => type === 'place') === true) addHead(facts, noun);
}

/** "X, a Ljubljana-based maker of tools", « X, députée écologiste », "X is a former judge". */
function readAfter(segmented: Segmented, facts: EntityFacts, last: number): void {
  const { tokens, language } = segmented;
  let at = last + 1;
  if (tokens.text[at] === '(') {
    while (at < tokens.length && at < last + 6 && tokens.text[at] !== ')') at += 1;
    at += 1;
  }
  const opener = tokens.norm[at] ?? '';
  if (opener !== ',' && !['is', 'was', 'est', 'était'].includes(opener)) return;
  const end = Math.min(tokens.length, at + 1 + AFTER);
  const lang = language === 'fr' ? 'fr' : 'en';
  let found: HeadNoun | undefined;
  for (let near = at + 1; near < end; near += 1) {
    if (tokens.kind[near] === 'punctuation' && tokens.text[near] !== '-') break;
    if (isStop(segmented, near) || (near > at + 1 && DETERMINERS[lang].has(tokens.norm[near] ?? ''))) break;
    const noun = headNoun(language, tokens.norm[near] ?? '');
    if (noun !== undefined && !noun.plural && (language === 'en' || found === undefined)) found = noun;
  }
  addHead(facts, found);
}

function readKnown(facts: EntityFacts, entity: KnownEntity, published: string | null): void {
  if (entity.kind !== null) {
    const className = KIND_CLASSES.get(entity.kind) ?? entity.kind;
    if (CLASS_NAMES.has(className)) facts.classes.add(className);
    else if (facts.type === 'organization') {
      facts.classes.add(
        /ministry/u.test(entity.kind)
          ? 'ministry'
          : /authority|regulator|agency/u.test(entity.kind)
            ? 'authority'
            : entity.kind,
      );
    }
  }
  for (const role of entity.roles) {
    if (!holdsAt(role.from, role.to, published)) continue;
    for (const [language, words] of [
      ['en', role.en],
      ['fr', role.fr],
    ] as const) {
      for (const word of words.toLowerCase().split(/[\s']+/u)) addHead(facts, headNoun(language, word), false);
    }
  }
}

/** Whether a role from–to was held on a day; true where dates are open or unknown. */
function holdsAt(from: string | null, to: string | null, day: string | null): boolean {
  if (day === null) return to === null;
  return (from === null || from.slice(0, day.length) <= day) && (to === null || day.slice(0, to.length) <= to);
}

/** Facts for every named entity; one pass over the mentions. */
export function gatherFacts(
  segmented: Segmented,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, KnownEntity>,
  split: SplitName,
): Map<string, EntityFacts> {
  const all = new Map<string, EntityFacts>();
  for (const mention of mentions) {
    let facts = all.get(mention.entity);
    if (facts === undefined) {
      facts = {
        type: mention.type,
        gender: null,
        lemmas: new Set(),
        told: new Set(),
        classes: new Set(),
        words: new Set(),
      };
      all.set(mention.entity, facts);
      const entity = known.get(mention.entity);
      if (entity !== undefined) {
        readKnown(facts, entity, segmented.article.published);
        if (facts.type === 'person') facts.gender = genderOfFirstName(entity.name.split(' ')[0] ?? '');
      }
    }
    if (mention.rule.endsWith('+metonym')) facts.classes.add('government');
    if (mention.form !== 'name') continue;
    const words = split(mention.text);
    for (const word of words) facts.words.add(word);
    if (mention.type === 'organization' || mention.type === 'law')
      for (const word of words) addHead(facts, headWordClass(word), false);
    const first = findToken(segmented, mention.start);
    const last = findToken(segmented, mention.end - 1);
    if (facts.type === 'person')
      facts.gender ??= findGender(segmented, mention.start, words.length > 1 ? (words[0] ?? '') : '');
    readBefore(segmented, facts, first, last);
    readGenitive(segmented, facts, first);
    readAfter(segmented, facts, last);
  }
  return all;
}
