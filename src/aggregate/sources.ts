import { slugify } from '../knowledge/slug.js';
import type { NewsSource } from '../knowledge/sources.js';
import type { ArticleRecord } from './records.js';
import { findCopies } from './stories.js';

/** What is counted of the articles of one source, and what the registry says of it. */
export interface SourceRow {
  /** In the registry; null where it does not know the source. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: string | null;
  readonly country: string | null;
  readonly owner: string | null;
  readonly tier: string | null;
  readonly articles: number;
  readonly words: number;
  /** Words of them that are the outlet's own commentary. */
  readonly commentary: number;
  readonly quotes: number;
  /** Quotes of somebody unnamed, and from a document. */
  readonly anonymous: number;
  readonly documents: number;
  readonly stances: number;
  /** Stances that are not plainly stated: hedged or alleged. */
  readonly hedged: number;
  /** Articles that are the same text as another, or a version of it. */
  readonly copies: number;
  /** The other sources that those are from. */
  readonly copiedWith: readonly string[];
}

export type SourcesById = ReadonlyMap<string, NewsSource>;

const NO_OUTLET = '(no outlet)';

/** Whose an article is: what tells its source from others, and its name. By the registry, the outlet's name, or the site. */
export function nameSource(
  { outletId, outlet, domain }: Pick<ArticleRecord, 'outletId' | 'outlet' | 'domain'>,
  sources: SourcesById,
): { readonly key: string; readonly name: string } {
  const name = sources.get(outletId ?? '')?.name ?? outlet ?? domain;
  return name === null ? { key: '', name: NO_OUTLET } : { key: outletId ?? slugify(name), name };
}

const sum = (records: readonly ArticleRecord[], count: (record: ArticleRecord) => number): number =>
  records.reduce((total, record) => total + count(record), 0);

/** Counts articles, words, quotes and stances by source. Most articles first, those without an outlet last. */
export function countSources(records: readonly ArticleRecord[], sources: SourcesById): readonly SourceRow[] {
  const copyOf = findCopies(records);
  const versions = new Map<number, number[]>();
  const groups = new Map<string, { name: string; places: number[] }>();
  records.forEach((record, place) => {
    const first = copyOf[place] ?? place;
    versions.set(first, [...(versions.get(first) ?? []), place]);
    const { key, name } = nameSource(record, sources);
    const group = groups.get(key) ?? { name, places: [] };
    group.places.push(place);
    groups.set(key, group);
  });
  const nameOf = (place: number): string => nameSource(records[place] as ArticleRecord, sources).name;
  const rows = [...groups].map(([key, { name, places }]): SourceRow => {
    const own = places.map((place) => records[place] as ArticleRecord);
    const known = sources.get(key);
    const copied = places.map((place) => versions.get(copyOf[place] ?? place) ?? []).filter(({ length }) => length > 1);
    const others = copied.flatMap((group) => group.map(nameOf)).filter((other) => other !== name);
    const quotes = own.flatMap((record) => record.quotes);
    const stances = own.flatMap((record) => record.stances);
    return {
      id: known?.id ?? null,
      name,
      kind: known?.kind ?? null,
      country: known?.country ?? null,
      owner: known?.owner ?? null,
      tier: known?.tier ?? null,
      articles: own.length,
      words: sum(own, ({ words }) => words),
      commentary: sum(own, ({ commentary }) => commentary),
      quotes: quotes.length,
      anonymous: quotes.filter(({ speakerKind }) => speakerKind === 'anonymous').length,
      documents: quotes.filter(({ speakerKind }) => speakerKind === 'document').length,
      stances: stances.length,
      hedged: stances.filter(({ certainty }) => certainty !== 'stated').length,
      copies: copied.length,
      copiedWith: [...new Set(others)],
    };
  });
  const isNamed = ({ name }: SourceRow): number => (name === NO_OUTLET ? 0 : 1);
  return rows.sort(
    (a, b) => isNamed(b) - isNamed(a) || b.articles - a.articles || b.words - a.words || (a.name < b.name ? -1 : 1),
  );
}
