import { once } from 'node:events';
import type { Info, Parser } from 'csv-parse';
import { parse } from 'csv-parse';
import { decodeStream } from './charset.js';
import type { ColumnMap } from './columns.js';
import { readColumns, readRow } from './columns.js';
import type { Item } from './draft.js';
import type { ReadContext } from './formats.js';
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
 * A table with a header row (CSV, TSV, or with semicolons) → an article for each row as it comes. A row without text, or one
 * that cannot be read, is one failure that names its line; item numbers are row numbers below the header.
 */
export async function* readCsv(
  stream: AsyncIterable<Uint8Array>,
  { columns, limits }: Pick<ReadContext, 'columns' | 'limits'>,
): AsyncGenerator<Item> {
  yield* readTable(decodeStream(stream, limits.maxBytes), columns);
}

/** The rows of a table that comes in pieces of text. */
export async function* readTable(table: AsyncIterable<string>, columns: ColumnMap): AsyncGenerator<Item> {
  let roles: ReturnType<typeof readColumns> | null = null;
  let number = 0;
  for await (const row of parseRows(table)) {
    if (typeof row === 'string') {
      yield { kind: 'failure', reason: row };
      return;
    }
    if (roles === null) {
      roles = readColumns(row.cells, columns);
      if (typeof roles === 'string') {
        yield { kind: 'failure', reason: roles };
        return;
      }
    } else {
      number += 1;
      const record = readRow(row.cells, roles);
      const draft = record['text'] === undefined ? 'the row has no text' : draftRecord(record);
      yield typeof draft === 'string'
        ? { kind: 'failure', reason: `line ${row.line}: ${draft}` }
        : { kind: 'draft', item: number, draft };
    }
  }
  if (roles === null) yield { kind: 'failure', reason: 'the table is empty' };
  else if (number === 0) yield { kind: 'failure', reason: 'the table has a header but no rows' };
}

/** A table that is being read. */
interface Reading {
  readonly parser: Parser;
  /** Rows that are complete and not yet handed on. */
  readonly rows: Row[];
  /** Where the next row begins. */
  line: number;
  /** The code of what stopped the parser. */
  trouble: string | null;
}

/** All rows up to the first that cannot be read, and then what is wrong with that one. */
async function* parseRows(table: AsyncIterable<string>): AsyncGenerator<Row | string> {
  let reading: Reading | null = null;
  for await (const piece of table) {
    const text: string = reading === null ? piece.replace(SEPARATOR_LINE, '') : piece;
    reading ??= beginTable(piece);
    const { parser, rows } = reading;
    if (!parser.write(text) && reading.trouble === null)
      await Promise.race([once(parser, 'drain'), once(parser, 'close')]).catch(() => undefined);
    yield* rows.splice(0);
    if (reading.trouble !== null) break;
  }
  if (reading === null) return;
  if (reading.trouble === null) await endTable(reading.parser);
  yield* reading.rows;
  const { trouble, line } = reading;
  if (trouble === null) return;
  const unclosed = /QUOTE_NOT_CLOSED|MAX_RECORD/u.test(trouble);
  yield `line ${line}: ${unclosed ? 'a quote mark is never closed' : 'the row cannot be read'}`;
}

/** Excel's first line, which names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\n/u;

function beginTable(first: string): Reading {
  const named = SEPARATOR_LINE.exec(first);
  const before = named === null ? 0 : 1;
  const parser = parse({
    delimiter: named?.[1] ?? sniffDelimiter(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
    on_record: (cells: readonly string[], info: Info) => {
      reading.rows.push({ cells, line: reading.line });
      reading.line = info.lines + 1 + before;
      return null;
    },
  });
  const reading: Reading = { parser, rows: [], line: 1 + before, trouble: null };
  parser.on('error', (error) => {
    reading.trouble = 'code' in error ? String(error.code) : '';
  });
  return reading;
}

async function endTable(parser: Parser): Promise<void> {
  parser.end();
  parser.resume();
  await once(parser, 'close').catch(() => undefined);
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
