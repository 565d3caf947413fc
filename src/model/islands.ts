import { LOOK, type Traits } from './traits.js';

/** How far from a capital a lower-case token can still belong to a name ("… de l'informatique et des libertés"). */
const REACH_LEFT = 3;
const REACH_RIGHT = 6;

/** A stretch of tokens, half-open, in which names are looked for: everything else is outside of names. */
export interface Island {
  readonly first: number;
  readonly end: number;
}

/** A token that can carry a name: it has a capital. */
function isAnchor(traits: Traits, index: number): boolean {
  const look = traits.look[index] as number;
  return (look !== LOOK.lower && look < LOOK.number) || look === LOOK.code;
}

/** The islands of the sentence of tokens `first` … `end - 1`. */
export function findIslands(traits: Traits, first: number, end: number): Island[] {
  const islands: Island[] = [];
  let start = -1;
  let reach = 0;
  for (let index = first; index < end; index += 1) {
    const anchor = isAnchor(traits, index);
    if (anchor) {
      if (start < 0) {
        start = index;
        const floor = Math.max(first, islands.at(-1)?.end ?? first);
        while (start > floor && index - start < REACH_LEFT && traits.look[start - 1] !== LOOK.mark) start -= 1;
      }
      reach = index + REACH_RIGHT;
    } else if (start >= 0 && index > reach) {
      islands.push({ first: start, end: index });
      start = -1;
    }
  }
  if (start >= 0) islands.push({ first: start, end });
  return islands;
}
