import { foldLetters } from '../../knowledge/slug.js';
import type { Segmented, Sentence } from '../../types.js';

/** Index of the first token that ends after `offset`; `tokens.length` past the last. */
export function findToken(segmented: Segmented, offset: number): number {
  const { end, length } = segmented.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sentence that holds `offset`, or of the next one. */
export function findSentence(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Letters, digits and hyphens of words one blank apart: nothing to fold. */
const PLAIN = /^[a-z\d-]+(?: [a-z\d-]+)*$/u;

/** Comparison form of a name: accents folded, lower case, straight apostrophes, one blank between words. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = foldLetters(lower);
  return PLAIN.test(folded) ? folded : folded.replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
