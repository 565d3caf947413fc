/** FNV-1a over UTF-16 code units: the identity of a word in features and tables. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Whether a list may hold the word of this key (`hashText`): false is certain, true must be looked up. */
export type WordFilter = (key: number) => boolean;

const FILTER_BITS = 16;

/** Tells most words that are not among `words` by their keys, in 8 kB. */
export function makeWordFilter(words: Iterable<string>): WordFilter {
  const bits = new Int32Array(1 << (FILTER_BITS - 5));
  for (const word of words) {
    const bit = hashText(word) >>> (32 - FILTER_BITS);
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return (key) => {
    const bit = key >>> (32 - FILTER_BITS);
    return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  };
}

/** The key of a feature: a template's number and up to two values, well mixed (MurmurHash3's finalizer). */
export function mixKey(template: number, first: number, second: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b);
  hash = Math.imul((hash << 13) | (hash >>> 19), 0xc2b2ae35) ^ Math.imul(second, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A table from 32-bit keys to 16-bit values: one short stretch of entries for all keys of the same upper half. */
export interface KeyTable {
  /** Where the entries of each upper half begin; one more at the end. */
  readonly starts: Int32Array;
  /** Entry n: the key's lower half at 2n, its value at 2n + 1. */
  readonly entries: Uint16Array;
}

const HALVES = 1 << 16;

/** Table of `keys`, ascending as unsigned numbers, each with the value at the same index. */
export function buildKeyTable(keys: Int32Array, values: ArrayLike<number>): KeyTable {
  const starts = new Int32Array(HALVES + 1);
  const entries = new Uint16Array(keys.length * 2);
  let half = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    while (half < key >>> 16) starts[(half += 1)] = index;
    entries[index * 2] = key;
    entries[index * 2 + 1] = values[index] as number;
  }
  starts.fill(keys.length, half + 1);
  return { starts, entries };
}

/** The value of `key`, or -1. */
export function findValue({ starts, entries }: KeyTable, key: number): number {
  const half = key >>> 16;
  const end = (starts[half + 1] as number) * 2;
  const rest = key & 0xffff;
  for (let at = (starts[half] as number) * 2; at < end; at += 2)
    if (entries[at] === rest) return entries[at + 1] as number;
  return -1;
}

/** Sorted keys as the differences between neighbours, seven bits a byte: two to three bytes a key. */
export function packKeys(sorted: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const key of sorted) {
    let gap = (key >>> 0) - last;
    last = key >>> 0;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The `count` keys that `packKeys` wrote. */
export function unpackKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = 0;
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    let gap = 0;
    let unit = 1;
    let byte = bytes[at] as number;
    for (at += 1; byte > 127; at += 1) {
      gap += (byte - 128) * unit;
      unit *= 128;
      byte = bytes[at] as number;
    }
    last += gap + byte * unit;
    keys[index] = last;
  }
  return keys;
}
