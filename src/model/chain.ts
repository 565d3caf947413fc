import { LABELS, OUTSIDE, PARTS, TYPES } from './labels.js';

/**
 * Sums over the label sequences of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), in
 * probability space with a scale per token. What follows a closed state depends only on whether that is `OUTSIDE` or the
 * end of a name, of whatever type: that makes a step linear in the number of labels.
 */
export interface Lattice {
  /** Factors per token and label; scores before `sumChain` turns them into factors. */
  readonly emission: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  /** Scratch for one token. */
  readonly row: Float64Array;
}

/** Room for `tokens` tokens; reused from chain to chain. */
export function makeLattice(tokens: number): Lattice {
  return {
    emission: new Float64Array(tokens * LABELS),
    forward: new Float64Array(tokens * LABELS),
    backward: new Float64Array(tokens * LABELS),
    scale: new Float64Array(tokens),
    row: new Float64Array(LABELS),
  };
}

const N = TYPES.length;

/** Where each kind of transition has its weights, one per type (one in all for those into `OUTSIDE`). */
export const STEP = {
  outsideToOutside: 0,
  closedToOutside: 1,
  outsideToBegin: 2,
  closedToBegin: 2 + N,
  outsideToOnly: 2 + 2 * N,
  closedToOnly: 2 + 3 * N,
  beginToInside: 2 + 4 * N,
  beginToLast: 2 + 5 * N,
  insideToInside: 2 + 6 * N,
  insideToLast: 2 + 7 * N,
} as const;

/** Number of transition weights. */
export const STEPS = 2 + 8 * N;

/** Row of the state sums at token t - 1 → unscaled forward values at token t, without emissions. */
function stepForward(factor: Float64Array, forward: Float64Array, from: number, to: number): void {
  let closed = 0;
  for (let at = from + 3; at < from + LABELS; at += PARTS)
    closed += (forward[at] as number) + (forward[at + 1] as number);
  const outside = forward[from + OUTSIDE] as number;
  forward[to + OUTSIDE] =
    outside * (factor[STEP.outsideToOutside] as number) + closed * (factor[STEP.closedToOutside] as number);
  for (let type = 0; type < N; type += 1) {
    const at = to + 1 + type * PARTS;
    const begin = forward[from + 1 + type * PARTS] as number;
    const inside = forward[from + 2 + type * PARTS] as number;
    forward[at] =
      outside * (factor[STEP.outsideToBegin + type] as number) + closed * (factor[STEP.closedToBegin + type] as number);
    forward[at + 1] =
      begin * (factor[STEP.beginToInside + type] as number) + inside * (factor[STEP.insideToInside + type] as number);
    forward[at + 2] =
      begin * (factor[STEP.beginToLast + type] as number) + inside * (factor[STEP.insideToLast + type] as number);
    forward[at + 3] =
      outside * (factor[STEP.outsideToOnly + type] as number) + closed * (factor[STEP.closedToOnly + type] as number);
  }
}

/** Backward values times emissions at token t (`next`, one row) → backward values at token t - 1. */
function stepBackward(factor: Float64Array, next: Float64Array, backward: Float64Array, to: number): void {
  let fromOutside = (next[OUTSIDE] as number) * (factor[STEP.outsideToOutside] as number);
  let fromClosed = (next[OUTSIDE] as number) * (factor[STEP.closedToOutside] as number);
  for (let type = 0; type < N; type += 1) {
    const begin = next[1 + type * PARTS] as number;
    const inside = next[2 + type * PARTS] as number;
    const last = next[3 + type * PARTS] as number;
    const only = next[4 + type * PARTS] as number;
    fromOutside +=
      begin * (factor[STEP.outsideToBegin + type] as number) + only * (factor[STEP.outsideToOnly + type] as number);
    fromClosed +=
      begin * (factor[STEP.closedToBegin + type] as number) + only * (factor[STEP.closedToOnly + type] as number);
    backward[to + 1 + type * PARTS] =
      inside * (factor[STEP.beginToInside + type] as number) + last * (factor[STEP.beginToLast + type] as number);
    backward[to + 2 + type * PARTS] =
      inside * (factor[STEP.insideToInside + type] as number) + last * (factor[STEP.insideToLast + type] as number);
  }
  backward[to + OUTSIDE] = fromOutside;
  for (let type = 0; type < N; type += 1) {
    backward[to + 3 + type * PARTS] = fromClosed;
    backward[to + 4 + type * PARTS] = fromClosed;
  }
}

/** 1 where a chain may end in this label. */
const LAST = Float64Array.from({ length: LABELS }, (_, label) =>
  label === OUTSIDE || (label - 1) % PARTS >= 2 ? 1 : 0,
);
/** 1 where a chain may begin with this label. */
const FIRST = Float64Array.from({ length: LABELS }, (_, label) =>
  label === OUTSIDE || (label - 1) % PARTS === 0 || (label - 1) % PARTS === 3 ? 1 : 0,
);

/**
 * Fills `forward`, `backward` and `scale` from the factors in `lattice.emission` (see `exponentiateRows`).
 *
 * @param factor exponentiated transition weights, laid out as `STEP` says
 * @param allowed per token and label 1 or 0: only sequences through allowed labels are summed; null: all
 * @returns log of the sum over all allowed label sequences
 */
export function sumChain(factor: Float64Array, lattice: Lattice, length: number, allowed: Uint8Array | null): number {
  const { emission, forward, backward, scale, row } = lattice;
  let log = 0;
  for (let t = 0; t < length; t += 1) {
    const to = t * LABELS;
    if (t === 0) forward.set(FIRST, 0);
    else stepForward(factor, forward, to - LABELS, to);
    let sum = 0;
    for (let y = 0; y < LABELS; y += 1) {
      let value = (forward[to + y] as number) * (emission[to + y] as number);
      if (allowed !== null && allowed[to + y] === 0) value = 0;
      else if (t === length - 1) value *= LAST[y] as number;
      forward[to + y] = value;
      sum += value;
    }
    scale[t] = sum;
    log += Math.log(sum);
    const inverse = 1 / sum;
    for (let y = to; y < to + LABELS; y += 1) forward[y] = (forward[y] as number) * inverse;
  }
  backward.set(LAST, (length - 1) * LABELS);
  for (let t = length - 1; t > 0; t -= 1) {
    const from = t * LABELS;
    const inverse = 1 / (scale[t] as number);
    for (let y = 0; y < LABELS; y += 1) {
      const open = allowed === null || allowed[from + y] === 1;
      row[y] = open ? (backward[from + y] as number) * (emission[from + y] as number) * inverse : 0;
    }
    stepBackward(factor, row, backward, from - LABELS);
  }
  return log;
}

/** Scores to factors, each row shifted by its maximum so that nothing overflows (the shift cancels out). */
export function exponentiateRows(emission: Float64Array, length: number): void {
  for (let from = 0; from < length * LABELS; from += LABELS) {
    let max = -Infinity;
    for (let y = from; y < from + LABELS; y += 1) if ((emission[y] as number) > max) max = emission[y] as number;
    for (let y = from; y < from + LABELS; y += 1) emission[y] = Math.exp((emission[y] as number) - max);
  }
}
