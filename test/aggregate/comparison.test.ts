import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/aggregate/comparison.js';
import { weighShares } from '../../src/aggregate/contrast.js';
import type { Filter } from '../../src/aggregate/filter.js';
import type { ArticleRecord } from '../../src/aggregate/records.js';
import { splitSides, type Side } from '../../src/aggregate/sides.js';
import { renderTerminalComparison } from '../../src/render/comparison.js';
import { createPaint } from '../../src/render/colour.js';
import { makeRecord, makeStance } from './record.js';

const OPEN: Filter = {
  ...{ language: null, entity: null, issue: null, since: null, until: null, outlet: null, outlets: null },
};
const side = (filter: Partial<Filter>, paths: readonly string[] = []): Side => ({
  ...{ label: 'side', filter: { ...OPEN, ...filter }, paths },
});
const ids = (records: readonly ArticleRecord[]) => records.map(({ id }) => id);

describe('weighShares', () => {
  it('signs the evidence as the change', () => {
    expect(weighShares(8, 10, 2, 20)).toEqual({ change: 2.7, evidence: 15.18 });
    expect(weighShares(2, 20, 8, 10)).toEqual({ change: -2.7, evidence: -15.18 });
    expect(weighShares(5, 5, 5, 5)).toEqual({ change: 0, evidence: 0 });
  });
});

describe('splitSides', () => {
  const records = [
    makeRecord('a', { path: 'news/fr/a.txt', language: 'fr', published: '2026-03-01' }),
    makeRecord('b', { path: 'news/france.txt', published: '2026-03' }),
    makeRecord('c', { path: './other/c.txt', outlet: 'Le Fil' }),
  ];
  it.each([
    [side({}, ['news/fr/']), ['a'], ['b', 'c']],
    [side({}, ['./news', 'other/c.txt']), ['a', 'b', 'c'], []],
    [side({ language: 'fr' }), ['a'], ['b', 'c']],
    [side({ since: '2026-02', until: '2026-03' }), ['a', 'b'], ['c']],
    [side({ outlet: 'le fil' }), ['c'], ['a', 'b']],
  ])('holds %j against the rest', (left, on, rest) => {
    const split = splitSides(records, left, null);
    expect([ids(split.left), ids(split.right), split.both]).toEqual([on, rest, 0]);
  });
  it('counts an article of both sides on each', () => {
    expect(splitSides(records, side({ language: 'fr' }), side({}, ['news'])).both).toBe(1);
  });
});

describe('compareSides', () => {
  const issue = (id: string) => [{ id, name: id, mentions: 1 }];
  const entity = (mentions: number, tone: number): ArticleRecord['entities'] => [
    { ...{ id: 'x', name: 'X', type: 'organization', known: false, mentions, tone, toned: mentions, forms: [] } },
  ];
  const left = Array.from({ length: 10 }, (_, at) =>
    makeRecord(`l${at}`, {
      ...{ issues: issue(at < 8 ? 'deepfakes' : 'copyright'), entities: entity(5, 2) },
      stances: [makeStance(`l${at}`, 'jo', 'ai-act', 'support')],
    }),
  );
  const right = Array.from({ length: 20 }, (_, at) =>
    makeRecord(`r${at}`, {
      ...{ issues: issue(at < 2 ? 'deepfakes' : 'copyright'), entities: entity(5, -1) },
      stances: [makeStance(`r${at}`, 'jo', 'ai-act', 'oppose')],
    }),
  );
  const comparison = compareSides({ left, right, both: 0 }, { left: 'l', right: 'r' }, new Map());
  it('tells what one side speaks of more', () => {
    expect(comparison.issues).toMatchObject([
      { id: 'copyright', left: 2, right: 18, leftShare: 0.2, rightShare: 0.9, evidence: -15.18 },
      { id: 'deepfakes', left: 8, right: 2, evidence: 15.18 },
    ]);
  });
  it('tells where the balances lie apart, and who is on different sides', () => {
    expect(comparison.targets).toMatchObject([
      { target: 'ai-act', left: { support: 10, oppose: 0, balance: 1 }, right: { balance: -1 }, differs: true },
    ]);
    expect(comparison.turns).toMatchObject([
      { holder: 'jo', left: { polarity: 'support' }, right: { polarity: 'oppose' } },
    ]);
    const few = compareSides({ left: left.slice(0, 2), right, both: 0 }, { left: 'l', right: 'r' }, new Map());
    expect(few.targets).toMatchObject([{ differs: null }]);
  });
  it('tells how each paints whom', () => {
    expect(comparison.tones).toMatchObject([{ id: 'x', left: 0.4, right: -0.2, difference: 0.6 }]);
  });
  it('fits the terminal', () => {
    for (const width of [60, 100, 140]) {
      const text = renderTerminalComparison(comparison, 3, { width, paint: createPaint(false), terminal: false });
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
});
