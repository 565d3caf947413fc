/** What every row-shaped output is made of: commands build it, renderers print it. */
export interface Column<Row> {
  /** The field's name in JSON, CSV and TSV; the table's header is `header`, or the key where there is none. */
  readonly key: string;
  readonly header?: string;
  readonly value: (row: Row) => string | number | boolean | null;
  /** How a person sees the value; otherwise as it is, null as nothing. */
  readonly show?: (row: Row) => string;
  /** What JSON holds instead, where the value is a list or has parts. */
  readonly data?: (row: Row) => unknown;
  readonly align?: 'left' | 'right';
  /** Shares in the width that is left, wrapped over lines: this many parts of it. */
  readonly wide?: number;
  readonly colour?: (row: Row) => Colour | null;
  /** Only in JSON, CSV and TSV. */
  readonly hidden?: boolean;
  /** In a terminal only where it is at least so many columns wide. */
  readonly from?: number;
}

export type Colour = 'green' | 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';

export interface Table<Row> {
  readonly title: string | null;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How a row reads in a terminal where a table would be too narrow for its words: a head line, then lines below it. */
  readonly entry?: (row: Row) => {
    readonly head: string;
    readonly colour: Colour | null;
    readonly lines: readonly string[];
  };
}

/** The value of a cell for people. */
export function showCell<Row>(column: Column<Row>, row: Row): string {
  if (column.show !== undefined) return column.show(row);
  const value = column.value(row);
  return value === null ? '' : String(value);
}

/** A row as JSON has it, keys in column order. */
export function rowData<Row>(table: Table<Row>, row: Row): Record<string, unknown> {
  return Object.fromEntries(table.columns.map(({ key, data, value }) => [key, (data ?? value)(row)]));
}

/** A row as a plain object of single values, keys in column order. */
export function rowObject<Row>(table: Table<Row>, row: Row): Record<string, string | number | boolean | null> {
  return Object.fromEntries(table.columns.map((column) => [column.key, column.value(row)]));
}
