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

/** Who × what: the `size` most spoken-of targets as columns, every holder with a stance on one of them as a row. */
export function crossStances(pairs: readonly StancePair[], size: { holders: number; targets: number }): StanceMatrix {
  const weight = (pair: StancePair): number => pair.support + pair.oppose;
  const top = (key: (pair: StancePair) => string, name: (pair: StancePair) => string, most: number) => {
    const totals = new Map<string, { id: string; name: string; total: number }>();
    for (const pair of pairs) {
      const total = totals.get(key(pair)) ?? { id: key(pair), name: name(pair), total: 0 };
      total.total += weight(pair);
      totals.set(key(pair), total);
    }
    return [...totals.values()].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1)).slice(0, most);
  };
  const targets = top(
    (pair) => pair.target,
    (pair) => pair.targetName,
    size.targets,
  );
  const shown = pairs.filter((pair) => targets.some(({ id }) => id === pair.target));
  const holders = top(
    (pair) => `${pair.holder}\t${pair.holderName}`,
    (pair) => pair.holderName,
    size.holders,
  ).filter(({ id }) => shown.some((pair) => `${pair.holder}\t${pair.holderName}` === id));
  return {
    targets: targets.map(({ id, name }) => ({ id, name })),
    rows: holders.map((holder) => ({
      holder: holder.id.split('\t')[0] ?? '',
      holderName: holder.name,
      cells: targets.map(({ id }) => {
        const cell = shown.filter((pair) => pair.target === id && `${pair.holder}\t${pair.holderName}` === holder.id);
        return {
          support: cell.reduce((sum, pair) => sum + pair.support, 0),
          oppose: cell.reduce((sum, pair) => sum + pair.oppose, 0),
        };
      }),
    })),
  };
}
