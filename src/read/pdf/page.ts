/** A stretch of text in one font as the page's content places it, in points from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline, from the top. */
  readonly y: number;
  readonly size: number;
  /** The font's name within the file. */
  readonly font: string;
}

/** A page as it is looked at, turned where its text is. */
export interface PdfPage {
  /** 1-based. */
  readonly number: number;
  readonly height: number;
  /** In the order of the page's content, which often, but not always, is that of reading. */
  readonly runs: readonly Run[];
}

/** Words next to each other on one baseline: a line of a column, or a cell of a table. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Its place in the page's content. */
  readonly place: number;
}

/** `[a, b, c, d, e, f]` as PDF has it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly number[];

/** What pdf.js gives for a stretch of text. */
export interface Glyphs {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

/** Text that leans more than this against the page's quarter turns is a stamp or a watermark: 0.1 rad is 6°. */
const MAX_LEAN = 0.1;

/** What no font of a readable page is: smaller is hidden, larger a decoration. */
const MIN_SIZE = 2;
const MAX_SIZE = 400;

interface Placed extends Run {
  readonly turn: number;
}

/**
 * Places a page's text as it is looked at. Only the text in the direction that most of it has is kept: what runs across it
 * is a stamp, a credit along a picture's edge, or a watermark.
 *
 * @param view the page's own turn, and the flip from PDF's upward y, as pdf.js's viewport has it
 */
export function placeRuns(
  glyphs: readonly Glyphs[],
  view: Matrix,
  width: number,
  height: number,
): Pick<PdfPage, 'height' | 'runs'> {
  const placed = glyphs.flatMap((one) => place(one, view) ?? []);
  const weights = [0, 0, 0, 0];
  for (const { turn, text } of placed) weights[turn] = (weights[turn] ?? 0) + text.trim().length;
  const turn = weights.indexOf(Math.max(...weights));
  const runs = placed.filter((run) => run.turn === turn).map((run) => turned(run, width, height));
  return { height: turn % 2 === 0 ? height : width, runs };
}

function place({ str, transform, width, fontName: font }: Glyphs, view: Matrix): Placed | null {
  const [a, b, c, d, x, y] = multiply(view, transform);
  const size = Math.hypot(c, d);
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const turn = Math.round(angle);
  if (![x, y, width].every(Number.isFinite) || !(size >= MIN_SIZE && size <= MAX_SIZE)) return null;
  if (Math.abs(angle - turn) * (Math.PI / 2) > MAX_LEAN) return null;
  return { text: str, left: x, right: x + Math.max(width, 0), y, size, font, turn: (turn + 4) % 4 };
}

function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Turns the page until its text stands upright. */
function turned({ text, left: x, right, y, size, font, turn }: Placed, width: number, height: number): Run {
  const across = [x, y, width - x, height - y][turn] ?? x;
  const down = [y, width - x, height - y, x][turn] ?? y;
  return { text, left: across, right: across + (right - x), y: down, size, font };
}

/** Lines on one baseline, from left to right; rows from top to bottom. */
export function groupRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && line.y - first.y <= 0.25 * Math.min(first.size, line.size))
      row.push(line);
    else rows.push([line]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[], share = 0.5): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
