import { describe, expect, it } from 'vitest';
import { STEPS } from '../../src/model/chain.js';
import { extractFeatures, extractScene, MAX_FEATURES } from '../../src/model/features.js';
import { findRuns, judgeSentence } from '../../src/model/lines.js';
import { findIslands } from '../../src/model/islands.js';
import { labelOf, TYPES } from '../../src/model/labels.js';
import { tagNames, viewTokens } from '../../src/model/tagger.js';
import { mixKey, hashText } from '../../src/model/hash.js';
import { readNameTagger, writeNameWeights, type NameWeights } from '../../src/model/weights.js';
import { tokenize } from '../../src/segment/tokens.js';

const PERSON = TYPES.indexOf('person');

/** Weights of two features: the words Jutta and Brandt begin and end a person's name. */
const weights: NameWeights = (() => {
  const rows = [
    { key: mixKey(1, hashText('jutta'), 0), label: labelOf(PERSON, 0) },
    { key: mixKey(1, hashText('brandt'), 0), label: labelOf(PERSON, 2) },
  ].sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  return {
    unit: 0.1,
    reach: { left: 3, right: 6 },
    transitions: new Float32Array(STEPS),
    featureKeys: Int32Array.from(rows, ({ key }) => key),
    wordKeys: new Int32Array(0),
    wordValues: new Uint16Array(0),
    counts: Uint8Array.from([1, 1]),
    labels: Uint8Array.from(rows, ({ label }) => label),
    weights: Int8Array.from([100, 100]),
    middle: new Uint8Array(0),
    coarse: new Uint8Array(0),
  };
})();

describe('readNameTagger', () => {
  it('reads what was written and tags with it', () => {
    const tagger = readNameTagger(writeNameWeights(weights));
    const tokens = tokenize('Then Jutta Brandt spoke.', 'en');
    const [name, ...others] = tagNames(tagger, tokens, [{ firstToken: 0, endToken: tokens.length }]);
    expect(name).toMatchObject({ first: 1, end: 3, type: 'person' });
    expect(name?.types[PERSON]).toBeGreaterThan(0.9);
    expect(others).toEqual([]);
  });

  it('refuses other bytes', () => {
    expect(() => readNameTagger(new Uint8Array(100))).toThrow(RangeError);
    expect(() => readNameTagger(new Uint8Array(0))).toThrow(RangeError);
  });
});

describe('extractFeatures', () => {
  it('never overruns its buffer', () => {
    const { words } = readNameTagger(writeNameWeights(weights));
    const text =
      'The very long model list of small words before Autorité de la Concurrence after long words come here in this AI text';
    const tokens = tokenize(text, 'en');
    const view = viewTokens(tokens, words);
    findRuns(view, 0, tokens.length);
    const style = judgeSentence(view, 0, tokens.length);
    const out = new Int32Array(MAX_FEATURES);
    for (let index = 0; index < tokens.length; index += 1) {
      const count = extractFeatures(view, 0, tokens.length, index, style, out);
      expect(count).toBeLessThanOrEqual(MAX_FEATURES);
      if ((view.runs.first[index] ?? -1) >= 0)
        expect(extractScene(view, 0, tokens.length, index, out, count)).toBeLessThanOrEqual(MAX_FEATURES);
    }
  });
});

describe('findIslands', () => {
  it('leaves out what is far from any capital', () => {
    const { words } = readNameTagger(writeNameWeights(weights));
    const tokens = tokenize(
      'it was said in the small hours of a long night that the Commission would not go on to fight for all of it',
      'en',
    );
    const { traits } = viewTokens(tokens, words);
    expect(findIslands(traits, 0, tokens.length, { left: 3, right: 6 })).toEqual([{ first: 10, end: 20 }]);
  });
});
