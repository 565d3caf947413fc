import type { Line } from './page.js';
import { groupRows, median } from './page.js';

export interface LinedPage {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Running heads and feet stand in this part of the page's height at its top and bottom, in so many rows. */
const MARGIN = 0.15;
const ROWS = 4;

/** A page number alone in its row, where nothing else tells, must stand in this part. */
const EDGE = 0.09;

/** How often a row must return: in short documents twice, since left and right pages have rows of their own. */
const MIN_REPEATS = 3;
const MIN_REPEATS_SHORT = 2;
const SHORT = 6;

/** Rows larger than the text by this are headings, which a number tells apart: "Chapter 3". */
const LARGE = 1.15;

/** Points that a returning row may move by. */
const STEP = 8;

const COUNTED_PAGE =
  /^[-–—|·•\s]*(?:(?:page|pages|p\.|pg\.?|folio)\s*\d{1,4}(?:\s*(?:\/|of|sur|de|von)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of|sur)\s*\d{1,4})[-–—|·•\s]*$/iu;
const BARE_NUMBER = /^[-–—|·•[(\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—|·•\])\s]*$/u;
const PRINTED_ADDRESS = /^https?:\/\/\S+ (?:page )?\d{1,4} ?(?:\/|of|sur) ?\d{1,4}$/iu;

interface Row {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly y: number;
  readonly key: string;
}

/**
 * Leaves out running heads, running feet and page numbers: rows at the top and bottom of pages that return on others with
 * other digits ("Le Courrier – 12 mars – 3"), and rows that can only be a page's number ("Page 3 of 12").
 */
export function dropFurniture(pages: readonly LinedPage[]): LinedPage[] {
  const margins = pages.map(marginRows);
  const counts = countRows(margins.map(({ head, foot }) => [...head, ...foot]));
  const needed = pages.length < SHORT ? MIN_REPEATS_SHORT : MIN_REPEATS;
  const kept = pages.map((page, index) => {
    const { head, foot } = margins[index] ?? { head: [], foot: [] };
    const dropped = new Set<Line>();
    for (const rows of [head, foot]) {
      rows.forEach((row, depth) => {
        const outermost = rows.slice(0, depth).every((other) => other.lines.every((line) => dropped.has(line)));
        if (countOf(counts, row) >= needed || (outermost && isPageNumber(row, page, pages.length)))
          row.lines.forEach((line) => dropped.add(line));
      });
    }
    return { ...page, lines: page.lines.filter((line) => !dropped.has(line)) };
  });
  // Pages of which nothing would be left have no running heads: they are all alike.
  return kept.some(({ lines }) => lines.length > 0) ? kept : [...pages];
}

/** The rows in the page's margins, each list from the edge inwards. */
function marginRows({ lines, height }: LinedPage): { head: Row[]; foot: Row[] } {
  const usual = median(lines.map(({ size }) => size));
  const inMargins = lines.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN));
  const rows = groupRows(inMargins).map((row): Row => {
    const text = row.map((line) => line.text).join(' ');
    const large = (row[0]?.size ?? 0) > usual * LARGE;
    const key = (large ? text : text.replace(/\d+/gu, '#')).toLowerCase();
    return { lines: row, text, y: row[0]?.y ?? 0, key };
  });
  const head = rows.filter(({ y }) => y < height * MARGIN).slice(0, ROWS);
  const foot = rows.filter(({ y }) => y > height * (1 - MARGIN)).slice(-ROWS);
  return { head, foot: foot.reverse() };
}

/** On how many pages each row stands, by its words and its height on the page. */
function countRows(pages: readonly (readonly Row[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    for (const key of new Set(rows.map(({ key, y }) => `${Math.round(y / STEP)} ${key}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function countOf(counts: ReadonlyMap<string, number>, { key, y }: Row): number {
  const step = Math.round(y / STEP);
  return [step - 1, step, step + 1].reduce((sum, at) => sum + (counts.get(`${at} ${key}`) ?? 0), 0);
}

function isPageNumber({ text, y }: Row, { height }: LinedPage, pages: number): boolean {
  if (COUNTED_PAGE.test(text) || PRINTED_ADDRESS.test(text)) return true;
  return BARE_NUMBER.test(text) && (pages > 1 || y < height * EDGE || y > height * (1 - EDGE));
}
