import { describe, expect, it } from 'vitest';
import { measureBetweenness } from '../../../src/aggregate/network/betweenness.js';
import { findCommunities } from '../../../src/aggregate/network/communities.js';
import { countComponents, makeGraph } from '../../../src/aggregate/network/graph.js';

/** "ab bc2": ties with their strength; nodes are letters. */
function draw(text: string) {
  const ties = text.split(' ').map((tie) => ({
    source: tie.charAt(0),
    target: tie.charAt(1),
    strength: Number(tie.slice(2) || 1),
  }));
  return makeGraph([...new Set(ties.flatMap(({ source, target }) => [source, target]))].sort(), ties);
}

const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(4)));

describe('betweenness', () => {
  it.each([
    ['a chain', 'ab bc', [0, 1, 0]],
    ['a star', 'ab ac ad ae', [1, 0, 0, 0, 0]],
    ['a triangle', 'ab bc ac', [0, 0, 0]],
    // Two ways from a to d: b and c have half of one pair of three each; so have a and d.
    ['a square', 'ab bd ac cd', [0.1667, 0.1667, 0.1667, 0.1667]],
    // The strong way over b is shorter (1/4 + 1/4) than the weak direct one (1).
    ['a detour over strong ties', 'ab4 bc4 ac', [0, 1, 0]],
    // Three thirds are as long as one, whatever their sum as floating-point numbers: b and c have half of a – d, and one pair.
    ['ways of the same length', 'ab3 bc3 cd3 ad', [0, 0.5, 0.5, 0]],
    ['two pieces', 'ab bc de', [0, 0.1667, 0, 0, 0]],
  ])('of %s', (_, text, expected) => {
    expect(rounded(measureBetweenness(draw(text)))).toEqual(expected);
  });

  it('is 0 where there are no two other nodes', () => {
    expect(measureBetweenness(draw('ab'))).toEqual([0, 0]);
    expect(measureBetweenness(makeGraph([], []))).toEqual([]);
  });
});

describe('communities', () => {
  it.each([
    ['two triangles and a tie', 'ab bc ac cd de df ef', [1, 1, 1, 2, 2, 2]],
    ['a larger one later', 'ab cd de ef cf ce df', [2, 2, 1, 1, 1, 1]],
    ['a chain that strong ties divide', 'ab9 bc cd9', [1, 1, 2, 2]],
  ])('of %s', (_, text, expected) => {
    expect(findCommunities(draw(text), null)).toEqual(expected);
  });

  it('leave a node without ties by itself', () => {
    expect(findCommunities(makeGraph(['a', 'b', 'c'], [{ source: 'a', target: 'b', strength: 1 }]), null)).toEqual([
      1,
      1,
      null,
    ]);
  });

  it('of two modes hold actors with what they speak of', () => {
    // a, b on x, y; c, d on z; b once on z.
    const graph = draw('ax bx by ay cz dz bz');
    expect(findCommunities(graph, [true, true, true, true, false, false, false])).toEqual([1, 1, 2, 2, 1, 1, 2]);
  });
});

describe('pieces', () => {
  it('are counted', () => {
    expect(countComponents(draw('ab bc de'))).toBe(2);
    expect(countComponents(makeGraph([], []))).toBe(0);
  });
});
