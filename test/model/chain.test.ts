import { describe, expect, it } from 'vitest';
import { exponentiateRows, makeLattice, STEP, STEPS, sumChain } from '../../src/model/chain.js';
import { decodeChain, makeTrellis } from '../../src/model/decode.js';
import { labelOf, LABELS, OUTSIDE, TYPES } from '../../src/model/labels.js';

const PERSON = TYPES.indexOf('person');
const PLACE = TYPES.indexOf('place');

/** All well-formed label sequences of `length` tokens with their weights, the slow way. */
function enumerate(factor: Float64Array, emission: Float64Array, length: number): { path: number[]; weight: number }[] {
  let paths: { path: number[]; weight: number }[] = [{ path: [], weight: 1 }];
  for (let t = 0; t < length; t += 1)
    paths = paths.flatMap(({ path, weight }) =>
      Array.from({ length: LABELS }, (_, label) => ({
        path: [...path, label],
        weight: weight * (emission[t * LABELS + label] ?? 0) * step(factor, path.at(-1), label),
      })).filter((next) => next.weight > 0),
    );
  return paths.filter(({ path }) => isClosed(path.at(-1) ?? OUTSIDE));
}

const isClosed = (label: number): boolean => label === OUTSIDE || (label - 1) % 4 >= 2;

function step(factor: Float64Array, before: number | undefined, label: number): number {
  const type = Math.floor((label - 1) / 4);
  const part = label === OUTSIDE ? 0 : (label - 1) % 4;
  const opens = label === OUTSIDE || part === 0 || part === 3;
  if (before === undefined) return opens ? 1 : 0;
  if (!isClosed(before)) {
    if (opens || Math.floor((before - 1) / 4) !== type) return 0;
    const inside = (before - 1) % 4 === 1;
    if (part === 1) return factor[(inside ? STEP.insideToInside : STEP.beginToInside) + type] ?? 0;
    return factor[(inside ? STEP.insideToLast : STEP.beginToLast) + type] ?? 0;
  }
  if (!opens) return 0;
  const outside = before === OUTSIDE;
  if (label === OUTSIDE) return factor[outside ? STEP.outsideToOutside : STEP.closedToOutside] ?? 0;
  if (part === 0) return factor[(outside ? STEP.outsideToBegin : STEP.closedToBegin) + type] ?? 0;
  return factor[(outside ? STEP.outsideToOnly : STEP.closedToOnly) + type] ?? 0;
}

describe('sumChain', () => {
  const factor = Float64Array.from({ length: STEPS }, (_, index) => 0.5 + ((index * 7) % 11) / 10);
  const lattice = makeLattice(3);
  const scores = Float64Array.from({ length: 3 * LABELS }, (_, index) => ((index * 13) % 17) / 5);

  it('sums over all well-formed label sequences', () => {
    lattice.emission.set(scores);
    exponentiateRows(lattice, 3);
    const log = sumChain(factor, lattice, 3, null);
    const paths = enumerate(factor, lattice.emission, 3);
    const total = paths.reduce((sum, { weight }) => sum + weight, 0);
    expect(log).toBeCloseTo(Math.log(total), 9);
    for (const label of [OUTSIDE, labelOf(PERSON, 0), labelOf(PERSON, 1), labelOf(PLACE, 2), labelOf(PLACE, 3)]) {
      const mass = paths.filter(({ path }) => path[1] === label).reduce((sum, { weight }) => sum + weight, 0);
      const at = LABELS + label;
      expect((lattice.forward[at] ?? 0) * (lattice.backward[at] ?? 0)).toBeCloseTo(mass / total, 9);
    }
  });

  it('sums over the allowed ones only where some are not', () => {
    lattice.emission.set(scores);
    exponentiateRows(lattice, 3);
    const path = [labelOf(PERSON, 0), labelOf(PERSON, 2), OUTSIDE];
    const allowed = new Uint8Array(3 * LABELS);
    path.forEach((label, t) => (allowed[t * LABELS + label] = 1));
    const only = enumerate(factor, lattice.emission, 3).find((one) => one.path.join() === path.join());
    expect(sumChain(factor, lattice, 3, allowed)).toBeCloseTo(Math.log(only?.weight ?? 0), 9);
  });
});

describe('decodeChain', () => {
  it('gives the well-formed sequence with the highest sum of label probabilities', () => {
    const lattice = makeLattice(3);
    const factor = new Float64Array(STEPS).fill(1);
    lattice.emission.fill(0.01);
    [labelOf(PERSON, 0), labelOf(PERSON, 2), OUTSIDE].forEach((label, t) => (lattice.emission[t * LABELS + label] = 1));
    sumChain(factor, lattice, 3, null);
    const trellis = makeTrellis(3);
    expect(decodeChain(lattice, 3, trellis)).toBe(true);
    expect([...trellis.path]).toEqual([labelOf(PERSON, 0), labelOf(PERSON, 2), OUTSIDE]);
  });

  it('says when there is no name', () => {
    const lattice = makeLattice(2);
    lattice.emission.fill(0.001);
    lattice.emission[OUTSIDE] = 1;
    lattice.emission[LABELS + OUTSIDE] = 1;
    sumChain(new Float64Array(STEPS).fill(1), lattice, 2, null);
    expect(decodeChain(lattice, 2, makeTrellis(2))).toBe(false);
  });
});
