import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/model/hash.js';
import { loadLinear, storeLinear } from '../../src/model/linear.js';
import { loadNets, makeInput, makeScorer, readInput, storeNets } from '../../src/model/scorer.js';
import type { PairView } from '../../src/model/pair-features.js';
import { findRow, loadVectors, storeVectors } from '../../src/model/vectors.js';
import { bucketOf, FLAGS, layOut, type WindowNet } from '../../src/model/window-net.js';

const keys = Int32Array.from(['brave', 'mean', 'selfmade'], (word) => hashText(word)).sort(
  (a, b) => (a >>> 0) - (b >>> 0),
);
const values = Int8Array.from([10, 20, -10, 5, 7, 7]);
const vectors = loadVectors(storeVectors({ dimensions: 2, scale: 0.1, keys, values }));

const shape = { classes: ['negative', 'positive'], dimensions: 2, hidden: 3, pools: 2, inner: 4 };
const net: WindowNet = {
  ...shape,
  weights: Float64Array.from({ length: layOut(shape).size }, (_, index) => Math.fround(Math.sin(index))),
};
const linear = { classes: shape.classes, bits: 2, scale: 1, weights: new Int8Array(8) };

function viewOf(text: string, first: number, end: number, english = true): PairView {
  const norms = text.split(' ');
  const polarity = Int8Array.from(norms, (word) => (word === 'brave' ? 1 : word === 'mean' ? -1 : 0));
  return {
    norms,
    first: 0,
    end: norms.length,
    polarity,
    negators: new Set(['not']),
    english,
    mentions: [{ first, end }],
  };
}

describe('word vectors', () => {
  it('are read as they were written, and found by the word', () => {
    expect([...vectors.values]).toEqual([...values]);
    expect(keys[findRow(vectors, 'mean')]).toBe(hashText('mean'));
    expect(keys[findRow(vectors, 'self-made')]).toBe(hashText('selfmade'));
    expect(findRow(vectors, 'orvane')).toBe(-1);
  });

  it('refuse a file that is cut short', () => {
    const bytes = storeVectors({ dimensions: 2, scale: 0.1, keys, values });
    expect(() => loadVectors(bytes.subarray(0, -1))).toThrow(RangeError);
  });
});

describe('networks', () => {
  it('are read as they were written', () => {
    const bytes = storeNets([net, net]);
    expect(loadNets(bytes)).toEqual([net, net]);
    expect(loadNets(Buffer.from(bytes))).toEqual([net, net]);
    expect(() => loadNets(bytes.subarray(0, -4))).toThrow(RangeError);
  });

  it('see words, marks and distances', () => {
    const input = makeInput();
    readInput(viewOf('not mean zadie orvane', 2, 3), vectors, input);
    expect([...input.rows.subarray(0, input.length)]).toEqual([-1, findRow(vectors, 'mean'), -1, -1]);
    const marks = [FLAGS.unknown | FLAGS.negator, FLAGS.bad, FLAGS.mention, FLAGS.unknown];
    expect([...input.flags.subarray(0, input.length)]).toEqual(marks);
    expect([...input.places.subarray(0, input.length)]).toEqual([2, 1, 0, 8]);
  });

  it('know no words of another language', () => {
    const input = makeInput();
    readInput(viewOf('mean orvane', 1, 2, false), vectors, input);
    expect(input.rows[0]).toBe(-1);
  });
});

describe('bucketOf', () => {
  it.each([
    [0, 0],
    [-1, 1],
    [-3, 3],
    [-50, 7],
    [1, 8],
    [20, 13],
    [21, 14],
  ])('puts distance %d into bucket %d', (distance, bucket) => expect(bucketOf(distance)).toBe(bucket));
});

describe('makeScorer', () => {
  const parts = { nets: [net], linear: loadLinear(storeLinear(linear)), share: 0.4, vectors };

  it('gives probabilities, the same ones each time', () => {
    const scorer = makeScorer(parts);
    const view = viewOf('the brave orvane was not mean', 2, 3);
    const scores = scorer.score(view);
    expect(scores?.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect(scorer.score(view, 0.999)).toBeNull();
    scorer.score(viewOf('mean orvane', 1, 2));
    expect(scorer.score(view)).toEqual(scores);
  });

  it('judges long texts and texts of one word', () => {
    const scorer = makeScorer(parts);
    const long = Array.from({ length: 500 }, () => 'brave').join(' ');
    for (const view of [viewOf(long, 250, 251), viewOf(long, 0, 500), viewOf('orvane', 0, 1)])
      for (const score of scorer.score(view) ?? [0]) expect(score).toBeGreaterThan(0);
  });
});
