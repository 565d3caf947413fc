import { slugify } from '../knowledge/slug.js';
import type { ArticleRecord } from './records.js';

export interface Filter {
  /** ISO 639-1. */
  readonly language: string | null;
  /** Id or name of an entity, in any case. */
  readonly entity: string | null;
  readonly issue: string | null;
  /** Inclusive, ISO, at any precision. An article without a date passes neither. */
  readonly since: string | null;
  readonly until: string | null;
  /** An outlet by its id, name or domain. */
  readonly outlet: string | null;
  /** Ids of the registered sources that may pass. */
  readonly outlets: ReadonlySet<string> | null;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether an entity is the one asked for, by its id or its name. */
function matchesEntity(wanted: string, id: string, name: string): boolean {
  return fold(wanted) === fold(id) || fold(wanted) === fold(name);
}

/** Whether an article is of the outlet asked for. */
function isOfOutlet({ outletId, outlet, domain }: ArticleRecord, wanted: string): boolean {
  return [outletId, outlet, domain].some((name) => name !== null && slugify(name) === slugify(wanted));
}

/** Whether a filter asks for nothing: every article passes whole. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((wanted) => wanted === null);
}

/** Whether an article was published in the time asked for. */
export function passesTime(published: string | null, { since, until }: Pick<Filter, 'since' | 'until'>): boolean {
  if (since !== null && (published === null || published < since.slice(0, published.length))) return false;
  return until === null || (published !== null && published.slice(0, until.length) <= until);
}

/** Whether an article is of the language and time asked for and speaks of the entity and the issue asked for. */
export function passesFilter(record: ArticleRecord, filter: Filter): boolean {
  const { language, entity, issue, since, until, outlet, outlets } = filter;
  if (language !== null && record.language !== language) return false;
  if (!passesTime(record.published, { since, until })) return false;
  if (outlet !== null && !isOfOutlet(record, outlet)) return false;
  if (outlets !== null && (record.outletId === null || !outlets.has(record.outletId))) return false;
  if (issue !== null && !record.issues.some(({ id }) => id === issue)) return false;
  return entity === null || record.entities.some(({ id, name }) => matchesEntity(entity, id, name));
}

/**
 * Keeps of an article that passes the filter what is about the entity and the issue asked for: its stances by or about
 * the entity and on the issue, the entity's quotes and events.
 */
export function narrowRecord(record: ArticleRecord, filter: Filter): ArticleRecord {
  const { entity, issue } = filter;
  const isEntity = (id: string | null, name: string): boolean =>
    entity === null || (id !== null && matchesEntity(entity, id, name));
  return {
    ...record,
    stances: record.stances.filter(
      (stance) =>
        (isEntity(stance.holder, stance.holderName) || isEntity(stance.target, stance.targetName)) &&
        (issue === null || stance.target === issue),
    ),
    quotes: record.quotes.filter((quote) => isEntity(quote.speaker, quote.speakerName)),
    events: record.events.filter(
      (event) =>
        entity === null || event.participants.some((participant) => isEntity(participant.entity, participant.name)),
    ),
  };
}
