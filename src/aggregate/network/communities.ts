import type { Graph } from './graph.js';

/** A move must gain more than this, or rounding could move a node to and fro for ever. */
const LEAST_GAIN = 1e-12;

/** Communities as nodes of a smaller graph: ties between them, and the strength that they have to give in either role. */
interface Level {
  readonly links: readonly ReadonlyMap<number, number>[];
  readonly out: readonly number[];
  readonly into: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Moves each node to the neighbouring community that gains most modularity, until none gains; null if none moved. */
function moveNodes({ links, out, into }: Level): readonly number[] | null {
  const total = sum(out);
  const community = links.map((_, node) => node);
  const [outOf, intoOf] = [[...out], [...into]];
  const shift = (node: number, to: number, sign: 1 | -1): void => {
    outOf[to] = (outOf[to] ?? 0) + sign * (out[node] ?? 0);
    intoOf[to] = (intoOf[to] ?? 0) + sign * (into[node] ?? 0);
  };
  let moves = 0;
  for (let before = -1; before < moves;) {
    before = moves;
    links.forEach((neighbours, node) => {
      const own = community[node] ?? node;
      const towards = new Map([[own, 0]]);
      for (const [to, strength] of neighbours) {
        const other = community[to] ?? to;
        towards.set(other, (towards.get(other) ?? 0) + strength);
      }
      shift(node, own, -1);
      const gain = (to: number): number =>
        (towards.get(to) ?? 0) -
        ((out[node] ?? 0) * (intoOf[to] ?? 0) + (into[node] ?? 0) * (outOf[to] ?? 0)) / (total || 1);
      let [best, most] = [own, gain(own)];
      for (const to of [...towards.keys()].sort((a, b) => a - b)) {
        if (gain(to) > most + LEAST_GAIN) [best, most] = [to, gain(to)];
      }
      shift(node, best, 1);
      if (best === own) return;
      community[node] = best;
      moves += 1;
    });
  }
  return moves > 0 ? community : null;
}

/** Numbers from 0, in the order in which they first occur. */
function renumber(values: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>();
  return values.map((value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}

function merge({ links, out, into }: Level, community: readonly number[]): Level {
  const size = Math.max(...community) + 1;
  const merged = Array.from({ length: size }, () => new Map<number, number>());
  const [outOf, intoOf] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  links.forEach((neighbours, node) => {
    const own = community[node] ?? 0;
    outOf[own] = (outOf[own] ?? 0) + (out[node] ?? 0);
    intoOf[own] = (intoOf[own] ?? 0) + (into[node] ?? 0);
    for (const [to, strength] of neighbours) {
      const other = community[to] ?? 0;
      if (other !== own) merged[own]?.set(other, (merged[own].get(other) ?? 0) + strength);
    }
  });
  return { links: merged, out: outOf, into: intoOf };
}

/**
 * The community of each node, numbered from 1: the largest first, then the one with the first node; null for a node by
 * itself. Nodes are visited in the order of their ids, so that the result is the same on every run.
 *
 * The Louvain method: Blondel, Guillaume, Lambiotte and Lefebvre (2008), Fast unfolding of communities in large networks.
 * It climbs the modularity of Newman (2006); between two modes that of Barber (2007), Modularity and community detection
 * in bipartite networks, in which two nodes of one mode never could have had a tie.
 *
 * @param isSource for a graph of two modes, whether a node is of the first
 * @example two triangles joined by one tie: [1, 1, 1, 2, 2, 2]
 */
export function findCommunities({ links }: Graph, isSource: readonly boolean[] | null): (number | null)[] {
  const degrees = links.map((list) => sum(list.map(({ strength }) => strength)));
  const share = (node: number, source: boolean): number =>
    isSource === null ? 0.5 : isSource[node] === source ? 1 : 0;
  let level: Level = {
    links: links.map((list) => new Map(list.map(({ to, strength }) => [to, strength]))),
    out: degrees.map((degree, node) => degree * share(node, true)),
    into: degrees.map((degree, node) => degree * share(node, false)),
  };
  let communities: readonly number[] = links.map((_, node) => node);
  for (let found = moveNodes(level); found !== null; found = moveNodes(level)) {
    const numbers = renumber(found);
    communities = communities.map((community) => numbers[community] ?? community);
    level = merge(level, numbers);
  }
  const sizes = new Map<number, number>();
  for (const community of renumber(communities)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes].sort(([a, x], [b, y]) => y - x || a - b).map(([community]) => community);
  const numbers = new Map(
    order.map((community, place) => [community, (sizes.get(community) ?? 0) > 1 ? place + 1 : null]),
  );
  return renumber(communities).map((community) => numbers.get(community) ?? null);
}
