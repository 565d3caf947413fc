import { stringify } from 'csv-stringify/sync';
import { rowObject, type Table } from './table.js';

/** CSV (RFC 4180, line feeds) or TSV with a header; cells that a spreadsheet would run as formulas are escaped. */
export function renderSeparated<Row>(table: Table<Row>, delimiter: ',' | '\t'): string {
  return stringify(
    table.rows.map((row) => rowObject(table, row)),
    {
      header: true,
      columns: table.columns.map((column) => column.key),
      delimiter,
      escape_formulas: true,
      cast: { boolean: (value) => String(value) },
    },
  );
}
