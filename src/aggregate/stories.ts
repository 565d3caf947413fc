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
/** Weighted overlap above which two articles with a common event are one story. */
const SAME_EVENT = 0.3;
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

/** Keys that two articles of one story are likely to share: bands of the signature, events with who took part. */
function storyKeys(record: ArticleRecord): string[] {
  const keys = [`id ${record.id}`];
  const { signature } = record.fingerprint;
  for (let row = 0; row < signature.length; row += BAND_ROWS) {
    if (signature[row] !== 0xffffffff) keys.push(`band ${row} ${signature.subarray(row, row + BAND_ROWS).join(' ')}`);
  }
  for (const event of record.events) for (const { entity } of event.participants) keys.push(`${event.type} ${entity}`);
  for (const { id, type } of record.entities) if (type !== 'place') keys.push(`entity ${id}`);
  return keys;
}

type Weights = ReadonlyMap<number | string, number>;

/** Rarity of each term and entity: log of articles over articles that have it, at least a little for small corpora. */
function weighTerms(records: readonly ArticleRecord[]): Weights {
  const counts = new Map<number | string, number>();
  for (const record of records) {
    for (const term of record.fingerprint.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const { id } of record.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const [key, count] of counts) counts.set(key, Math.log(1 + records.length / count));
  return counts;
}

/** Weighted overlap of two sets in [0, 1]: the shared weight over that of the smaller and larger, as a cosine. */
function overlap(a: Iterable<number | string>, b: Iterable<number | string>, weights: Weights): number {
  const left = new Set(a);
  let shared = 0;
  let ofB = 0;
  for (const key of b) {
    const weight = (weights.get(key) ?? 0) ** 2;
    ofB += weight;
    if (left.has(key)) shared += weight;
  }
  let ofA = 0;
  for (const key of left) ofA += (weights.get(key) ?? 0) ** 2;
  return ofA === 0 || ofB === 0 ? 0 : shared / Math.sqrt(ofA * ofB);
}

/** Whether two articles tell one story, and why; null where they do not. */
function compareArticles(a: ArticleRecord, b: ArticleRecord, weights: Weights): Link | null {
  if (a.id === b.id) return { kind: 'identical', similarity: 1, reason: 'the same text' };
  const shingles = compareSignatures(a.fingerprint, b.fingerprint);
  if (shingles >= NEAR_DUPLICATE) {
    const reason = `${Math.round(shingles * 100)} % of three-word sequences shared`;
    return { kind: 'near-duplicate', similarity: shingles, reason };
  }
  if (daysApart(a, b) > MOST_DAYS_APART) return null;
  const types = new Set(a.events.map(({ type }) => type));
  const common = b.events.find(({ type }) => types.has(type));
  if (common === undefined) return null;
  const entities = overlap(
    a.entities.map(({ id }) => id),
    b.entities.map(({ id }) => id),
    weights,
  );
  const issues = a.issues.filter(({ id }) => b.issues.some((issue) => issue.id === id));
  const terms = a.language === b.language ? overlap(a.fingerprint.terms, b.fingerprint.terms, weights) : entities;
  const similarity = 0.6 * terms + 0.4 * entities;
  if (similarity < SAME_EVENT || (issues.length === 0 && terms < NEAR_DUPLICATE)) return null;
  const actors = a.entities.filter(({ id, type }) => type !== 'place' && b.entities.some((entity) => entity.id === id));
  const shared = [
    common.type,
    ...actors.slice(0, 3).map(({ name }) => name),
    ...issues.slice(0, 2).map(({ name }) => name),
  ];
  return { kind: 'same-event', similarity, reason: `shared: ${shared.join(', ')}` };
}

/** Pairs of article numbers that share a key, each once, in order. */
function candidatePairs(records: readonly ArticleRecord[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set(storyKeys(record))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
  });
  const seen = new Set<number>();
  for (const bucket of buckets.values()) {
    if (bucket.length > LARGEST_BUCKET) continue;
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
  const leader = records.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root] ?? root;
    leader[index] = root;
    return root;
  };
  const weakest = new Map<number, Link>();
  for (const [a, b] of candidatePairs(records)) {
    const [first, second] = [records[a], records[b]];
    if (first === undefined || second === undefined) continue;
    const link = compareArticles(first, second, weights);
    if (link === null) continue;
    const [left, right] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    leader[right] = left;
    weakest.set(left, [weakest.get(right), link].reduce<Link>(weaker, weakest.get(left) ?? link));
  }
  const groups = new Map<number, string[]>();
  records.forEach((record, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), record.id]);
  });
  return [...groups].flatMap(([root, articles]) => {
    const link = weakest.get(root);
    if (articles.length < 2 || link === undefined) return [];
    return [{ articles, kind: link.kind, similarity: Math.round(link.similarity * 100) / 100, reason: link.reason }];
  });
}
