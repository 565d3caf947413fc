import type { Keyword, Segmented, Sentence } from '../types.js';
import { isShouted, listPhrases, roleOf } from './keywords/phrases.js';
import type { Phrase, WordRole } from './keywords/phrases.js';
import type { Resources } from './resources.js';

const MOST_KEYWORDS = 10;
/** Sentences looked at, so that a book costs no more than a long article. */
const MOST_SENTENCES = 1000;
const LEAST_KEYWORDS = 3;
/** One keyword for so many words, so that a two-sentence item gets three to five. */
const WORDS_PER_KEYWORD = 12;
/** What a common word adds to its phrase, where a telling one adds 1. */
const COMMON_WEIGHT = 0.25;
/** A title's words against the body's. */
const TITLE_FACTOR = 1.6;
/** Names have their own table: a phrase of nothing but capitals counts for less, unless it is an acronym. */
const NAME_FACTOR = 0.35;
/** By number of words: single words are vague, four seldom hold together. */
const LENGTH_FACTORS = [0, 0.75, 1.4, 1.5, 1.3] as const;
/** What a phrase keeps that only stands within longer ones. */
const PART_FACTOR = 0.45;
/** A single word must come back, or stand in the title. */
const LEAST_SINGLE = 1.6;
/** Single short words tell little. */
const SHORT_WORD = 5;

interface Candidate {
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  /** For a single word in capitals: whether it tells anything; null for other words. */
  readonly acronym: boolean | null;
  readonly first: number;
  count: number;
  whole: number;
  weight: number;
}

const COUNTED = new Set(['title', 'heading', 'body']);

/**
 * Up to ten terms that tell the article's subject, best first, scores in (0, 1] relative to the best. Phrases of content
 * words are grouped by their stems and weighted by frequency, first place (as YAKE does, Campos et al. 2020), words of
 * their own and whether a longer term already has them (C-value, Frantzi et al. 2000). Prose and title only.
 *
 * @example // [{term: 'facial recognition', score: 1}, {term: 'railway stations', score: 0.61}]
 */
export function findKeywords(segmented: Segmented, resources: Resources): Keyword[] {
  const { language } = segmented;
  if (language !== 'en' && language !== 'fr') return [];
  const side = language === 'fr' ? 'fr' : 'en';
  const sentences = segmented.sentences.filter(({ kind }) => COUNTED.has(kind)).slice(0, MOST_SENTENCES);
  const candidates = collect(segmented, sentences, side, resources);
  const words = sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  const limit = Math.min(MOST_KEYWORDS, Math.max(LEAST_KEYWORDS, Math.round(words / WORDS_PER_KEYWORD)));
  const telling = [...candidates.values()].filter(
    ({ stems, count, acronym }) => stems.length > 1 || (acronym ?? count >= LEAST_SINGLE),
  );
  const scored = telling.map((candidate) => ({ candidate, score: scoreOf(candidate, words) }));
  scored.sort(
    (a, b) =>
      b.score - a.score || a.candidate.first - b.candidate.first || a.candidate.stems.length - b.candidate.stems.length,
  );
  const chosen: typeof scored = [];
  for (const entry of scored) {
    if (chosen.length >= limit) break;
    if (!chosen.some(({ candidate }) => overlaps(candidate.stems, entry.candidate.stems))) chosen.push(entry);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ candidate, score }) => ({
    term: termOf(candidate),
    score: Math.round((score / best) * 1000) / 1000,
  }));
}

function collect(
  segmented: Segmented,
  sentences: readonly Sentence[],
  language: 'en' | 'fr',
  resources: Resources,
): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const sentence of sentences) {
    const roles = new Map<number, WordRole>();
    const shouting = isShouted(segmented, sentence);
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1)
      roles.set(i, roleOf(segmented, i, language, resources, shouting));
    for (const phrase of listPhrases(segmented, sentence, roles, language)) {
      const phraseStems = phrase.words.map((word) => resources.stems(segmented.tokens.norm[word] ?? '', language));
      const key = phraseStems.join(' ');
      const candidate = candidates.get(key) ?? {
        stems: phraseStems,
        forms: new Map<string, number>(),
        acronym: judgeAcronym(
          segmented.text.slice(segmented.tokens.start[phrase.first], segmented.tokens.end[phrase.end - 1]),
        ),
        first: phrase.first,
        count: 0,
        whole: 0,
        weight: weightOf(segmented, phrase, roles),
      };
      candidate.count += sentence.kind === 'body' ? 1 : TITLE_FACTOR;
      if (phrase.whole) candidate.whole += sentence.kind === 'body' ? 1 : TITLE_FACTOR;
      const written = formOf(segmented, phrase, sentence);
      const form = shouting ? written.toLowerCase() : written;
      candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
      candidates.set(key, candidate);
    }
  }
  return candidates;
}

/** Capitals that every article on the subject has. */
const EMPTY_ACRONYMS = new Set(['AI', 'EU', 'IA', 'UE', 'UK', 'US', 'USA']);

function judgeAcronym(written: string): boolean | null {
  return /^\p{Lu}{2,}$/u.test(written) ? !EMPTY_ACRONYMS.has(written) : null;
}

/** The mean of what the phrase's words tell, by its length, less where it is a name. */
function weightOf(segmented: Segmented, { words }: Phrase, roles: ReadonlyMap<number, WordRole>): number {
  const sum = words.reduce((total, word) => total + (roles.get(word) === 'content' ? 1 : COMMON_WEIGHT), 0);
  const texts = words.map((word) => segmented.tokens.text[word] ?? '');
  const name = texts.every((text) => /^\p{Lu}/u.test(text) && (texts.length > 1 || !/^\p{Lu}+$/u.test(text)));
  // A common word at the end of a phrase is its head: "authority" alone says little, "protection authority" more.
  const short = words.length === 1 && (texts[0]?.length ?? 0) < SHORT_WORD && !/^\p{Lu}{2,}$/u.test(texts[0] ?? '');
  return ((sum / words.length) * (LENGTH_FACTORS[words.length] ?? 1) * (name ? NAME_FACTOR : 1)) / (short ? 2 : 1);
}

/** Frequency (its square root: the tenth time tells little more), place of the first occurrence, weight. */
function scoreOf({ count, whole, first, weight }: Candidate, words: number): number {
  const nested = PART_FACTOR + (1 - PART_FACTOR) * (whole / count);
  return nested * weight * Math.sqrt(count) * (1 + 1 / (1 + (4 * first) / Math.max(words, 1)));
}

/** True where one term's words are all in the other. */
function overlaps(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return (
    small.every((stem) => large.includes(stem)) ||
    (small.length > 1 && small.filter((stem) => large.includes(stem)).length > 1)
  );
}

/** "French", "Chinese", "European" keep their capital. */
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ish|ese|ench|utch|[ei]an|ican) /u;

/** As written, but a sentence's or title's capitals taken off what is no name. */
function formOf(segmented: Segmented, { first, end }: Phrase, sentence: Sentence): string {
  const { tokens, text } = segmented;
  const written = text.slice(tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0).replace(/\s+/gu, ' ');
  const opens = first === sentence.firstToken && end - first > 1;
  return opens && !DEMONYM.test(written) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(written)
    ? written.charAt(0).toLowerCase() + written.slice(1)
    : written;
}

/** The commonest form; the one with fewer capitals, then the first by code points, among equals. */
function termOf({ forms }: Candidate): string {
  const capitals = (form: string): number => form.replace(/[^\p{Lu}]/gu, '').length;
  const ranked = [...forms].sort(([a, m], [b, n]) => n - m || capitals(a) - capitals(b) || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
