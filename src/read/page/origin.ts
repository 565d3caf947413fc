import { isAuthorBio } from './boilerplate.js';
import type { Byline } from './byline.js';
import { readByline } from './byline.js';
import type { Paragraph } from './paragraphs.js';
import { isProse, lineOf } from './shape.js';

/** Paragraphs at the foot among which the author's line is looked for. */
export const FOOT = 8;

/** Whether a line is a byline or a date beyond doubt. */
export function isStamp(text: string, paragraph: Paragraph, dayFirst: boolean): boolean {
  return paragraph.end - paragraph.start < 240 && readByline(lineOf(text, paragraph), dayFirst)?.certain === true;
}

/** A byline, where the line is one; a bare name only after the title and when nothing in the article speaks against it. */
export function readOrigin(
  line: string,
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  titled: boolean,
  dayFirst: boolean,
): Byline | null {
  const origin = readByline(line, dayFirst);
  if (origin?.certain === true) {
    // Beside a date a capitalised name may be the place's; an author's is not in the article, save as its last line.
    const { byline } = origin;
    if (byline === null || origin.explicit || !saysAgain(text, paragraphs, at, byline)) return origin;
    return signsBelow(text, paragraphs, byline) ? origin : { ...origin, byline: null, rule: 'date-line' };
  }
  if (origin === null || !titled || at === 0) return null;
  const near = [paragraphs[at - 1], paragraphs[at + 1]].some(
    (other) => other !== undefined && isStamp(text, other, dayFirst),
  );
  if (near) return origin;
  if (origin.byline === null) return standsAlone(text, paragraphs, at) ? origin : null;
  return signsBelow(text, paragraphs, origin.byline) || !isSpokenOf(text, paragraphs, at, origin.byline)
    ? origin
    : null;
}

function saysAgain(text: string, paragraphs: readonly Paragraph[], at: number, name: string): boolean {
  const from = paragraphs[at]?.end ?? 0;
  return text.slice(from, from + 20_000).includes(name);
}

/** A short line with prose below it. */
function standsAlone(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const line = paragraphs[at];
  const next = paragraphs[at + 1];
  return line !== undefined && line.end - line.start <= 50 && next !== undefined && isProse(text, next);
}

function signsBelow(text: string, paragraphs: readonly Paragraph[], name: string): boolean {
  return paragraphs
    .slice(-FOOT)
    .some((paragraph) => paragraph.end - paragraph.start < 500 && isAuthorBio(lineOf(text, paragraph), [name]));
}

/** Whether the article's prose has a word of the name: then the line is a topic and no author. */
function isSpokenOf(text: string, paragraphs: readonly Paragraph[], at: number, name: string): boolean {
  const next = paragraphs[at + 1];
  if (next === undefined || !isProse(text, next)) return true;
  const body = text.slice(next.start, next.start + 20_000).toLowerCase();
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word.length > 2 && body.includes(word));
}
