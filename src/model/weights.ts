import { buildFeatureTable, type FeatureTable } from './feature-table.js';
import { buildKeyTable, packKeys, unpackKeys } from './hash.js';
import { STEPS } from './chain.js';
import type { Reach } from './islands.js';
import { TYPES } from './labels.js';
import type { WordTable } from './traits.js';

/** A trained tagger of names, ready to run. */
export interface NameTagger {
  readonly reach: Reach;
  /** Exponentiated transition weights, see `STEP`. */
  readonly factor: Float64Array;
  readonly words: WordTable;
  readonly features: FeatureTable;
  /** Factor of a label whose score is so many units below the best one's; the last stands for all beyond. */
  readonly powers: Float64Array;
}

/** Scores further below the best one than this many natural logarithms count as this far. */
const FARTHEST = 60;

/** What a weights file holds. */
export interface NameWeights {
  readonly unit: number;
  readonly reach: Reach;
  readonly transitions: Float32Array;
  /** Sorted as unsigned numbers, as are the keys of words. */
  readonly featureKeys: Int32Array;
  readonly wordKeys: Int32Array;
  /** Facts of the words, as `packWord` packs them. */
  readonly wordValues: Uint16Array;
  /** Number of weights of each feature. */
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

const MAGIC = 0x344e5741; // "AWN4"
const HEADER = 11;

/** The bytes of a weights file: eleven 32-bit words, then the arrays, wide ones first; little-endian. */
export function writeNameWeights(model: NameWeights): Uint8Array {
  const { transitions, wordValues, counts, labels, weights, middle, coarse } = model;
  const featureKeys = packKeys(model.featureKeys);
  const wordKeys = packKeys(model.wordKeys);
  const header = new Uint32Array(HEADER);
  header.set([MAGIC, TYPES.length, counts.length, labels.length, wordValues.length, middle.length]);
  header.set([featureKeys.length, wordKeys.length], 6);
  header.set([model.reach.left, model.reach.right], 8);
  header[10] = new Uint32Array(new Float32Array([model.unit]).buffer)[0] as number;
  const bytesOf = [featureKeys, wordKeys, counts, labels, weights, middle, coarse];
  const parts = [header, transitions, wordValues, ...bytesOf];
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
  const [left = 0, right = 0] = header.subarray(8);
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
  const labels = takeBytes(filled);
  const values = takeBytes(filled);
  const middle = takeBytes(clusters);
  const unit = new Float32Array(buffer, 40, 1)[0] as number;
  return {
    reach: { left, right },
    factor: Float64Array.from(transitions, Math.exp),
    powers: Float64Array.from({ length: Math.ceil(FARTHEST / unit) + 1 }, (_, below) => Math.exp(-below * unit)),
    features: buildFeatureTable(featureKeys, counts, labels, values),
    words: { table: buildKeyTable(wordKeys, wordValues), middle, coarse: takeBytes(clusters) },
  };
}
