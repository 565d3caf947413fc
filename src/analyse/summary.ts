import { SUMMARY_CONNECTIVES, SUMMARY_PRONOUNS } from '../lexicon/summary-words.js';
import type { IssueMention, Mention, Segmented, Sentence, Span } from '../types.js';

/** Sentences of a summary by the article's length in sentences. */
const SHORT_ARTICLE = 4;
const LONG_ARTICLE = 12;
/** A sentence with fewer words says too little, one with more too much. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** Sentences looked at: news says what it is about well before, and a book costs no more than a page. */
const MOST_SENTENCES = 200;
const LEAD_WEIGHT = 3;
const ENTITY_WEIGHT = 0.5;
const ISSUE_WEIGHT = 0.7;
const NUMBER_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.5;
const CONNECTIVE_COST = 1;
const PRONOUN_COST = 1.5;
const QUOTE_COST = 2;
const QUESTION_COST = 2;
const MOST_COUNTED = 4;

interface Scored {
  readonly sentence: Sentence;
  readonly place: number;
  readonly score: number;
}

/**
 * The one to three sentences of the article's own prose that sum it up, in text order: extractive, by position (the lead
 * carries the news), the entities, issues, figures and title words that a sentence brings beyond those chosen before it.
 * Sentences that need their predecessor, or are only a quotation, cost. Never boilerplate, commentary or headings.
 *
 * @param mentions sorted by start
 * @param issues sorted by start
 */
export function findSummary(
  segmented: Segmented,
  mentions: readonly Mention[],
  issues: readonly IssueMention[],
): Span[] {
  const body = segmented.sentences.filter(({ kind }) => kind === 'body').slice(0, MOST_SENTENCES);
  const words = (sentence: Sentence): number => countWords(segmented, sentence);
  const usable = body.filter((sentence) => words(sentence) >= FEWEST_WORDS && words(sentence) <= MOST_WORDS);
  const pool = usable.length > 0 ? usable : body.filter((sentence) => words(sentence) > 1).slice(0, 1);
  const size = pool.length < SHORT_ARTICLE ? 1 : pool.length < LONG_ARTICLE ? 2 : 3;
  const title = titleWords(segmented);
  const chosen: Scored[] = [];
  const said = new Set<string>();
  const subjects = listSubjects(pool, mentions, issues);
  while (chosen.length < Math.min(size, pool.length)) {
    const scored = pool
      .map((sentence, place) => ({
        sentence,
        place,
        score: scoreSentence(segmented, sentence, place, subjects[place] ?? [], said, title),
      }))
      .filter(({ sentence }) => !chosen.some((other) => other.sentence === sentence));
    const best = scored.reduce<Scored | null>(
      (top, next) => (top === null || next.score > top.score ? next : top),
      null,
    );
    if (best === null || (chosen.length > 0 && best.score <= 0)) break;
    chosen.push(best);
    for (const subject of subjects[best.place] ?? []) said.add(subject);
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ sentence: { start, end } }) => ({ start, end }));
}

function countWords({ tokens }: Segmented, { firstToken, endToken }: Sentence): number {
  let words = 0;
  for (let i = firstToken; i < endToken; i += 1) if (tokens.kind[i] === 'word') words += 1;
  return words;
}

function titleWords({ tokens, sentences }: Segmented): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind !== 'title') continue;
    for (let i = firstToken; i < endToken; i += 1)
      if ((tokens.norm[i] ?? '').length > 4) words.add(tokens.norm[i] ?? '');
  }
  return words;
}

/** Per sentence the spans inside it, in one sweep: both lists are sorted by start. */
function listInside<T extends Span>(sentences: readonly Sentence[], spans: readonly T[]): readonly (readonly T[])[] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    while ((spans[first]?.start ?? Infinity) < start) first += 1;
    let after = first;
    while ((spans[after]?.start ?? Infinity) <= end) after += 1;
    return spans.slice(first, after).filter((span) => span.end <= end);
  });
}

/** Per sentence the entities and issues spoken of; pronouns name nobody. */
function listSubjects(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  issues: readonly IssueMention[],
): readonly (readonly string[])[] {
  const spoken = listInside(sentences, issues);
  return listInside(sentences, mentions).map((inside, place) => {
    const entities = inside.filter(({ form }) => form !== 'pronoun').map(({ entity }) => entity);
    const subjects = (spoken[place] ?? []).map(({ id }) => `issue ${id}`);
    return [...new Set([...entities, ...subjects])];
  });
}

function scoreSentence(
  segmented: Segmented,
  sentence: Sentence,
  place: number,
  subjects: readonly string[],
  said: ReadonlySet<string>,
  title: ReadonlySet<string>,
): number {
  const fresh = subjects.filter((subject) => !said.has(subject));
  const issues = fresh.filter((subject) => subject.startsWith('issue ')).length;
  let numbers = 0;
  const titled = new Set<string>();
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    if (segmented.tokens.kind[i] === 'number') numbers += 1;
    const norm = segmented.tokens.norm[i] ?? '';
    if (title.has(norm)) titled.add(norm);
  }
  const gain =
    LEAD_WEIGHT / (1 + place) +
    ENTITY_WEIGHT * Math.min(fresh.length - issues, MOST_COUNTED) +
    ISSUE_WEIGHT * Math.min(issues, MOST_COUNTED) +
    NUMBER_WEIGHT * Math.min(numbers, MOST_COUNTED) +
    TITLE_WEIGHT * Math.min(titled.size, MOST_COUNTED);
  return gain - costOf(segmented, sentence);
}

/** What speaks against a sentence that stands alone. */
function costOf({ tokens, text }: Segmented, { firstToken, endToken, start, end }: Sentence): number {
  const first = tokens.norm[firstToken] ?? '';
  const second = tokens.norm[firstToken + 1] ?? '';
  const phrase = first.endsWith("'") ? first + second : `${first} ${second}`;
  let cost = 0;
  if (SUMMARY_CONNECTIVES.has(first) || SUMMARY_CONNECTIVES.has(phrase)) cost += CONNECTIVE_COST;
  if (SUMMARY_PRONOUNS.has(first)) cost += PRONOUN_COST;
  const written = text.slice(start, end);
  if (/^["“«'‘]/u.test(written) || /["”»]$/u.test(written)) cost += QUOTE_COST;
  else if (unpaired(written)) cost += QUOTE_COST;
  if ((tokens.norm[endToken - 1] ?? '') === '?') cost += QUESTION_COST;
  return cost;
}

/** True where a quotation goes on before or after the sentence. */
function unpaired(written: string): boolean {
  const count = (marks: RegExp): number => written.match(marks)?.length ?? 0;
  return count(/[“«]/gu) !== count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}
