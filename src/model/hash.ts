/** FNV-1a over UTF-16 code units: the identity of a word in features and tables. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
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

/** An open-addressing table from 32-bit keys to 32-bit values, with a bitmap before it that turns most strangers away. */
export interface KeyTable {
  readonly mask: number;
  /** Slot n: key at 2n (0 where free), value at 2n + 1. */
  readonly slots: Int32Array;
  /** Bit k: the upper 20 bits of some key are k. */
  readonly bitmap: Int32Array;
}

const BITMAP_BITS = 1 << 20;

/** Table of `keys`, each with the value at the same index. Twice as many slots as keys or more: probes stay short. */
export function buildKeyTable(keys: Int32Array, values: ArrayLike<number>): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  const bitmap = new Int32Array(BITMAP_BITS >>> 5);
  for (let index = 0; index < keys.length; index += 1) {
    const key = (keys[index] as number) || 1;
    let slot = (key & mask) * 2;
    while (slots[slot] !== 0) slot = (slot + 2) & (mask * 2);
    slots[slot] = key;
    slots[slot + 1] = values[index] as number;
    const bit = key >>> 12;
    bitmap[bit >>> 5] = (bitmap[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { mask, slots, bitmap };
}

/** The value of `key`, or -1. */
export function findValue(table: KeyTable, key: number): number {
  const wanted = key || 1;
  const bit = wanted >>> 12;
  if (((table.bitmap[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  const { mask, slots } = table;
  let slot = (wanted & mask) * 2;
  for (let have = slots[slot] as number; have !== 0; have = slots[slot] as number) {
    if (have === wanted) return slots[slot + 1] as number;
    slot = (slot + 2) & (mask * 2);
  }
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
