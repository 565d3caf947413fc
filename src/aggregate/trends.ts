import type { ArticleRecord } from './records.js';
import { weighShares, type Weighed } from './contrast.js';
import { listPeriods, periodOf, type PeriodLength } from './periods.js';

/** Articles that a side must have for a change to be told. */
export const FEWEST = 5;

/** What can rise and fall. */
export type TrendKind = 'entity' | 'issue' | 'term';

/** One entity, issue or term over time. */
export interface Trend extends Weighed {
  readonly kind: TrendKind;
  readonly id: string;
  readonly name: string;
  /** Articles that have it. */
  readonly articles: number;
  /** Share of the articles that have it, in the latest periods and in those before. */
  readonly share: number;
  readonly before: number;
  /** Articles per period, as `Trends.periods`. */
  readonly counts: readonly number[];
}

/** What rises and falls in a corpus. */
export interface Trends {
  readonly schema: 'aiwatch.trends/1';
  readonly per: PeriodLength;
  readonly periods: readonly string[];
  /** How many of the last periods count as latest. */
  readonly latest: number;
  /** Articles in the latest periods and in those before: fewer than `FEWEST` on a side tell nothing. */
  readonly sizes: { readonly latest: number; readonly before: number };
  /** Articles of each period, and those left out for want of a date. */
  readonly articles: readonly number[];
  readonly undated: number;
  /** Those with the most evidence first, risen or fallen. */
  readonly trends: readonly Trend[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Item {
  readonly id: string;
  readonly name: string;
}

function listItems(record: ArticleRecord, kind: TrendKind): readonly Item[] {
  if (kind === 'entity') return record.entities;
  if (kind === 'issue') return record.issues;
  return record.keywords.map((term) => ({ id: term, name: term }));
}

/**
 * What rises and falls: shares of articles in the `latest` last periods against those in all before.
 *
 * @param least articles that an item must be in to be told
 */
export function findTrends(
  records: readonly ArticleRecord[],
  kind: TrendKind,
  per: PeriodLength,
  latest: number,
  least: number,
): Trends {
  const dated = records.flatMap((record) => {
    const period = periodOf(record.published, per);
    return period === null ? [] : [{ record, period }];
  });
  const periods = listPeriods(
    dated.map(({ period }) => period),
    per,
  );
  const placeOf = new Map(periods.map((period, place) => [period, place]));
  const articles = periods.map(() => 0);
  const items = new Map<string, { name: string; counts: number[] }>();
  for (const { record, period } of dated) {
    const place = placeOf.get(period);
    if (place === undefined) continue;
    articles[place] = (articles[place] ?? 0) + 1;
    for (const [id, name] of new Map(listItems(record, kind).map((item) => [item.id, item.name]))) {
      const item = items.get(id) ?? { name, counts: periods.map(() => 0) };
      item.counts[place] = (item.counts[place] ?? 0) + 1;
      items.set(id, item);
    }
  }
  const split = Math.max(0, periods.length - latest);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const [inBefore, inLatest] = [sum(articles.slice(0, split)), sum(articles.slice(split))];
  const trends = [...items].map(([id, { name, counts }]): Trend => {
    const [before, now] = [sum(counts.slice(0, split)), sum(counts.slice(split))];
    return {
      kind,
      id,
      name,
      articles: before + now,
      share: round(inLatest === 0 ? 0 : now / inLatest),
      before: round(inBefore === 0 ? 0 : before / inBefore),
      ...weighShares(now, inLatest, before, inBefore),
      counts,
    };
  });
  return {
    schema: 'aiwatch.trends/1',
    per,
    periods,
    latest,
    sizes: { latest: inLatest, before: inBefore },
    articles,
    undated: records.length - articles.reduce((total, count) => total + count, 0),
    trends: trends
      .filter((trend) => trend.articles >= least)
      .sort((a, b) => Math.abs(b.evidence) - Math.abs(a.evidence) || b.articles - a.articles || (a.id < b.id ? -1 : 1)),
  };
}
