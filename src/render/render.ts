import { cleanText, toJson } from './clean.js';
import type { Paint } from './colour.js';
import type { Format } from './formats.js';
import { renderMarkdownTable } from './markdown.js';
import { renderSeparated } from './separated.js';
import { rowData, type Table } from './table.js';
import { renderTerminalTable } from './terminal.js';

export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** The output goes to a terminal, on which no character of a text may act. */
  readonly terminal: boolean;
}

/** Pretty for people, stable for machines: two spaces, keys in the contract's order. */
export function renderJson(value: unknown): string {
  return `${toJson(value, 2)}\n`;
}

/** One JSON value per line. */
function renderNdjson(values: readonly unknown[]): string {
  return values.map((value) => `${toJson(value)}\n`).join('');
}

/** A table in any of the output formats. */
export function renderTable<Row>(table: Table<Row>, format: Format, view: View): string {
  const text = renderAs(table, format, view);
  return view.terminal && (format === 'csv' || format === 'tsv') ? cleanText(text) : text;
}

function renderAs<Row>(table: Table<Row>, format: Format, view: View): string {
  switch (format) {
    case 'table':
      return renderTerminalTable(table, view.width, view.paint);
    case 'markdown':
      return renderMarkdownTable(table);
    case 'json':
      return renderJson(table.rows.map((row) => rowData(table, row)));
    case 'ndjson':
      return renderNdjson(table.rows.map((row) => rowData(table, row)));
    case 'csv':
      return renderSeparated(table, ',');
    case 'tsv':
      return renderSeparated(table, '\t');
  }
}
