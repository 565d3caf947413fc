import { cleanLine } from './clean.js';
import { showCell, type Table } from './table.js';

const escapeCell = (text: string): string => cleanLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|');

/** A GitHub-flavoured Markdown table under a second-level heading. */
export function renderMarkdownTable<Row>(table: Table<Row>): string {
  const columns = table.columns.filter((column) => column.hidden !== true);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    ...(table.title === null ? [] : [`## ${table.title}`, '']),
    line(columns.map((column) => column.header ?? column.key)),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...table.rows.map((row) => line(columns.map((column) => escapeCell(showCell(column, row))))),
    '',
  ].join('\n');
}
