import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listWords } from './word-list.js';

/** Auxiliary, modal and other very common verbs that go before another verb. */
export const AUXILIARIES: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listWords(`
    be do get go have keep let make need
  `),
  fr: listWords(`
    aller avoir devoir faire falloir laisser oser pouvoir savoir venir vouloir être
  `),
};
