import type { Knowledge, KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { VerbReading } from '../../lexicon/verbs.js';
import type { IssueMention, Mention, Quote, Segmented, Sentence, Span, Tokens } from '../../types.js';
import type { Resources } from '../resources.js';

/** An article with what earlier analyses found, laid over its tokens: what the grammar of stances reads. */
export interface Scene {
  readonly segmented: Segmented;
  readonly language: KnowledgeLanguage;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly issues: readonly IssueMention[];
  readonly quotes: readonly Quote[];
  readonly resources: Resources;
  /** Token → index of the longest mention over it, or -1. */
  readonly mentionAt: Int32Array;
  /** Token → index of the issue mention over it, or -1. */
  readonly issueAt: Int32Array;
  /** Token → index of the shortest quote over it, or -1. */
  readonly quoteAt: Int32Array;
  /** Token → 1 where it stands between quote marks. */
  readonly marked: Uint8Array;
  /** First token of each mention and of each issue mention, and the token after its last. */
  readonly mentionTokens: readonly TokenRange[];
  readonly issueTokens: readonly TokenRange[];
  /** Content word, singular → the issue mentions that contain it, in text order. */
  readonly issueWords: ReadonlyMap<string, readonly number[]>;
  /** Entity id → the issue that it is, as `ai-act`. */
  readonly lawIssues: ReadonlyMap<string, string>;
}

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeOf(tokens: Tokens, span: Span): TokenRange {
  const first = tokenAt(tokens, span.start);
  let end = first;
  while (end < tokens.length && (tokens.start[end] ?? 0) < span.end) end += 1;
  return { first, end };
}

/** Lays spans over tokens; `keep` says whether the span already there stays. */
function lay(
  length: number,
  ranges: readonly TokenRange[],
  keep: (there: TokenRange, here: TokenRange) => boolean,
): Int32Array {
  const at = new Int32Array(length).fill(-1);
  ranges.forEach((range, index) => {
    for (let token = range.first; token < range.end; token += 1) {
      const there = ranges[at[token] ?? -1];
      if (there === undefined || !keep(there, range)) at[token] = index;
    }
  });
  return at;
}

const width = (range: TokenRange): number => range.end - range.first;

function layQuotes(tokens: Tokens, quotes: readonly Quote[]): { quoteAt: Int32Array; marked: Uint8Array } {
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const marked = new Uint8Array(tokens.length);
  const order = quotes.map((_, index) => index).sort((a, b) => reach(quotes[b]) - reach(quotes[a]));
  for (const index of order) {
    const quote = quotes[index];
    for (const span of quote?.spans ?? []) {
      const range = rangeOf(tokens, span);
      for (let token = range.first; token < range.end; token += 1) {
        quoteAt[token] = index;
        if (quote?.kind === 'direct') marked[token] = 1;
      }
    }
  }
  return { quoteAt, marked };
}

function reach(quote: Quote | undefined): number {
  return quote === undefined ? 0 : quote.end - quote.start;
}

const OPENING = new Set(['“', '«', '‘', '„']);
const CLOSING = new Set(['”', '»', '’']);

/** Marks what stands between quote marks inside one sentence: the quoted part of a mixed quote. */
function markInside(tokens: Tokens, sentence: Sentence, marked: Uint8Array): void {
  let open = -1;
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const text = tokens.text[token] ?? '';
    if (open >= 0 && (CLOSING.has(text) || text === '"')) {
      for (let inner = open + 1; inner < token; inner += 1) marked[inner] = 1;
      open = -1;
    } else if (OPENING.has(text) || text === '"') open = token;
  }
}

/** Entity id → the issue that it is, for every law or programme that is one of the codebook's issues. */
export function listLawIssues(knowledge: Knowledge): ReadonlyMap<string, string> {
  return new Map(knowledge.entities.flatMap(({ id, issue }) => (issue === null ? [] : [[id, issue] as const])));
}

/** Laws that are issues speak of them wherever they are named; what merely names a company speaks of the company. */
function spokenIssues(
  mentions: readonly Mention[],
  issues: readonly IssueMention[],
  lawIssues: ReadonlyMap<string, string>,
): IssueMention[] {
  const names = new Set(
    mentions.flatMap(({ form, type, entity, start, end }) =>
      form === 'name' && type !== 'law' && !lawIssues.has(entity) ? [`${start}-${end}`] : [],
    ),
  );
  const taken = new Set(issues.map(({ start }) => start));
  const laws = mentions.flatMap(({ entity, form, start, end }) => {
    const id = lawIssues.get(entity);
    return id === undefined || form === 'pronoun' || taken.has(start) ? [] : [{ id, name: id, start, end }];
  });
  const all = [...issues.filter(({ start, end }) => !names.has(`${start}-${end}`)), ...laws];
  let reach = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
}

/** The word in the singular, as far as a final s tells. */
export const singular = (norm: string): string => (norm.length > 3 && norm.endsWith('s') ? norm.slice(0, -1) : norm);

const SHORTEST_WORD = 4;

function indexWords(tokens: Tokens, ranges: readonly TokenRange[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  ranges.forEach(({ first, end }, issue) => {
    for (let token = first; token < end; token += 1) {
      const word = singular(tokens.norm[token] ?? '');
      if (word.length < SHORTEST_WORD || tokens.kind[token] !== 'word') continue;
      const there = index.get(word);
      if (there === undefined) index.set(word, [issue]);
      else there.push(issue);
    }
  });
  return index;
}

export function buildScene(
  segmented: Segmented,
  mentions: readonly Mention[],
  given: readonly IssueMention[],
  quotes: readonly Quote[],
  resources: Resources,
): Scene {
  const { tokens, sentences } = segmented;
  const lawIssues = resources.laws;
  const issues = spokenIssues(mentions, given, lawIssues);
  const mentionTokens = mentions.map((mention) => rangeOf(tokens, mention));
  const issueTokens = issues.map((issue) => rangeOf(tokens, issue));
  const longest = (there: TokenRange, here: TokenRange): boolean => width(there) >= width(here);
  const { quoteAt, marked } = layQuotes(tokens, quotes);
  for (const sentence of sentences) markInside(tokens, sentence, marked);
  return {
    segmented,
    language: segmented.language === 'fr' ? 'fr' : 'en',
    tokens,
    sentences,
    mentions,
    issues,
    quotes,
    resources,
    mentionAt: lay(tokens.length, mentionTokens, longest),
    issueAt: lay(tokens.length, issueTokens, () => true),
    quoteAt,
    marked,
    mentionTokens,
    issueTokens,
    issueWords: indexWords(tokens, issueTokens),
    lawIssues,
  };
}

export function normAt(scene: Scene, token: number): string {
  return scene.tokens.norm[token] ?? '';
}

export function readingsAt(scene: Scene, token: number): readonly VerbReading[] {
  return verbReadings(scene.resources.verbs, scene.language, normAt(scene, token));
}

export function isWord(scene: Scene, token: number): boolean {
  return scene.tokens.kind[token] === 'word';
}

/** The offsets of a range of tokens. */
export const spanOf = (scene: Scene, first: number, end: number): { start: number; end: number } => ({
  start: scene.tokens.start[first] ?? 0,
  end: scene.tokens.end[end - 1] ?? 0,
});

/** Tokens on either side that a cue is read with: sentences are shorter, lists without full stops are not. */
export const REACH = 200;
