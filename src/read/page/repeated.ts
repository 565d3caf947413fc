import { createHash } from 'node:crypto';
import type { Article, Section } from '../../types.js';
import { isProse, lineOf } from './shape.js';

/** Lines that many articles have at their edges: what a site or a newsletter puts around everything. */
export interface RepeatedLines {
  readonly has: (line: string) => boolean;
}

/** Counts lines over articles, each added once. */
interface LineCounter {
  readonly add: (article: Pick<Article, 'text' | 'sections'>) => void;
  readonly end: () => RepeatedLines;
}

/** Different articles that must have a line; sentences may be quoted or copied, so more of them. */
const MIN_ARTICLES = 4;
const MIN_ARTICLES_PROSE = 8;

/** Longer paragraphs are the news, however often they are printed. */
const MAX_LINE = 500;

/** Sections from either end of an article that are looked at. */
const EDGE = 12;

/** An article with more of its sentences known from others is a copy of one: what it repeats says nothing. */
const MAX_COPIED_SHARE = 0.5;

const keyOf = (line: string): string => line.normalize('NFC').replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase();

/** Paragraphs are remembered by this alone: those of a large corpus would not fit into memory. */
const hashOf = (key: string): string => createHash('sha1').update(key).digest('base64').slice(0, 12);

/** Words of a person are never furniture. */
const QUOTED = /["“«]/u;

/**
 * Learns what repeats over a corpus. Copies of an article and rewritings of it must not make furniture of its paragraphs: an
 * article counts only where most of its text is new.
 */
export function createLineCounter(): LineCounter {
  const counts = new Map<string, number>();
  const paragraphs = new Set<string>();
  return {
    add({ text, sections }) {
      const lines = sections.filter(isBody).map((section) => ({ section, key: keyOf(lineOf(text, section)) }));
      const copy = isCopy(
        lines.map(({ key }) => key),
        paragraphs,
      );
      for (const { key } of lines) paragraphs.add(hashOf(key));
      if (copy) return;
      const edge = lines.filter((_, at) => at < EDGE || at >= lines.length - EDGE);
      for (const key of new Set(edge.filter(({ section }) => isShort(section)).map((line) => line.key)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    end() {
      const enough = new Set([...counts].filter(([key, count]) => count >= leastFor(key)).map(([key]) => key));
      return { has: (line) => enough.size > 0 && enough.has(keyOf(line)) };
    },
  };
}

/** Whether most of its sentences are known, or there are none. */
function isCopy(lines: readonly string[], known: ReadonlySet<string>): boolean {
  const prose = lines.filter(isSentence);
  const sum = (some: readonly string[]): number => some.reduce((total, { length }) => total + length, 0);
  return prose.length === 0 || sum(prose.filter((line) => known.has(hashOf(line)))) > sum(prose) * MAX_COPIED_SHARE;
}

const isBody = ({ kind }: Section): boolean => kind === 'body' || kind === 'heading';
const isShort = ({ start, end }: Section): boolean => end - start <= MAX_LINE;

function isSentence(key: string): boolean {
  return isProse(key, { start: 0, end: key.length, blankBefore: true, blankAfter: true, mark: null });
}

function leastFor(key: string): number {
  if (QUOTED.test(key)) return Infinity;
  return isSentence(key) ? MIN_ARTICLES_PROSE : MIN_ARTICLES;
}

/**
 * Sections with the repeated lines at either end of the article labelled as boilerplate: from its end up, and below its head
 * down, to the first paragraph that is its own.
 */
export function labelRepeated(text: string, sections: readonly Section[], repeated: RepeatedLines): readonly Section[] {
  const known = sections.map((section) => isBody(section) && isShort(section) && repeated.has(lineOf(text, section)));
  const own = sections.findIndex((section, at) => section.kind === 'body' && known[at] !== true);
  // An article of nothing else is left as it is: something must be what it says.
  if (own < 0 || !known.includes(true)) return sections;
  const last = sections.findLastIndex((section, at) => section.kind !== 'boilerplate' && known[at] !== true);
  return sections.map((section, at) =>
    known[at] === true && (at < own || at > last)
      ? { ...section, kind: 'boilerplate', rule: 'repeated-line' }
      : section,
  );
}
