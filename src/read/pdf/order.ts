import { joinSideways } from './lines.js';
import type { Line } from './page.js';
import { groupRows, median } from './page.js';

/** Columns within columns: a page, its articles, their columns, and some more. */
const MAX_DEPTH = 6;

/** The white between two columns in ems; LaTeX's is 1.0, narrow newspapers' 0.9. */
const MIN_GUTTER = 0.7;

/** A column has at least so many lines, of so many characters as a rule; less is a table, a list's numbers or a form. */
const MIN_LINES = 3;
const MIN_CHARACTERS = 12;

/** Lines of prose fill their column by more than this; a table's cells do not. */
const MIN_FILL = 0.55;
const MIN_FILL_IN_ROWS = 0.8;
const MIN_LINES_IN_ROWS = 6;

/** Characters from which a stretch beside another may be prose. */
const BESIDE = 15;

/** Longer bands without columns are looked at anew below their first row only so many times: a page of 10,000 rows is none. */
const SHORT_BAND = 60;
const MAX_RETRIES = 60;

/** Lines of a heading that stands to one side above a row across the page. */
const MAX_HEADING = 3;

/** A hole across all columns, in ems from baseline to baseline, ends them: a picture, or the next article below. */
const HOLE = 3.2;

/** Space above a line, in ems from baseline to baseline, that is more than a column's line spacing. */
const SPACED = 1.8;

type Gap = readonly [from: number, to: number];

interface Band {
  readonly rows: readonly (readonly Line[])[];
  /** From left to right; fewer than two where there are no columns of prose. */
  readonly columns: readonly (readonly Line[])[];
  /** Whether a row across all columns ended it. */
  readonly crossed: boolean;
}

/**
 * Lines of a page → its blocks in reading order: a page is cut, from top to bottom, into bands that have the same white gutters
 * throughout, a band into its columns, and each column again. What has no clear columns stays rows, from top to bottom; where
 * even that is doubtful, the order of the page's content holds.
 */
export function orderLines(lines: readonly Line[]): Line[][] {
  return order(lines, 0);
}

function order(lines: readonly Line[], depth: number): Line[][] {
  const blocks: Line[][] = [];
  let plain: (readonly Line[])[] = [];
  const close = (): void => {
    if (plain.length > 0) blocks.push(plainBlock(plain));
    plain = [];
  };
  for (const { rows, columns } of splitBands(groupRows(lines))) {
    if (columns.length < 2 || depth >= MAX_DEPTH) {
      plain.push(...rows);
      continue;
    }
    close();
    for (const column of columns) blocks.push(...order(column, depth + 1));
  }
  close();
  return blocks;
}

/** Runs of rows, each as long as some gutter stays white through all of them. */
function splitBands(rows: readonly (readonly Line[])[]): Band[] {
  const all = rows.flat();
  const extent: Gap = [leftOf(all), rightOf(all)];
  const em = median(all.map(({ size }) => size));
  const bands: Band[] = [];
  let retries = 0;
  for (let at = 0; at < rows.length;) {
    const { until, free, crossed } = growBand(rows, at, extent, em);
    const band = trimBand({ rows: rows.slice(at, until), columns: cutColumns(rows.slice(at, until), free), crossed });
    // A short line above the columns may have spoilt them: the next row is tried as their first.
    if (band.rows.length > SHORT_BAND) retries += 1;
    const spoilt = band.columns.length < 2 && (band.rows.length <= SHORT_BAND || retries <= MAX_RETRIES);
    bands.push(spoilt ? { rows: rows.slice(at, at + 1), columns: [], crossed: false } : band);
    at += spoilt ? 1 : band.rows.length;
  }
  return bands;
}

/** How far a band that begins `at` a row goes, and what stays white in it. */
function growBand(
  rows: readonly (readonly Line[])[],
  at: number,
  extent: Gap,
  em: number,
): { readonly until: number; readonly free: readonly Gap[]; readonly crossed: boolean } {
  let free: readonly Gap[] = subtract([extent], rows[at] ?? [], MIN_GUTTER * em);
  for (let until = at + 1; until < rows.length; until += 1) {
    const row = rows[until] ?? [];
    if ((row[0]?.y ?? 0) - (rows[until - 1]?.[0]?.y ?? 0) > HOLE * em) return { until, free, crossed: false };
    const rest = subtract(free, row, MIN_GUTTER * em);
    if (rest.length === 0) return { until, free, crossed: true };
    free = rest;
  }
  return { until: rows.length, free, crossed: false };
}

function subtract(gaps: readonly Gap[], row: readonly Line[], least: number): Gap[] {
  let rest = [...gaps];
  for (const line of row) {
    rest = rest.flatMap(([from, to]): Gap[] =>
      line.right <= from || line.left >= to
        ? [[from, to]]
        : [
            [from, line.left],
            [line.right, to],
          ],
    );
  }
  return rest.filter(([from, to]) => to - from >= least);
}

/** Lines of one side only, set off at a band's end above a row across the page, are left to that row: they head it. */
function trimBand(band: Band): Band {
  if (!band.crossed || band.columns.length < 2) return band;
  for (let at = band.rows.length - 1; at >= band.rows.length - MAX_HEADING && band.rows[at]?.length === 1; at -= 1) {
    const line = band.rows[at]?.[0];
    const above = band.rows[at - 1]?.[0];
    if (line === undefined || above === undefined) break;
    if (line.y - above.y <= SPACED * Math.min(line.size, above.size)) continue;
    const heading = new Set(band.rows.slice(at).flat());
    const columns = band.columns.map((column) => column.filter((one) => !heading.has(one)));
    return { rows: band.rows.slice(0, at), columns, crossed: false };
  }
  return band;
}

/** A band's columns from left to right; fewer than two where it has no gutter between columns of prose. */
function cutColumns(rows: readonly (readonly Line[])[], free: readonly Gap[]): Line[][] {
  const lines = rows.flat();
  let columns: Line[][] = [];
  let from = -Infinity;
  for (const until of [...free.map(([a, b]) => (a + b) / 2), Infinity]) {
    const column = lines.filter(({ left, right }) => (left + right) / 2 > from && (left + right) / 2 <= until);
    if (column.length > 0) columns.push(column);
    from = until;
  }
  for (let at = 1; at < columns.length;) {
    const [one = [], other = []] = columns.slice(at - 1, at + 1);
    if (areColumns(one, other)) at += 1;
    else columns = [...columns.slice(0, at - 1), [...one, ...other], ...columns.slice(at + 1)];
  }
  return columns;
}

/** Whether two stretches side by side are columns of prose and no table, list or form. */
function areColumns(one: readonly Line[], other: readonly Line[]): boolean {
  const sides = [groupRows(one), groupRows(other)];
  if (sides.some((rows) => rows.length < MIN_LINES || median(rows.map(lengthOf)) < MIN_CHARACTERS)) return false;
  const shared = groupRows([...one, ...other]).filter((row) => row.length > 1);
  const fewer = Math.min(...sides.map((rows) => rows.length));
  const beside = new Set(one);
  const crossings = shared.flatMap((row) =>
    row.flatMap((line, at) => {
      const left = row[at - 1];
      return left !== undefined && beside.has(left) && !beside.has(line) ? [line.place - left.place] : [];
    }),
  );
  if (crossings.length < 0.7 * fewer) return true;
  // In a table the content goes from cell to cell along the row.
  const inRow = crossings.filter((jump) => jump === 1).length >= 0.7 * crossings.length;
  if (inRow && fewer < MIN_LINES_IN_ROWS) return false;
  return sides.every((rows) => fill(rows) >= (inRow ? MIN_FILL_IN_ROWS : MIN_FILL));
}

const lengthOf = (row: readonly Line[]): number => row.reduce((sum, { text }) => sum + text.length + 1, -1);
const leftOf = (lines: readonly Line[]): number => lines.reduce((least, { left }) => Math.min(least, left), Infinity);
const rightOf = (lines: readonly Line[]): number => lines.reduce((most, { right }) => Math.max(most, right), -Infinity);

/** The usual row's share of the width of them all. */
function fill(rows: readonly (readonly Line[])[]): number {
  const width = rightOf(rows.flat()) - leftOf(rows.flat());
  return median(rows.map((row) => rightOf(row) - leftOf(row))) / Math.max(width, 1);
}

/** A block without columns: its rows as lines, or, where prose stands beside prose all the same, the content's order. */
function plainBlock(rows: readonly (readonly Line[])[]): Line[] {
  const beside = rows.filter((row) => row.filter(({ text }) => text.length >= BESIDE).length > 1);
  const jumps = beside.filter((row) => row.some((line, at) => at > 0 && line.place - (row[at - 1]?.place ?? 0) !== 1));
  const doubtful = jumps.length >= MIN_LINES && beside.length >= 0.4 * rows.length;
  return (doubtful ? groupByContent(rows.flat()) : rows).flatMap((row) => {
    const [first, ...others] = row;
    return first === undefined ? [] : [others.reduce((line, next) => joinSideways(line, next, ' '), first)];
  });
}

/** Rows as the content has them: what follows on one baseline without a gutter. */
function groupByContent(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.place - b.place)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const gap = last === undefined ? Infinity : line.left - last.right;
    const level = last !== undefined && Math.abs(line.y - last.y) < 0.25 * line.size;
    if (row !== undefined && level && gap > 0 && gap < 3 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
