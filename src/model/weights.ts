import { buildKeyTable, packKeys, unpackKeys, type KeyTable } from './hash.js';
import { STEPS } from './chain.js';
import { TYPES } from './labels.js';
import type { WordTable } from './traits.js';

/** A trained tagger of names, ready to run. */
export interface NameTagger {
  /** Exponentiated transition weights, see `STEP`. */
  readonly factor: Float64Array;
  readonly words: WordTable;
  /** From a feature's key to where its weights stand in `weights` (times 64) plus their number. */
  readonly features: KeyTable;
  /** Label in the upper byte, weight in units of `unit` in the lower, signed. */
  readonly weights: Uint16Array;
  readonly unit: number;
}

/** What a weights file holds. */
export interface NameWeights {
  readonly unit: number;
  readonly transitions: Float32Array;
  /** Sorted as unsigned numbers, as are the keys of words. */
  readonly featureKeys: Int32Array;
  readonly wordKeys: Int32Array;
  readonly wordValues: Uint16Array;
  /** Number of weights of each feature. */
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

const MAGIC = 0x334e5741; // "AWN3"
const HEADER = 9;

/** The bytes of a weights file: nine 32-bit words, then the arrays, wide ones first; little-endian. */
export function writeNameWeights(model: NameWeights): Uint8Array {
  const { transitions, wordValues, counts, labels, weights, middle, coarse } = model;
  const featureKeys = packKeys(model.featureKeys);
  const wordKeys = packKeys(model.wordKeys);
  const header = new Uint32Array(HEADER);
  header.set([MAGIC, TYPES.length, counts.length, labels.length, wordValues.length, middle.length]);
  header.set([featureKeys.length, wordKeys.length], 6);
  header[8] = new Uint32Array(new Float32Array([model.unit]).buffer)[0] as number;
  const parts = [header, transitions, wordValues, featureKeys, wordKeys, counts, labels, weights, middle, coarse];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * Makes a tagger from the bytes of a weights file (`models/names-*.bin`); pure, takes a few milliseconds.
 *
 * @throws {RangeError} where the bytes are no weights file of this version
 * @example const tagger = readNameTagger(readPackaged('models/names-en.bin'));
 */
export function readNameTagger(bytes: Uint8Array): NameTagger {
  const buffer = bytes.slice().buffer;
  const header = new Uint32Array(buffer, 0, Math.min(HEADER, Math.floor(buffer.byteLength / 4)));
  const [magic, types, features = 0, filled = 0, words = 0, clusters = 0, featureBytes = 0, wordBytes = 0] = header;
  if (magic !== MAGIC || types !== TYPES.length) throw new RangeError('Not a weights file of the name tagger.');
  let at = HEADER * 4;
  const take = (size: number): number => {
    at += size;
    return at - size;
  };
  const takeBytes = (size: number): Uint8Array => new Uint8Array(buffer, take(size), size);
  const transitions = new Float32Array(buffer, take(STEPS * 4), STEPS);
  const wordValues = new Uint16Array(buffer, take(words * 2), words);
  const featureKeys = unpackKeys(takeBytes(featureBytes), features);
  const wordKeys = unpackKeys(takeBytes(wordBytes), words);
  const counts = takeBytes(features);
  const places = new Int32Array(features);
  for (let row = 0, place = 0; row < features; row += 1) {
    const count = counts[row] as number;
    places[row] = place * 64 + count;
    place += count;
  }
  const labels = takeBytes(filled);
  const values = takeBytes(filled);
  const weights = new Uint16Array(filled);
  for (let k = 0; k < filled; k += 1) weights[k] = ((labels[k] as number) << 8) | (values[k] as number);
  const middle = takeBytes(clusters);
  return {
    factor: Float64Array.from(transitions, Math.exp),
    features: buildKeyTable(featureKeys, places),
    weights,
    unit: new Float32Array(buffer, 32, 1)[0] as number,
    words: { table: buildKeyTable(wordKeys, wordValues), middle, coarse: takeBytes(clusters) },
  };
}
