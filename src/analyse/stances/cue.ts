import type { StanceFrame } from '../../lexicon/stance.js';
import type { VerbForm } from '../../lexicon/verbs.js';

/** Words by which somebody takes a side: tokens `first`..`end`, `head` being the verb, adjective or noun. */
export interface Cue {
  readonly kind: 'verb' | 'adjective' | 'noun';
  readonly frame: StanceFrame;
  readonly polarity: 1 | -1;
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly passive: boolean;
  readonly form: VerbForm | null;
  readonly lemma: string;
}

export const CONTRA: ReadonlySet<string> = new Set(['against', 'contre']);

export const PRO: ReadonlySet<string> = new Set(['for', 'pour']);
