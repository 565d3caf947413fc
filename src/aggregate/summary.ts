import { tabulateEntities, tabulateIssues } from './entities.js';
import type { ArticleRecord, EventRecord, QuoteRecord } from './records.js';
import { tabulateStances } from './stances.js';
import { groupStories, type Story } from './stories.js';

/** The corpus in one document: the contract's `aiwatch.summary/1`. */
export interface CorpusSummary {
  readonly schema: 'aiwatch.summary/1';
  readonly corpus: {
    readonly files: number;
    readonly articles: number;
    /** Articles, those that tell one story counted once. */
    readonly stories: number;
    readonly words: number;
    readonly languages: Readonly<Record<string, number>>;
    readonly from: string | null;
    readonly to: string | null;
    readonly failed: number;
  };
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly mentions: number;
    readonly articles: number;
    readonly support: number;
    readonly oppose: number;
    readonly tone: number | null;
  }[];
  readonly issues: ReturnType<typeof tabulateIssues>;
  readonly stances: readonly {
    readonly holder: string;
    readonly holderName: string;
    readonly target: string;
    readonly targetName: string;
    readonly support: number;
    readonly oppose: number;
    readonly articles: readonly string[];
    readonly evidence: readonly {
      readonly article: string;
      readonly polarity: string;
      readonly voice: string;
      readonly certainty: string;
      readonly confidence: number;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
  readonly stories: readonly Story[];
  readonly events: readonly EventRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly source: string;
    readonly published: string | null;
    readonly summary: readonly string[];
    readonly entities: readonly string[];
    readonly stances: number;
  }[];
}

function countLanguages(records: readonly ArticleRecord[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of records) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

/**
 * Everything that `aiwatch summarize` shows.
 *
 * @param records the articles, in reading order
 * @param failed how many inputs could not be read
 */
export function summarizeCorpus(records: readonly ArticleRecord[], failed: number): CorpusSummary {
  const stories = groupStories(records);
  const dates = records.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  const retold = stories.reduce((sum, story) => sum + story.articles.length - 1, 0);
  return {
    schema: 'aiwatch.summary/1',
    corpus: {
      files: new Set(records.map(({ path }) => path)).size,
      articles: records.length,
      stories: records.length - retold,
      words: records.reduce((sum, { words }) => sum + words, 0),
      languages: countLanguages(records),
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      failed,
    },
    entities: tabulateEntities(records).map(({ id, name, type, mentions, articles, support, oppose, tone }) => ({
      id,
      name,
      type,
      mentions,
      articles,
      support,
      oppose,
      tone,
    })),
    issues: tabulateIssues(records),
    stances: tabulateStances(records).map(({ holder, holderName, target, targetName, support, oppose, ...pair }) => ({
      holder,
      holderName,
      target,
      targetName,
      support,
      oppose,
      articles: pair.articles,
      evidence: pair.stances.map(({ article, polarity, voice, certainty, confidence, evidence, start, end }) => ({
        article,
        polarity,
        voice,
        certainty,
        confidence,
        text: evidence,
        start,
        end,
      })),
    })),
    stories,
    events: records.flatMap(({ events }) => events),
    quotes: records.flatMap(({ quotes }) => quotes),
    articles: records.map(({ id, title, source, published, summary, entities, stances }) => ({
      id,
      title,
      source,
      published,
      summary,
      entities: entities.map((entity) => entity.id),
      stances: stances.length,
    })),
  };
}
