import type { Alias, Knowledge, KnownEntity } from './knowledge.js';

/** An alias as it is stored: form, language, kind, context; short, for the knowledge base is read at every start. */
type StoredAlias = readonly [string, Alias['language'], 0 | 1, ...(readonly string[])];

type StoredEntity = Omit<KnownEntity, 'aliases'> & { readonly aliases: readonly StoredAlias[] };

interface StoredKnowledge extends Omit<Knowledge, 'entities'> {
  readonly format: number;
  readonly entities: readonly StoredEntity[];
}

/** Raised whenever the stored form changes: a file of another version is not read. */
const FORMAT = 1;

/** The knowledge base as JSON text, ready for `loadKnowledge`. */
export function storeKnowledge(knowledge: Knowledge): string {
  const entities = knowledge.entities.map((entity) => ({
    ...entity,
    aliases: entity.aliases.map(({ form, language, kind, context }): StoredAlias => [
      form,
      language,
      kind === 'name' ? 0 : 1,
      ...context,
    ]),
  }));
  return JSON.stringify({ format: FORMAT, ...knowledge, entities } satisfies StoredKnowledge);
}

/** Reads what `storeKnowledge` wrote: some milliseconds for thousands of names. */
export function loadKnowledge(json: string): Knowledge {
  const stored = JSON.parse(json) as StoredKnowledge;
  if (stored.format !== FORMAT)
    throw new Error(`knowledge.json has format ${stored.format}, not ${FORMAT}: build again`);
  const entities = stored.entities.map((entity) => ({
    ...entity,
    aliases: entity.aliases.map(([form, language, kind, ...context]): Alias => ({
      form,
      language,
      kind: kind === 0 ? 'name' : 'nominal',
      context,
    })),
  }));
  return { entities, issues: stored.issues, kinds: stored.kinds, countries: stored.countries };
}
