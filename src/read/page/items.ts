import { CONTINUATIONS, DIGEST_WORDS } from '../../lexicon/digests.js';
import { findStampedDates, isBareDate, looksFrench } from './dates.js';
import { isStamp } from './origin.js';
import type { Paragraph } from './paragraphs.js';
import { isProse, isTitleLike, lineOf } from './shape.js';

/** Fewer items than this are not seen as a digest by their lay-out alone. */
const MIN_ITEMS = 3;

/** Sizes of a digest's item in characters; longer ones are an article's sections, shorter ones a list's points. */
const MIN_ITEM = 70;
const MAX_ITEM = 1600;

/** Paragraphs of an item under a heading, or above a source line. */
const MAX_ITEM_PARAGRAPHS = 3;

const DIGEST = new RegExp(
  `(?<![\\p{L}])(?:${[...DIGEST_WORDS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'iu',
);
const continuations = new Set(CONTINUATIONS);

/**
 * Numbers of the paragraphs at which the articles of a file begin, by its lay-out: whole articles between rules, each with its
 * head; header fields that return; items that each end in their source; or, in a file that calls itself a digest, numbered,
 * bulleted, dated, titled or single paragraphs throughout. Null for anything else: a long article is never cut up.
 */
export function findItemStarts(text: string, paragraphs: readonly Paragraph[], name: string | null): number[] | null {
  const whole = byRules(text, paragraphs) ?? byFields(text, paragraphs) ?? bySources(text, paragraphs);
  if (whole !== null) return whole;
  if (!isCalledDigest(text, paragraphs, name)) return null;
  return byMarks(text, paragraphs) ?? byTitles(text, paragraphs) ?? byParagraphs(text, paragraphs);
}

function isCalledDigest(text: string, paragraphs: readonly Paragraph[], name: string | null): boolean {
  if (name !== null && DIGEST.test(name.replace(/[-_.]+/gu, ' '))) return true;
  return paragraphs
    .slice(0, 2)
    .some(
      (paragraph) =>
        !isProse(text, paragraph) && paragraph.end - paragraph.start <= 80 && DIGEST.test(lineOf(text, paragraph)),
    );
}

const RULE = /^[-=*_~#—–· ]{3,}$/u;

/** Articles with a title and a byline or date each, between lines of the same dashes. */
function byRules(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const rules = new Map<string, number[]>();
  paragraphs.forEach((paragraph, at) => {
    const line = paragraph.end - paragraph.start < 200 ? lineOf(text, paragraph) : '';
    if (RULE.test(line)) rules.set(line, [...(rules.get(line) ?? []), at]);
  });
  const dayFirst = looksFrench(text);
  for (const ends of rules.values()) {
    const starts = [0, ...ends.map((at) => at + 1)].filter(
      (start) => start < paragraphs.length && !ends.includes(start),
    );
    const headed = starts.every((start) => {
      const [title, ...next] = paragraphs.slice(start, start + 4);
      return title !== undefined && isTitleLike(text, title) && next.some((line) => isStamp(text, line, dayFirst));
    });
    if (headed && starts.length >= 2) return starts;
  }
  return null;
}

const TITLE_FIELD = /^(?:title|titre|headline) ?: \S/iu;
const OTHER_FIELD =
  /^(?:date|published|publié(?: le)?|author|auteure?|by|par|source|outlet|publication|url|link|lien) ?: \S/iu;

/** "Title: …" with another field below it, twice or more, from the first line on. */
function byFields(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const isField = (at: number, field: RegExp): boolean => {
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined && field.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40)))
    );
  };
  const starts = paragraphs.flatMap((_, at) =>
    isField(at, TITLE_FIELD) && [1, 2, 3].some((step) => isField(at + step, OTHER_FIELD)) ? [at] : [],
  );
  return starts.length >= 2 && starts[0] === 0 ? starts : null;
}

const SOURCE =
  /^\(?(?:source|sources|via|lien|link) ?: ?\S.{0,150}$|^https?:\/\/\S{5,300}$|^\(\p{Lu}[^()]{2,60}, [^()]{4,30}\)$/iu;

/** "… for hospitals. (Source: The Lamp)" */
const SOURCE_IN_LINE = /[.!?»”"] ?[([](?:source|sources|via) ?: ?[^()[\]]{2,100}[)\]]\.?$/iu;

function endsInSource(text: string, { start, end }: Paragraph): boolean {
  return SOURCE_IN_LINE.test(text.slice(Math.max(start, end - 130), end));
}

/** Items of a few paragraphs, every one with its source on the last line or at its end. */
function bySources(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const ends = paragraphs.flatMap((paragraph, at) => {
    const alone = paragraph.end - paragraph.start < 310 && SOURCE.test(lineOf(text, paragraph));
    return alone || endsInSource(text, paragraph) ? [at] : [];
  });
  if (ends.length < MIN_ITEMS || ends.at(-1) !== paragraphs.length - 1) return null;
  const starts = [0, ...ends.slice(0, -1).map((end) => end + 1)];
  const fits = starts.every((start, index) => {
    const prose = paragraphs
      .slice(start, (ends[index] ?? start) + 1)
      .filter((paragraph) => isProse(text, paragraph) || endsInSource(text, paragraph));
    return prose.length > 0 && prose.length <= MAX_ITEM_PARAGRAPHS && sizeOf(prose) <= MAX_ITEM;
  });
  return fits ? starts : null;
}

function sizeOf(paragraphs: readonly Paragraph[]): number {
  return (paragraphs.at(-1)?.end ?? 0) - (paragraphs[0]?.start ?? 0);
}

/** Numbers in sequence, bullets or dates in front of every item; only short lines before the first. */
function byMarks(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const dayFirst = looksFrench(text);
  const kinds = paragraphs.map((paragraph) => markOf(text, paragraph, dayFirst));
  for (const kind of ['number', 'bullet', 'date'] as const) {
    const starts = kinds.flatMap((mark, at) => (mark?.kind === kind ? [at] : []));
    if (starts.length < MIN_ITEMS) continue;
    const first = starts[0] ?? 0;
    if (paragraphs.slice(0, first).some((paragraph) => isProse(text, paragraph))) continue;
    if (kind === 'number' && !starts.every((at, index) => kinds[at]?.value === index + 1)) continue;
    const long = starts.filter((start, index) => {
      const size = sizeOf(paragraphs.slice(start, starts[index + 1] ?? paragraphs.length));
      return size >= MIN_ITEM && size <= MAX_ITEM;
    });
    if (long.length === starts.length) return [0, ...starts.slice(1)];
  }
  return null;
}

function markOf(
  text: string,
  paragraph: Paragraph,
  dayFirst: boolean,
): { readonly kind: 'number' | 'bullet' | 'date'; readonly value: number } | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
  const number = /^(\d{1,2}) ?[.)/°–—-]+\s+\S/u.exec(opening);
  if (number !== null) return { kind: 'number', value: Number(number[1]) };
  if (paragraph.mark === 'item' || /^(?:[-–—•*▪►●‣]|\p{Extended_Pictographic}\ufe0f?)\s+\S/u.test(opening))
    return { kind: 'bullet', value: 0 };
  const lead = /^([^:—–|-]{3,30}?) ?[:—–|-] /u.exec(opening)?.[1] ?? '';
  if (isBareDate(lead)) return { kind: 'date', value: 0 };
  const date = findStampedDates(opening, dayFirst)[0];
  return date?.start === 0 && /^\s*[:—–|-]/u.test(opening.slice(date.end)) ? { kind: 'date', value: 0 } : null;
}

/** A title above every item. */
function byTitles(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const starts: number[] = [];
  let prose = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (!isProse(text, paragraph) && next !== undefined && isProse(text, next) && isTitleLike(text, paragraph)) {
      if (starts.length > 0 && prose > MAX_ITEM_PARAGRAPHS) return null;
      starts.push(at);
      prose = 0;
    } else if (isProse(text, paragraph)) {
      if (starts.length === 0) return null;
      prose += 1;
    }
  }
  return starts.length >= MIN_ITEMS && prose <= MAX_ITEM_PARAGRAPHS ? [0, ...starts.slice(1)] : null;
}

/** One paragraph for each item, none of which goes on from the one before. */
function byParagraphs(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const prose = paragraphs.flatMap((paragraph, at) => (isProse(text, paragraph) ? [at] : []));
  if (prose.length < MIN_ITEMS) return null;
  const fits = prose.every((at) => {
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined &&
      sizeOf([paragraph]) >= MIN_ITEM &&
      sizeOf([paragraph]) <= MAX_ITEM &&
      opensAnew(text, paragraph)
    );
  });
  if (!fits) return null;
  // A heading goes with the item below it.
  const starts = prose.map((_, index) => (index === 0 ? 0 : (prose[index - 1] ?? 0) + 1));
  return starts;
}

function opensAnew(text: string, paragraph: Paragraph): boolean {
  const opening = text.slice(paragraph.start, paragraph.start + 40).replaceAll('’', "'");
  const word = /^[\p{L}'-]+/u.exec(opening)?.[0].toLowerCase() ?? '';
  return word !== '' && !continuations.has(word);
}
