/** Trains `LinearModel`s: logistic regression by Adagrad with L2, classes weighted, order and start fixed. */
import type { LinearModel } from '../src/model/linear.js';

export interface Example {
  readonly keys: Uint32Array;
  readonly label: number;
}

export interface LinearOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** Weight of each class's examples. */
  readonly weights: readonly number[];
}

/** A generator of the same numbers on every machine (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function trainLinear(
  examples: readonly Example[],
  classes: readonly string[],
  options: LinearOptions,
): LinearModel {
  const size = classes.length;
  const shift = 32 - options.bits;
  const weights = new Float32Array(size << options.bits);
  const squares = new Float32Array(size << options.bits).fill(1e-4);
  const random = makeRandom(7);
  const order = examples.map((_, index) => index);
  const sums = new Float64Array(size);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { keys, label } = examples[index] as Example;
      sums.fill(0);
      for (const key of keys) {
        const row = (key >>> shift) * size;
        for (let one = 0; one < size; one += 1) sums[one] = (sums[one] as number) + (weights[row + one] as number);
      }
      const top = Math.max(...sums);
      let total = 0;
      for (let one = 0; one < size; one += 1) total += sums[one] = Math.exp((sums[one] as number) - top);
      const weight = options.weights[label] ?? 1;
      for (let one = 0; one < size; one += 1) {
        const slope = ((sums[one] as number) / total - (one === label ? 1 : 0)) * weight;
        for (const key of keys) {
          const cell = (key >>> shift) * size + one;
          const gradient = slope + options.decay * (weights[cell] as number);
          squares[cell] = (squares[cell] as number) + gradient * gradient;
          weights[cell] = (weights[cell] as number) - (options.rate * gradient) / Math.sqrt(squares[cell]);
        }
      }
    }
  }
  return quantize(weights, classes, options.bits);
}

/** Eight-bit weights: the largest hundredth of a percent are cut to the range's end. */
export function quantize(weights: Float32Array, classes: readonly string[], bits: number): LinearModel {
  const sizes = Array.from(weights, Math.abs)
    .filter((weight) => weight > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const steps = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { classes, bits, scale, weights: steps };
}
