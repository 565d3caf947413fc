import type { Aliases } from '../knowledge/aliases.js';
import { countEdits } from '../knowledge/edits.js';
import type { KnownEntity } from '../knowledge/knowledge.js';
import { slugify } from '../knowledge/slug.js';
import type { EntityType } from '../types.js';
import { tabulateEntities } from './entities.js';
import type { ArticleRecord } from './records.js';

/** An entity that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** How many articles of the corpus name it; 0 where only the knowledge base does. */
  readonly articles: number;
}

/** What a name means in a corpus. */
export type Resolution =
  /** `others`: entities of which it is a short form or another name. */
  | { readonly kind: 'found'; readonly entity: Candidate; readonly others: readonly Candidate[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** `near`: what was probably meant, likeliest first. */
  | { readonly kind: 'unknown'; readonly near: readonly Candidate[] };

interface Named extends Candidate {
  /** Folded: what it is called, and by what other forms it goes. */
  readonly names: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** How many letters a name with typing errors may be away from what was meant. */
const typingErrors = (name: string): number => (name.length < 4 ? 0 : name.length < 7 ? 1 : 2);
const NEAR_TOLD = 3;

/** A name or id without case, accents and punctuation. */
export const foldName = (name: string): string => slugify(name).replaceAll('-', ' ');

/** Entities by all that names them; what is merged away lends its names to its canonical entity. */
function listNamed(
  records: readonly ArticleRecord[],
  known: readonly KnownEntity[],
  canonical: Aliases['canonical'],
): readonly Named[] {
  const forms = new Map<string, Set<string>>();
  for (const { entities } of records) {
    for (const entity of entities) {
      const own = forms.get(entity.id) ?? new Set();
      forms.set(entity.id, own);
      for (const { form } of entity.forms) own.add(foldName(form));
    }
  }
  const all = new Map<string, Named>();
  for (const { id, name, type, articles } of tabulateEntities(records)) {
    const names = new Set([foldName(name), foldName(id)]);
    all.set(id, { id, name, type, articles, names, forms: forms.get(id) ?? new Set() });
  }
  const isMerged = ({ id }: KnownEntity): boolean => (canonical.get(id)?.id ?? id) !== id;
  for (const entity of [...known.filter((one) => !isMerged(one)), ...known.filter(isMerged)]) {
    const { id, name, nameFr, type, aliases } = entity;
    const stays = canonical.get(id);
    const seen = all.get(stays?.id ?? id);
    const names = new Set([foldName(id), foldName(name), ...(nameFr === null ? [] : [foldName(nameFr)])]);
    const others = aliases.flatMap((a) => (a.kind === 'name' ? [foldName(a.form)] : []));
    if (stays === undefined || !isMerged(entity))
      all.set(id, {
        ...{ id, name, type, articles: seen?.articles ?? 0, names },
        forms: new Set([...(seen?.forms ?? []), ...others]),
      });
    else
      all.set(stays.id, {
        ...{ id: stays.id, name: seen?.name ?? stays.name ?? name, type: seen?.type ?? stays.type ?? type },
        ...{ articles: seen?.articles ?? 0, names: new Set([...(seen?.names ?? [foldName(stays.id)]), ...names]) },
        forms: new Set([...(seen?.forms ?? []), ...others]),
      });
  }
  return [...all.values()];
}

const toCandidate = ({ id, name, type, articles }: Named): Candidate => ({ id, name, type, articles });

/** Those that the corpus names, where it names any. */
function preferSeen(candidates: readonly Named[]): readonly Named[] {
  const seen = candidates.filter(({ articles }) => articles > 0);
  return seen.length > 0 ? seen : candidates;
}

function findNear(wanted: string, named: readonly Named[]): readonly Candidate[] {
  const words = wanted.split(' ');
  return named
    .flatMap((entity) => {
      const forms = [...entity.names, ...entity.forms];
      // The end of a name is what people call it by: "Okoye-Baume" for "Henriette Okoye-Baum".
      const ends = forms.map((form) => form.split(' ').slice(-words.length).join(' '));
      const edits = Math.min(...[...forms, ...ends].map((form) => countEdits(wanted, form, typingErrors(wanted))));
      const holds = forms.some((form) => words.every((word) => form.split(' ').includes(word)));
      return edits <= typingErrors(wanted) || holds ? [{ entity, edits }] : [];
    })
    .sort((a, b) => a.edits - b.edits || b.entity.articles - a.entity.articles || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, NEAR_TOLD)
    .map(({ entity }) => toCandidate(entity));
}

/**
 * The entity that a name or id means: an exact id (unless only others are in the corpus), else what is called so, else what
 * has such a form; case, accents and punctuation are forgiven.
 *
 * @param records the corpus
 * @param known the knowledge base
 * @param aliases decisions about which entities are the same: a merged id stands for its canonical one
 */
export function resolveEntity(
  wanted: string,
  records: readonly ArticleRecord[],
  known: readonly KnownEntity[],
  aliases: Aliases | null,
): Resolution {
  const canonical: Aliases['canonical'] = aliases?.canonical ?? new Map();
  const named = listNamed(records, known, canonical);
  const folded = foldName(wanted);
  const merged = canonical.get(wanted) ?? [...canonical].find(([id]) => foldName(id) === folded)?.[1];
  const called = named.filter(({ names }) => names.has(folded));
  const formed = named.filter(({ names, forms }) => forms.has(folded) && !names.has(folded));
  const candidates = preferSeen(called.length > 0 ? called : formed);
  const exact = named.find(({ id }) => id === (merged?.id ?? wanted));
  const unseen = exact?.articles === 0 && (candidates[0]?.articles ?? 0) > 0;
  if (exact !== undefined && !unseen)
    return { kind: 'found', entity: toCandidate(exact), others: listOthers(exact, folded, named) };
  const [only] = candidates;
  if (only === undefined) return { kind: 'unknown', near: findNear(folded, named) };
  if (candidates.length > 1) return { kind: 'ambiguous', candidates: candidates.map(toCandidate) };
  return { kind: 'found', entity: toCandidate(only), others: called.length > 0 ? listOthers(only, folded, named) : [] };
}

/** What else the articles call so, in full or by its last word: "Marchandeau" beside "Solène Marchandeau". */
function listOthers(entity: Named, folded: string, named: readonly Named[]): readonly Candidate[] {
  const isCalled = ({ names, forms }: Named): boolean =>
    [...names, ...forms].some((form) => form === folded || form.endsWith(` ${folded}`));
  return named.filter((other) => other !== entity && other.articles > 0 && isCalled(other)).map(toCandidate);
}
