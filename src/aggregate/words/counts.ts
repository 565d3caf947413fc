import type { Segmented } from '../../types.js';
import type { Matcher } from './pattern.js';
import { associationLikelihood, logDice, logLikelihood, logRatio, round, TELLING } from '../statistics.js';
import { isFunctionWord, isWord, listSentences } from './words.js';

/** How often words are in a corpus. */
export class WordCounts {
  readonly counts = new Map<string, number>();
  total = 0;

  /** Counts an article's words, by norm. */
  add(segmented: Segmented): void {
    for (const { first, end } of listSentences(segmented))
      for (let at = first; at < end; at += 1) {
        if (!isWord(segmented, at)) continue;
        const norm = segmented.tokens.norm[at] ?? '';
        this.counts.set(norm, (this.counts.get(norm) ?? 0) + 1);
        this.total += 1;
      }
  }
}

/** A word that is more or less frequent in one corpus than in another. */
export interface Keyword {
  readonly word: string;
  /** Occurrences in the corpus, and in the one that it is held against. */
  readonly count: number;
  readonly reference: number;
  /** The same per million words. */
  readonly perMillion: number;
  readonly referencePerMillion: number;
  readonly logLikelihood: number;
  readonly logRatio: number;
}

/**
 * The words whose frequency differs more than chance explains, most evidence first.
 *
 * @param least occurrences in both together
 */
export function findKeywords(own: WordCounts, reference: WordCounts, least: number): readonly Keyword[] {
  if (own.total === 0 || reference.total === 0) return [];
  const found: Keyword[] = [];
  for (const word of new Set([...own.counts.keys(), ...reference.counts.keys()])) {
    const [a, b] = [own.counts.get(word) ?? 0, reference.counts.get(word) ?? 0];
    const evidence = logLikelihood(a, own.total, b, reference.total);
    if (a + b < least || evidence < TELLING) continue;
    found.push({
      word,
      count: a,
      reference: b,
      perMillion: round((a * 1e6) / own.total, 0),
      referencePerMillion: round((b * 1e6) / reference.total, 0),
      logLikelihood: round(evidence, 4),
      logRatio: round(logRatio(a, own.total, b, reference.total)),
    });
  }
  return found.sort((a, b) => b.logLikelihood - a.logLikelihood || (a.word < b.word ? -1 : 1));
}

/** Words that follow each other. */
export interface Ngram {
  readonly words: string;
  readonly count: number;
  readonly articles: number;
}

/** Counts runs of `size` words with nothing between them. */
export class NgramCounts {
  readonly #counts = new Map<string, { count: number; articles: number; last: number }>();
  #articles = 0;

  constructor(
    readonly size: number,
    /** Whether those that begin or end with a function word count too. */
    readonly all: boolean,
  ) {}

  add(segmented: Segmented): void {
    const { tokens, language } = segmented;
    this.#articles += 1;
    for (const { first, end } of listSentences(segmented)) {
      let run = 0;
      for (let at = first; at < end; at += 1) {
        run = isWord(segmented, at) ? run + 1 : 0;
        if (run < this.size) continue;
        const words = tokens.norm.slice(at - this.size + 1, at + 1);
        const edges = [words[0] ?? '', words.at(-1) ?? ''];
        if (!this.all && edges.some((word) => isFunctionWord(word, language))) continue;
        const key = words.join(' ');
        const known = this.#counts.get(key) ?? { count: 0, articles: 0, last: 0 };
        known.count += 1;
        if (known.last !== this.#articles) known.articles += 1;
        known.last = this.#articles;
        this.#counts.set(key, known);
      }
    }
  }

  /** Those that occur at least so often, most frequent first. */
  list(least: number): readonly Ngram[] {
    return [...this.#counts]
      .filter(([, { count }]) => count >= least)
      .map(([words, { count, articles }]) => ({ words, count, articles }))
      .sort((a, b) => b.count - a.count || b.articles - a.articles || (a.words < b.words ? -1 : 1));
  }
}

/** A word that stands near another more often than chance explains. */
export interface Collocate {
  readonly word: string;
  /** Occurrences near the node word, how many chance would bring, and occurrences in all. */
  readonly near: number;
  readonly expected: number;
  readonly count: number;
  readonly logLikelihood: number;
  readonly logDice: number;
}

/** Counts what stands within `window` words of a pattern, in the same sentence. */
export class CollocateCounts {
  readonly #all = new WordCounts();
  readonly #near = new Map<string, number>();
  #nodes = 0;
  #reach = 0;

  constructor(
    readonly matches: Matcher,
    readonly window: number,
    /** Whether function words count too. */
    readonly all: boolean,
  ) {}

  add(segmented: Segmented): void {
    const { tokens, language } = segmented;
    this.#all.add(segmented);
    for (const { first, end } of listSentences(segmented)) {
      const places: number[] = [];
      for (let at = first; at < end; at += 1) if (isWord(segmented, at)) places.push(at);
      const nodes = new Set<number>();
      const near = new Set<number>();
      let next = 0;
      for (let at = first; at < end; at += 1) {
        const after = this.matches(segmented, at, end);
        if (after < 0) continue;
        this.#nodes += 1;
        while (next < places.length && (places[next] ?? 0) < at) next += 1;
        const from = next;
        while (next < places.length && (places[next] ?? 0) < after) next += 1;
        for (const place of places.slice(from, next)) nodes.add(place);
        for (const place of places.slice(Math.max(0, from - this.window), next + this.window)) near.add(place);
        at = after - 1;
      }
      // A word between two nodes stands near both, once.
      for (const at of near) {
        if (nodes.has(at)) continue;
        this.#reach += 1;
        const norm = tokens.norm[at] ?? '';
        if (!this.all && isFunctionWord(norm, language)) continue;
        this.#near.set(norm, (this.#near.get(norm) ?? 0) + 1);
      }
    }
  }

  /** How often the pattern occurs. */
  get nodes(): number {
    return this.#nodes;
  }

  /** Those that occur near at least so often and more than chance explains, the strongest first. */
  list(least: number): readonly Collocate[] {
    const { counts, total } = this.#all;
    return [...this.#near]
      .flatMap(([word, near]): Collocate[] => {
        const count = counts.get(word) ?? near;
        const expected = (this.#reach * count) / total;
        const evidence = associationLikelihood(near, this.#reach, count, total);
        if (near < least || near <= expected || evidence < TELLING) return [];
        return [
          {
            word,
            near,
            expected: round(expected),
            count,
            logLikelihood: round(evidence),
            logDice: round(logDice(near, this.#nodes, count)),
          },
        ];
      })
      .sort((a, b) => b.logDice - a.logDice || b.near - a.near || (a.word < b.word ? -1 : 1));
  }
}
