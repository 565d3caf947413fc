import { decodeBytes, toUtf8 } from './charset.js';
import type { ColumnMap } from './columns.js';
import type { Item } from './draft.js';
import type { ReadContext } from './formats.js';
import { splitByteLines } from './lines.js';
import { draftRecord } from './record.js';

/** NDJSON → an article for each line as it comes; item numbers are line numbers. Each line is decoded by itself. */
export async function* readNdjson(
  stream: AsyncIterable<Uint8Array>,
  { columns, limits }: Pick<ReadContext, 'columns' | 'limits'>,
): AsyncGenerator<Item> {
  for await (const { bytes, number } of splitByteLines(toUtf8(stream), limits.maxBytes)) {
    const decoded = decodeBytes(bytes);
    const item: Item | null =
      decoded === 'binary'
        ? { kind: 'failure', reason: `line ${number}: is not text` }
        : readNdjsonLine(decoded.text, number, columns);
    if (item !== null) yield item;
  }
}

/** One line of NDJSON → an article, or one failure that names the line; null for a blank line. */
export function readNdjsonLine(line: string, number: number, columns: ColumnMap): Item | null {
  const bare = line.replace(/^\uFEFF/u, '').trim();
  if (bare === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (error) {
    return { kind: 'failure', reason: `line ${number}: not valid JSON (${jsonReason(error)})` };
  }
  const draft = draftRecord(value, columns);
  return typeof draft === 'string'
    ? { kind: 'failure', reason: `line ${number}: ${draft}` }
    : { kind: 'draft', item: number, draft };
}

/** The engine's message on one line, without the text that it quotes. */
export function jsonReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/,? (?:\.\.\.)?".*$/su, '')
    .replace(/\s+/gu, ' ')
    .slice(0, 100);
}
