import type { EntityRow } from './entities.js';
import type { ArticleRecord } from './records.js';

/** A way in which an entity's name is written. */
export interface SeenForm {
  readonly form: string;
  readonly mentions: number;
}

/** Another entity that the same articles name. */
export interface Companion {
  readonly id: string;
  readonly name: string;
  /** How many articles name both. */
  readonly articles: number;
}

/** An entity with how it is called and whom it is named with. */
export interface EntityProfileRow extends EntityRow {
  /** Most used first. */
  readonly aliases: readonly SeenForm[];
  /** Most frequent first. */
  readonly companions: readonly Companion[];
}

/** Companions told of an entity in a table. */
const COMPANIONS_TOLD = 5;

/**
 * How an entity's names are written in these articles, the most used form first.
 *
 * @example seenForms(records, 'cnil') // [{form: 'CNIL', mentions: 7}, {form: "la Commission …", mentions: 1}]
 */
export function seenForms(records: readonly ArticleRecord[], id: string): readonly SeenForm[] {
  const counts = new Map<string, number>();
  for (const { entities } of records) {
    for (const { form, mentions } of entities.find((entity) => entity.id === id)?.forms ?? [])
      counts.set(form, (counts.get(form) ?? 0) + mentions);
  }
  return [...counts]
    .map(([form, mentions]) => ({ form, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.form < b.form ? -1 : 1));
}

/**
 * Whom else the articles of an entity name: by articles, then by mentions in them, then by id.
 *
 * @param records the articles that name it
 * @param names how the corpus calls each entity
 * @param most how many to give
 */
export function findCompanions(
  records: readonly ArticleRecord[],
  id: string,
  names: ReadonlyMap<string, string>,
  most: number,
): readonly Companion[] {
  const counts = new Map<string, { articles: number; mentions: number }>();
  for (const { entities } of records) {
    for (const entity of entities) {
      if (entity.id === id) continue;
      const count = counts.get(entity.id) ?? { articles: 0, mentions: 0 };
      count.articles += 1;
      count.mentions += entity.mentions;
      counts.set(entity.id, count);
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.articles - x.articles || y.mentions - x.mentions || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([other, { articles }]) => ({ id: other, name: names.get(other) ?? other, articles }));
}

/** Adds to rows of entities how they are called and whom they are named with. */
export function addCompany(rows: readonly EntityRow[], records: readonly ArticleRecord[]): readonly EntityProfileRow[] {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const places = new Map<string, ArticleRecord[]>();
  for (const record of records) {
    for (const { id } of record.entities) {
      const list = places.get(id);
      if (list === undefined) places.set(id, [record]);
      else list.push(record);
    }
  }
  return rows.map((row) => {
    const own = places.get(row.id) ?? [];
    return { ...row, aliases: seenForms(own, row.id), companions: findCompanions(own, row.id, names, COMPANIONS_TOLD) };
  });
}
