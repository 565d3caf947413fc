import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { EVALUATIONS_EN } from './evaluation-en.js';
import { EVALUATIONS_FR } from './evaluation-fr.js';

/**
 * Words that judge what they are said of: `X will stifle …`, `X is a disgrace`, `X is essential`. Verbs are lemmas, the
 * rest are forms as they stand in the text (`Tokens.norm`). Used where somebody's words, or the outlet's own comment,
 * speak of an issue or an entity.
 */
export interface Evaluation {
  readonly verbs: readonly string[];
  readonly words: readonly string[];
}

export const EVALUATIONS: Readonly<Record<KnowledgeLanguage, { readonly bad: Evaluation; readonly good: Evaluation }>> =
  {
    en: EVALUATIONS_EN,
    fr: EVALUATIONS_FR,
  };
