import { describe, expect, it } from 'vitest';
import { buildKeyTable, findValue, hashText, mixKey, packKeys, unpackKeys } from '../../src/model/hash.js';

describe('buildKeyTable', () => {
  it('finds each key its value, and strangers nothing', () => {
    const keys = Int32Array.from({ length: 1000 }, (_, index) => mixKey(1, index, 0)).sort(
      (a, b) => (a >>> 0) - (b >>> 0),
    );
    const table = buildKeyTable(keys, [...keys.keys()]);
    keys.forEach((key, index) => expect(findValue(table, key)).toBe(index));
    for (let index = 0; index < 1000; index += 1) expect(findValue(table, mixKey(2, index, 0))).toBe(-1);
  });
});

describe('packKeys', () => {
  it('gives back what it took', () => {
    const keys = ['a', 'b', 'Élysée', 'CNIL', 'the']
      .map((word) => hashText(word))
      .sort((a, b) => (a >>> 0) - (b >>> 0));
    const packed = packKeys(Int32Array.from(keys));
    expect([...unpackKeys(packed, keys.length)]).toEqual(keys);
    expect(packed.length).toBeLessThanOrEqual(keys.length * 5);
  });
});
