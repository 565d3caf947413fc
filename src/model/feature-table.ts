import { LABELS } from './labels.js';

/** Bits of a key that tell its bucket; the rest stand at the head of its record. */
const BUCKET_BITS = 17;
const REST_BITS = 32 - BUCKET_BITS;
const REST = (1 << REST_BITS) - 1;
/** Marks the word that opens a record … */
const HEAD = 0x8000;
/** … and one that is the number of a full row instead of a label's weight. */
const FULL = 0x4000;
const MOST_FULL = FULL;

/** A full row has the weights of four labels in every number, plus `BIAS`, so that sums hold nothing negative. */
const ROW = Math.ceil(LABELS / 4);
const BIAS = 128;
const LANES = 0x00ff00ff;

/**
 * Weights by feature. Per bucket of keys there is one stretch of records: a head (the rest of the key), then the feature's
 * weights (label in the upper byte, weight in the lower, signed). So a feature costs one place in memory, known or not.
 * The features with the most weights, which are also the most frequent ones, have a row with those of all labels instead.
 */
export interface FeatureTable {
  /** Where each bucket begins in `words`; one more at the end. */
  readonly starts: Int32Array;
  readonly words: Uint16Array;
  readonly full: Int32Array;
}

/** Most keys that `addWeights` takes at once: sums of full rows must fit into 16 bits. */
const MOST = 128;
const begins = new Int32Array(MOST);
const ends = new Int32Array(MOST);
const heads = new Int32Array(MOST);
const rows = new Int32Array(MOST);

/** Adds the weights of the first `count` keys (at most 128) to the row of sums that starts at `to`. */
export function addWeights(table: FeatureTable, keys: Int32Array, count: number, sums: Int16Array, to: number): void {
  const { starts, words, full } = table;
  // In passes over all keys, so that their waits for memory overlap.
  for (let index = 0; index < count; index += 1) {
    const bucket = (keys[index] as number) >>> REST_BITS;
    begins[index] = starts[bucket] as number;
    ends[index] = starts[bucket + 1] as number;
  }
  for (let index = 0; index < count; index += 1) heads[index] = words[begins[index] as number] as number;
  let fullRows = 0;
  for (let index = 0; index < count; index += 1) {
    const wanted = HEAD | ((keys[index] as number) & REST);
    const end = ends[index] as number;
    let at = begins[index] as number;
    if (heads[index] !== wanted) while (at < end && words[at] !== wanted) at += 1;
    for (at += 1; at < end; at += 1) {
      const word = words[at] as number;
      if (word >= FULL) {
        if (word < HEAD) rows[fullRows++] = (word - FULL) * ROW;
        break;
      }
      const place = to + (word >>> 8);
      sums[place] = (sums[place] as number) + ((word << 24) >> 24);
    }
  }
  addFull(full, fullRows, sums, to);
}

/** Adds the full rows that begin at the first `count` of `rows`. */
function addFull(full: Int32Array, count: number, sums: Int16Array, to: number): void {
  const bias = BIAS * count;
  for (let part = 0; part < ROW; part += 1) {
    let even = 0;
    let odd = 0;
    for (let index = 0; index < count; index += 1) {
      const word = full[(rows[index] as number) + part] as number;
      even += word & LANES;
      odd += (word >>> 8) & LANES;
    }
    const place = to + part * 4;
    sums[place] = (sums[place] as number) + (even & 0xffff) - bias;
    if (part * 4 + 1 >= LABELS) break;
    sums[place + 1] = (sums[place + 1] as number) + (odd & 0xffff) - bias;
    sums[place + 2] = (sums[place + 2] as number) + (even >>> 16) - bias;
    sums[place + 3] = (sums[place + 3] as number) + (odd >>> 16) - bias;
  }
}

/** The smallest number of weights that no more than `MOST_FULL` features reach. */
function chooseFull(counts: Uint8Array): number {
  const reached = new Int32Array(LABELS + 2);
  for (const count of counts) reached[count] = (reached[count] as number) + 1;
  let least = LABELS + 1;
  for (let rest = MOST_FULL; least > 0 && (reached[least - 1] as number) <= rest; least -= 1)
    rest -= reached[least - 1] as number;
  return least;
}

/** The table of `keys`, ascending as unsigned numbers, each with so many (`counts`) of the `labels` and their `weights`. */
export function buildFeatureTable(
  keys: Int32Array,
  counts: Uint8Array,
  labels: Uint8Array,
  weights: Uint8Array,
): FeatureTable {
  const least = chooseFull(counts);
  const starts = new Int32Array((1 << BUCKET_BITS) + 1);
  const words = new Uint16Array(keys.length + labels.length);
  const full = new Int32Array(MOST_FULL * ROW).fill(0x01010101 * BIAS);
  let at = 0;
  let weight = 0;
  let bucket = 0;
  let fullRows = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    while (bucket < key >>> REST_BITS) starts[(bucket += 1)] = at;
    words[at++] = HEAD | (key & REST);
    const isFull = (counts[index] as number) >= least;
    if (isFull) words[at++] = FULL | fullRows;
    for (const end = weight + (counts[index] as number); weight < end; weight += 1) {
      const label = labels[weight] as number;
      const value = weights[weight] as number;
      if (!isFull) words[at++] = (label << 8) | value;
      else {
        const place = fullRows * ROW + (label >> 2);
        const shift = (label & 3) * 8;
        full[place] = (full[place] as number) + (((value << 24) >> 24) << shift);
      }
    }
    if (isFull) fullRows += 1;
  }
  starts.fill(at, bucket + 1);
  return { starts, words: words.slice(0, at), full: full.slice(0, fullRows * ROW) };
}
