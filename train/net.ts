/** Trains `WindowNet`s: Adam on minibatches, dropout of words and of pooled units; order and start fixed. */
import type { WordVectors } from '../src/model/vectors.js';
import {
  addRow,
  convolveVector,
  decideClass,
  FLAG_COUNT,
  layOut,
  makeState,
  placeWords,
} from '../src/model/window-net.js';
import { poolWords, WIDTH, type NetInput, type NetLayout, type NetShape } from '../src/model/window-net.js';
import type { NetState, WindowNet } from '../src/model/window-net.js';
import { makeRandom } from './crf.js';

export interface NetExample {
  readonly input: NetInput;
  /** Probability that each class should get. */
  readonly target: ArrayLike<number>;
}

export interface NetOptions {
  readonly rounds: number;
  readonly batch: number;
  /** Step size at its height; it rises over 100 batches, then falls to 0 in a straight line. */
  readonly rate: number;
  readonly decay: number;
  readonly wordDropout: number;
  readonly dropout: number;
  readonly seed: number;
}

const WARM_UP = 100;
const MOMENTUM = 0.9;
const SQUARES = 0.99;

/** One network in training. */
interface Trainee {
  readonly net: WindowNet;
  readonly layout: NetLayout;
  readonly state: NetState;
  readonly gradient: Float64Array;
  /** Slopes of the hidden units by word, and of the pooled ones. */
  slopes: Float64Array;
  readonly pooledSlopes: Float64Array;
  readonly batch: Batch;
}

function startWeights(shape: NetShape, layout: NetLayout, random: () => number): Float64Array {
  const weights = new Float64Array(layout.size);
  const fill = (start: number, end: number, deviation: number): void => {
    for (let at = start; at < end; at += 1) weights[at] = (random() * 2 - 1) * Math.sqrt(3) * deviation;
  };
  const inputs = WIDTH * (shape.dimensions + FLAG_COUNT);
  fill(layout.convolution, layout.bias, Math.sqrt(1.5 / inputs));
  fill(layout.places, layout.placeAttention, 0.1);
  fill(layout.attention, layout.inner, 0.05);
  fill(layout.inner, layout.innerBias, 1 / Math.sqrt((shape.pools + 1) * shape.hidden));
  fill(layout.outer, layout.outerBias, 1 / Math.sqrt(shape.inner));
  return weights;
}

/** Convolutions of the words of one batch, each word once, and their slopes: three rows of hidden units for each slot. */
interface Batch {
  readonly slots: Map<number, number>;
  values: Float64Array;
  slopes: Float64Array;
}

function slotOf({ net, batch }: Trainee, row: number, vectors: WordVectors): number {
  const known = batch.slots.get(row);
  if (known !== undefined) return known;
  const size = WIDTH * net.hidden;
  const slot = batch.slots.size * size;
  if (batch.values.length < slot + size) {
    const values = new Float64Array((slot + size) * 2);
    values.set(batch.values);
    batch.values = values;
    const slopes = new Float64Array(values.length);
    slopes.set(batch.slopes);
    batch.slopes = slopes;
  }
  batch.values.fill(0, slot, slot + size);
  batch.slopes.fill(0, slot, slot + size);
  convolveVector(net, vectors, row, batch.values, slot);
  batch.slots.set(row, slot);
  return slot;
}

/** Calls `visit` with what is added to which word's hidden units: a row of the batch's convolutions, or of the weights. */
function eachRow(
  trainee: Trainee,
  input: NetInput,
  vectors: WordVectors,
  visit: (convolved: boolean, from: number, to: number) => void,
): void {
  const { dimensions, hidden } = trainee.net;
  for (let word = 0; word < input.length; word += 1) {
    const row = input.rows[word] as number;
    const slot = row < 0 ? -1 : slotOf(trainee, row, vectors);
    for (let side = 0; side < WIDTH; side += 1) {
      const to = word + 1 - side;
      if (to < 0 || to >= input.length) continue;
      if (slot >= 0) visit(true, slot + side * hidden, to * hidden);
      const flags = (side * (dimensions + FLAG_COUNT) + dimensions) * hidden;
      for (let bit = 0, left = input.flags[word] as number; left !== 0; bit += 1, left >>= 1)
        if ((left & 1) === 1) visit(false, flags + bit * hidden, to * hidden);
    }
  }
}

function forward(trainee: Trainee, input: NetInput, vectors: WordVectors): void {
  const { net, layout, state, batch } = trainee;
  placeWords(net, layout, input, state);
  eachRow(trainee, input, vectors, (convolved, from, to) => {
    addRow(convolved ? batch.values : net.weights, from, state.hidden, to, net.hidden);
  });
  poolWords(net, layout, input, state);
}

/** Brings the slopes of the batch's convolutions to the weights, and empties the batch. */
function backConvolutions({ net, batch, gradient }: Trainee, vectors: WordVectors): void {
  const { dimensions, hidden } = net;
  for (const [row, slot] of batch.slots)
    for (let side = 0; side < WIDTH; side += 1)
      for (let one = 0; one < dimensions; one += 1) {
        const value = (vectors.values[row * dimensions + one] as number) * vectors.scale;
        const to = (side * (dimensions + FLAG_COUNT) + one) * hidden;
        const from = slot + side * hidden;
        for (let unit = 0; unit < hidden; unit += 1)
          gradient[to + unit] = (gradient[to + unit] as number) + value * (batch.slopes[from + unit] as number);
      }
  batch.slots.clear();
}

/** Slopes of the two upper layers, from those of the classes' sums down to the pooled units. */
function backDecision({ net, layout, state, gradient, pooledSlopes }: Trainee, slopes: Float64Array): void {
  const { inner: size, classes, weights } = net;
  const innerSlopes = new Float64Array(size);
  for (let label = 0; label < classes.length; label += 1) {
    const slope = slopes[label] as number;
    gradient[layout.outerBias + label] = (gradient[layout.outerBias + label] as number) + slope;
    for (let unit = 0; unit < size; unit += 1) {
      const value = state.inner[unit] as number;
      if (value <= 0) continue;
      const cell = layout.outer + unit * classes.length + label;
      gradient[cell] = (gradient[cell] as number) + slope * value;
      innerSlopes[unit] = (innerSlopes[unit] as number) + slope * (weights[cell] as number);
    }
  }
  addRow(innerSlopes, 0, gradient, layout.innerBias, size);
  const count = pooledSlopes.length;
  pooledSlopes.fill(0);
  for (let unit = 0; unit < size; unit += 1) {
    const slope = innerSlopes[unit] as number;
    if (slope === 0) continue;
    const row = layout.inner + unit * count;
    for (let from = 0; from < count; from += 1) {
      pooledSlopes[from] = (pooledSlopes[from] as number) + slope * (weights[row + from] as number);
      gradient[row + from] = (gradient[row + from] as number) + slope * (state.pooled[from] as number);
    }
  }
}

/** Slopes of attention, places and bias, from the pooled units down to the words' hidden ones. */
function backPools({ net, layout, state, gradient, slopes, pooledSlopes }: Trainee, input: NetInput): void {
  const { hidden: size, pools, weights } = net;
  const { hidden, attention, highest } = state;
  const { length, places } = input;
  slopes.fill(0, 0, length * size);
  const shares = new Float64Array(length);
  for (let pool = 0; pool < pools; pool += 1) {
    let mean = 0;
    for (let word = 0; word < length; word += 1) {
      let sum = 0;
      for (let unit = 0; unit < size; unit += 1)
        sum += (pooledSlopes[pool * size + unit] as number) * (hidden[word * size + unit] as number);
      shares[word] = sum;
      mean += sum * (attention[word * pools + pool] as number);
    }
    for (let word = 0; word < length; word += 1) {
      const share = attention[word * pools + pool] as number;
      const slope = share * ((shares[word] as number) - mean);
      for (let unit = 0; unit < size; unit += 1) {
        const at = word * size + unit;
        const cell = layout.attention + pool * size + unit;
        gradient[cell] = (gradient[cell] as number) + slope * (hidden[at] as number);
        slopes[at] =
          (slopes[at] as number) +
          share * (pooledSlopes[pool * size + unit] as number) +
          slope * (weights[cell] as number);
      }
      const cell = layout.placeAttention + (places[word] as number) * pools + pool;
      gradient[cell] = (gradient[cell] as number) + slope;
    }
  }
  for (let unit = 0; unit < size; unit += 1) {
    const at = (highest[unit] as number) * size + unit;
    slopes[at] = (slopes[at] as number) + (pooledSlopes[pools * size + unit] as number);
  }
  for (let at = 0; at < length * size; at += 1) if ((hidden[at] as number) <= 0) slopes[at] = 0;
  for (let word = 0; word < length; word += 1) {
    addRow(slopes, word * size, gradient, layout.bias, size);
    addRow(slopes, word * size, gradient, layout.places + (places[word] as number) * size, size);
  }
}

/** Adds the gradient of one example to `trainee.gradient`. */
function learn(
  trainee: Trainee,
  { input, target }: NetExample,
  vectors: WordVectors,
  options: NetOptions,
  random: () => number,
): void {
  const { net, layout, state, gradient } = trainee;
  const rows = input.rows.slice(0, input.length);
  const flags = input.flags.slice(0, input.length);
  for (let word = 0; word < input.length; word += 1)
    if (random() < options.wordDropout) {
      rows[word] = -1;
      flags[word] = 0;
    }
  const seen = { ...input, rows, flags };
  forward(trainee, seen, vectors);
  if (trainee.slopes.length < state.hidden.length) trainee.slopes = new Float64Array(state.hidden.length);
  const mask = Float64Array.from(state.pooled, () => (random() < options.dropout ? 0 : 1 / (1 - options.dropout)));
  mask.forEach((kept, unit) => (state.pooled[unit] = (state.pooled[unit] as number) * kept));
  decideClass(net, layout, state);
  const slopes = state.outer.map((value, label) => value - (target[label] ?? 0));
  backDecision(trainee, slopes);
  mask.forEach((kept, unit) => (trainee.pooledSlopes[unit] = (trainee.pooledSlopes[unit] as number) * kept));
  backPools(trainee, seen);
  eachRow(trainee, seen, vectors, (convolved, to, from) => {
    addRow(trainee.slopes, from, convolved ? trainee.batch.slopes : gradient, to, net.hidden);
  });
}

/** Trains one network. Takes about a millisecond for each example and round. */
export function trainNet(
  examples: readonly NetExample[],
  shape: NetShape,
  vectors: WordVectors,
  options: NetOptions,
): WindowNet {
  const layout = layOut(shape);
  const random = makeRandom(options.seed);
  const net = { ...shape, weights: startWeights(shape, layout, random) };
  const { weights } = net;
  const state = makeState(shape);
  const gradient = new Float64Array(layout.size);
  const pooledSlopes = new Float64Array(state.pooled.length);
  const none = new Float64Array(0);
  const convolved = { slots: new Map<number, number>(), values: none, slopes: none };
  const trainee: Trainee = { net, layout, state, gradient, slopes: none, pooledSlopes, batch: convolved };
  const means = new Float64Array(layout.size);
  const squares = new Float64Array(layout.size);
  const order = examples.map((_, index) => index);
  const batches = Math.floor(examples.length / options.batch);
  let step = 0;
  for (let round = 0; round < options.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (let batch = 0; batch < batches; batch += 1) {
      step += 1;
      gradient.fill(0);
      for (const index of order.slice(batch * options.batch, (batch + 1) * options.batch)) {
        const example = examples[index] as NetExample;
        learn(trainee, example, vectors, options, random);
      }
      backConvolutions(trainee, vectors);
      const rate = options.rate * Math.min(1, step / WARM_UP) * (1 - step / (options.rounds * batches));
      const meanScale = 1 - MOMENTUM ** step;
      const squareScale = 1 - SQUARES ** step;
      for (let at = 0; at < layout.size; at += 1) {
        const slope = (gradient[at] as number) / options.batch;
        const mean = (means[at] = MOMENTUM * (means[at] as number) + (1 - MOMENTUM) * slope);
        const square = (squares[at] = SQUARES * (squares[at] as number) + (1 - SQUARES) * slope * slope);
        const pull = options.decay * (weights[at] as number);
        weights[at] =
          (weights[at] as number) - rate * (mean / meanScale / (Math.sqrt(square / squareScale) + 1e-6) + pull);
      }
    }
  }
  return net;
}
