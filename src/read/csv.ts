import { CsvError, parse } from 'csv-parse';
import type { ColumnRoles } from './columns.js';
import { readColumns, readRow } from './columns.js';
import type { Item } from './draft.js';
import { draftRecord } from './record.js';

/** A field longer than this is a quote that was never closed. */
const MAX_FIELD = 10_000_000;

/** Characters that are given to the parser at a time, so that rows come one by one. */
const CHUNK = 1 << 16;

/** Delimiters that are looked for in the first line; between equals the first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * A table with a header row (CSV, TSV, or with semicolons) → an article for each row. A row without text, or one that cannot be
 * read, is one failure that names its line; item numbers are row numbers below the header.
 */
export async function* readCsv(source: string): AsyncGenerator<Item> {
  const table = source.replace(/^\ufeff/u, '').replace(/^sep=(.)\n/u, '');
  const parser = parse({
    delimiter: sniffDelimiter(table),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: MAX_FIELD,
  });
  feed(parser, table);
  let roles: ColumnRoles | null = null;
  let line = 1 + (source.length === table.length ? 0 : source.split('\n', 1)[0] === table.split('\n', 1)[0] ? 0 : 1);
  let row = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const first = line;
      line = info.lines + 1;
      if (roles === null) {
        const found = readColumns(record);
        if (typeof found === 'string') {
          yield { kind: 'failure', reason: found };
          return;
        }
        roles = found;
        continue;
      }
      row += 1;
      const draft = draftRecord(readRow(record, roles));
      yield typeof draft === 'string'
        ? {
            kind: 'failure',
            reason: `line ${first}: ${record.every((cell) => cell.trim() === '') ? 'the row is empty' : draft.replace(/^the record has no "text".*$/u, 'the row has no text')}`,
          }
        : { kind: 'draft', item: row, draft };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = /QUOTE_NOT_CLOSED|MAX_RECORD/u.test(error.code)
      ? 'a quote mark is never closed'
      : 'the row cannot be read';
    yield { kind: 'failure', reason: `line ${line}: ${reason}` };
    return;
  }
  if (roles === null) yield { kind: 'failure', reason: 'the table is empty' };
  else if (row === 0) yield { kind: 'failure', reason: 'the table has a header but no rows' };
}

function feed(parser: ReturnType<typeof parse>, table: string): void {
  let at = 0;
  const write = (): void => {
    while (at < table.length) {
      const piece = table.slice(at, at + CHUNK);
      at += CHUNK;
      if (!parser.write(piece)) {
        parser.once('drain', write);
        return;
      }
    }
    parser.end();
  };
  write();
}

/** The sign that parts most cells of the header, outside of quote marks. */
export function sniffDelimiter(table: string): string {
  const header = /^[^\n]*/u.exec(table.trimStart().slice(0, 20_000))?.[0].replace(/"[^"]*"/gu, '') ?? '';
  const counts = DELIMITERS.map((sign) => header.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
