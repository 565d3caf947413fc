import type { Lattice } from './chain.js';
import { OUTSIDE, PARTS, TYPES } from './labels.js';

/** Scratch of `decodeChain`, reused from chain to chain. */
export interface Trellis {
  readonly score: Float64Array;
  readonly back: Uint8Array;
  readonly path: Uint8Array;
}

/** Room for `tokens` tokens and spans of so many types. */
export function makeTrellis(tokens: number, types = TYPES.length): Trellis {
  const labels = 1 + types * PARTS;
  return {
    score: new Float64Array(tokens * labels),
    back: new Uint8Array(tokens * labels),
    path: new Uint8Array(tokens),
  };
}

/** Whether every token is more likely outside of names than all else together: then no other sequence can win. */
function isAllOutside({ forward, backward, labels }: Lattice, length: number): boolean {
  for (let at = OUTSIDE; at < length * labels; at += labels)
    if ((forward[at] as number) * (backward[at] as number) < 0.5) return false;
  return true;
}

/**
 * The well-formed label sequence with the highest sum of label probabilities (posterior decoding), in `trellis.path`.
 *
 * @param lattice as `sumChain` leaves it
 * @returns false where no token is in a name; `path` is not filled then
 */
export function decodeChain(lattice: Lattice, length: number, trellis: Trellis): boolean {
  if (isAllOutside(lattice, length)) return false;
  const { forward, backward, labels, types } = lattice;
  const { score, back, path } = trellis;
  const posterior = (at: number): number => (forward[at] as number) * (backward[at] as number);
  for (let t = 0; t < length; t += 1) {
    const to = t * labels;
    const from = to - labels;
    let open = 0;
    let before = OUTSIDE;
    if (t > 0) {
      before = bestClosed(score, from, labels);
      open = score[from + before] as number;
    }
    score[to + OUTSIDE] = open + posterior(to + OUTSIDE);
    back[to + OUTSIDE] = before;
    for (let type = 0; type < types; type += 1) {
      const begin = 1 + type * PARTS;
      score[to + begin] = open + posterior(to + begin);
      back[to + begin] = before;
      score[to + begin + 3] = open + posterior(to + begin + 3);
      back[to + begin + 3] = before;
      const inner = t === 0 ? -Infinity : Math.max(score[from + begin] as number, score[from + begin + 1] as number);
      const previous = t > 0 && score[from + begin] === inner ? begin : begin + 1;
      for (let part = 1; part <= 2; part += 1) {
        score[to + begin + part] = inner + posterior(to + begin + part);
        back[to + begin + part] = previous;
      }
    }
  }
  let label = bestClosed(score, (length - 1) * labels, labels);
  for (let t = length - 1; t >= 0; t -= 1) {
    path[t] = label;
    label = back[t * labels + label] as number;
  }
  return true;
}

/** The label with the best score among those that end a name or stand outside. */
function bestClosed(score: Float64Array, row: number, labels: number): number {
  let best = OUTSIDE;
  for (let label = 3; label < labels; label += PARTS) {
    if ((score[row + label] as number) > (score[row + best] as number)) best = label;
    if ((score[row + label + 1] as number) > (score[row + best] as number)) best = label + 1;
  }
  return best;
}
