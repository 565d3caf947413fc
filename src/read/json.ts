import type { ColumnMap } from './columns.js';
import type { Item } from './draft.js';
import { jsonReason, readNdjsonLine } from './ndjson.js';
import { draftRecord } from './record.js';

/** Keys under which an object holds its records. */
const LISTS = ['articles', 'records', 'items', 'documents', 'results', 'data'];

/** A JSON array of records, an object that holds one, or one record → articles; NDJSON under a wrong name is read as such. */
export function readJson(text: string, { columns }: { readonly columns: ColumnMap }): Item[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const lines = text.split('\n');
    const first = readNdjsonLine(lines.find((line) => line.trim() !== '') ?? '', 1, columns);
    if (first?.kind === 'draft') return lines.flatMap((line, index) => readNdjsonLine(line, index + 1, columns) ?? []);
    return [{ kind: 'failure', reason: `not valid JSON (${jsonReason(error)})` }];
  }
  const records = listOf(value);
  if (records.length === 0) return [{ kind: 'failure', reason: 'the file holds an empty list' }];
  return records.map((record, index): Item => {
    const draft = draftRecord(record, columns);
    const where = records.length === 1 ? '' : `record ${index + 1}: `;
    return typeof draft === 'string'
      ? { kind: 'failure', reason: where + draft }
      : { kind: 'draft', item: index + 1, draft };
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || 'text' in value) return [value];
  const record = value as Readonly<Record<string, unknown>>;
  const key = LISTS.find((name) => Array.isArray(record[name]));
  return key === undefined ? [value] : (record[key] as readonly unknown[]);
}
