/** What is wrong in a knowledge file, where, and what to do about it. */
export interface KnowledgeProblem {
  readonly path: string;
  /** 1-based; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
}

/** How many letters differ between two short words (Levenshtein distance), at most `limit` + 1. */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
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
