import { holderKey } from './balance.js';
import type { ArticleRecord, StanceRecord } from './records.js';

export interface StancePair {
  readonly holder: string;
  readonly holderName: string;
  readonly target: string;
  readonly targetName: string;
  readonly targetKind: 'issue' | 'entity';
  readonly support: number;
  readonly oppose: number;
  /** Ids of the articles that hold them. */
  readonly articles: readonly string[];
  /** The stances themselves, most confident first. */
  readonly stances: readonly StanceRecord[];
}

/** Stances gathered by who holds them towards what; most articles first, then most stances. */
export function tabulateStances(records: readonly ArticleRecord[]): StancePair[] {
  const pairs = new Map<string, StanceRecord[]>();
  for (const record of records) {
    for (const stance of record.stances) {
      const key = `${holderKey(stance)}\t\t${stance.targetKind}\t${stance.target}`;
      const group = pairs.get(key);
      if (group === undefined) pairs.set(key, [stance]);
      else group.push(stance);
    }
  }
  return [...pairs.values()]
    .map((group) => {
      const stances = [...group].sort((a, b) => b.confidence - a.confidence);
      const first = stances[0] as StanceRecord;
      return {
        holder: first.holder,
        holderName: first.holderName,
        target: first.target,
        targetName: first.targetName,
        targetKind: first.targetKind,
        support: group.filter((stance) => stance.polarity === 'support').length,
        oppose: group.filter((stance) => stance.polarity === 'oppose').length,
        articles: [...new Set(group.map((stance) => stance.article))],
        stances,
      };
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        b.stances.length - a.stances.length ||
        (a.holderName + a.target < b.holderName + b.target ? -1 : 1),
    );
}

export interface StanceMatrix {
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly holder: string;
    readonly holderName: string;
    /** One cell per target: how many stances for and against. */
    readonly cells: readonly { readonly support: number; readonly oppose: number }[];
  }[];
}

interface Total {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  total: number;
}

/** Holders or targets by how many stances they have, the most first. */
function rankBy(pairs: readonly StancePair[], read: (pair: StancePair) => Omit<Total, 'total'>): Total[] {
  const totals = new Map<string, Total>();
  for (const pair of pairs) {
    const one = read(pair);
    const total = totals.get(one.key) ?? { ...one, total: 0 };
    total.total += pair.support + pair.oppose;
    totals.set(one.key, total);
  }
  return [...totals.values()].sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}

/** Who × what: the `size` most spoken-of targets as columns, the holders with most stances of all as rows, as far as they have a stance on one of them. */
export function crossStances(pairs: readonly StancePair[], size: { holders: number; targets: number }): StanceMatrix {
  const targets = rankBy(pairs, ({ target, targetName }) => ({ id: target, name: targetName, key: target })).slice(
    0,
    size.targets,
  );
  const columns = new Map(targets.map(({ key }, column) => [key, column]));
  const cells = new Map<string, { support: number; oppose: number }[]>();
  for (const pair of pairs) {
    const column = columns.get(pair.target);
    if (column === undefined) continue;
    const key = holderKey(pair);
    const row = cells.get(key) ?? targets.map(() => ({ support: 0, oppose: 0 }));
    const cell = row[column];
    if (cell !== undefined) {
      cell.support += pair.support;
      cell.oppose += pair.oppose;
    }
    cells.set(key, row);
  }
  const holders = rankBy(pairs, (pair) => ({ id: pair.holder, name: pair.holderName, key: holderKey(pair) }));
  return {
    targets: targets.map(({ id, name }) => ({ id, name })),
    rows: holders
      .slice(0, size.holders)
      .flatMap(({ id, name, key }) =>
        cells.has(key) ? [{ holder: id, holderName: name, cells: cells.get(key) ?? [] }] : [],
      ),
  };
}
