import { mixKey } from './hash.js';
import type { Runs } from './lines.js';
import { hasCapital, LOOK, type Traits } from './traits.js';

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

/** How many tokens beside a run are looked through for telling words. */
const BAG = 6;

/** Stands for the word before the first and after the last one of a sentence. */
const EDGE = { before: 0x51a7, after: 0xe4d } as const;

/**
 * Writes the feature keys of token `index` of the sentence `first` … `end - 1` to `out`; in a run of capitals those of
 * `extractScene` come on top.
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
  let n = addOwn(view, index, out, 0);
  const capital = hasCapital(view.traits.look[index] as number);
  for (const side of SIDES) n = addBeside(view, first, end, index, side, capital, out, n);
  n = addPairs(view, first, end, index, style, out, n);
  return (view.runs.first[index] as number) < 0 ? n : addRunPlace(view, first, end, index, out, n);
}

/** What the token itself tells: depends on its text and on `view.field` alone. */
function addOwn(view: FeatureView, index: number, out: Int32Array, count: number): number {
  const { look, norm, word, shape, cluster, middle, coarse, habit } = view.traits;
  const here = norm[index] as number;
  const face = look[index] as number;
  const text = view.norms[index] as string;
  let n = count;
  out[n++] = mixKey(0, 0, 0);
  out[n++] = mixKey(1, here, 0);
  out[n++] = mixKey(2, here, face);
  out[n++] = mixKey(11, face, habit[index] as number);
  out[n++] = mixKey(12, cluster[index] as number, face);
  if (face === LOOK.lower) {
    out[n++] = mixKey(40, suffixKey(text, 3), 0);
    return n;
  }
  if (!hasCapital(face)) return n;
  const form = shape[index] as number;
  const size = text.length;
  out[n++] = mixKey(17, coarse[index] as number, face);
  out[n++] = mixKey(42, word[index] as number, 0);
  out[n++] = mixKey(43, form, 0);
  for (let length = 1; length <= 4 && length <= size; length += 1) {
    out[n++] = mixKey(46, suffixKey(text, length), length);
    out[n++] = mixKey(47, prefixKey(text, length), length);
  }
  out[n++] = mixKey(60, size, face);
  if (!view.field) return n;
  out[n++] = mixKey(62, form, 0);
  out[n++] = mixKey(64, coarse[index] as number, face);
  out[n++] = mixKey(66, middle[index] as number, face);
  return n;
}

/** The neighbours that a token is told by: how far off, and the templates of their word, cluster and word beside a capital. */
const SIDES = [
  { offset: -1, word: 3, cluster: 13, capital: 53 },
  { offset: 1, word: 4, cluster: 14, capital: 54 },
  { offset: -2, word: 7, cluster: 34, capital: null },
  { offset: 2, word: 8, cluster: 35, capital: null },
] as const;

type Side = (typeof SIDES)[number];

/** The word at an offset, or the edge of the sentence. */
function normBeside(view: FeatureView, first: number, end: number, index: number, offset: number): number {
  const at = index + offset;
  return at < first ? EDGE.before : at >= end ? EDGE.after : (view.traits.norm[at] as number);
}

/** What one neighbour tells: depends on its word, on the side, and on whether the token itself has a `capital`. */
function addBeside(
  view: FeatureView,
  first: number,
  end: number,
  index: number,
  side: Side,
  capital: boolean,
  out: Int32Array,
  count: number,
): number {
  const at = index + side.offset;
  const norm = normBeside(view, first, end, index, side.offset);
  let n = count;
  out[n++] = mixKey(side.word, norm, 0);
  out[n++] = mixKey(side.cluster, at < first || at >= end ? 0 : (view.traits.cluster[at] as number), 0);
  if (capital && side.capital !== null) out[n++] = mixKey(side.capital, norm, 0);
  return n;
}

/** What the token tells together with its neighbours, the line, and the rest of the text. */
function addPairs(
  view: FeatureView,
  first: number,
  end: number,
  index: number,
  style: number,
  out: Int32Array,
  count: number,
): number {
  const { look, norm, cluster, middle, habit, evidence, shape } = view.traits;
  const has1 = index > first;
  const next1 = index + 1 < end;
  const here = norm[index] as number;
  const face = look[index] as number;
  const before = normBeside(view, first, end, index, -1);
  const after = normBeside(view, first, end, index, 1);
  const lookBefore = has1 ? (look[index - 1] as number) : 14;
  const lookAfter = next1 ? (look[index + 1] as number) : 15;
  const ownMiddle = middle[index] as number;
  let n = count;
  out[n++] = mixKey(5, before, here);
  out[n++] = mixKey(6, here, after);
  out[n++] = mixKey(9, face, (has1 ? 0 : 1) | (style << 1));
  out[n++] = mixKey(10, face * 16 + lookBefore, lookAfter);
  out[n++] = mixKey(15, ownMiddle * 256 + (has1 ? (middle[index - 1] as number) : 0), face);
  out[n++] = mixKey(16, ownMiddle * 256 + (next1 ? (middle[index + 1] as number) : 0), face);
  if (face === LOOK.lower) {
    out[n++] = mixKey(41, suffixKey(view.norms[index] as string, 2), lookBefore);
    return n;
  }
  if (!hasCapital(face)) return n;
  const own = cluster[index] as number;
  const left = has1 ? (cluster[index - 1] as number) : 0;
  const right = next1 ? (cluster[index + 1] as number) : 0;
  const form = shape[index] as number;
  const opening = has1 ? 0 : 1;
  const writing = (habit[index] as number) * 4 + (evidence[index] as number);
  const place = opening * 16 + face;
  out[n++] = mixKey(51, before, after);
  out[n++] = mixKey(52, left, right);
  out[n++] = mixKey(55, normBeside(view, first, end, index, -2), before);
  out[n++] = mixKey(56, normBeside(view, first, end, index, 2), after);
  out[n++] = mixKey(58, own, left);
  out[n++] = mixKey(59, own, right);
  out[n++] = mixKey(44, form, next1 ? (shape[index + 1] as number) : EDGE.after);
  out[n++] = mixKey(45, form, has1 ? (shape[index - 1] as number) : EDGE.before);
  out[n++] = mixKey(50, writing, place);
  out[n++] = mixKey(57, style, form);
  if (!view.field) return n;
  out[n++] = mixKey(61, place, style);
  out[n++] = mixKey(63, writing, place);
  return n;
}

/** What the run of capitals that the token stands in tells, by the token's place in it. */
function addRunPlace(
  view: FeatureView,
  first: number,
  end: number,
  index: number,
  out: Int32Array,
  count: number,
): number {
  const { norm, cluster, middle } = view.traits;
  const runFirst = view.runs.first[index] as number;
  const runLast = view.runs.last[index] as number;
  const hasLeft = runFirst > first;
  const hasRight = runLast + 1 < end;
  const span = Math.min(4, runLast - runFirst);
  const position = (index === runFirst ? 0 : 1) + (index === runLast ? 0 : 2);
  let n = count;
  out[n++] = mixKey(20, span, position);
  out[n++] = mixKey(21, normBeside(view, first, end, runFirst, -1), position);
  out[n++] = mixKey(22, normBeside(view, first, end, runLast, 1), position);
  out[n++] = mixKey(24, norm[runFirst] as number, position);
  out[n++] = mixKey(25, norm[runLast] as number, position);
  out[n++] = mixKey(26, hasLeft ? (cluster[runFirst - 1] as number) : 0, position);
  out[n++] = mixKey(27, hasRight ? (cluster[runLast + 1] as number) : 0, position);
  out[n++] = mixKey(28, cluster[runFirst] as number, position);
  out[n++] = mixKey(29, cluster[runLast] as number, position);
  out[n++] = mixKey(32, span * 4 + position, hasLeft ? 0 : 1);
  out[n++] = mixKey(33, (middle[runFirst] as number) * 256 + (middle[runLast] as number), position);
  if (view.field) out[n++] = mixKey(67, span, position);
  return n;
}

/**
 * Writes what the words around the run of capitals tell that token `index` stands in, the same for all its tokens, to
 * `out` from `count` on.
 *
 * @returns `count` and how many more
 */
export function extractScene(
  view: FeatureView,
  first: number,
  end: number,
  index: number,
  out: Int32Array,
  count: number,
): number {
  const { look, norm } = view.traits;
  const runFirst = view.runs.first[index] as number;
  const runLast = view.runs.last[index] as number;
  const left = normBeside(view, first, end, runFirst, -1);
  const right = normBeside(view, first, end, runLast, 1);
  let n = count;
  out[n++] = mixKey(23, left, right);
  out[n++] = mixKey(30, normBeside(view, first, end, runFirst, -2), left);
  out[n++] = mixKey(31, normBeside(view, first, end, runLast, 2), right);
  if (view.field) {
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
