/** Where chance explains a difference in less than 1 case of 20. */
export const TELLING = 3.84;

const part = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

/**
 * G² of a word in two corpora: `a` of `inA` words against `b` of `inB` (Rayson and Garside 2000, over the two observed
 * frequencies).
 */
export function logLikelihood(a: number, inA: number, b: number, inB: number): number {
  const expected = (size: number): number => (size * (a + b)) / (inA + inB);
  return a + b === 0 ? 0 : 2 * (part(a, expected(inA)) + part(b, expected(inB)));
}

/** Log2 of the ratio of relative frequencies; half an occurrence stands for none (Hardie 2014). 1 is twice as often. */
export function logRatio(a: number, inA: number, b: number, inB: number): number {
  return Math.log2((a || 0.5) / inA / ((b || 0.5) / inB));
}

/** G² of a whole two-by-two table: `joint` together, `a` and `b` in all, of `total` (Dunning 1993). */
export function associationLikelihood(joint: number, a: number, b: number, total: number): number {
  const cell = (observed: number, row: number, column: number): number => part(observed, (row * column) / total);
  return (
    2 *
    (cell(joint, a, b) +
      cell(a - joint, a, total - b) +
      cell(b - joint, total - a, b) +
      cell(total - a - b + joint, total - a, total - b))
  );
}

/** Strength of a collocation, 14 where two words are never apart; 1 more is twice as strong, in corpora of any size (Rychlý 2008). */
export function logDice(joint: number, a: number, b: number): number {
  return 14 + Math.log2((2 * joint) / (a + b));
}

export const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits + 0;
