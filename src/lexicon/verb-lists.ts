import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { AUXILIARIES } from './auxiliaries.js';
import { EVALUATION_LEMMAS } from './evaluation-index.js';
import { DEEDS } from './deeds.js';
import { EVENT_LEMMAS } from './events.js';
import { CLAUSE_VERBS, NAMING_VERBS, QUOTE_VERBS } from './reporting.js';
import { STANCE_LEMMAS } from './stance-index.js';

/** Lemmas per language. */
export type VerbList = Readonly<Record<KnowledgeLanguage, readonly string[]>>;

/**
 * Every list of verbs that the lexicon inflects, by the name of its class. A new list is one line here; the build then
 * writes its forms. English lemmas in -ize and -our stand for their other spelling, too.
 */
export const VERB_LISTS: Readonly<Record<string, VerbList>> = {
  auxiliary: AUXILIARIES,
  'clause-verb': CLAUSE_VERBS,
  deed: DEEDS,
  event: EVENT_LEMMAS,
  'quote-verb': QUOTE_VERBS,
  'naming-verb': NAMING_VERBS,
  stance: STANCE_LEMMAS,
  evaluation: EVALUATION_LEMMAS,
};

/** All lemmas of a language, sorted, without repeats: what the build inflects. */
export function listLemmas(language: KnowledgeLanguage): readonly string[] {
  return [...new Set(Object.values(VERB_LISTS).flatMap((list) => list[language]))].sort();
}

/**
 * Lemma → the names of the lists it stands in, for one language.
 *
 * @example indexVerbClasses('en').get('say') // ['clause-verb']
 */
export function indexVerbClasses(language: KnowledgeLanguage): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, list] of Object.entries(VERB_LISTS)) {
    for (const lemma of list[language]) classes.set(lemma, [...(classes.get(lemma) ?? []), name]);
  }
  return classes;
}
