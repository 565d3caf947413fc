import type { Span } from '../../types.js';
import type { Mark } from '../draft.js';

/** A line of the text without its outer white space, or several lines where they were broken at a fixed width. */
export interface Paragraph extends Span {
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly mark: Mark['kind'] | null;
}

/** Lines longer than this were not broken by hand or by a mailer. */
const MAX_WIDTH = 130;

/** Fewer breaks than this do not tell a fixed width from chance. */
const MIN_BREAKS = 3;

/**
 * Splits a text into paragraphs: non-blank lines, those of a hard-wrapped text joined. A line was wrapped where the next
 * line's first word would not have fitted into the file's width. Linear in the text.
 *
 * @example splitParagraphs('One.\n\n Two. \n') // [{ start: 0, end: 4, … }, { start: 7, end: 11, … }]
 */
export function splitParagraphs(text: string, marks: readonly Mark[] = []): Paragraph[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let mark = 0;
  for (const line of lines) {
    while (mark < marks.length && (marks[mark]?.end ?? 0) <= line.start) mark += 1;
    const kind = (marks[mark]?.start ?? Infinity) < line.end ? (marks[mark]?.kind ?? null) : null;
    const last = paragraphs.at(-1);
    if (last !== undefined && !line.blankBefore && kind === last.mark && isWrapped(text, last, line, width)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end, blankAfter: line.blankAfter };
    } else {
      paragraphs.push({ ...line, mark: kind });
    }
  }
  return paragraphs;
}

type Line = Omit<Paragraph, 'mark'>;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const until = newline < 0 ? text.length : newline;
    const start = skipSpace(text, from, until);
    if (start === until) {
      blankBefore = true;
    } else {
      let end = until;
      while (isSpace(text, end - 1)) end -= 1;
      const last = lines.at(-1);
      if (last !== undefined) lines[lines.length - 1] = { ...last, blankAfter: blankBefore };
      lines.push({ start, end, blankBefore, blankAfter: true });
      blankBefore = false;
    }
    from = until + 1;
  }
  return lines;
}

function isSpace(text: string, at: number): boolean {
  return /[\s\uFEFF]/u.test(text[at] ?? '.');
}

function skipSpace(text: string, from: number, until: number): number {
  let at = from;
  while (at < until && isSpace(text, at)) at += 1;
  return at;
}

/** The width that lines were broken at; 0 where the text is not hard-wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width > MAX_WIDTH || width < 30) return 0;
  let breaks = 0;
  let pairs = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.blankBefore) return;
    pairs += 1;
    if (wouldOverflow(text, line.end - line.start, next, width) && !endsSentence(text, line)) breaks += 1;
  });
  return breaks >= MIN_BREAKS && breaks >= pairs / 2 ? width : 0;
}

function isWrapped(text: string, paragraph: Paragraph, next: Line, width: number): boolean {
  if (width === 0) return false;
  const lineStart = Math.max(paragraph.start, text.lastIndexOf('\n', paragraph.end - 1) + 1);
  return wouldOverflow(text, paragraph.end - lineStart, next, width);
}

function wouldOverflow(text: string, length: number, next: Line, width: number): boolean {
  const word = /^\S{1,130}/u.exec(text.slice(next.start, Math.min(next.end, next.start + MAX_WIDTH)))?.[0].length ?? 0;
  return length + 1 + word > width;
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…]["”’»)]?$/u.test(text.slice(Math.max(line.start, line.end - 3), line.end));
}
