import { describe, expect, it } from 'vitest';
import { parsePeriod, parseSideTerm } from '../../src/commands/sides.js';
import { SCHEMAS } from '../../src/render/schema.js';
import { runCommand } from './process.js';

describe('aiwatch compare', () => {
  it.each([
    [['corpus', '--left', 'language=en', '--right', 'language=fr']],
    [['--left', 'path=corpus', '--right', 'path=test/gold/inputs']],
    [['test/gold/inputs', '--left', 'entity=agnieszka zielińska-roy']],
  ])('%j is as the published schema says', async (args) => {
    const { stdout } = await runCommand(['compare', ...args, '--format', 'json']);
    const checked = SCHEMAS.comparison.strict().safeParse(JSON.parse(stdout));
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });
});

describe('the terms of a side', () => {
  it.each([
    ['2026-01..2026-03', { since: '2026-01', until: '2026-03' }],
    ['2026-01..', { since: '2026-01', until: null }],
    ['..2026', { since: null, until: '2026' }],
    ['2026-03', { since: '2026-03', until: '2026-03' }],
  ])('period %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });
  it.each([
    'outlet',
    'outlet=',
    '=x',
    'outlets=x',
    'period=..',
    'period=1..2..3',
    'language=french',
    'source-kind=nws',
  ])('refuses %s', (text) => {
    expect(() => parseSideTerm(text, [])).toThrow();
  });
  it('takes several paths, but one outlet', () => {
    const path = parseSideTerm('path=b', parseSideTerm('path=a=1', []));
    expect(path).toEqual([
      { key: 'path', value: 'a=1' },
      { key: 'path', value: 'b' },
    ]);
    expect(() => parseSideTerm('outlet=b', parseSideTerm('outlet=a', []))).toThrow(/once/u);
  });
});
