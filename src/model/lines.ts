import type { FeatureView } from './features.js';
import { hasCapital, LOOK } from './traits.js';

/** Runs of capitalised tokens with the small words that link them: per token the run's first and last token, or -1. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const LINKS = new Set(
  "of the for de du des la le les l' d' & and et von van der den di da del al ibn bin 's ' - – . sur en".split(' '),
);
const LONGEST_LINK = 3;

/** Finds the runs of one sentence. */
export function findRuns(view: FeatureView, first: number, end: number): void {
  const { traits, runs, norms } = view;
  for (let index = first; index < end; index += 1) {
    runs.first[index] = -1;
    runs.last[index] = -1;
  }
  let index = first;
  while (index < end) {
    if (!hasCapital(traits.look[index] as number)) {
      index += 1;
      continue;
    }
    let last = index;
    for (let next = index + 1; next < end && next - last <= LONGEST_LINK; next += 1) {
      if (hasCapital(traits.look[next] as number)) last = next;
      else if (!LINKS.has(norms[next] as string)) break;
    }
    for (let at = index; at <= last; at += 1) {
      runs.first[at] = index;
      runs.last[at] = last;
    }
    index = last + 1;
  }
}

/** Sentences shorter than this many tokens without an end mark are fragments: headlines, list entries. */
const FRAGMENT = 12;
const ENDS = new Set(['.', '!', '?', '…', '"', '”', '»']);

/** What kind of line a sentence is: 0 prose, 1 fragment, 2 all capitals, 3 title case. */
export function judgeSentence(view: FeatureView, first: number, end: number): number {
  const { look } = view.traits;
  let lower = 0;
  let caps = 0;
  let capital = 0;
  for (let index = first; index < end; index += 1) {
    const face = look[index] as number;
    if (face === LOOK.lower) lower += 1;
    else if (face === LOOK.caps) caps += 1;
    else if (face === LOOK.capital || face === LOOK.mixed) capital += 1;
  }
  if (caps >= 3 && caps > 2 * (lower + capital)) return 2;
  if (capital >= 4 && capital > lower && end - first > 6) return 3;
  return end - first < FRAGMENT && !ENDS.has(view.texts[end - 1] as string) ? 1 : 0;
}
