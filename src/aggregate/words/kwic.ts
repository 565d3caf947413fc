import { foldLetters } from '../../knowledge/slug.js';
import type { Segmented } from '../../types.js';
import type { Matcher } from './pattern.js';
import { listSentences } from './words.js';

/** A line of a concordance: a match in its sentence. */
export interface ConcordanceLine {
  readonly article: string;
  readonly source: string;
  readonly published: string | null;
  /** The sentence before and after the match, at most 300 characters each, white space as single blanks. */
  readonly left: string;
  /** Exactly `text.slice(start, end)`, but for white space. */
  readonly match: string;
  readonly right: string;
  readonly start: number;
  readonly end: number;
}

/** Characters of a sentence kept on each side: texts without sentence ends must not fill the memory. */
const CONTEXT = 300;

const blank = (text: string): string => text.replace(/\s+/gu, ' ');

/** The matches of a pattern in an article, in the order of its text. */
export function findMatches(segmented: Segmented, matches: Matcher): readonly ConcordanceLine[] {
  const { tokens, text, article } = segmented;
  const { source } = article;
  const found: ConcordanceLine[] = [];
  for (const { first, end } of listSentences(segmented)) {
    const from = tokens.start[first] ?? 0;
    const to = tokens.end[end - 1] ?? from;
    for (let at = first; at < end; at += 1) {
      const after = matches(segmented, at, end);
      if (after < 0) continue;
      const [start, stop] = [tokens.start[at] ?? 0, tokens.end[after - 1] ?? 0];
      found.push({
        article: article.id,
        source: source.item > 1 ? `${source.path}#${source.item}` : source.path,
        published: article.published,
        left: blank(text.slice(Math.max(from, start - CONTEXT), start)),
        match: blank(text.slice(start, stop)),
        right: blank(text.slice(stop, Math.min(to, stop + CONTEXT))),
        start,
        end: stop,
      });
      at = after - 1;
    }
  }
  return found;
}

/** By what a concordance can be sorted. */
export type Sort = 'text' | 'match' | 'left' | 'right' | 'date';

const words = (text: string): string[] => foldLetters(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Sorted by the words to the left (nearest first), to the right, by the match or by date; equals keep the text's order. */
export function sortLines(lines: readonly ConcordanceLine[], sort: Sort): readonly ConcordanceLine[] {
  if (sort === 'text') return lines;
  const keyOf = ({ left, match, right, published }: ConcordanceLine): string => {
    if (sort === 'date') return published ?? '9999';
    const side = sort === 'left' ? words(left).reverse() : sort === 'right' ? words(right) : words(match);
    return side.join(' ');
  };
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
}
