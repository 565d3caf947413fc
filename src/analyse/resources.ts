import type { Knowledge } from '../knowledge/knowledge.js';
import type { VerbForms } from '../lexicon/verbs.js';

/** What the analyses need besides the text, loaded once per process (or worker) and passed as an argument. */
export interface Resources {
  readonly knowledge: Knowledge;
  readonly verbs: VerbForms;
}
