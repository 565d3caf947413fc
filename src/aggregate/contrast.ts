import { associationLikelihood, round } from './statistics.js';

/** How often two groups of articles have something, held against each other. */
export interface Weighed {
  /** Log2 of the ratio of the two shares, each (articles + 0.5) / (all + 1): 1 is twice as often. */
  readonly change: number;
  /** Log-likelihood of the difference (Dunning 1993), signed as `change`; beyond 3.84 chance explains it in 1 case of 20. */
  readonly evidence: number;
}

/**
 * Holds `a` of `inA` articles against `b` of `inB`.
 *
 * @example weighShares(8, 10, 2, 20) // { change: 2.7, evidence: 15.18 }
 */
export function weighShares(a: number, inA: number, b: number, inB: number): Weighed {
  const change = Math.log2((a + 0.5) / (inA + 1) / ((b + 0.5) / (inB + 1)));
  const evidence = associationLikelihood(a, inA, a + b, inA + inB);
  return { change: round(change), evidence: round(change < 0 ? -evidence : evidence) };
}
