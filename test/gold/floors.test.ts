import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateGold } from './evaluate.js';

/** F1 (or the share that is right) of each layer on the labelled articles must not fall below its floor. */
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<string, number>;

describe('the quality gate', async () => {
  const { layers } = await evaluateGold();
  it.each(Object.entries(floors))('%s is at least %d', (name, floor) => {
    expect(layers.find(({ layer }) => layer === name)?.score ?? 0).toBeGreaterThanOrEqual(floor);
  });
});
