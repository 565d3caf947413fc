import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/model/hash.js';
import { makeInput, makeScorer, readInput } from '../../src/model/scorer.js';
import type { PairView } from '../../src/model/pair-features.js';
import { loadVectors, storeVectors } from '../../src/model/vectors.js';
import { trainNet } from '../../train/net.js';

const keys = Int32Array.from(['praised', 'blamed'], (word) => hashText(word)).sort((a, b) => (a >>> 0) - (b >>> 0));
const vectors = loadVectors(
  storeVectors({ dimensions: 2, scale: 0.1, keys, values: Int8Array.from([10, -10, -10, 10]) }),
);
const shape = { classes: ['bad', 'good'], dimensions: 2, hidden: 4, pools: 1, inner: 4 };
const linear = { classes: shape.classes, bits: 2, scale: 1, weights: new Int8Array(8) };

function viewOf(verb: string): PairView {
  const norms = ['they', verb, 'orvane'];
  const mentions = [{ first: 2, end: 3 }];
  return { norms, first: 0, end: 3, polarity: new Int8Array(3), negators: new Set(), english: true, mentions };
}

const examples = Array.from({ length: 400 }, (_, index) => {
  const input = makeInput();
  readInput(viewOf(index % 2 === 0 ? 'praised' : 'blamed'), vectors, input);
  return { input, target: index % 2 === 0 ? [0, 1] : [1, 0] };
});
const options = {
  rounds: 20,
  batch: 8,
  rate: 0.02,
  decay: 0.01,
  wordDropout: 0,
  dropout: 0,
  seed: 1,
};

describe('trainNet', () => {
  it('gives the same weights each time', () => {
    expect(trainNet(examples, shape, vectors, options)).toEqual(trainNet(examples, shape, vectors, options));
  });

  it('learns which word is good and which is bad', () => {
    const net = trainNet(examples, shape, vectors, { ...options, seed: 2 });
    const scorer = makeScorer({ nets: [net], linear, share: 0, vectors });
    expect(scorer.score(viewOf('praised'))?.[1]).toBeGreaterThan(0.9);
    expect(scorer.score(viewOf('blamed'))?.[0]).toBeGreaterThan(0.9);
  });
});
