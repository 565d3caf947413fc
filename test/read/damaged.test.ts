import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReading } from '../fuzz/check.js';
import { createRandom, mutate } from '../fuzz/mutate.js';
import { SAMPLES } from './samples.js';

/** Inputs for each sample; `npm run fuzz` does the same in thousands. */
const RUNS = 40;

describe('damaged files', () => {
  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))('%s sound: as promised', async (_, sample) => {
    expect(await checkReading(sample.bytes, sample, false)).toBeNull();
  });

  it.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
    '%s damaged: sections cover the text, failures are one line',
    async (_, sample) => {
      const damaged = fc.tuple(fc.nat(), fc.boolean()).map(([seed, forced]) => ({
        bytes: mutate(sample.bytes, createRandom(seed)),
        forced,
      }));
      await fc.assert(
        fc.asyncProperty(damaged, async ({ bytes, forced }) => {
          expect(await checkReading(bytes, sample, forced)).toBeNull();
        }),
        { numRuns: RUNS, seed: 1, endOnFailure: true },
      );
    },
    60_000,
  );
});
