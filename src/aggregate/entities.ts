import type { EntityType } from '../types.js';
import type { ArticleRecord, StanceRecord } from './records.js';

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: boolean;
  readonly mentions: number;
  readonly articles: number;
  /** Stances towards it, of any holder. */
  readonly support: number;
  readonly oppose: number;
  /** Mean tone of its mentions in [-1, 1], those without a tone counted as neutral; null where none has one. */
  readonly tone: number | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface IssueRow {
  readonly id: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  readonly support: number;
  readonly oppose: number;
}

const byCount = <T extends { mentions: number; articles: number; id: string }>(a: T, b: T): number =>
  b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The most used of the names (or types) that articles gave one entity. Where two are as frequent the one with more accents
 * ("Geneviève" loses them more often than it gains them), then the first seen.
 */
function mostFrequent<T extends string>(counts: ReadonlyMap<T, number>, fallback: T): T {
  const accents = (value: T): number => value.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  let best = fallback;
  for (const [value, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && accents(value) > accents(best))) best = value;
  }
  return best;
}

/** Whether a stance is towards an entity: a law that is a policy issue itself (the AI Act) goes by the same id. */
export function isTowards(
  { target, targetKind }: StanceRecord,
  { id, type }: { id: string; type: EntityType },
): boolean {
  return target === id && (targetKind === 'entity' || type === 'law');
}

/** Every entity of the corpus, by articles, then mentions. */
export function tabulateEntities(records: readonly ArticleRecord[]): EntityRow[] {
  interface Count {
    names: Map<string, number>;
    types: Map<EntityType, number>;
    row: { -readonly [K in keyof EntityRow]: EntityRow[K] };
    tone: number;
    toned: number;
  }
  const counts = new Map<string, Count>();
  for (const record of records) {
    for (const entity of record.entities) {
      let count = counts.get(entity.id);
      if (count === undefined) {
        const row = { ...entity, mentions: 0, articles: 0, support: 0, oppose: 0, firstSeen: null, lastSeen: null };
        const { id, name, type, known } = entity;
        count = {
          names: new Map(),
          types: new Map(),
          row: { ...row, id, name, type, known, tone: null },
          tone: 0,
          toned: 0,
        };
        counts.set(entity.id, count);
      }
      const { row } = count;
      row.mentions += entity.mentions;
      row.articles += 1;
      count.names.set(entity.name, (count.names.get(entity.name) ?? 0) + entity.mentions);
      count.types.set(entity.type, (count.types.get(entity.type) ?? 0) + entity.mentions);
      count.tone += entity.tone;
      count.toned += entity.toned;
      if (record.published !== null) {
        if (row.firstSeen === null || record.published < row.firstSeen) row.firstSeen = record.published;
        if (row.lastSeen === null || record.published > row.lastSeen) row.lastSeen = record.published;
      }
    }
    for (const stance of record.stances) {
      const count = counts.get(stance.target);
      if (count !== undefined && isTowards(stance, count.row)) count.row[stance.polarity] += 1;
    }
  }
  return [...counts.values()]
    .map(({ row, names, types, tone, toned }) => ({
      id: row.id,
      name: mostFrequent(names, row.name),
      type: mostFrequent(types, row.type),
      known: row.known,
      mentions: row.mentions,
      articles: row.articles,
      support: row.support,
      oppose: row.oppose,
      tone: toned === 0 ? null : round(tone / row.mentions),
      firstSeen: row.firstSeen,
      lastSeen: row.lastSeen,
    }))
    .sort(byCount);
}

/** Every issue of the corpus, by articles, then mentions, with the stances towards it. */
export function tabulateIssues(records: readonly ArticleRecord[]): IssueRow[] {
  const rows = new Map<string, { -readonly [K in keyof IssueRow]: IssueRow[K] }>();
  const rowOf = (id: string, name: string) => {
    const row = rows.get(id) ?? { id, name, mentions: 0, articles: 0, support: 0, oppose: 0 };
    rows.set(id, row);
    return row;
  };
  for (const record of records) {
    for (const issue of record.issues) {
      const row = rowOf(issue.id, issue.name);
      row.mentions += issue.mentions;
      row.articles += 1;
    }
    for (const stance of record.stances) {
      if (stance.targetKind === 'issue') rowOf(stance.target, stance.targetName)[stance.polarity] += 1;
    }
  }
  return [...rows.values()].sort(byCount);
}
