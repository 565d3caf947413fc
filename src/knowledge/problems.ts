import { countEdits } from './edits.js';

/** What is wrong in a knowledge file, where, and what to do about it. */
export interface KnowledgeProblem {
  readonly path: string;
  /** 1-based; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
}

/** A typing error in a key or kind is at most this many letters away from what was meant. */
const TYPING_ERROR = 2;

/** The remedy for an unknown word: the one that was probably meant, else all that there are. */
export function suggest(word: string, known: readonly string[]): string {
  const close = known
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate, TYPING_ERROR) }))
    .filter(({ edits }) => edits <= TYPING_ERROR)
    .sort((a, b) => a.edits - b.edits);
  return close[0] ? `did you mean "${close[0].candidate}"?` : `use one of: ${known.join(', ')}`;
}
