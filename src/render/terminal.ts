import CliTable from 'cli-table3';
import stringWidth from 'string-width';
import { cleanLine } from './clean.js';
import type { Paint } from './colour.js';
import { showCell, type Table } from './table.js';
import { wrap } from './wrap.js';

const GAP = 2;
const INDENT = 2;
/** A wide column is at least as wide as its longest word, up to this. */
const LONGEST_WORD = 16;
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

/** Widths in columns: each as wide as its content, the wide ones sharing what is left of the terminal by their parts. */
function columnWidths(cells: readonly (readonly string[])[], parts: readonly number[], width: number): number[] {
  const widest = (index: number, measure: (cell: string) => number): number =>
    cells.reduce((most, row) => Math.max(most, measure(row[index] ?? '')), 0) + GAP;
  const longestWord = (cell: string): number => Math.max(...cell.split(' ').map((word) => stringWidth(word)));
  const sizes = parts.map((_, index) => widest(index, stringWidth));
  const least = parts.map((_, index) => Math.min(LONGEST_WORD + GAP, widest(index, longestWord)));
  const wide = sizes.map((size, index) => ({ size, index, part: parts[index] ?? 0 })).filter(({ part }) => part > 0);
  const fixed = sizes.reduce((sum, size, index) => sum + (parts[index] === 0 ? size : 0), 0);
  let free = Math.max(width - fixed, 0);
  let shares = wide.reduce((sum, { part }) => sum + part, 0);
  // Those that need least of their share first, so that what they leave goes to the others.
  for (const { size, index, part } of wide.sort((a, b) => a.size / a.part - b.size / b.part || a.index - b.index)) {
    const given = Math.min(size, Math.max(least[index] ?? 0, Math.floor((free * part) / shares)));
    sizes[index] = given;
    free = Math.max(0, free - given);
    shares -= part;
  }
  return sizes;
}

/** Rows with long words as paragraphs: a head line, and indented lines below it. */
function renderEntries<Row>(
  table: Table<Row>,
  entry: NonNullable<Table<Row>['entry']>,
  width: number,
  paint: Paint,
): string {
  const blocks = table.rows.map((row) => {
    const { head, colour, lines } = entry(row);
    const below = lines.filter((line) => line !== '').flatMap((line) => wrap(cleanLine(line), width, INDENT));
    return [...wrap(cleanLine(head), width, 0).map((line) => paint(line, colour)), ...below].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** A table for people, fitted to `width` columns; colours only through `paint`. */
export function renderTerminalTable<Row>(table: Table<Row>, width: number, paint: Paint): string {
  const title = table.title === null ? '' : `${paint(table.title, 'bold')}\n`;
  if (table.entry !== undefined) return `${title}${renderEntries(table, table.entry, width, paint)}`;
  const columns = table.columns.filter(
    // A column in which nothing stands says nothing.
    (column) =>
      column.hidden !== true && (column.from ?? 0) <= width && table.rows.some((row) => showCell(column, row) !== ''),
  );
  const header = columns.map((column) => column.header ?? column.key);
  const cells = table.rows.map((row) => columns.map((column) => cleanLine(showCell(column, row))));
  const sizes = columnWidths(
    [header, ...cells],
    columns.map((column) => column.wide ?? 0),
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
  const body = grid.toString().replace(/[^\S\n]+$/gmu, '');
  return `${title}${body}\n`;
}
