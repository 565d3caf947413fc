import { endsInHyphen } from './hyphens.js';
import type { Line } from './page.js';
import { median } from './page.js';

/** What a block's lines have in common. */
export interface Block {
  readonly lines: readonly Line[];
  /** Where most lines begin, and where the long ones end. */
  readonly left: number;
  readonly right: number;
  /** How many lines begin there. */
  readonly flush: number;
  /** From baseline to baseline within a paragraph, in ems. */
  readonly leading: number;
}

/** What the document's running text looks like. */
export interface BodyStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly leading: number;
  /** Whether first lines are set in, as they then are at the top of a column too. */
  readonly indented: boolean;
}

/** Sizes that differ by less are one: what rounding and justification do. */
const SAME_SIZE = 0.06;

/** More space than this, in line spacings, parts paragraphs; so does less of it between two sentences, or still more within one. */
const PARTING = 1.2;
const PARTING_SENTENCES = 1.1;
const PARTING_WITHIN = 1.35;

/** Ems by which a first line is set in, or another begins farther left. */
const INDENT = 0.7;

/** Pairs of lines that tell a block's line spacing; fewer take the document's. */
const MIN_PAIRS = 6;

/** Line spacing is the smaller of the distances in a block; where every paragraph is one line, half are between paragraphs. */
const LEADING_SHARE = 0.3;
const USUAL_LEADING = 1.2;

const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);

/** The size and weight that most letters of the document have, and its line spacing. */
export function bodyStyleOf(blocks: readonly (readonly Line[])[]): BodyStyle {
  const letters = new Map<number, { all: number; bold: number }>();
  for (const { size, bold, text } of blocks.flat()) {
    const key = Math.round(size * 2) / 2;
    const sums = letters.get(key) ?? { all: 0, bold: 0 };
    letters.set(key, { all: sums.all + text.length, bold: sums.bold + (bold ? text.length : 0) });
  }
  const [size, sums] = [...letters].sort((a, b) => b[1].all - a[1].all)[0] ?? [10, { all: 1, bold: 0 }];
  const leadings = blocks.flatMap((lines) => leadingsOf(lines.filter((line) => Math.abs(line.size - size) < 0.5)));
  return {
    size,
    bold: sums.bold > sums.all / 2,
    leading: leadings.length === 0 ? USUAL_LEADING : median(leadings, LEADING_SHARE),
    indented: hasIndents(blocks, size),
  };
}

/** Lines that are set in while those above and below are not: one in so many, of prose with indents, is a first line. */
const INDENTED_SHARE = 0.04;
const MIN_INDENTED = 3;

function hasIndents(blocks: readonly (readonly Line[])[], size: number): boolean {
  let all = 0;
  let set = 0;
  for (const lines of blocks) {
    lines.forEach((line, at) => {
      const above = lines[at - 1];
      const below = lines[at + 1];
      if (above === undefined || below === undefined || Math.abs(line.size - size) >= 0.5) return;
      all += 1;
      const shift = line.left - below.left;
      const even = Math.abs(above.left - below.left) < 0.3 * size;
      if (even && shift >= INDENT * size && shift < 4 * size && !opensItem(line.text, null)) set += 1;
    });
  }
  return set >= MIN_INDENTED && set >= all * INDENTED_SHARE;
}

function leadingsOf(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    const ratio = above === undefined ? 0 : (line.y - above.y) / line.size;
    return ratio > 0.8 && ratio < 3 ? [ratio] : [];
  });
}

export function measureBlock(lines: readonly Line[], body: BodyStyle): Block {
  const own = leadingsOf(lines);
  const lefts = new Map<number, number>();
  for (const { left } of lines) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1);
  const [left, flush] = [...lefts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return {
    lines,
    left,
    flush,
    right: median(
      lines.map(({ right }) => right),
      0.9,
    ),
    leading: own.length < MIN_PAIRS ? body.leading : median(own, LEADING_SHARE),
  };
}

const BULLET = /^[•◦▪■□●○‣∙►▶➢➤✓✔❖·]\s*\S/u;
const DASH = /^[-–—]\s+\S/u;
const NUMBER = /^(?:\(?\d{1,2}[.)°]|\(?[a-h]\)|[IVX]{1,5}[.)])\s+\S/u;

/** Whether a line opens a list's item; a dash does only where the line above is at an end, else it is one within a sentence. */
export function opensItem(text: string, above: string | null): boolean {
  return BULLET.test(text) || (DASH.test(text) && (above === null || endsSentence(above) || DASH.test(above)));
}

export function endsSentence(text: string): boolean {
  return /[.!?…:;]["”’»)\]\s]{0,4}$/u.test(text.slice(-6));
}

export const startsSmall = (text: string): boolean => /^["“«‘(]?\s?\p{Ll}/u.test(text);

/**
 * Whether a new paragraph begins between two lines of a block.
 *
 * @param lines the block's, of which `at` is the lower line
 * @param from where the paragraph that may go on begins
 */
export function breaksBefore(block: Block, at: number, from: number, body: BodyStyle): boolean {
  const below = block.lines[at];
  const above = block.lines[at - 1];
  if (below === undefined || above === undefined) return true;
  if (!sameSize(above.size, below.size)) return true;
  const step = below.y - above.y;
  const spaced = step / (block.leading * Math.max(above.size, below.size));
  const within = startsSmall(below.text) && !endsSentence(above.text);
  if (step <= 0 || spaced > (within ? PARTING_WITHIN : PARTING)) return true;
  if (opensItem(below.text, above.text)) return true;
  if (endsInHyphen(above.text) && startsSmall(below.text)) return false;
  if (above.bold !== below.bold && !startsSmall(below.text) && !above.text.endsWith(',')) return true;
  if (NUMBER.test(below.text) && (endsSentence(above.text) || isShort(block, above, below))) return true;
  if (isCentred(block, above, below)) return false;
  if (isIndented(block, at, from)) return true;
  if (isDisplay(above, body)) return false;
  if (spaced > PARTING_SENTENCES && endsSentence(above.text) && !startsSmall(below.text)) return true;
  return (
    isShort(block, above, below) &&
    (endsSentence(above.text) || (isVeryShort(block, above) && !above.text.endsWith(','))) &&
    !startsSmall(below.text)
  );
}

const isDisplay = (line: Line, body: BodyStyle): boolean => line.size > body.size * 1.15 || (line.bold && !body.bold);

function isCentred(block: Block, above: Line, below: Line): boolean {
  const em = below.size;
  // A line at the edge where the others begin is no centred one, whatever its end.
  if (block.flush > 2 && [above, below].some(({ left }) => Math.abs(left - block.left) < 0.3 * em)) return false;
  return (
    Math.abs(above.left + above.right - below.left - below.right) < em &&
    Math.abs(above.left - below.left) > INDENT * em &&
    Math.abs(above.right - below.right) > INDENT * em
  );
}

/** Whether the lower line is set in as first lines are, or the paragraph above was set in and this one is not. */
function isIndented(block: Block, at: number, from: number): boolean {
  const below = block.lines[at];
  const above = block.lines[at - 1];
  const next = block.lines[at + 1];
  if (below === undefined || above === undefined) return false;
  const em = INDENT * below.size;
  const item = opensItem(block.lines[from]?.text ?? '', null) || NUMBER.test(block.lines[from]?.text ?? '');
  if (below.left - above.left >= em) {
    // The lines of an item hang behind its bullet.
    if (item && at === from + 1) return false;
    const returns = next === undefined || !sameSize(next.size, below.size) || below.left - next.left >= em;
    return returns || endsSentence(above.text);
  }
  // The line below a first line that is set in begins farther left, and goes on.
  return above.left - below.left >= em && at - from >= 2 && !startsSmall(below.text);
}

/** Whether the next line's first word would have fitted. */
function isShort(block: Block, above: Line, below: Line): boolean {
  const word = /^\S{1,60}/u.exec(below.text)?.[0].length ?? 1;
  const letter = (below.right - below.left) / Math.max(below.text.length, 1);
  return above.right + (word + 1) * letter + 0.8 * below.size < block.right;
}

/** Shorter than any line that a long word or a picture cuts short. */
function isVeryShort(block: Block, above: Line): boolean {
  return block.right - above.right > 0.3 * (block.right - block.left);
}

/** Whether a block's last line goes on in the next block's first: over a column's or a page's end. */
export function goesOn(text: string, last: Line, from: Block, next: Block, body: BodyStyle): boolean {
  const first = next.lines[0];
  if (first === undefined || !isSameStyle(last, first) || opensItem(first.text, text)) return false;
  if (endsInHyphen(text)) return /^[\p{L}\p{N}]/u.test(first.text);
  const second = next.lines[1] ?? first;
  const setIn = first.left - Math.min(next.left, second.left) >= INDENT * first.size;
  const full = from.right - last.right < 3 * last.size && from.lines.length > 2 && next.lines.length > 1 && !setIn;
  // Where first lines are set in, one that is not is none.
  if (endsSentence(text)) return full && body.indented && sameSize(first.size, body.size);
  return startsSmall(first.text) || (full && /[\p{L}\p{N},)”»’]$/u.test(text));
}

export const isSameStyle = (a: Line, b: Line): boolean => sameSize(a.size, b.size) && a.bold === b.bold;
