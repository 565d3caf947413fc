import { foldWords, type Passage } from './passages.js';
import type { ArticleRecord, QuoteRecord } from './records.js';
import { nameSource, type SourcesById } from './sources.js';
import { findCopies } from './stories.js';

/** One article that has the words, and to whom it gives them. */
export interface ReusePlace {
  readonly article: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Id and name of the speaker; null where it is no quote, or nobody is named. */
  readonly speaker: string | null;
  readonly speakerName: string | null;
}

/** Words that turn up in several articles. */
export interface Reuse {
  readonly kind: 'quote' | 'passage';
  /** The words that all of them have. */
  readonly text: string;
  /** Number of articles. */
  readonly articles: number;
  /** Whether articles give the quote to different speakers. */
  readonly conflict: boolean;
  /** Whether all of the articles are versions of one text, so that it is no wonder. */
  readonly copies: boolean;
  /** Earliest first, as far as dates are known. */
  readonly places: readonly ReusePlace[];
}

/** Fewer words than this are often the same by chance. */
const LEAST_WORDS = 5;

interface Said {
  readonly quote: QuoteRecord;
  /** Number of the article. */
  readonly article: number;
}

interface Core {
  readonly folded: string;
  readonly text: string;
  readonly members: Said[];
}

/** The quotes by their words, fewest words first. */
function foldQuotes(records: readonly ArticleRecord[]): readonly { words: readonly string[]; said: readonly Said[] }[] {
  const folded = new Map<string, { words: readonly string[]; said: Said[] }>();
  records.forEach((record, article) => {
    for (const quote of record.quotes) {
      const words = foldWords(quote.quote);
      if (words.length < LEAST_WORDS) continue;
      const key = words.join(' ');
      const known = folded.get(key) ?? { words, said: [] };
      known.said.push({ quote, article });
      folded.set(key, known);
    }
  });
  return [...folded.values()].sort((a, b) => a.words.length - b.words.length);
}

/** Quotes that are the same, or of which one has all words of the other in a row: found by the other's first words. */
function gatherQuotes(records: readonly ArticleRecord[]): readonly Core[] {
  const cores: Core[] = [];
  const byStart = new Map<string, Core[]>();
  for (const { words, said } of foldQuotes(records)) {
    const folded = words.join(' ');
    const within = new Set<Core>();
    for (let at = 0; at + LEAST_WORDS <= words.length; at += 1) {
      for (const core of byStart.get(words.slice(at, at + LEAST_WORDS).join(' ')) ?? [])
        if (` ${folded} `.includes(` ${core.folded} `)) within.add(core);
    }
    for (const core of within) core.members.push(...said);
    if (within.size > 0) continue;
    const core = { folded, text: said[0]?.quote.quote ?? '', members: [...said] };
    const start = words.slice(0, LEAST_WORDS).join(' ');
    byStart.set(start, [...(byStart.get(start) ?? []), core]);
    cores.push(core);
  }
  return cores;
}

/** Whether two speakers cannot be one: "Müller" may be "Petra Müller". */
function areOthers(a: string, b: string): boolean {
  const [fewer, more] = [a.split('-'), b.split('-')].sort((x, y) => x.length - y.length) as [string[], string[]];
  return fewer.some((word) => !more.includes(word));
}

function isConflict(members: readonly Said[]): boolean {
  const ids = [...new Set(members.flatMap(({ quote }) => quote.speaker ?? []))];
  return ids.some((id, at) => ids.slice(at + 1).some((other) => areOthers(id, other)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Quotes and passages that several articles have. A quote is the same whatever its case, quote marks, white space and
 * punctuation, and also where it holds all of another one's words, five or more, in a row; one of the articles at least must have it in quote marks.
 * Passages count between different files or outlets. Conflicts first, then what is in most articles; what only copies share last.
 *
 * @param passages of the same articles, by their numbers in `records`
 */
export function findReuse(
  records: readonly ArticleRecord[],
  passages: readonly Passage[],
  sources: SourcesById,
): readonly Reuse[] {
  const copyOf = findCopies(records);
  const outletOf = (record: ArticleRecord): string | null => {
    const { key, name } = nameSource(record, sources);
    return key === '' ? null : name;
  };
  const describe = (
    kind: Reuse['kind'],
    text: string,
    said: ReadonlyMap<number, QuoteRecord | null>,
  ): Omit<Reuse, 'conflict'> => {
    const places = [...said].flatMap(([number, quote]): ReusePlace[] => {
      const record = records[number];
      if (record === undefined) return [];
      const { id: article, source, published } = record;
      const [speaker, speakerName] = [quote?.speaker ?? null, quote?.speakerName ?? null];
      return [{ article, source, outlet: outletOf(record), published, speaker, speakerName }];
    });
    return {
      kind,
      text,
      articles: places.length,
      copies: new Set([...said.keys()].map((number) => copyOf[number])).size === 1,
      places: places.sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999')),
    };
  };
  const quotes = gatherQuotes(records).flatMap(({ text, members }): Reuse[] => {
    const said = new Map(members.map(({ quote, article }) => [article, quote]));
    if (said.size < 2 || members.every(({ quote }) => quote.kind === 'indirect')) return [];
    return [{ ...describe('quote', text, said), conflict: isConflict(members) }];
  });
  const shared = passages.flatMap(({ text, places }): Reuse[] => {
    const own = places.flatMap(({ article }) => records[article] ?? []);
    if (new Set(own.map((record) => `${record.path}\n${nameSource(record, sources).key}`)).size < 2) return [];
    const said = new Map(places.map(({ article }) => [article, null]));
    return [{ ...describe('passage', text, said), conflict: false }];
  });
  return [...quotes, ...shared].sort(
    (a, b) =>
      Number(a.copies) - Number(b.copies) ||
      Number(b.conflict) - Number(a.conflict) ||
      b.articles - a.articles ||
      compare(b.kind, a.kind) ||
      b.text.length - a.text.length,
  );
}
