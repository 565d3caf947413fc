import { findBoilerplate } from './boilerplate.js';
import { findCommentary } from './commentary.js';
import { looksFrench } from './dates.js';
import type { Mark, Meta, Piece } from '../draft.js';
import { NO_META } from '../draft.js';
import { readHead } from './head.js';
import { findItemStarts } from './items.js';
import { isStamp } from './origin.js';
import type { Paragraph } from './paragraphs.js';
import { splitParagraphs } from './paragraphs.js';
import { isProse, isTitleLike, lineOf } from './shape.js';

/** Fewer commentary lines than this do not make a file a digest. */
const MIN_COMMENTARIES = 2;

/**
 * A digest's items are short: the median item of the files at hand has 2 paragraphs. An article that uses a label twice has
 * whole sections between.
 */
const MAX_MEDIAN_PARAGRAPHS = 4;
const MAX_MEDIAN_CHARACTERS = 2500;

/** Share of the items that must have a title for their first lines to be titles and not the digest's headings. */
const TITLED_SHARE = 0.8;

/**
 * Splits a file into its articles, only on strong evidence: the same commentary label returning after every item, or a
 * file that calls itself a digest and is laid out as items throughout. Anything else is one article.
 *
 * @example splitDigest('A fund was set up.\nAnalysis — Good.\nA law was passed.\nAnalysis — Late.', null).length // 2
 */
export function splitDigest(text: string, name: string | null, marks: readonly Mark[] = []): Piece[] {
  const whole: Piece = { start: 0, end: text.length, meta: NO_META, marks: [], extra: null };
  const paragraphs = splitParagraphs(text, marks);
  if (paragraphs.length < 3) return [whole];
  const starts = splitByCommentary(text, paragraphs) ?? findItemStarts(text, paragraphs, name);
  return starts === null || starts.length < 2 ? [whole] : cutAt(text, paragraphs, starts);
}

/** Numbers of the paragraphs at which items begin; the first is 0, so that a heading of the digest goes with its first item. */
function splitByCommentary(text: string, paragraphs: readonly Paragraph[]): number[] | null {
  const found = paragraphs.map((paragraph) => findCommentary(text, paragraph)?.label ?? null);
  const label = commonest(found.filter((value) => value !== null));
  if (label === null) return null;
  const ends = found.flatMap((value, at) => (value === label ? [at] : []));
  if (ends.length < MIN_COMMENTARIES || !alternates(text, paragraphs, ends)) return null;
  const starts = [0, ...ends.slice(0, -1).map((end) => end + 1)];
  const last = (ends.at(-1) ?? 0) + 1;
  // Below the last commentary: another item without one, or the page's foot, which stays with the last item.
  if (paragraphs.slice(last).some((paragraph) => isProse(text, paragraph) && paragraph.end - paragraph.start >= 150))
    starts.push(last);
  return starts;
}

/** Whether between one commentary and the next there is always an item's text, and items are as short as digests have them. */
function alternates(text: string, paragraphs: readonly Paragraph[], ends: readonly number[]): boolean {
  const counts: number[] = [];
  const sizes: number[] = [];
  let from = 0;
  for (const end of ends) {
    const item = paragraphs.slice(from, end);
    if (!item.some((paragraph) => isProse(text, paragraph))) return false;
    counts.push(item.length);
    sizes.push((item.at(-1)?.end ?? 0) - (item[0]?.start ?? 0));
    from = end + 1;
  }
  return median(counts) <= MAX_MEDIAN_PARAGRAPHS && median(sizes) <= MAX_MEDIAN_CHARACTERS;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Pieces from paragraph to paragraph; the file's text between two of them is white space. */
function cutAt(text: string, paragraphs: readonly Paragraph[], starts: readonly number[]): Piece[] {
  const groups = starts.map((start, index) => paragraphs.slice(start, starts[index + 1] ?? paragraphs.length));
  const leads = groups.map((group) => leadingTitles(text, group));
  const titled = leads.filter((lead) => lead.length > 0).length >= groups.length * TITLED_SHARE;
  // Articles with a line of their own for author or date share nothing.
  const dated = groups.slice(1).some((group) => group.slice(0, 5).some((paragraph) => isStamp(text, paragraph, true)));
  const shared = dated ? NO_META : sharedMeta(text, groups[0] ?? []);
  return groups.map((group, index) => {
    const lead = leads[index] ?? [];
    const marks = (titled ? lead.slice(0, -1) : lead).map(({ start, end }): Mark => ({ kind: 'rubric', start, end }));
    return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0, meta: shared, marks, extra: null };
  });
}

/** The short lines above an item's text. */
function leadingTitles(text: string, group: readonly Paragraph[]): Paragraph[] {
  const prose = group.findIndex((paragraph) => isProse(text, paragraph));
  return group
    .slice(0, Math.max(prose, 0))
    .filter(
      (paragraph) =>
        isTitleLike(text, paragraph) &&
        !isStamp(text, paragraph, true) &&
        findBoilerplate(lineOf(text, paragraph), 'head') === null,
    );
}

/** Date and outlet of the whole digest, from the lines above its first item. */
function sharedMeta(text: string, first: readonly Paragraph[]): Meta {
  const { meta } = readHead(text, first, NO_META, looksFrench(text));
  return { ...NO_META, published: meta.published, outlet: meta.outlet };
}
