import type { Info } from 'csv-parse/sync';
import { CsvError, parse } from 'csv-parse/sync';
import { readColumns, readRow } from './columns.js';
import type { Item } from './draft.js';
import { draftRecord } from './record.js';

/** A row longer than this, in characters, has a quote mark that was never closed. */
const MAX_ROW = 20_000_000;

/** Delimiters that are looked for in the first line; between equals the first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A row as the file has it; `line` is where it begins. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * A table with a header row (CSV, TSV, or with semicolons) → an article for each row. A row without text, or one that cannot be
 * read, is one failure that names its line; item numbers are row numbers below the header.
 */
export function* readCsv(source: string): Generator<Item> {
  const { rows, trouble } = parseRows(source.replace(/^\ufeff/u, ''));
  const [header, ...body] = rows;
  const roles = header === undefined ? 'the table is empty' : readColumns(header.cells);
  if (typeof roles === 'string') {
    yield { kind: 'failure', reason: header === undefined ? (trouble ?? roles) : roles };
    return;
  }
  let number = 0;
  for (const { cells, line } of body) {
    number += 1;
    const record = readRow(cells, roles);
    const draft = record['text'] === undefined ? 'the row has no text' : draftRecord(record);
    yield typeof draft === 'string'
      ? { kind: 'failure', reason: `line ${line}: ${draft}` }
      : { kind: 'draft', item: number, draft };
  }
  if (trouble !== null) yield { kind: 'failure', reason: trouble };
  else if (body.length === 0) yield { kind: 'failure', reason: 'the table has a header but no rows' };
}

/** All rows up to the first that cannot be read, and what is wrong with that one. */
function parseRows(table: string): { readonly rows: readonly Row[]; readonly trouble: string | null } {
  const rows: Row[] = [];
  // Excel's first line, which names the delimiter.
  const named = /^sep=(.)\n/u.exec(table);
  const before = named === null ? 0 : 1;
  let line = 1 + before;
  const keep = (cells: readonly string[], info: Info): null => {
    rows.push({ cells, line });
    line = info.lines + 1 + before;
    return null;
  };
  try {
    parse(named === null ? table : table.slice(named[0].length), {
      delimiter: named?.[1] ?? sniffDelimiter(table),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW,
      on_record: keep,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = /QUOTE_NOT_CLOSED|MAX_RECORD/u.test(error.code);
    return { rows, trouble: `line ${line}: ${unclosed ? 'a quote mark is never closed' : 'the row cannot be read'}` };
  }
  return { rows, trouble: null };
}

/**
 * The sign that parts most cells of the header, outside of quote marks.
 *
 * @example sniffDelimiter('titre;texte;date, heure') // ';'
 */
export function sniffDelimiter(table: string): string {
  const header = /^[^\n]*/u.exec(table.trimStart().slice(0, 20_000))?.[0].replace(/"[^"]*"/gu, '') ?? '';
  const counts = DELIMITERS.map((sign) => header.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
