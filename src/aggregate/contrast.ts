/** How often two groups of articles have something, held against each other. */
export interface Weighed {
  /** Log2 of the ratio of the two shares, half an article added to each side (Hardie's log ratio): 1 is twice as often. */
  readonly change: number;
  /** Log-likelihood of the difference (Dunning 1993), signed as `change`; beyond 3.84 chance explains it in 1 case of 20. */
  readonly evidence: number;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** G² of a two-by-two table: `a` of `inA` articles against `b` of `inB`. */
function logLikelihood(a: number, inA: number, b: number, inB: number): number {
  const all = inA + inB;
  const part = (seen: number, row: number, column: number): number =>
    seen === 0 ? 0 : seen * Math.log((seen * all) / (row * column));
  const having = a + b;
  const lacking = all - having;
  return 2 * (part(a, having, inA) + part(b, having, inB) + part(inA - a, lacking, inA) + part(inB - b, lacking, inB));
}

/**
 * Holds `a` of `inA` articles against `b` of `inB`.
 *
 * @example weighShares(8, 10, 2, 20) // { change: 2.7, evidence: 15.18 }
 */
export function weighShares(a: number, inA: number, b: number, inB: number): Weighed {
  const change = Math.log2((a + 0.5) / (inA + 1) / ((b + 0.5) / (inB + 1)));
  const evidence = logLikelihood(a, inA, b, inB);
  return { change: round(change), evidence: round(change < 0 ? -evidence : evidence) };
}
