/** Learned weights → the arrays of a weights file. */
import { LABELS } from '../src/model/labels.js';
import type { Learned } from './crf.js';
import type { NameWeights } from '../src/model/weights.js';
import type { Recipe } from './recipe.js';
import type { PackedWords } from './words.js';

/** Largest weight that eight bits hold; larger ones are cut off. */
const LARGEST = 4;
const UNIT = LARGEST / 127;

/** Quantises; weights that round to nothing (under `smallest`) and features without weights are left out. */
export function packModel(
  learned: Learned,
  keys: Int32Array,
  words: PackedWords,
  { smallest, reach }: Pick<Recipe, 'smallest' | 'reach'>,
): NameWeights {
  const size = LABELS;
  const kept: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const order = Array.from(keys, (_, row) => row).sort(
    (a, b) => ((keys[a] as number) >>> 0) - ((keys[b] as number) >>> 0),
  );
  for (const row of order) {
    const before = labels.length;
    for (let y = 0; y < size; y += 1) {
      const weight = learned.weights[row * size + y] as number;
      if (Math.abs(weight) < smallest) continue;
      labels.push(y);
      weights.push(Math.max(-127, Math.min(127, Math.round(weight / UNIT))));
    }
    if (labels.length === before) continue;
    kept.push(keys[row] as number);
    counts.push(labels.length - before);
  }
  return {
    unit: UNIT,
    reach,
    transitions: learned.transitions,
    featureKeys: Int32Array.from(kept),
    wordKeys: words.keys,
    wordValues: words.values,
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(weights),
    middle: words.middle,
    coarse: words.coarse,
  };
}
