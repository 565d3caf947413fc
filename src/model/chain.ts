import { OUTSIDE, PARTS, TYPES } from './labels.js';

/**
 * Sums over the label sequences of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), in
 * probability space with a scale per token. What follows a closed state depends only on whether that is `OUTSIDE` or the
 * end of a name, of whatever type: that makes a step linear in the number of labels.
 */
export interface Lattice {
  /** Number of types of spans, and of labels. */
  readonly types: number;
  readonly labels: number;
  /** Where a chain may begin, and where it may end: 1 or 0 per label. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly step: StepLayout;
  /** Factors per token and label; scores before `sumChain` turns them into factors. */
  readonly emission: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  /** Scratch for one token. */
  readonly row: Float64Array;
}

/** Room for `tokens` tokens and spans of so many types; reused from chain to chain. */
export function makeLattice(tokens: number, types = TYPES.length): Lattice {
  const labels = 1 + types * PARTS;
  const may = (parts: readonly number[]): Float64Array =>
    Float64Array.from({ length: labels }, (_, label) =>
      label === OUTSIDE || parts.includes((label - 1) % PARTS) ? 1 : 0,
    );
  return {
    types,
    labels,
    first: may([0, 3]),
    last: may([2, 3]),
    step: layOutSteps(types),
    emission: new Float64Array(tokens * labels),
    forward: new Float64Array(tokens * labels),
    backward: new Float64Array(tokens * labels),
    scale: new Float64Array(tokens),
    row: new Float64Array(labels),
  };
}

/** Where each kind of transition has its weights, one per type (one in all for those into `OUTSIDE`). */
export interface StepLayout {
  readonly outsideToOutside: number;
  readonly closedToOutside: number;
  readonly outsideToBegin: number;
  readonly closedToBegin: number;
  readonly outsideToOnly: number;
  readonly closedToOnly: number;
  readonly beginToInside: number;
  readonly beginToLast: number;
  readonly insideToInside: number;
  readonly insideToLast: number;
}

function layOutSteps(types: number): StepLayout {
  return {
    outsideToOutside: 0,
    closedToOutside: 1,
    outsideToBegin: 2,
    closedToBegin: 2 + types,
    outsideToOnly: 2 + 2 * types,
    closedToOnly: 2 + 3 * types,
    beginToInside: 2 + 4 * types,
    beginToLast: 2 + 5 * types,
    insideToInside: 2 + 6 * types,
    insideToLast: 2 + 7 * types,
  };
}

/** The layout for `TYPES`. */
export const STEP = layOutSteps(TYPES.length);

/** Number of transition weights for spans of so many types. */
export function countSteps(types: number): number {
  return 2 + 8 * types;
}

/** Number of transition weights for `TYPES`. */
export const STEPS = countSteps(TYPES.length);

/** Row of the state sums at token t - 1 → unscaled forward values at token t, without emissions. */
function stepForward(factor: Float64Array, lattice: Lattice, from: number, to: number): void {
  const { forward, labels, types, step } = lattice;
  let closed = 0;
  for (let at = from + 3; at < from + labels; at += PARTS)
    closed += (forward[at] as number) + (forward[at + 1] as number);
  const outside = forward[from + OUTSIDE] as number;
  forward[to + OUTSIDE] =
    outside * (factor[step.outsideToOutside] as number) + closed * (factor[step.closedToOutside] as number);
  for (let type = 0; type < types; type += 1) {
    const at = to + 1 + type * PARTS;
    const begin = forward[from + 1 + type * PARTS] as number;
    const inside = forward[from + 2 + type * PARTS] as number;
    forward[at] =
      outside * (factor[step.outsideToBegin + type] as number) + closed * (factor[step.closedToBegin + type] as number);
    forward[at + 1] =
      begin * (factor[step.beginToInside + type] as number) + inside * (factor[step.insideToInside + type] as number);
    forward[at + 2] =
      begin * (factor[step.beginToLast + type] as number) + inside * (factor[step.insideToLast + type] as number);
    forward[at + 3] =
      outside * (factor[step.outsideToOnly + type] as number) + closed * (factor[step.closedToOnly + type] as number);
  }
}

/** Backward values times emissions at token t (`next`, one row) → backward values at token t - 1. */
function stepBackward(factor: Float64Array, lattice: Lattice, to: number): void {
  const { row: next, backward, types, step } = lattice;
  let fromOutside = (next[OUTSIDE] as number) * (factor[step.outsideToOutside] as number);
  let fromClosed = (next[OUTSIDE] as number) * (factor[step.closedToOutside] as number);
  for (let type = 0; type < types; type += 1) {
    const begin = next[1 + type * PARTS] as number;
    const inside = next[2 + type * PARTS] as number;
    const last = next[3 + type * PARTS] as number;
    const only = next[4 + type * PARTS] as number;
    fromOutside +=
      begin * (factor[step.outsideToBegin + type] as number) + only * (factor[step.outsideToOnly + type] as number);
    fromClosed +=
      begin * (factor[step.closedToBegin + type] as number) + only * (factor[step.closedToOnly + type] as number);
    backward[to + 1 + type * PARTS] =
      inside * (factor[step.beginToInside + type] as number) + last * (factor[step.beginToLast + type] as number);
    backward[to + 2 + type * PARTS] =
      inside * (factor[step.insideToInside + type] as number) + last * (factor[step.insideToLast + type] as number);
  }
  backward[to + OUTSIDE] = fromOutside;
  for (let type = 0; type < types; type += 1) {
    backward[to + 3 + type * PARTS] = fromClosed;
    backward[to + 4 + type * PARTS] = fromClosed;
  }
}

/**
 * Fills `forward`, `backward` and `scale` from the factors in `lattice.emission` (see `exponentiateRows`).
 *
 * @param factor exponentiated transition weights, laid out as `STEP` says
 * @param allowed per token and label 1 or 0: only sequences through allowed labels are summed; null: all
 * @returns log of the sum over all allowed label sequences
 */
export function sumChain(factor: Float64Array, lattice: Lattice, length: number, allowed: Uint8Array | null): number {
  const { labels, first, last, emission, forward, backward, scale, row } = lattice;
  let log = 0;
  for (let t = 0; t < length; t += 1) {
    const to = t * labels;
    if (t === 0) forward.set(first, 0);
    else stepForward(factor, lattice, to - labels, to);
    let sum = 0;
    for (let y = 0; y < labels; y += 1) {
      let value = (forward[to + y] as number) * (emission[to + y] as number);
      if (allowed !== null && allowed[to + y] === 0) value = 0;
      else if (t === length - 1) value *= last[y] as number;
      forward[to + y] = value;
      sum += value;
    }
    scale[t] = sum;
    log += Math.log(sum);
    const inverse = 1 / sum;
    for (let y = to; y < to + labels; y += 1) forward[y] = (forward[y] as number) * inverse;
  }
  backward.set(last, (length - 1) * labels);
  for (let t = length - 1; t > 0; t -= 1) {
    const from = t * labels;
    const inverse = 1 / (scale[t] as number);
    for (let y = 0; y < labels; y += 1) {
      const open = allowed === null || allowed[from + y] === 1;
      row[y] = open ? (backward[from + y] as number) * (emission[from + y] as number) * inverse : 0;
    }
    stepBackward(factor, lattice, from - labels);
  }
  return log;
}

/** Scores to factors, each row shifted by its maximum so that nothing overflows (the shift cancels out). */
export function exponentiateRows({ emission, labels }: Lattice, length: number): void {
  for (let from = 0; from < length * labels; from += labels) {
    let max = -Infinity;
    for (let y = from; y < from + labels; y += 1) if ((emission[y] as number) > max) max = emission[y] as number;
    for (let y = from; y < from + labels; y += 1) emission[y] = Math.exp((emission[y] as number) - max);
  }
}
