import { holderKey, isSomebody } from './balance.js';
import { tabulateEntities, tabulateIssues } from './entities.js';
import type { ArticleRecord, StanceRecord } from './records.js';
import { groupStories, type Story } from './stories.js';

/** One of the two corpora. */
export interface Side {
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A position that is on another side than before. */
interface Change {
  readonly holder: string;
  readonly holderName: string;
  readonly target: string;
  readonly targetName: string;
  readonly before: StanceRecord;
  readonly after: StanceRecord;
}

/** A story that more articles tell than before. */
interface GrownStory {
  readonly headline: string;
  readonly kind: Story['kind'];
  readonly reason: string;
  /** Places of the articles that told it before, and of those that do now. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What new articles bring that older ones did not have. */
export interface CorpusDiff {
  readonly schema: 'aiwatch.diff/1';
  readonly before: Side;
  readonly after: Side;
  /** Entities that no article named before; places are no actors. */
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly articles: number;
  }[];
  readonly issues: readonly { readonly id: string; readonly name: string; readonly articles: number }[];
  readonly changes: readonly Change[];
  /** First stance of a holder towards a target. */
  readonly positions: readonly StanceRecord[];
  readonly stories: readonly GrownStory[];
}

function describeSide(records: readonly ArticleRecord[]): Side {
  const dates = records.flatMap(({ published }) => published ?? []).sort();
  return { articles: records.length, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}

/** A law that is an issue itself goes by one id. */
const positionKey = (stance: StanceRecord): string => `${holderKey(stance)}\t\t${stance.target}`;

/** Stances by holder and target, the most confident first. */
function groupPositions(records: readonly ArticleRecord[]): ReadonlyMap<string, readonly StanceRecord[]> {
  const groups = new Map<string, StanceRecord[]>();
  for (const stance of records.flatMap(({ stances }) => stances.filter(isSomebody))) {
    const key = positionKey(stance);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stance]);
    else group.push(stance);
  }
  for (const group of groups.values()) group.sort((a, b) => b.confidence - a.confidence);
  return groups;
}

function findChanges(
  before: ReadonlyMap<string, readonly StanceRecord[]>,
  after: ReadonlyMap<string, readonly StanceRecord[]>,
): readonly Change[] {
  return [...after].flatMap(([key, stances]): Change[] => {
    const [old] = before.get(key) ?? [];
    // Who was on both sides before has no position to change.
    if (old === undefined || before.get(key)?.some(({ polarity }) => polarity !== old.polarity) === true) return [];
    const turned = stances.find(({ polarity }) => polarity !== old.polarity);
    if (turned === undefined) return [];
    const { holder, holderName, target, targetName } = turned;
    return [{ holder, holderName, target, targetName, before: old, after: turned }];
  });
}

/** Stories that articles of both corpora tell. */
function findGrown(before: readonly ArticleRecord[], after: readonly ArticleRecord[]): readonly GrownStory[] {
  const old = new Map(before.map((record) => [record.id, record]));
  const fresh = new Map(after.map((record) => [record.id, record]));
  // An article that is in both is no news.
  const added = after.filter(({ id }) => !old.has(id));
  return groupStories([...before, ...added])
    .flatMap(({ articles, kind, reason }): GrownStory[] => {
      const [told, tell] = [articles.flatMap((id) => old.get(id) ?? []), articles.filter((id) => !old.has(id))];
      if (told.length === 0 || tell.length === 0) return [];
      return [
        {
          headline: told[0]?.headline ?? '',
          kind,
          reason,
          before: told.map(({ source }) => source),
          after: tell.flatMap((id) => fresh.get(id)?.source ?? []),
        },
      ];
    })
    .sort((a, b) => b.after.length - a.after.length || b.before.length - a.before.length);
}

/** What `after` brings that `before` did not have: actors, issues, positions, changes of position, stories that grew. */
export function compareCorpora(before: readonly ArticleRecord[], after: readonly ArticleRecord[]): CorpusDiff {
  const entities = new Set(before.flatMap((record) => record.entities.map(({ id }) => id)));
  const issues = new Set(before.flatMap((record) => record.issues.map(({ id }) => id)));
  const [held, hold] = [groupPositions(before), groupPositions(after)];
  return {
    schema: 'aiwatch.diff/1',
    before: describeSide(before),
    after: describeSide(after),
    actors: tabulateEntities(after)
      .filter(({ id, type }) => type !== 'place' && !entities.has(id))
      .map(({ id, name, type, articles }) => ({ id, name, type, articles })),
    issues: tabulateIssues(after)
      .filter(({ id, articles }) => articles > 0 && !issues.has(id))
      .map(({ id, name, articles }) => ({ id, name, articles })),
    changes: findChanges(held, hold),
    positions: [...hold].flatMap(([key, [first]]) => (first === undefined || held.has(key) ? [] : [first])),
    stories: findGrown(before, after),
  };
}

const DAY = 86_400_000;

/**
 * The day from which on articles are new.
 *
 * @param when an ISO date, or so many days or weeks before the latest article: `7d`, `4w`
 * @returns null where no article has an exact date to count back from
 */
export function firstNewDay(records: readonly ArticleRecord[], when: string): string | null {
  const [, count, unit] = /^(\d+)([dw])$/u.exec(when) ?? [];
  if (count === undefined) return when;
  const dates = records.flatMap(({ published }) => (published?.length === 10 ? [published] : [])).sort();
  const last = dates.at(-1);
  if (last === undefined) return null;
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  return new Date(Date.parse(last) - (days - 1) * DAY).toISOString().slice(0, 10);
}
