import type { Item } from './draft.js';
import { draftRecord } from './record.js';

/** One line of NDJSON → an article, or one failure that names the line; null for a blank line. Item numbers are line numbers. */
export function readNdjsonLine(line: string, number: number): Item | null {
  const bare = line.replace(/^\uFEFF/u, '').trim();
  if (bare === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (error) {
    return { kind: 'failure', reason: `line ${number}: not valid JSON (${jsonReason(error)})` };
  }
  const draft = draftRecord(value);
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
