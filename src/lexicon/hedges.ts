import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listPhrases } from './word-list.js';

/** Words before a predicate that qualify it: the stance is implied, conditional or softened. */
export const HEDGES: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(`appear, appears, could, if, may, maybe, might, perhaps, possibly, probably, rather, seem, seemed, seems, somewhat,
    unless, would`),
  fr: listPhrases(`apparemment, pourrait, pourraient, paraît, peut-être, plutôt, presque, probablement, semblait, semble, semblent,
    si, sembler`),
};

/** Conditions that follow a predicate. */
export const CONDITIONS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases('as long as, if, on condition that, only if, provided, provided that, unless'),
  fr: listPhrases("à condition, à la condition, pourvu, s'ils, sauf si, si, sous réserve"),
};

/** Words that make a claim somebody else's, or hearsay. */
export const HEARSAY: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(`alleged, allegedly, apparently, is believed to, is reported to, is rumoured to, is said to, is thought to,
    is understood to, it is said, it was reported, it was said, purportedly, reported to be, reportedly, rumor, rumour, rumours,
    said to be, supposedly, was said to`),
  fr: listPhrases(`à en croire, à ce que l'on dit, dit-on, il se dit, la rumeur, on prête, passe pour, passent pour, paraît-il,
    prétendument, selon la rumeur, serait, seraient, soi-disant`),
};

/** What opens the report of what somebody other than the narrator says: with a French conditional, hearsay. */
export const SOURCES: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases('according to'),
  fr: listPhrases("à en croire, d'après, selon"),
};
