import type { WordVectors } from './vectors.js';

/**
 * A small convolutional network over the words around a mention, with attention over their places:
 *
 *     hidden[t]  = relu(bias + places of t + convolution of width three over the words t - 1, t, t + 1)
 *     pooled     = `pools` attention-weighted sums of hidden, and its maximum over the words
 *     classes    = softmax(linear(relu(linear(pooled))))
 *
 * A word is its vector and flags (`FLAGS`); a place, its bucketed distance from the mention (`bucketOf`).
 */
export interface WindowNet {
  readonly classes: readonly string[];
  /** Dimensions of the word vectors, hidden units of a word, attention pools, hidden units of the whole. */
  readonly dimensions: number;
  readonly hidden: number;
  readonly pools: number;
  readonly inner: number;
  readonly weights: Float64Array;
}

export type NetShape = Omit<WindowNet, 'weights'>;

/** What the network sees of a stretch of text; arrays may be longer than `length`. */
export interface NetInput {
  length: number;
  /** Row of each word's vector, or -1. */
  readonly rows: Int32Array;
  /** Bits of each word, see `FLAGS`. */
  readonly flags: Uint8Array;
  /** Bucket of each word's distance from the mention. */
  readonly places: Uint8Array;
}

/** Bits of a word: no vector known, opinion of the lexicons, negator, inside the mention. */
export const FLAGS = { unknown: 1, good: 2, bad: 4, negator: 8, mention: 16 } as const;
export const FLAG_COUNT = 5;
export const WIDTH = 3;
/** Number of buckets of distance. */
const BUCKETS = 15;
const LIMITS = [1, 2, 4, 7, 12, 20];
/** A word with less attention than this adds nothing. */
const SMALLEST_SHARE = 0.002;

/** 0 inside of the mention; 1 to 7 ever farther before it; 8 to 14 after it. */
export function bucketOf(distance: number): number {
  if (distance === 0) return 0;
  const far = Math.abs(distance);
  let bucket = 0;
  while (bucket < LIMITS.length && far > (LIMITS[bucket] as number)) bucket += 1;
  return bucket + (distance < 0 ? 1 : 8);
}

/** Where each part of the weights begins. */
export interface NetLayout {
  readonly convolution: number;
  readonly bias: number;
  readonly places: number;
  readonly placeAttention: number;
  readonly attention: number;
  readonly inner: number;
  readonly innerBias: number;
  readonly outer: number;
  readonly outerBias: number;
  readonly size: number;
}

export function layOut({ classes, dimensions, hidden, pools, inner }: NetShape): NetLayout {
  let at = 0;
  const take = (size: number): number => {
    at += size;
    return at - size;
  };
  return {
    convolution: take(WIDTH * (dimensions + FLAG_COUNT) * hidden),
    bias: take(hidden),
    places: take(BUCKETS * hidden),
    placeAttention: take(BUCKETS * pools),
    attention: take(hidden * pools),
    inner: take((pools + 1) * hidden * inner),
    innerBias: take(inner),
    outer: take(inner * classes.length),
    outerBias: take(classes.length),
    size: at,
  };
}

/** Room for what the network computes on the way; grows with the text. */
export interface NetState {
  /** Hidden units by word, before and after `pool`. */
  hidden: Float64Array;
  /** Attention by word and pool. */
  attention: Float64Array;
  readonly pooled: Float64Array;
  /** The word that each maximum comes from. */
  readonly highest: Int32Array;
  readonly inner: Float64Array;
  readonly outer: Float64Array;
}

export function makeState({ classes, hidden, pools, inner }: NetShape): NetState {
  return {
    hidden: new Float64Array(0),
    attention: new Float64Array(0),
    pooled: new Float64Array((pools + 1) * hidden),
    highest: new Int32Array(hidden),
    inner: new Float64Array(inner),
    outer: new Float64Array(classes.length),
  };
}

/** Begins `state.hidden` with the bias and the places of each word. */
export function placeWords(net: WindowNet, layout: NetLayout, input: NetInput, state: NetState): void {
  const { hidden, pools, weights } = net;
  const { length, places } = input;
  if (state.hidden.length < length * hidden) {
    state.hidden = new Float64Array(length * hidden * 2);
    state.attention = new Float64Array(length * pools * 2);
  }
  for (let word = 0; word < length; word += 1) {
    const place = layout.places + (places[word] as number) * hidden;
    for (let unit = 0; unit < hidden; unit += 1)
      state.hidden[word * hidden + unit] = (weights[layout.bias + unit] as number) + (weights[place + unit] as number);
  }
}

/** Adds `size` numbers of one array to those of another. */
export function addRow(from: Float64Array, start: number, to: Float64Array, at: number, size: number): void {
  for (let unit = 0; unit < size; unit += 1) to[at + unit] = (to[at + unit] as number) + (from[start + unit] as number);
}

/** From the words' sums to their hidden units, and from these to the pooled ones. */
export function poolWords(net: WindowNet, layout: NetLayout, input: NetInput, state: NetState): void {
  const { hidden: size, pools, weights } = net;
  const { hidden, attention, pooled, highest } = state;
  const { length, places } = input;
  pooled.fill(0);
  highest.fill(0);
  const tops = pools * size;
  for (let word = 0; word < length; word += 1) {
    const from = word * size;
    for (let unit = 0; unit < size; unit += 1) {
      const value = hidden[from + unit] as number;
      if (value <= 0) hidden[from + unit] = 0;
      else if (value > (pooled[tops + unit] as number)) {
        pooled[tops + unit] = value;
        highest[unit] = word;
      }
    }
    const place = layout.placeAttention + (places[word] as number) * pools;
    for (let pool = 0; pool < pools; pool += 1) {
      const row = layout.attention + pool * size;
      let sum = weights[place + pool] as number;
      for (let unit = 0; unit < size; unit += 1)
        sum += (hidden[from + unit] as number) * (weights[row + unit] as number);
      attention[word * pools + pool] = sum;
    }
  }
  for (let pool = 0; pool < pools; pool += 1) {
    softmax(attention, pool, pools, length);
    const to = pool * size;
    for (let word = 0; word < length; word += 1) {
      const share = attention[word * pools + pool] as number;
      if (share < SMALLEST_SHARE) continue;
      const from = word * size;
      for (let unit = 0; unit < size; unit += 1)
        pooled[to + unit] = (pooled[to + unit] as number) + share * (hidden[from + unit] as number);
    }
  }
}

/** From pooled units to the probability of each class, left in `state.outer`. */
export function decideClass(net: WindowNet, layout: NetLayout, state: NetState): void {
  const { inner: size, classes, weights } = net;
  const { pooled, inner, outer } = state;
  const from = pooled.length;
  for (let unit = 0; unit < size; unit += 1) {
    const row = layout.inner + unit * from;
    let sum = weights[layout.innerBias + unit] as number;
    for (let one = 0; one < from; one += 1) sum += (pooled[one] as number) * (weights[row + one] as number);
    inner[unit] = sum;
  }
  for (let label = 0; label < classes.length; label += 1) {
    let sum = weights[layout.outerBias + label] as number;
    for (let unit = 0; unit < size; unit += 1)
      sum += Math.max(0, inner[unit] as number) * (weights[layout.outer + unit * classes.length + label] as number);
    outer[label] = sum;
  }
  softmax(outer, 0, 1, classes.length);
}

/** Softmax over `count` numbers, `step` apart. */
function softmax(values: Float64Array, start: number, step: number, count: number): void {
  const end = start + step * count;
  let top = -Infinity;
  for (let at = start; at < end; at += step) top = Math.max(top, values[at] as number);
  let total = 0;
  for (let at = start; at < end; at += step) total += values[at] = Math.exp((values[at] as number) - top);
  for (let at = start; at < end; at += step) values[at] = (values[at] as number) / total;
}

/** Writes the convolution of one word, three rows of hidden units, from its vector. */
export function convolveVector(net: WindowNet, vectors: WordVectors, row: number, to: Float64Array, at: number): void {
  const { dimensions, hidden, weights } = net;
  for (let side = 0; side < WIDTH; side += 1)
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const value = (vectors.values[row * dimensions + dimension] as number) * vectors.scale;
      const from = (side * (dimensions + FLAG_COUNT) + dimension) * hidden;
      for (let unit = 0; unit < hidden; unit += 1) {
        const cell = at + side * hidden + unit;
        to[cell] = (to[cell] as number) + value * (weights[from + unit] as number);
      }
    }
}

/** Writes the convolution of one word's flags, three rows of hidden units. */
export function convolveFlags(net: WindowNet, flags: number, to: Float64Array, at: number): void {
  const { dimensions, hidden, weights } = net;
  for (let side = 0; side < WIDTH; side += 1)
    for (let bit = 0; bit < FLAG_COUNT; bit += 1)
      if (((flags >> bit) & 1) === 1)
        addRow(weights, (side * (dimensions + FLAG_COUNT) + dimensions + bit) * hidden, to, at + side * hidden, hidden);
}
