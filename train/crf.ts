/** Trains a linear-chain conditional random field on partly labelled chains, by AdaGrad with an L1 proximal step. */
import { countSteps, exponentiateRows, makeLattice, sumChain, type Lattice } from '../src/model/chain.js';
import { OUTSIDE, PARTS, TYPES } from '../src/model/labels.js';

/** A stretch of tokens to learn from. */
export interface Chain {
  readonly length: number;
  /** Features of token t: `features[offsets[t]] … features[offsets[t + 1] - 1]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** Per token and label 1 or 0: the labels that the data allow. */
  readonly allowed: Uint8Array;
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly dropout: number;
  readonly seed: number;
}

export interface Learned {
  /** Row-major: features × labels. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A small seeded generator (mulberry32): the same numbers on every machine. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Maximises the (weighted) log likelihood of the allowed label sequences. */
export function trainChains(
  chains: readonly Chain[],
  featureCount: number,
  settings: Settings,
  report: (epoch: number, loss: number) => void,
  types = TYPES.length,
): Learned {
  const size = 1 + types * PARTS;
  const weights = new Float32Array(featureCount * size);
  const squares = new Float32Array(featureCount * size);
  const steps = countSteps(types);
  const transitions = new Float32Array(steps);
  const transitionSquares = new Float32Array(steps);
  const random = makeRandom(settings.seed);
  const order = Array.from(chains, (_, index) => index);
  const longest = chains.reduce((most, chain) => Math.max(most, chain.length), 1);
  const free = makeLattice(longest, types);
  const bound = makeLattice(longest, types);
  const gradient = new Float64Array(longest * size);
  const factor = new Float64Array(steps).fill(1);
  const flow = new Float64Array(steps);
  const { rate, l1, l2, dropout } = settings;
  const keepScale = 1 / (1 - dropout);
  const kept = new Uint8Array(1 << 16);

  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const chain = chains[index] as Chain;
      const { length, features, offsets, allowed, weight } = chain;
      free.emission.fill(0, 0, length * size);
      const total = offsets[length] as number;
      for (let k = 0; k < total; k += 1) kept[k] = dropout === 0 || random() >= dropout ? 1 : 0;
      for (let t = 0; t < length; t += 1) {
        const row = t * size;
        for (let k = offsets[t] as number; k < (offsets[t + 1] as number); k += 1) {
          if (kept[k] === 0) continue;
          const base = (features[k] as number) * size;
          for (let y = 0; y < size; y += 1)
            free.emission[row + y] = (free.emission[row + y] as number) + (weights[base + y] as number);
        }
        if (dropout > 0)
          for (let y = 0; y < size; y += 1) free.emission[row + y] = (free.emission[row + y] as number) * keepScale;
      }
      exponentiateRows(free, length);
      const all = sumChain(factor, free, length, null);
      bound.emission.set(free.emission.subarray(0, length * size));
      const some = sumChain(factor, bound, length, allowed);
      if (!Number.isFinite(some) || !Number.isFinite(all)) continue;
      loss += (all - some) * weight;
      for (let at = 0; at < length * size; at += 1)
        gradient[at] =
          weight *
          ((bound.forward[at] as number) * (bound.backward[at] as number) -
            (free.forward[at] as number) * (free.backward[at] as number));
      for (let t = 0; t < length; t += 1) {
        const row = t * size;
        for (let y = 0; y < size; y += 1) {
          const slope = gradient[row + y] as number;
          if (slope < 1e-3 && slope > -1e-3) continue;
          for (let k = offsets[t] as number; k < (offsets[t + 1] as number); k += 1) {
            if (kept[k] === 0) continue;
            const at = (features[k] as number) * size + y;
            const value = weights[at] as number;
            const g = slope - l2 * value;
            const square = (squares[at] as number) + g * g;
            squares[at] = square;
            const step = rate / Math.sqrt(square + 1e-2);
            const moved = value + step * g;
            const shrink = step * l1;
            weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
          }
        }
      }
      if (length > 1) {
        flow.fill(0);
        addFlow(flow, factor, bound, length, weight, allowed);
        addFlow(flow, factor, free, length, -weight, null);
        for (let k = 0; k < steps; k += 1) {
          const g = flow[k] as number;
          if (g === 0) continue;
          const square = (transitionSquares[k] as number) + g * g;
          transitionSquares[k] = square;
          transitions[k] = (transitions[k] as number) + (rate * g) / Math.sqrt(square + 1e-2);
          factor[k] = Math.exp(transitions[k] as number);
        }
      }
    }
    report(epoch, loss);
  }
  return { weights, transitions };
}

/** Adds the expected number of each transition. */
function addFlow(
  flow: Float64Array,
  factor: Float64Array,
  lattice: Lattice,
  length: number,
  weight: number,
  allowed: Uint8Array | null,
): void {
  const { forward, backward, emission, scale, labels, types, step: steps } = lattice;
  const add = (step: number, mass: number): void => {
    flow[step] = (flow[step] as number) + mass * (factor[step] as number);
  };
  for (let t = 1; t < length; t += 1) {
    const to = t * labels;
    const from = to - labels;
    const inverse = weight / (scale[t] as number);
    const through = (y: number): number =>
      allowed !== null && allowed[to + y] === 0
        ? 0
        : (backward[to + y] as number) * (emission[to + y] as number) * inverse;
    let closed = 0;
    for (let at = from + 3; at < from + labels; at += PARTS)
      closed += (forward[at] as number) + (forward[at + 1] as number);
    const outside = forward[from + OUTSIDE] as number;
    add(steps.outsideToOutside, outside * through(OUTSIDE));
    add(steps.closedToOutside, closed * through(OUTSIDE));
    for (let type = 0; type < types; type += 1) {
      const label = 1 + type * PARTS;
      const begin = forward[from + label] as number;
      const inside = forward[from + label + 1] as number;
      add(steps.outsideToBegin + type, outside * through(label));
      add(steps.closedToBegin + type, closed * through(label));
      add(steps.outsideToOnly + type, outside * through(label + 3));
      add(steps.closedToOnly + type, closed * through(label + 3));
      add(steps.beginToInside + type, begin * through(label + 1));
      add(steps.insideToInside + type, inside * through(label + 1));
      add(steps.beginToLast + type, begin * through(label + 2));
      add(steps.insideToLast + type, inside * through(label + 2));
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
}
