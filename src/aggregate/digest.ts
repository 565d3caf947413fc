import { compileDebate, type Debater } from './debate.js';
import type { ArticleRecord, EventRecord, StanceRecord } from './records.js';
import { groupStories } from './stories.js';
import { compareDates } from './timeline.js';

/** An article that the brief cites, by its number in it. */
export interface Reference {
  readonly number: number;
  readonly id: string;
  readonly headline: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** One story in one sentence of its own articles. */
export interface Fact {
  readonly date: string | null;
  /** Type of the event that it tells; null where the sentence only sums its article up. */
  readonly kind: string | null;
  readonly text: string;
  /** Numbers of the articles that tell it; the first has the sentence. */
  readonly references: readonly number[];
}

/** One who takes a side, with the best proof. */
export interface Voice extends Pick<StanceRecord, 'holder' | 'holderName' | 'voice' | 'certainty'> {
  readonly text: string;
  readonly references: readonly number[];
}

/** Who is for and against one thing. */
export interface Dispute {
  readonly target: string;
  readonly name: string;
  readonly support: readonly Voice[];
  readonly oppose: readonly Voice[];
}

/** A judgement in an outlet's own voice. */
export interface Comment {
  readonly outlet: string | null;
  readonly polarity: StanceRecord['polarity'];
  readonly target: string;
  readonly name: string;
  readonly text: string;
  readonly references: readonly number[];
}

/** What an analyst needs of a batch of articles: what happened, who takes which side, what is said about it. */
export interface Digest {
  readonly schema: 'aiwatch.digest/1';
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  /** How many of them have no date. */
  readonly undated: number;
  readonly facts: readonly Fact[];
  readonly disputes: readonly Dispute[];
  readonly commentary: readonly Comment[];
  readonly references: readonly Reference[];
}

/** Whether a stance is the outlet's own view. */
const isComment = ({ voice, holder }: StanceRecord): boolean => voice === 'editorial' || holder === 'outlet';

/** An event that was over so many days before its article is what that tells by the way. */
const NEWS_DAYS = 31;

/** The first event that sums its article up and is no old one: what is told by the way is not its news. */
function leadingEvent({ events, published, summary }: ArticleRecord): EventRecord | undefined {
  const isNews = ({ date }: EventRecord): boolean => {
    if (date === null || published === null) return true;
    // A month or a year is over with its last day.
    const last = Date.parse(`${date}${'-12-31'.slice(date.length - 4 < 0 ? 0 : date.length - 4)}`.slice(0, 10));
    return Date.parse(published) - last <= NEWS_DAYS * 86_400_000;
  };
  return [...events].sort((a, b) => a.start - b.start).find((event) => isNews(event) && summary.includes(event.text));
}

/** The sentence of a story: that of an event, else what sums an article up; null where all of it is commentary. */
function tellStory(
  records: readonly ArticleRecord[],
): { record: ArticleRecord; fact: Omit<Fact, 'references'> } | null {
  for (const record of records) {
    const event = leadingEvent(record);
    if (event !== undefined) {
      const { type, text, date } = event;
      return { record, fact: { date: date ?? record.published, kind: type, text } };
    }
  }
  const record = records.find(({ summary, stances }) => summary.length > 0 && !stances.some(isComment));
  const [text] = record?.summary ?? [];
  if (record === undefined || text === undefined) return null;
  return { record, fact: { date: record.published, kind: null, text } };
}

/** Stories, and the articles that are a story of their own. */
function listStories(records: readonly ArticleRecord[]): readonly (readonly ArticleRecord[])[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const groups = groupStories(records).map(({ articles }) => articles.flatMap((id) => byId.get(id) ?? []));
  const grouped = new Set(groups.flat());
  return [...groups, ...records.filter((record) => !grouped.has(record)).map((record) => [record])];
}

function listVoices(debaters: readonly Debater[], cite: (ids: readonly string[]) => number[]): readonly Voice[] {
  return debaters.flatMap(({ holder, holderName, stances }) => {
    const own = stances.filter((stance) => !isComment(stance));
    const [best] = own;
    if (best === undefined) return [];
    const { voice, certainty, evidence } = best;
    const references = cite([...new Set(own.map(({ article }) => article))]);
    return [{ holder, holderName, voice, certainty, text: evidence, references }];
  });
}

/**
 * The brief of some articles: facts first, those that most articles tell leading; then who is for and against what, most
 * voices first; then commentary, in the outlets' own voice. Every line cites its articles.
 */
export function compileDigest(all: readonly ArticleRecord[]): Digest {
  // The same text twice is one article.
  const records = [...new Map(all.map((record) => [record.id, record])).values()];
  const numbers = new Map<string, number>();
  const cite = (ids: readonly string[]): number[] =>
    ids.map((id) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return number;
    });
  const facts = listStories(records)
    .flatMap((story) => {
      const told = tellStory(story);
      if (told === null) return [];
      const ids = [told.record, ...story.filter((record) => record !== told.record)].map(({ id }) => id);
      return [{ ...told.fact, ids: [...new Set(ids)] }];
    })
    .sort(
      (a, b) =>
        b.ids.length - a.ids.length ||
        Number(b.kind !== null) - Number(a.kind !== null) ||
        compareDates(a.date, b.date),
    )
    .map(({ ids, ...fact }): Fact => ({ ...fact, references: cite(ids) }));
  const stances = records.flatMap((record) => record.stances);
  const byTarget = new Map<string, StanceRecord[]>();
  for (const stance of stances) {
    const group = byTarget.get(stance.target);
    if (group === undefined) byTarget.set(stance.target, [stance]);
    else group.push(stance);
  }
  const disputes = [...byTarget]
    .map(([id, own]): Dispute => {
      const name = own.at(-1)?.targetName ?? id;
      const debate = compileDebate({ id, name, kind: 'issue', description: null }, own);
      return {
        target: id,
        name,
        support: listVoices(debate.support, cite),
        oppose: listVoices(debate.oppose, cite),
      };
    })
    .filter(({ support, oppose }) => support.length + oppose.length > 0)
    .sort(
      (a, b) => b.support.length + b.oppose.length - a.support.length - a.oppose.length || (a.name < b.name ? -1 : 1),
    );
  const commentary = stances
    .filter(isComment)
    .map(({ outlet, polarity, target, targetName, evidence, article }): Comment => ({
      outlet,
      polarity,
      target,
      name: targetName,
      text: evidence,
      references: cite([article]),
    }));
  const byId = new Map(records.map((record) => [record.id, record]));
  const dates = records.flatMap(({ published }) => published ?? []).sort();
  return {
    schema: 'aiwatch.digest/1',
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    articles: all.length,
    undated: all.filter(({ published }) => published === null).length,
    facts,
    disputes,
    commentary,
    references: [...numbers].flatMap(([id, number]): Reference[] => {
      const record = byId.get(id);
      if (record === undefined) return [];
      const { headline, source, outlet, published } = record;
      return [{ number, id, headline, source, outlet, published }];
    }),
  };
}
