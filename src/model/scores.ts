import { addBeside, addOwn, addPairs, addRunPlace, addRunScene, MAX_FEATURES, normBeside, SIDES } from './features.js';
import type { FeatureView } from './features.js';
import { findValue, type KeyTable } from './hash.js';
import { LABELS } from './labels.js';
import { hasCapital } from './traits.js';

/** Weights of features: whole numbers, so that their sums are the same in whatever order they are made. */
export interface FeatureWeights {
  /** From a feature's key to where its weights stand in `weights` (times 64) plus their number. */
  readonly features: KeyTable;
  /** Label in the upper byte, weight in the lower, signed. */
  readonly weights: Uint16Array;
}

/** How many words' sums are kept, per kind; a power of two. */
const KEPT = 1 << 13;

/** Longer words are not kept: a slice of a text that is as long keeps the whole text alive. */
const LONGEST = 12;

/** Sums of weights by word: each slot holds that of the last word that fell into it. A memory, never a result. */
interface Memory {
  readonly norms: Int32Array;
  readonly filled: Uint8Array;
  readonly texts: string[];
  readonly rows: Int16Array;
}

const makeMemory = (): Memory => ({
  norms: new Int32Array(KEPT),
  filled: new Uint8Array(KEPT),
  texts: new Array<string>(KEPT).fill(''),
  rows: new Int16Array(KEPT * LABELS),
});

/** Scores of labels, for one tagger; what it remembers between texts saves time and changes no result. */
export class Scorer {
  readonly #weights: FeatureWeights;
  readonly #keys = new Int32Array(MAX_FEATURES);
  /** By the token's own text, outside and inside of the field. */
  readonly #own = [makeMemory(), makeMemory()] as const;
  /** Per side of the token, for tokens without and with a capital. */
  readonly #beside = SIDES.map(() => [makeMemory(), makeMemory()] as const);
  readonly #scene = new Int16Array(LABELS);

  constructor(weights: FeatureWeights) {
    this.#weights = weights;
  }

  /** Writes the scores of tokens `from` … `to - 1` of the sentence `first` … `end - 1` to `rows`, `LABELS` each. */
  score(
    view: FeatureView,
    first: number,
    end: number,
    from: number,
    to: number,
    style: number,
    rows: Int16Array,
  ): void {
    const { look } = view.traits;
    rows.fill(0, 0, (to - from) * LABELS);
    let run = -1;
    for (let index = from; index < to; index += 1) {
      const row = (index - from) * LABELS;
      const capital = hasCapital(look[index] as number);
      this.#addOwn(view, index, rows, row);
      for (let side = 0; side < SIDES.length; side += 1)
        this.#addBeside(view, first, end, index, side, capital, rows, row);
      let count = addPairs(view, first, end, index, style, this.#keys, 0);
      const runFirst = view.runs.first[index] as number;
      if (runFirst >= 0) count = addRunPlace(view, first, end, index, this.#keys, count);
      this.#addKeys(count, rows, row);
      if (runFirst < 0) continue;
      if (runFirst !== run) {
        run = runFirst;
        this.#scene.fill(0);
        this.#addKeys(addRunScene(view, first, end, index, this.#keys, 0), this.#scene, 0);
      }
      addRow(this.#scene, 0, rows, row);
    }
  }

  #addOwn(view: FeatureView, index: number, rows: Int16Array, row: number): void {
    const { norms, filled, texts, rows: kept } = this.#own[view.field ? 1 : 0];
    const word = view.traits.word[index] as number;
    const text = view.texts[index] as string;
    if (text.length > LONGEST) {
      this.#addKeys(addOwn(view, index, this.#keys, 0), rows, row);
      return;
    }
    const slot = (word ^ (word >>> 15)) & (KEPT - 1);
    if (filled[slot] === 0 || norms[slot] !== word || texts[slot] !== text) {
      filled[slot] = 1;
      norms[slot] = word;
      texts[slot] = text;
      kept.fill(0, slot * LABELS, (slot + 1) * LABELS);
      this.#addKeys(addOwn(view, index, this.#keys, 0), kept, slot * LABELS);
    }
    addRow(kept, slot * LABELS, rows, row);
  }

  #addBeside(
    view: FeatureView,
    first: number,
    end: number,
    index: number,
    number: number,
    capital: boolean,
    rows: Int16Array,
    row: number,
  ): void {
    const side = SIDES[number] as (typeof SIDES)[number];
    const memory = this.#beside[number] as readonly [Memory, Memory];
    const { norms, filled, rows: kept } = memory[capital ? 1 : 0];
    const norm = normBeside(view, first, end, index, side.offset);
    const slot = (norm ^ (norm >>> 15)) & (KEPT - 1);
    if (filled[slot] === 0 || norms[slot] !== norm) {
      filled[slot] = 1;
      norms[slot] = norm;
      kept.fill(0, slot * LABELS, (slot + 1) * LABELS);
      this.#addKeys(addBeside(view, first, end, index, side, capital, this.#keys, 0), kept, slot * LABELS);
    }
    addRow(kept, slot * LABELS, rows, row);
  }

  /** Adds the weights of the first `count` keys to the row of sums that starts at `row`. */
  #addKeys(count: number, sums: Int16Array, row: number): void {
    const { features, weights } = this.#weights;
    const keys = this.#keys;
    for (let index = 0; index < count; index += 1) {
      const found = findValue(features, keys[index] as number);
      if (found < 0) continue;
      const start = found >> 6;
      const end = start + (found & 63);
      for (let k = start; k < end; k += 1) {
        const packed = weights[k] as number;
        const at = row + (packed >>> 8);
        sums[at] = (sums[at] as number) + ((packed << 24) >> 24);
      }
    }
  }
}

function addRow(from: Int16Array, at: number, to: Int16Array, row: number): void {
  for (let label = 0; label < LABELS; label += 1)
    to[row + label] = (to[row + label] as number) + (from[at + label] as number);
}
