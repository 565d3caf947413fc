import type { SectionKind, Span } from '../../types.js';
import type { Paragraph } from './paragraphs.js';

/** What a paragraph was found to be, and why. */
export interface Label {
  readonly kind: SectionKind;
  readonly rule: string;
}

/** Longer lines are prose, whatever their ending: no title in the gold set's outlets passes 110 characters. */
const MAX_TITLE = 200;

/** Words from which a line with a full stop at its end is a sentence of the article and no title. */
const MIN_PROSE_WORDS = 5;

/** Share of the longer words that are capitalised in a title; "with", "from" and "after" often are not. */
const TITLE_CASE_SHARE = 0.75;

/** A heading inside an article is shorter than a title. */
const MAX_HEADING = 90;
const MAX_HEADING_WORDS = 14;

export function lineOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether a paragraph is the article's running text: it ends as a sentence does, or is too long for anything else. */
export function isProse(text: string, paragraph: Paragraph): boolean {
  const length = paragraph.end - paragraph.start;
  if (length > MAX_TITLE) return true;
  const line = lineOf(text, paragraph);
  const words = line.split(/\s+/u).length;
  if (/[.…]["”»’')\]]{0,3}$|[!?]["”»’')\]]{1,3}$|["”’'»] ?\.$/u.test(line))
    return words >= MIN_PROSE_WORDS || /^[“"«]/u.test(line);
  if (/[!?]$/u.test(line)) return length >= 130 || (words >= 10 && /\p{Ll}[.!?] \p{Lu}/u.test(line));
  return /[,;:]$/u.test(line) && words >= 8;
}

/** Whether a line can be a title: short, opening as titles do, without a sentence's end. */
export function isTitleLike(text: string, paragraph: Paragraph): boolean {
  if (isProse(text, paragraph) || paragraph.end - paragraph.start < 3) return false;
  const line = lineOf(text, paragraph);
  return (
    /^[\p{Lu}\p{N}"“«'‘(¿¡#]|^[dl]['’]\p{Lu}|^\p{Ll}\p{L}*\p{Lu}/u.test(line) &&
    /\p{L}/u.test(line) &&
    !/[,;:]$/u.test(line)
  );
}

/** A line between paragraphs that groups what follows: short, without a sentence's end, prose after it. */
export function isHeading(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  const next = paragraphs[at + 1];
  const previous = paragraphs[at - 1];
  if (paragraph === undefined || next === undefined || !isTitleLike(text, paragraph)) return false;
  const line = lineOf(text, paragraph);
  if (isQuestion(text, paragraphs, at)) return false;
  if (line.length > MAX_HEADING || line.split(/\s+/u).length > MAX_HEADING_WORDS || /^[“"«‘'(]|[.…]$/u.test(line))
    return false;
  if (!isProse(text, next)) return false;
  if (paragraph.blankBefore && paragraph.blankAfter) return true;
  // No blank lines in the file, or none after the heading: only between paragraphs that are long enough not to be a list's items.
  const long = (other: Paragraph | undefined): boolean => other !== undefined && other.end - other.start >= 120;
  return long(next) && (previous === undefined || paragraph.blankBefore || (long(previous) && isProse(text, previous)));
}

/** A question of an interview: marked as one, or with another question two paragraphs away. */
function isQuestion(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const asks = (index: number): boolean => {
    const other = paragraphs[index];
    return other !== undefined && other.end - other.start < 300 && text[other.end - 1] === '?';
  };
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return false;
  const line = lineOf(text, paragraph);
  return /^Q ?[:.\p{Lu}]|^\p{Lu}[\p{Lu}. -]{2,30}: \S/u.test(line) || (asks(at) && (asks(at - 2) || asks(at + 2)));
}

/** "Court Halts Burglary Forecasts": English title case, which no sentence is written in. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * TITLE_CASE_SHARE;
}

/** Whether two lines say the same, but for case, white space and the shape of apostrophes. */
export function isSameLine(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase();
}
