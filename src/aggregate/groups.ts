/** Numbers from 0 in groups that can be joined, each group known by its least member (union–find, Tarjan 1975). */
export interface Groups {
  readonly find: (member: number) => number;
  /** Makes one group of those of the two; their leaders before, the one that leads from now on first. */
  readonly join: (a: number, b: number) => readonly [number, number];
}

/** `size` numbers, each alone. */
export function makeGroups(size: number): Groups {
  const leader = Array.from({ length: size }, (_, member) => member);
  const find = (member: number): number => {
    let root = member;
    while (leader[root] !== root) root = leader[root] ?? root;
    leader[member] = root;
    return root;
  };
  const join = (a: number, b: number): readonly [number, number] => {
    const [left, right] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    leader[right] = left;
    return [left, right];
  };
  return { find, join };
}
