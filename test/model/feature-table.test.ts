import { describe, expect, it } from 'vitest';
import { addWeights, buildFeatureTable } from '../../src/model/feature-table.js';
import { mixKey } from '../../src/model/hash.js';
import { LABELS } from '../../src/model/labels.js';

/** A deterministic number below `most`. */
const draw = (seed: number, most: number): number => (mixKey(7, seed, most) >>> 0) % most;

describe('addWeights', () => {
  it('sums the weights of the features that are known, whether they have few or many', () => {
    const keys = Int32Array.from({ length: 30_000 }, (_, index) => mixKey(1, index, 0)).sort(
      (a, b) => (a >>> 0) - (b >>> 0),
    );
    // More features with weights for many labels than there are full rows.
    const rows = [...keys].map((_, index) =>
      Array.from({ length: LABELS }, (_, label) => ({ label, weight: draw(index * 64 + label, 255) - 127 })).filter(
        ({ label }) => draw(index * 64 + label, 100) < (index % 3 === 0 ? 10 : 90),
      ),
    );
    const flat = rows.flat();
    const table = buildFeatureTable(
      keys,
      Uint8Array.from(rows, (row) => row.length),
      Uint8Array.from(flat, ({ label }) => label),
      Uint8Array.from(flat, ({ weight }) => weight),
    );
    expect(table.full.length).toBeGreaterThan(0);
    for (let round = 0; round < 200; round += 1) {
      const wanted = Array.from({ length: 1 + draw(round, 60) }, (_, at) => draw(round * 100 + at, keys.length * 2));
      const asked = Int32Array.from(wanted, (index) => keys[index] ?? mixKey(2, index, 0));
      const sums = new Int16Array(3 * LABELS).fill(1);
      const expected = Int16Array.from(sums);
      for (const { label, weight } of wanted.flatMap((index) => rows[index] ?? []))
        expected[LABELS + label] = (expected[LABELS + label] ?? 0) + weight;
      addWeights(table, asked, asked.length, sums, LABELS);
      expect(sums).toEqual(expected);
    }
  });
});
