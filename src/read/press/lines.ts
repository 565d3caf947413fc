import type { Span } from '../../types.js';
import type { Mark, Meta, Piece } from '../draft.js';

/** A line that is not blank, without its outer white space. */
export interface PressLine extends Span {
  /** As the file has it. */
  readonly raw: string;
  /** As it is compared: one space between words, without the signs that Markdown puts before and around headings. */
  readonly words: string;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly blank: boolean;
  /** Whether the format calls it a heading. */
  readonly heading: boolean;
}

/** What a line of an export is; null for the article's own text. */
export type LineKind = 'title' | 'byline' | 'furniture' | null;

/** What a lay-out makes of the lines of one article: a kind for each line, and what they say. */
export interface Reading {
  readonly kinds: readonly LineKind[];
  readonly meta: Meta;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The lines that can be one article; `closed` where the line that ends an article was seen. */
export interface Block {
  readonly lines: readonly PressLine[];
  readonly closed: boolean;
}

/** Only where so many of the blocks are articles is the file an export. */
const READ_SHARE = 0.5;

/** Splits a text into its lines. Linear in the text. */
export function readPressLines(text: string, marks: readonly Mark[]): PressLine[] {
  const headings = marks.filter((mark) => mark.kind === 'heading');
  const lines: PressLine[] = [];
  let blank = true;
  let at = 0;
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const until = newline < 0 ? text.length : newline;
    const whole = text.slice(from, until);
    const raw = whole.trim();
    if (raw === '') blank = true;
    else {
      const start = from + whole.length - whole.trimStart().length;
      const end = start + raw.length;
      while ((headings[at]?.end ?? Infinity) <= start) at += 1;
      lines.push({ start, end, raw, words: plainWords(raw), blank, heading: (headings[at]?.start ?? Infinity) < end });
      blank = false;
    }
    from = until + 1;
  }
  return lines;
}

function plainWords(raw: string): string {
  return raw
    .replace(/^#{1,6}\s+|\*\*|[\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Cuts after each line for which `ends` holds; what stands below the last is left open. */
export function cutAfter(lines: readonly PressLine[], ends: (line: PressLine) => boolean): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    if (!ends(line)) return;
    blocks.push({ lines: lines.slice(from, at + 1), closed: true });
    from = at + 1;
  });
  if (from < lines.length && blocks.length > 0) blocks.push({ lines: lines.slice(from), closed: false });
  return blocks;
}

/** Cuts before each line for which `begins` holds; what stands above the first is left open. */
export function cutBefore(lines: readonly PressLine[], begins: (line: PressLine) => boolean): Block[] {
  const starts = lines.flatMap((line, at) => (begins(line) ? [at] : []));
  const [first] = starts;
  if (first === undefined) return [];
  const blocks = starts.map((start, index) => ({ lines: lines.slice(start, starts[index + 1]), closed: true }));
  return first === 0 ? blocks : [{ lines: lines.slice(0, first), closed: false }, ...blocks];
}

/**
 * The articles of a file. A block that is none goes to the article before it: it was cut off by words of that article's text.
 * What stands above the first (a cover, a list of contents) or open below the last is what the database adds. Null where too
 * few blocks are articles for the file to be an export.
 */
export function gatherPieces(blocks: readonly Block[], read: (block: Block) => Reading | null): Piece[] | null {
  const articles: { readonly reading: Reading; readonly parts: Part[] }[] = [];
  const above: Part[] = [];
  for (const block of blocks) {
    const reading = read(block);
    const last = articles.at(-1);
    if (reading !== null) {
      const parts = last === undefined ? above : [];
      articles.push({ reading, parts: [...parts, { lines: block.lines, kinds: reading.kinds }] });
    } else if (last === undefined) above.push({ lines: block.lines, kinds: 'furniture' });
    else last.parts.push({ lines: block.lines, kinds: block.closed ? null : 'furniture' });
  }
  const closed = blocks.filter((block) => block.closed).length;
  if (articles.length === 0 || articles.length < closed * READ_SHARE) return null;
  return articles.map(({ reading, parts }) => pieceOf(parts, reading));
}

/** Lines of a piece, each with its kind or all with the same. */
interface Part {
  readonly lines: readonly PressLine[];
  readonly kinds: readonly LineKind[] | LineKind;
}

function pieceOf(parts: readonly Part[], { meta, extra }: Reading): Piece {
  const marks = parts.flatMap(({ lines, kinds }) =>
    lines.flatMap(({ start, end }, at): Mark[] => {
      const kind = kinds === null || typeof kinds === 'string' ? kinds : (kinds[at] ?? null);
      return kind === null ? [] : [{ kind, start, end }];
    }),
  );
  return { start: parts[0]?.lines[0]?.start ?? 0, end: parts.at(-1)?.lines.at(-1)?.end ?? 0, meta, marks, extra };
}
