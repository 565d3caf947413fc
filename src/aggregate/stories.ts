import { makeGroups } from './groups.js';
import { compareSignatures } from './fingerprint.js';
import type { ArticleRecord } from './records.js';

export interface Story {
  readonly articles: readonly string[];
  readonly kind: 'identical' | 'near-duplicate' | 'same-event';
  readonly similarity: number;
  readonly reason: string;
}

interface Link {
  readonly kind: Story['kind'];
  readonly similarity: number;
  readonly reason: string;
}

/** Estimated Jaccard of three-word shingles above which two texts are versions of one. */
const NEAR_DUPLICATE = 0.4;
/**
 * Two accounts of one event share at least this much of the shorter one's weight in words, where they have an event with
 * a participant in common. Measured: accounts of one event 0.36 to 0.9, of two events of one body 0.22 and less.
 */
const SAME_WORDS = 0.28;
/** Across languages words cannot be compared: the names of the article with fewer must be the other's, by this share. */
const SAME_NAMES = 0.5;
/** Without a common participant, so many specific names (people, and bodies that few know) must be shared. */
const SPECIFIC_NAMES = 2;
/** … and this much of the words, in one language. */
const SOME_WORDS = 0.12;
/** Articles further apart are at most a re-announcement. */
const MOST_DAYS_APART = 10;
/** Articles that share a key with more than this many others are compared through rarer keys only. */
const LARGEST_BUCKET = 60;
const BAND_ROWS = 4;

const DAY = 86_400_000;

function daysApart(a: ArticleRecord, b: ArticleRecord): number {
  if (a.published?.length !== 10 || b.published?.length !== 10) return 0;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) / DAY;
}

/** Keys that two versions of one text are likely to share: bands of the signature. */
function textKeys({ textHash, fingerprint: { signature } }: ArticleRecord): string[] {
  const keys = [`text ${textHash}`];
  for (let row = 0; row < signature.length; row += BAND_ROWS) {
    if (signature[row] !== 0xffffffff) keys.push(`band ${row} ${signature.subarray(row, row + BAND_ROWS).join(' ')}`);
  }
  return keys;
}

/** Keys that two articles of one story are likely to share: of their texts, and events with who took part. */
function storyKeys(record: ArticleRecord): string[] {
  const keys = textKeys(record);
  for (const event of record.events) for (const { entity } of event.participants) keys.push(`${event.type} ${entity}`);
  for (const id of record.fingerprint.specific) keys.push(`entity ${id}`);
  return keys;
}

type Weights = ReadonlyMap<number, number>;

/** Rarity of each term: log of articles over articles that have it, at least a little for small corpora. */
function weighTerms(records: readonly ArticleRecord[]): Weights {
  const counts = new Map<number, number>();
  for (const { fingerprint } of records) {
    for (const term of fingerprint.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const [term, count] of counts) counts.set(term, Math.log(1 + records.length / count) ** 2);
  return counts;
}

/** The weight of the shared words over that of the article with fewer, in [0, 1]. */
function containWords(a: ArticleRecord, b: ArticleRecord, weights: Weights): number {
  const weigh = (terms: Iterable<number>): number => {
    let sum = 0;
    for (const term of terms) sum += weights.get(term) ?? 0;
    return sum;
  };
  const left = new Set(a.fingerprint.terms);
  const smaller = Math.min(weigh(a.fingerprint.terms), weigh(b.fingerprint.terms));
  return smaller === 0 ? 0 : weigh(b.fingerprint.terms.filter((term) => left.has(term))) / smaller;
}

const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((item) => b.includes(item));

/** Type and participant of each event: "guidance cnil". */
const eventKeys = ({ events }: ArticleRecord): string[] =>
  events.flatMap(({ type, participants }) => participants.map(({ entity }) => `${type} ${entity}`));

/** Whether two articles tell of one event in different words, and why. */
function compareEvents(a: ArticleRecord, b: ArticleRecord, weights: Weights): Link | null {
  const ids = (issues: ArticleRecord['issues']): string[] => issues.map(({ id }) => id);
  const issues = common(ids(a.issues), ids(b.issues));
  if (issues.length === 0 && a.issues.length > 0 && b.issues.length > 0) return null;
  const events = [...new Set(common(eventKeys(a), eventKeys(b)))];
  const specific = common(a.fingerprint.specific, b.fingerprint.specific);
  const names = common(a.fingerprint.names, b.fingerprint.names);
  const sameLanguage = a.language === b.language;
  const fewest = Math.max(1, Math.min(a.fingerprint.names.length, b.fingerprint.names.length));
  const words = sameLanguage ? containWords(a, b, weights) : names.length / fewest;
  const least = sameLanguage ? (events.length > 0 ? SAME_WORDS : SOME_WORDS) : SAME_NAMES;
  if (words < least || (events.length === 0 && specific.length < SPECIFIC_NAMES)) return null;
  const shared = new Set([...(events.length > 0 ? events : names).slice(0, 3), ...issues.slice(0, 2)]);
  return { kind: 'same-event', similarity: words, reason: `shared: ${[...shared].join(', ')}` };
}

/** Whether two articles are versions of one text, and why; null where they are not. */
function compareTexts(a: ArticleRecord, b: ArticleRecord): Link | null {
  if (a.textHash === b.textHash) return { kind: 'identical', similarity: 1, reason: 'the same text' };
  const shingles = compareSignatures(a.fingerprint, b.fingerprint);
  if (shingles < NEAR_DUPLICATE) return null;
  const reason = `${Math.round(shingles * 100)} % of three-word sequences shared`;
  return { kind: 'near-duplicate', similarity: shingles, reason };
}

/** Whether two articles tell one story, and why; null where they do not. */
function compareArticles(a: ArticleRecord, b: ArticleRecord, weights: Weights): Link | null {
  const link = compareTexts(a, b);
  if (link !== null) return link;
  return daysApart(a, b) > MOST_DAYS_APART ? null : compareEvents(a, b, weights);
}

/** Pairs of article numbers that share a key, each once, in order. */
function candidatePairs(
  records: readonly ArticleRecord[],
  keysOf: (record: ArticleRecord) => readonly string[],
): [number, number][] {
  const buckets = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set(keysOf(record))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
  });
  const seen = new Set<number>();
  for (const [key, bucket] of buckets) {
    if (bucket.length > LARGEST_BUCKET) {
      // Copies of one text are chained, each to the next; a common body or event is left to rarer keys.
      if (/^(?:text|band) /u.test(key)) {
        bucket.slice(1).forEach((b, place) => seen.add((bucket[place] ?? 0) * records.length + b));
      }
      continue;
    }
    for (const [place, a] of bucket.entries()) {
      for (const b of bucket.slice(place + 1)) seen.add(a * records.length + b);
    }
  }
  return [...seen].sort((a, b) => a - b).map((pair) => [Math.floor(pair / records.length), pair % records.length]);
}

const STRENGTH: Readonly<Record<Story['kind'], number>> = { identical: 2, 'near-duplicate': 1, 'same-event': 0 };

function weaker(a: Link, b: Link | undefined): Link {
  if (b === undefined) return a;
  const difference = STRENGTH[a.kind] - STRENGTH[b.kind] || a.similarity - b.similarity;
  return difference <= 0 ? a : b;
}

/**
 * Groups articles that tell the same story; only groups of two or more, in reading order. A group is of its weakest
 * link's kind. Nothing is removed.
 */
export function groupStories(records: readonly ArticleRecord[]): Story[] {
  const weights = weighTerms(records);
  const stories = makeGroups(records.length);
  const weakest = new Map<number, Link>();
  for (const [a, b] of candidatePairs(records, storyKeys)) {
    const [first, second] = [records[a], records[b]];
    if (first === undefined || second === undefined) continue;
    const link = compareArticles(first, second, weights);
    if (link === null) continue;
    const [left, right] = stories.join(a, b);
    weakest.set(left, [weakest.get(right), link].reduce<Link>(weaker, weakest.get(left) ?? link));
  }
  const groups = new Map<number, string[]>();
  records.forEach((record, index) => {
    const root = stories.find(index);
    groups.set(root, [...(groups.get(root) ?? []), record.id]);
  });
  return [...groups].flatMap(([root, articles]) => {
    const link = weakest.get(root);
    if (articles.length < 2 || link === undefined) return [];
    return [{ articles, kind: link.kind, similarity: Math.round(link.similarity * 100) / 100, reason: link.reason }];
  });
}

/**
 * Which articles are versions of one text: for each the number of the first of them; its own where there is no other, or
 * where it comes first itself.
 */
export function findCopies(records: readonly ArticleRecord[]): readonly number[] {
  const copies = makeGroups(records.length);
  for (const [a, b] of candidatePairs(records, textKeys)) {
    const [first, second] = [records[a], records[b]];
    if (first !== undefined && second !== undefined && compareTexts(first, second) !== null) copies.join(a, b);
  }
  return records.map((_, index) => copies.find(index));
}
