import { mixKey } from './hash.js';
import { LOOK, type Traits } from './traits.js';

/** Most features that one token can have. */
export const MAX_FEATURES = 96;

/** A text as the features see it. */
export interface FeatureView {
  readonly traits: Traits;
  readonly texts: readonly string[];
  readonly norms: readonly string[];
  readonly runs: Runs;
  /** Whether the text is about technology and its rules, see `isFieldText`. */
  readonly field: boolean;
}

/** Runs of capitalised tokens with the small words that link them: per token the run's first and last token, or -1. */
interface Runs {
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
    if (!isCapital(traits, index)) {
      index += 1;
      continue;
    }
    let last = index;
    for (let next = index + 1; next < end && next - last <= LONGEST_LINK; next += 1) {
      if (isCapital(traits, next)) last = next;
      else if (!LINKS.has(norms[next] as string)) break;
    }
    for (let at = index; at <= last; at += 1) {
      runs.first[at] = index;
      runs.last[at] = last;
    }
    index = last + 1;
  }
}

function isCapital(traits: Traits, index: number): boolean {
  const look = traits.look[index] as number;
  return (look > LOOK.lower && look < LOOK.number) || look === LOOK.code;
}

/** How many tokens beside a run are looked through for telling words. */
const BAG = 6;

/** Keys of what stands outside of the sentence. */
const START = 0x51a7;
const END = 0xe4d;

/**
 * Writes the feature keys of token `index` of the sentence `first` … `end - 1` to `out`.
 *
 * @param style marks of the whole sentence (all capitals, fragment), from `judgeSentence`
 * @returns how many
 */
export function extractFeatures(
  view: FeatureView,
  first: number,
  end: number,
  index: number,
  style: number,
  out: Int32Array,
): number {
  const { look, norm, cluster, middle, habit } = view.traits;
  const has1 = index > first;
  const has2 = index > first + 1;
  const next1 = index + 1 < end;
  const next2 = index + 2 < end;
  const here = norm[index] as number;
  const face = look[index] as number;
  const before = has1 ? (norm[index - 1] as number) : START;
  const after = next1 ? (norm[index + 1] as number) : END;
  const before2 = has2 ? (norm[index - 2] as number) : START;
  const after2 = next2 ? (norm[index + 2] as number) : END;
  const lookBefore = has1 ? (look[index - 1] as number) : 14;
  const lookAfter = next1 ? (look[index + 1] as number) : 15;
  const own = cluster[index] as number;
  const left = has1 ? (cluster[index - 1] as number) : 0;
  const right = next1 ? (cluster[index + 1] as number) : 0;
  const ownMiddle = middle[index] as number;
  let n = 0;
  out[n++] = mixKey(0, 0, 0);
  out[n++] = mixKey(1, here, 0);
  out[n++] = mixKey(2, here, face);
  out[n++] = mixKey(3, before, 0);
  out[n++] = mixKey(4, after, 0);
  out[n++] = mixKey(5, before, here);
  out[n++] = mixKey(6, here, after);
  out[n++] = mixKey(7, before2, 0);
  out[n++] = mixKey(8, after2, 0);
  out[n++] = mixKey(9, face, (has1 ? 0 : 1) | (style << 1));
  out[n++] = mixKey(10, face * 16 + lookBefore, lookAfter);
  out[n++] = mixKey(11, face, habit[index] as number);
  out[n++] = mixKey(12, own, face);
  out[n++] = mixKey(13, left, 0);
  out[n++] = mixKey(14, right, 0);
  out[n++] = mixKey(15, ownMiddle * 64 + (has1 ? (middle[index - 1] as number) : 0), face);
  out[n++] = mixKey(16, ownMiddle * 64 + (next1 ? (middle[index + 1] as number) : 0), face);
  if ((view.runs.first[index] as number) >= 0) n = addRun(view, first, end, index, out, n);
  else {
    out[n++] = mixKey(34, has2 ? (cluster[index - 2] as number) : 0, 0);
    out[n++] = mixKey(35, next2 ? (cluster[index + 2] as number) : 0, 0);
  }
  if (face === LOOK.lower) {
    const text = view.norms[index] as string;
    out[n++] = mixKey(40, suffixKey(text, 3), 0);
    out[n++] = mixKey(41, suffixKey(text, 2), lookBefore);
    return n;
  }
  if (face === LOOK.mark || face === LOOK.number) return n;
  out[n++] = mixKey(51, before, after);
  out[n++] = mixKey(52, left, right);
  out[n++] = mixKey(53, before, face);
  out[n++] = mixKey(54, after, face);
  out[n++] = mixKey(55, before2, before);
  out[n++] = mixKey(56, after2, after);
  out[n++] = mixKey(58, own, left);
  out[n++] = mixKey(59, own, right);
  return addLetters(view, first, end, index, style, out, n);
}

/** What the token's letters and its usual writing tell. */
function addLetters(
  view: FeatureView,
  first: number,
  end: number,
  index: number,
  style: number,
  out: Int32Array,
  count: number,
): number {
  const { look, word, shape, habit, evidence, coarse, middle } = view.traits;
  const text = view.norms[index] as string;
  const size = text.length;
  const face = look[index] as number;
  const form = shape[index] as number;
  const opening = index === first ? 1 : 0;
  const writing = (habit[index] as number) * 4 + (evidence[index] as number);
  const place = opening * 16 + face;
  let n = count;
  out[n++] = mixKey(17, coarse[index] as number, face);
  out[n++] = mixKey(42, word[index] as number, 0);
  out[n++] = mixKey(43, form, 0);
  out[n++] = mixKey(44, form, index + 1 < end ? (shape[index + 1] as number) : END);
  out[n++] = mixKey(45, form, opening === 0 ? (shape[index - 1] as number) : START);
  for (let length = 1; length <= 4 && length <= size; length += 1) {
    out[n++] = mixKey(46, suffixKey(text, length), length);
    out[n++] = mixKey(47, prefixKey(text, length), length);
  }
  out[n++] = mixKey(50, writing, place);
  out[n++] = mixKey(57, style, form);
  out[n++] = mixKey(60, size, face);
  if (!view.field) return n;
  out[n++] = mixKey(61, place, style);
  out[n++] = mixKey(62, form, 0);
  out[n++] = mixKey(63, writing, place);
  out[n++] = mixKey(64, coarse[index] as number, face);
  out[n++] = mixKey(66, middle[index] as number, face);
  return n;
}

/** What the whole run of capitals that the token stands in tells, and the words around it. */
function addRun(view: FeatureView, first: number, end: number, index: number, out: Int32Array, count: number): number {
  const { look, norm, cluster, middle } = view.traits;
  const runFirst = view.runs.first[index] as number;
  const runLast = view.runs.last[index] as number;
  const hasLeft = runFirst > first;
  const hasRight = runLast + 1 < end;
  const span = Math.min(4, runLast - runFirst);
  const position = (index === runFirst ? 0 : 1) + (index === runLast ? 0 : 2);
  const left = hasLeft ? (norm[runFirst - 1] as number) : START;
  const right = hasRight ? (norm[runLast + 1] as number) : END;
  const head = cluster[runFirst] as number;
  const tail = cluster[runLast] as number;
  let n = count;
  out[n++] = mixKey(20, span, position);
  out[n++] = mixKey(21, left, position);
  out[n++] = mixKey(22, right, position);
  out[n++] = mixKey(23, left, right);
  out[n++] = mixKey(24, norm[runFirst] as number, position);
  out[n++] = mixKey(25, norm[runLast] as number, position);
  out[n++] = mixKey(26, hasLeft ? (cluster[runFirst - 1] as number) : 0, position);
  out[n++] = mixKey(27, hasRight ? (cluster[runLast + 1] as number) : 0, position);
  out[n++] = mixKey(28, head, position);
  out[n++] = mixKey(29, tail, position);
  out[n++] = mixKey(30, runFirst > first + 1 ? (norm[runFirst - 2] as number) : START, left);
  out[n++] = mixKey(31, runLast + 2 < end ? (norm[runLast + 2] as number) : END, right);
  out[n++] = mixKey(32, span * 4 + position, hasLeft ? 0 : 1);
  out[n++] = mixKey(33, (middle[runFirst] as number) * 256 + (middle[runLast] as number), position);
  if (view.field) {
    out[n++] = mixKey(67, span, position);
    out[n++] = mixKey(68, left, 0);
    out[n++] = mixKey(69, right, 0);
  }
  for (let near = Math.max(first, runFirst - BAG); near < runFirst - 1; near += 1)
    if (look[near] === LOOK.lower && (view.norms[near] as string).length > 2)
      out[n++] = mixKey(36, norm[near] as number, 0);
  for (let near = runLast + 2; near < end && near <= runLast + BAG; near += 1)
    if (look[near] === LOOK.lower && (view.norms[near] as string).length > 2)
      out[n++] = mixKey(37, norm[near] as number, 0);
  return n;
}

function suffixKey(text: string, length: number): number {
  let key = length;
  for (let index = Math.max(0, text.length - length); index < text.length; index += 1)
    key = Math.imul(key ^ text.charCodeAt(index), 0x01000193);
  return key;
}

function prefixKey(text: string, length: number): number {
  let key = length;
  for (let index = 0; index < length && index < text.length; index += 1)
    key = Math.imul(key ^ text.charCodeAt(index), 0x01000193);
  return key;
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
