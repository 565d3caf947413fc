import CliTable from 'cli-table3';
import stringWidth from 'string-width';
import { cleanLine } from './clean.js';
import type { Paint } from './colour.js';
import { showCell, type Table } from './table.js';

const GAP = 2;
const NARROWEST = 12;
const BLANK = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '' };
const BORDERLESS = {
  ...BLANK,
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
};

/** Widths in columns: each as wide as its content, the wide ones sharing what is left of the terminal. */
function columnWidths(cells: readonly (readonly string[])[], wide: readonly boolean[], width: number): number[] {
  const natural = wide.map((_, index) => Math.max(...cells.map((row) => stringWidth(row[index] ?? ''))) + GAP);
  const flexible = natural.filter((_, index) => wide[index]);
  const fixed = natural.reduce((sum, size, index) => sum + (wide[index] ? 0 : size), 0);
  let free = Math.max(width - fixed, flexible.length * NARROWEST);
  let sharers = flexible.length;
  const sizes = [...natural];
  // The narrowest first, so that what it does not need goes to the others.
  for (const { size, index } of natural.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size)) {
    if (!wide[index]) continue;
    sizes[index] = Math.min(size, Math.floor(free / sharers));
    free -= sizes[index];
    sharers -= 1;
  }
  return sizes;
}

/** A table for people, fitted to `width` columns; colours only through `paint`. */
export function renderTerminalTable<Row>(table: Table<Row>, width: number, paint: Paint): string {
  const columns = table.columns.filter(
    // A column in which nothing stands says nothing.
    (column) => column.hidden !== true && table.rows.some((row) => showCell(column, row) !== ''),
  );
  const header = columns.map((column) => column.header ?? column.key);
  const cells = table.rows.map((row) => columns.map((column) => cleanLine(showCell(column, row))));
  const sizes = columnWidths(
    [header, ...cells],
    columns.map((column) => column.wide === true),
    width,
  );
  const grid = new CliTable({
    chars: { ...BORDERLESS, right: '', 'right-mid': '', middle: '' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: sizes,
    colAligns: columns.map((column) => column.align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  grid.push(header.map((text) => paint(text, 'dim')));
  table.rows.forEach((row, index) => {
    grid.push(columns.map((column, place) => paint(cells[index]?.[place] ?? '', column.colour?.(row) ?? null)));
  });
  const title = table.title === null ? '' : `${paint(table.title, 'bold')}\n`;
  const body = grid.toString().replace(/[^\S\n]+$/gmu, '');
  return `${title}${body}\n`;
}
