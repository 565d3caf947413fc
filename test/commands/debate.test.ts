import { describe, expect, it } from 'vitest';
import type { Debate } from '../../src/aggregate/debate.js';
import type { StanceRecord } from '../../src/aggregate/records.js';
import { SCHEMAS } from '../../src/render/schema.js';
import { runCommand } from './process.js';

describe('aiwatch debate', () => {
  it.each([
    ['self-regulation', 'self-regulation'],
    ['Autorégulation', 'self-regulation'],
    ['ai-act', 'ai-act'],
    ['regards publics', 'regards-publics'],
  ])('%s has the stances towards %s, as the published schema says', async (wanted, id) => {
    const { stdout } = await runCommand(['debate', wanted, 'corpus', '--format', 'json']);
    const debate = JSON.parse(stdout) as Debate;
    const checked = SCHEMAS.debate.strict().safeParse(debate);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
    const all = JSON.parse((await runCommand(['stances', 'corpus', '--format', 'json'])).stdout) as StanceRecord[];
    const shown = [...debate.support, ...debate.oppose].flatMap(({ stances }) => stances);
    expect(shown).toHaveLength(all.filter(({ target }) => target === id).length);
    expect(shown.length).toBeGreaterThan(0);
  });
  it('never draws a line wider than the terminal', async () => {
    for (const width of ['60', '90', '120']) {
      const { stdout } = await runCommand(['debate', 'self-regulation', 'corpus'], { env: { COLUMNS: width } });
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(Number(width));
    }
  });
});
