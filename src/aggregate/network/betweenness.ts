import type { Graph } from './graph.js';

/** Two ways are as long as each other if they differ by less than this share: sums of fractions are not exact. */
const SAME = 1e-9;

/** A binary heap of nodes by distance; a node may stand in it several times, the first out counts. */
function createQueue() {
  const heap: { node: number; distance: number }[] = [];
  const before = (a: number, b: number): boolean => (heap[a]?.distance ?? 0) < (heap[b]?.distance ?? 0);
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b], heap[a]] as [(typeof heap)[number], (typeof heap)[number]];
  };
  return {
    push(node: number, distance: number): void {
      let at = heap.push({ node, distance }) - 1;
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); at = up, up = (at - 1) >> 1) swap(at, up);
    },
    pop(): number | undefined {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const first = heap.pop();
      for (let at = 0; ;) {
        let least = at;
        for (const down of [2 * at + 1, 2 * at + 2]) if (down < heap.length && before(down, least)) least = down;
        if (least === at) break;
        swap(at, least);
        at = least;
      }
      return first?.node;
    },
  };
}

/** Shortest ways from one node: the nodes nearest first, how far each is, and how many ways lead to it. */
function findWays({ size, links }: Graph, start: number) {
  const distances = new Float64Array(size).fill(Infinity);
  const ways = new Float64Array(size);
  const done = new Set<number>();
  const queue = createQueue();
  distances[start] = 0;
  ways[start] = 1;
  queue.push(start, 0);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (done.has(node)) continue;
    done.add(node);
    for (const { to, strength } of links[node] ?? []) {
      if (done.has(to)) continue;
      const length = (distances[node] ?? 0) + 1 / strength;
      const known = distances[to] ?? Infinity;
      if (length < known * (1 - SAME)) {
        distances[to] = length;
        ways[to] = ways[node] ?? 0;
        queue.push(to, length);
      } else if (length <= known * (1 + SAME)) ways[to] = (ways[to] ?? 0) + (ways[node] ?? 0);
    }
  }
  return { nearest: [...done], distances, ways };
}

/**
 * Betweenness of each node: on what share of the shortest ways between two other nodes it lies, over all pairs; in [0, 1].
 * A tie is the shorter the stronger: its length is 1 / strength.
 *
 * Brandes (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25; lengths after
 * Newman (2001), Scientific collaboration networks II; normalised by (n − 1)(n − 2) / 2 as in Freeman (1977).
 *
 * @example a chain a – b – c: [0, 1, 0]
 */
export function measureBetweenness(graph: Graph): number[] {
  const { size } = graph;
  const totals = new Array<number>(size).fill(0);
  for (let start = 0; start < size; start++) {
    const { nearest, distances, ways } = findWays(graph, start);
    const shares = new Float64Array(size);
    for (const node of nearest.reverse()) {
      const known = (distances[node] ?? 0) * (1 + SAME);
      for (const { to: earlier, strength } of graph.links[node] ?? []) {
        if ((distances[earlier] ?? 0) + 1 / strength > known) continue;
        const share = ((ways[earlier] ?? 0) / (ways[node] ?? 1)) * (1 + (shares[node] ?? 0));
        shares[earlier] = (shares[earlier] ?? 0) + share;
      }
      if (node !== start) totals[node] = (totals[node] ?? 0) + (shares[node] ?? 0);
    }
  }
  // Each pair was counted from both of its ends.
  const pairs = (size - 1) * (size - 2);
  return totals.map((total) => (pairs > 0 ? total / pairs : 0));
}
