import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listWords } from './word-list.js';

const set = (text: string): ReadonlySet<string> => new Set(listWords(text));

/** Words that deny the predicate that follows them (English) or that they stand around (French). */
export const NEGATORS: Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>> = {
  en: set(`barely cannot can't couldn't didn't doesn't don't hardly hasn't haven't isn't n't neither never no nobody none nor not
    nothing scarcely wasn't weren't without won't wouldn't`),
  fr: set('aucun aucune guère jamais ni nul nulle pas personne point rien sans'),
};

/** Verbs that deny the infinitive or noun under them: "refused to back", "stopped short of condemning". */
export const REFUSERS: Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>> = {
  en: set('decline deny fail refuse'),
  fr: set('décliner démentir éviter nier'),
};
