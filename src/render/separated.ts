import { stringify } from 'csv-stringify/sync';
import { rowObject, type Table } from './table.js';

/**
 * CSV (RFC 4180, line feeds) or TSV with a header; cells that a spreadsheet would run as formulas are escaped, unless the
 * reader is no spreadsheet and needs every character.
 */
export function renderSeparated<Row>(table: Table<Row>, delimiter: ',' | '\t', escapeFormulas = true): string {
  return stringify(
    table.rows.map((row) => rowObject(table, row)),
    {
      header: true,
      columns: table.columns.map((column) => column.key),
      delimiter,
      escape_formulas: escapeFormulas,
      cast: { boolean: (value) => String(value) },
    },
  );
}
