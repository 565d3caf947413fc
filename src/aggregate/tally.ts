import { holderKey, NO_BALANCE, weighBalance, type Balance } from './balance.js';
import type { StanceRecord } from './records.js';

/** What stances can be counted by. */
export type TallyBy = 'holder' | 'target' | 'outlet' | 'source-kind' | 'month';

/** The kind of the source of an article, by the article's place (`path#item`); null where the registry does not know it. */
export type KindOf = (source: string) => string | null;

/** On the other side of the stances of a row: for a holder the targets, for a target the holders. */
interface Counterpart {
  readonly id: string;
  readonly name: string;
  readonly support: number;
  readonly oppose: number;
}

/** Stances of one holder, towards one target, in one outlet or kind of source, or of one month. */
export interface TallyRow extends Balance {
  /** Id of the holder or target, name of the outlet, kind of source, `2026-03`; null where an article's is not known. */
  readonly id: string | null;
  readonly name: string;
  readonly articles: number;
  readonly support: number;
  readonly oppose: number;
  /** Most stances first; of a target its holders, else targets. */
  readonly counterparts: readonly Counterpart[];
}

interface Group {
  readonly id: string | null;
  readonly name: string;
  readonly stances: StanceRecord[];
}

function keyOf(stance: StanceRecord, by: TallyBy, kindOf: KindOf): { key: string; id: string | null; name: string } {
  switch (by) {
    case 'holder':
      return { key: holderKey(stance), id: stance.holder, name: stance.holderName };
    case 'target':
      return { key: stance.target, id: stance.target, name: stance.targetName };
    case 'outlet':
      return { key: stance.outlet ?? '', id: stance.outlet, name: stance.outlet ?? '(no outlet)' };
    case 'source-kind': {
      const kind = kindOf(stance.source);
      return { key: kind ?? '', id: kind, name: kind ?? '(not in the registry)' };
    }
    case 'month': {
      const month = stance.published !== null && stance.published.length >= 7 ? stance.published.slice(0, 7) : null;
      return { key: month ?? '', id: month, name: month ?? '(no date)' };
    }
  }
}

const UNKNOWN: KindOf = () => null;

function groupBy(stances: readonly StanceRecord[], by: TallyBy, kindOf = UNKNOWN): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const stance of stances) {
    const { key, id, name } = keyOf(stance, by, kindOf);
    const group = groups.get(key) ?? { id, name, stances: [] };
    group.stances.push(stance);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const countSide = (stances: readonly StanceRecord[], side: StanceRecord['polarity']): number =>
  stances.filter(({ polarity }) => polarity === side).length;

const countArticles = (stances: readonly StanceRecord[]): number => new Set(stances.map(({ article }) => article)).size;

function listCounterparts(stances: readonly StanceRecord[], by: TallyBy): readonly Counterpart[] {
  return [...groupBy(stances, by === 'target' ? 'holder' : 'target')]
    .sort((a, b) => b.stances.length - a.stances.length || (a.name < b.name ? -1 : 1))
    .map(({ id, name, stances: own }) => ({
      id: id ?? '',
      name,
      support: countSide(own, 'support'),
      oppose: countSide(own, 'oppose'),
    }));
}

/**
 * Counts stances by holder, target, outlet, kind of source or month, with the balance of the two sides where all are on one target. Most articles first;
 * months in order of time, those without a date last.
 *
 * @example tallyStances(stances, 'target') // [{ id: 'ai-act', name: 'EU AI Act', support: 1, oppose: 3, balance: null, … }]
 */
export function tallyStances(
  stances: readonly StanceRecord[],
  by: TallyBy,
  kindOf: KindOf = UNKNOWN,
): readonly TallyRow[] {
  const rows = groupBy(stances, by, kindOf).map(({ id, name, stances: own }) => ({
    id,
    name,
    articles: countArticles(own),
    support: countSide(own, 'support'),
    oppose: countSide(own, 'oppose'),
    // For one thing and against another is no balance.
    ...(new Set(own.map(({ target }) => target)).size === 1 ? weighBalance(own) : NO_BALANCE),
    counterparts: listCounterparts(own, by),
  }));
  return rows.sort((a, b) => {
    if (by === 'month') return (a.id ?? '9999') < (b.id ?? '9999') ? -1 : 1;
    return b.articles - a.articles || b.support + b.oppose - a.support - a.oppose || (a.name < b.name ? -1 : 1);
  });
}
