/** An undirected graph: nodes are numbers from 0, in the order of their ids. */
export interface Graph {
  readonly size: number;
  /** Of each node its neighbours, in the order of their numbers. */
  readonly links: readonly (readonly Link[])[];
}

interface Link {
  readonly to: number;
  /** Greater than 0. */
  readonly strength: number;
}

/** @param ids sorted */
export function makeGraph(
  ids: readonly string[],
  ties: readonly { readonly source: string; readonly target: string; readonly strength: number }[],
): Graph {
  const places = new Map(ids.map((id, place) => [id, place]));
  const links: Link[][] = ids.map(() => []);
  for (const { source, target, strength } of ties) {
    const from = places.get(source);
    const to = places.get(target);
    if (from === undefined || to === undefined) continue;
    links[from]?.push({ to, strength });
    links[to]?.push({ to: from, strength });
  }
  for (const list of links) list.sort((a, b) => a.to - b.to);
  return { size: ids.length, links };
}

/** Into how many pieces without a tie between them a graph falls. */
export function countComponents({ size, links }: Graph): number {
  const seen = new Set<number>();
  let components = 0;
  for (let start = 0; start < size; start++) {
    if (seen.has(start)) continue;
    components += 1;
    const open = [start];
    seen.add(start);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const { to } of links[node] ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
  }
  return components;
}
