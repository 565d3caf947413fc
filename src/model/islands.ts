import { hasCapital, LOOK, type Traits } from './traits.js';

/** How many tokens before and after a capital can still belong to its name ("… de l'informatique et des libertés"). */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** A stretch of tokens, half-open, in which names are looked for: everything else is outside of names. */
export interface Island {
  readonly first: number;
  readonly end: number;
}

/** A token that can carry a name: it has a capital. */
function isAnchor({ look, wall }: Traits, index: number): boolean {
  return wall[index] === 0 && hasCapital(look[index] as number);
}

/** The islands of the sentence of tokens `first` … `end - 1`; none holds a wall, none touches another. */
export function findIslands(traits: Traits, first: number, end: number, { left, right }: Reach): Island[] {
  const { look, wall } = traits;
  const islands: Island[] = [];
  let start = -1;
  let reach = 0;
  let floor = first;
  for (let index = first; index < end; index += 1) {
    const anchor = isAnchor(traits, index);
    if (start >= 0 && (wall[index] === 1 || (index > reach && !anchor))) {
      islands.push({ first: start, end: index });
      start = -1;
      floor = index;
    }
    if (wall[index] === 1) floor = index + 1;
    if (!anchor) continue;
    if (start < 0) {
      start = index;
      while (start > floor && index - start < left && look[start - 1] !== LOOK.mark) start -= 1;
    }
    reach = index + right;
  }
  if (start >= 0) islands.push({ first: start, end });
  return islands;
}
