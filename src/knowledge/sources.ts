import type { SOURCE_KINDS } from '../lexicon/source-kinds.js';
import { slugify } from './slug.js';

type SourceKind = (typeof SOURCE_KINDS)[number];

/** An outlet or body whose articles are analysed. */
export interface NewsSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Other names that articles give it. */
  readonly aliases: readonly string[];
  /** `lemonde.fr`; hosts below it are meant, too. */
  readonly domains: readonly string[];
  readonly owner: string | null;
  /** ISO 3166 alpha-2, or `EU`. */
  readonly country: string | null;
  /** A rank of the user's own. */
  readonly tier: string | null;
  /** The page where all this can be checked. */
  readonly reference: string | null;
}

/** An entry as written: what it leaves open stays as it is in the registry. */
export type SourceEntry = Partial<NewsSource> & Pick<NewsSource, 'id' | 'aliases' | 'domains'>;

/** The sources, ready to be asked. */
export interface SourceRegistry {
  readonly byId: ReadonlyMap<string, NewsSource>;
  /** By slugs of names, and by domains. */
  readonly byKey: ReadonlyMap<string, NewsSource>;
}

/** What a source can be found by. */
export const keysOf = ({ id, name, aliases, domains }: SourceEntry): readonly string[] => [
  ...[id, name ?? id, ...aliases].map(slugify),
  ...domains,
];

/** The sources by what they can be found by; of two that share a name or a domain, the later one. */
export function indexSources(sources: ReadonlyMap<string, NewsSource>): SourceRegistry {
  const keys = [...sources.values()].flatMap((source) => keysOf(source).map((key) => [key, source] as const));
  return { byId: sources, byKey: new Map(keys) };
}

/** The host of an address, without "www."; null where it has none. `https://www.lemonde.fr/a` → `lemonde.fr` */
export function domainOf(url: string | null): string | null {
  return (
    /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)(?:[/:?#]|$)/iu.exec(url ?? '')?.[1]?.toLowerCase() ?? null
  );
}

/** The source of an article: by the name of its outlet (or its site, where that stands for it), else by the domain of its address. */
export function findSource(
  { byKey }: SourceRegistry,
  outlet: string | null,
  url: string | null,
): NewsSource | undefined {
  const named = outlet === null ? undefined : byKey.get(slugify(outlet));
  if (named !== undefined) return named;
  for (const domain of [domainOf(outlet), domainOf(url)]) {
    const labels = domain?.split('.') ?? [];
    for (let first = 0; first + 2 <= labels.length; first += 1) {
      const found = byKey.get(labels.slice(first).join('.'));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Ids of the sources of this kind and country; null where neither is asked for. */
export function listSources(
  { byId }: SourceRegistry,
  kind: string | null,
  country: string | null,
): ReadonlySet<string> | null {
  if (kind === null && country === null) return null;
  const chosen = [...byId.values()].filter(
    (source) => (kind === null || source.kind === kind) && (country === null || source.country === country),
  );
  return new Set(chosen.map(({ id }) => id));
}
