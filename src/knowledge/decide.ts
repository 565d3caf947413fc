import { UsageError } from '../errors.js';
import { LEGAL_FORMS } from '../lexicon/civility.js';
import type { KnownEntity } from './knowledge.js';
import type { EntityType } from '../types.js';
import { pairKey, type AliasDecision, type Aliases } from './aliases.js';
import { slugify } from './slug.js';

/** What `aiwatch alias merge` was told. */
export interface MergeRequest {
  /** Ids, or names as tables show them. */
  readonly entities: readonly string[];
  readonly into: string | null;
  readonly name: string | null;
  readonly type: EntityType | null;
  readonly note: string | null;
  /** Merge entities that the knowledge base tells apart. */
  readonly force: boolean;
}

const idOf = (aliases: Aliases, id: string): string => aliases.canonical.get(id)?.id ?? id;

/** The number of the decision about two entities, as `aiwatch alias list` counts: one that names both, else their groups. */
function findDecision(aliases: Aliases, kind: AliasDecision['kind'], a: string, b: string): number {
  const names = (same: (id: string, other: string) => boolean): number =>
    aliases.decisions.findIndex(
      (decision) => decision.kind === kind && [a, b].every((wanted) => decision.ids.some((id) => same(id, wanted))),
    ) + 1;
  return names((id, other) => id === other) || names((id, other) => idOf(aliases, id) === idOf(aliases, other));
}

/** Names of known entities, as slugs, and all known ids. */
export interface KnownNames {
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, string>;
}

/** The known entities by what they are called, in both languages. */
export function indexNames(entities: readonly KnownEntity[]): KnownNames {
  const names = entities.flatMap(({ id, name, nameFr }) =>
    [name, nameFr ?? name].map((called) => [slugify(called), id] as const),
  );
  return { ids: new Set(entities.map(({ id }) => id)), byName: new Map(names) };
}

/** An id as it is, a known entity's name as its id, another name as its slug. */
function identify(entity: string, { ids, byName }: KnownNames): string {
  const slug = slugify(entity);
  return ids.has(slug) ? slug : (byName.get(slug) ?? slug);
}

function readEntities(entities: readonly string[], known: KnownNames): readonly string[] {
  const ids = entities.map((entity) => identify(entity, known));
  const empty = ids.indexOf('');
  if (empty >= 0) throw new UsageError(`"${entities[empty] ?? ''}" is no name or id of an entity`);
  return [...new Set(ids)];
}

/** The words of an id that tell of a full name: no initials, no legal form. */
const countWords = (id: string): number =>
  id.split('-').filter((word) => word.length > 1 && !LEGAL_FORMS.has(word)).length;

/** Known entities of the group that an entity is in. */
function listKnown(aliases: Aliases, id: string, known: KnownNames): readonly string[] {
  const merged = [...aliases.canonical].flatMap(([member, canonical]) => (canonical.id === id ? [member] : []));
  return [id, ...merged.filter((member) => member !== id)].filter((member) => known.ids.has(member));
}

/**
 * The decision that entities are one, with the ids as they were given, so that it still says so when an earlier one is undone.
 * The one that stays is first: `into`, else the known one, else the one of the most words, else the first. An id that was
 * merged before stands for its canonical entity.
 *
 * @throws UsageError where it says nothing new, contradicts a split, or joins two known entities without `force`
 */
export function decideMerge(request: MergeRequest, aliases: Aliases, known: KnownNames): AliasDecision {
  const { entities, into, name, type, note, force } = request;
  const chosen = into === null ? null : identify(into, known);
  const given = readEntities(chosen === null ? entities : [...entities, into ?? ''], known);
  if (given.length < 2) throw new UsageError('merge needs two different entities: ids, or names in quotes');
  const canonical = [...new Set(given.map((id) => idOf(aliases, id)))];
  const [first = ''] = canonical;
  if (canonical.length < 2 && (chosen === null || chosen === first || !given.includes(first))) {
    const facts = aliases.canonical.get(first);
    const renames = (name !== null && name !== facts?.name) || (type !== null && type !== facts?.type);
    if (known.ids.has(first) || !renames) throw new UsageError(`${given.join(', ')}: already one entity, ${first}`);
  }
  for (const [at, a] of canonical.entries()) {
    const b = canonical.slice(at + 1).find((other) => aliases.split.has(pairKey(a, other)));
    if (b !== undefined)
      throw new UsageError(
        `${a} and ${b} are never the same by decision ${findDecision(aliases, 'split', a, b)}: undo it first`,
      );
  }
  const knownOf = new Map(canonical.map((id) => [id, listKnown(aliases, id, known)]));
  const [one, other] = [...knownOf.values()].flatMap(([id]) => id ?? []);
  if (other !== undefined && !force)
    throw new UsageError(`${one ?? ''} and ${other} are two entities of the knowledge base: --force makes them one`);
  const [group = ''] = [...canonical].sort(
    (a, b) =>
      Number((knownOf.get(b) ?? []).length > 0) - Number((knownOf.get(a) ?? []).length > 0) ||
      countWords(b) - countWords(a),
  );
  const stays = chosen ?? (given.includes(group) ? group : given.find((id) => idOf(aliases, id) === group)) ?? '';
  return {
    kind: 'merge',
    ids: [stays, ...given.filter((id) => id !== stays)],
    name: name ?? nameAsGiven(request, stays, aliases, known),
    type,
    note,
    line: 0,
  };
}

/** The name by which the entity that stays was given, unless it has one: from the knowledge base or an earlier decision. */
function nameAsGiven(request: MergeRequest, stays: string, aliases: Aliases, known: KnownNames): string | null {
  const { entities, into } = request;
  const decided = aliases.canonical.get(stays);
  if (
    known.ids.has(stays) ||
    (into === null && decided !== undefined && (decided.id !== stays || decided.name !== null))
  )
    return null;
  return [...entities, into ?? stays].find((entity) => slugify(entity) === stays && entity !== stays) ?? null;
}

/**
 * The decision that two entities are never the same.
 *
 * @throws UsageError where it says nothing new or contradicts a merge
 */
export function decideSplit(
  entities: readonly string[],
  note: string | null,
  aliases: Aliases,
  known: KnownNames,
): AliasDecision {
  const [a, b, ...more] = readEntities(entities, known);
  if (a === undefined || b === undefined || more.length > 0) throw new UsageError('split needs two different entities');
  if (idOf(aliases, a) === idOf(aliases, b))
    throw new UsageError(`${a} and ${b} are one by decision ${findDecision(aliases, 'merge', a, b)}: undo it first`);
  if (aliases.split.has(pairKey(idOf(aliases, a), idOf(aliases, b))))
    throw new UsageError(`${a} and ${b}: already never the same`);
  return { kind: 'split', ids: [a, b], name: null, type: null, note, line: 0 };
}

/**
 * The decisions to undo, as 0-based places in ascending order: those of these numbers (as the list counts, from 1), those
 * that name all of these ids, or the last one.
 *
 * @throws UsageError where there is none
 */
export function chooseUndone(
  wanted: readonly string[],
  decisions: readonly AliasDecision[],
  known: KnownNames,
): readonly number[] {
  if (decisions.length === 0) throw new UsageError('there is no decision to undo');
  if (wanted.length === 0) return [decisions.length - 1];
  if (wanted.every((word) => /^\d+$/u.test(word))) {
    const missing = wanted.find((word) => Number(word) < 1 || Number(word) > decisions.length);
    if (missing !== undefined)
      throw new UsageError(`there is no decision ${missing}: \`aiwatch alias list\` shows 1 to ${decisions.length}`);
    return [...new Set(wanted.map((word) => Number(word) - 1))].sort((a, b) => a - b);
  }
  const ids = readEntities(wanted, known);
  const found = decisions.flatMap((decision, at) => (ids.every((id) => decision.ids.includes(id)) ? [at] : []));
  if (found.length === 0) throw new UsageError(`no decision names ${ids.join(' and ')}`);
  return found;
}
