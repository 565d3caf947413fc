import { describe, expect, it } from 'vitest';
import { listPeriods, periodOf } from '../../src/aggregate/periods.js';
import type { EventRecord } from '../../src/aggregate/records.js';
import { compileTimeline } from '../../src/aggregate/timeline.js';
import { findTrends } from '../../src/aggregate/trends.js';
import { sparkline } from '../../src/render/sparkline.js';
import { makeRecord, makeStance } from './record.js';

describe('periodOf', () => {
  it('knows days, weeks by their Monday, and months', () => {
    expect(periodOf('2026-03-15', 'day')).toBe('2026-03-15');
    expect(periodOf('2026-03-15', 'week')).toBe('2026-03-09');
    expect(periodOf('2026-03-16', 'week')).toBe('2026-03-16');
    expect(periodOf('2026-03', 'month')).toBe('2026-03');
  });
  it('gives none to a date that is not exact enough', () => {
    expect([periodOf('2026-03', 'week'), periodOf('2026', 'month'), periodOf(null, 'day')]).toEqual([null, null, null]);
  });
});

describe('listPeriods', () => {
  it('has no gaps, over the end of a year', () => {
    expect(listPeriods(['2026-02', '2025-11'], 'month')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(listPeriods(['2026-03-02', '2026-03-16'], 'week')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  });
  it('bears a stray date', () => {
    const days = listPeriods(['0900-01-01', '2026-03-02'], 'day');
    expect([days.length, days.at(-1)]).toEqual([2000, '2026-03-02']);
  });
});

describe('findTrends', () => {
  const article = (id: string, published: string | null, issue: string) =>
    makeRecord(id, { published, issues: [{ id: issue, name: issue, mentions: 1 }] });
  const records = [
    ...Array.from({ length: 20 }, (_, at) => article(`old${at}`, '2026-01-05', at < 2 ? 'deepfakes' : 'copyright')),
    ...Array.from({ length: 10 }, (_, at) => article(`new${at}`, '2026-03-02', at < 8 ? 'deepfakes' : 'copyright')),
    article('undated', null, 'deepfakes'),
  ];
  it('tells what rose and fell, with the evidence for it', () => {
    const { periods, articles, undated, trends } = findTrends(records, 'issue', 'month', 1, 2);
    expect([periods, articles, undated]).toEqual([['2026-01', '2026-02', '2026-03'], [20, 0, 10], 1]);
    const [first, second] = ['deepfakes', 'copyright'].map((id) => trends.find((trend) => trend.id === id));
    expect(first).toMatchObject({ id: 'deepfakes', articles: 10, share: 0.8, before: 0.1, counts: [2, 0, 8] });
    expect(first?.change).toBeCloseTo(Math.log2(8.5 / 11 / (2.5 / 21)), 2);
    // G² of the table 8, 2 / 2, 18, by hand.
    expect(first?.evidence).toBeCloseTo(15.18, 2);
    expect(second?.evidence).toBeCloseTo(-15.18, 2);
  });
});

describe('compileTimeline', () => {
  const event = (article: string, published: string, value: number | null): EventRecord => ({
    article,
    source: `${article}.txt`,
    published,
    type: 'funding',
    trigger: 'raised',
    participants: [{ entity: 'lumen', name: 'Lumen', role: 'recipient' }],
    amount: value === null ? null : { value, currency: 'EUR' },
    date: null,
    text: `Lumen raised money (${article}).`,
    start: 0,
    end: 10,
  });
  it('takes accounts of one event together, those of another amount or time apart', () => {
    const records = [
      makeRecord('b', { events: [event('b', '2026-03-04', null)] }),
      makeRecord('a', { events: [event('a', '2026-03-02', 5e6)] }),
      makeRecord('c', { events: [event('c', '2026-03-05', 9e6)] }),
      makeRecord('d', { events: [event('d', '2026-06-02', 5e6)] }),
    ];
    expect(compileTimeline(records).map(({ articles }) => articles)).toEqual([['a', 'b'], ['c'], ['d']]);
  });
  it('has the positions that moved, not those that are mixed on one day or not exactly dated', () => {
    const stance = (article: string, published: string, polarity: 'support' | 'oppose', holder = 'lumen') => ({
      ...makeStance(article, holder, 'ai-act', polarity),
      published,
    });
    const shifts = (stances: readonly ReturnType<typeof stance>[]) =>
      compileTimeline([makeRecord('x', { stances })]).map(({ date, from, to }) => [date, from, to]);
    expect(
      shifts([
        stance('a', '2026-03-02', 'oppose'),
        stance('b', '2026-01-02', 'support'),
        stance('c', '2026-03-09', 'oppose'),
      ]),
    ).toEqual([['2026-03-02', 'support', 'oppose']]);
    expect(shifts([stance('a', '2026-03-02', 'oppose'), stance('b', '2026-03-02', 'support')])).toEqual([]);
    expect(shifts([stance('a', '2026-03', 'oppose'), stance('b', '2026-01-02', 'support')])).toEqual([]);
    expect(shifts([stance('a', '2026-03-02', 'oppose'), stance('b', '2026-01-02', 'support', 'zoé')])).toEqual([]);
  });
});

describe('sparkline', () => {
  it('tells nothing from little, and adds neighbours up where there are many', () => {
    expect(sparkline([0, 1, 2, 8])).toBe('·▁▂█');
    expect(sparkline(Array.from({ length: 90 }, () => 1))).toBe('█'.repeat(30));
  });
});
