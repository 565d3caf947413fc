import type { Format } from '../render/formats.js';
import type { View } from '../render/render.js';
import type { Table } from '../render/table.js';
import { fileOutput, streamOutput, type Output } from '../store/output.js';
import { EXIT, type Run } from './run.js';

export interface WriteOptions {
  readonly output?: string | undefined;
  readonly color: 'auto' | 'always' | 'never';
  readonly format?: Format;
  readonly limit?: number;
  readonly quiet?: true | undefined;
  readonly failOnEmpty?: true | undefined;
}

/** Opens where the options say that data goes. */
export async function openOutput(options: WriteOptions, run: Run): Promise<Output> {
  return options.output === undefined ? streamOutput(run.io.stdout) : fileOutput(options.output);
}

/** Writes a whole text to where the options say. */
export async function writeText(text: string, options: WriteOptions, run: Run): Promise<void> {
  const output = await openOutput(options, run);
  await output.write(text);
  await output.close(true);
}

/** How a document, which is read from top to bottom, is put on paper; no more than `limit` lines a part, 0 for all. */
export interface DocumentRenderers<T> {
  readonly markdown: (value: T, limit: number) => string;
  readonly terminal: (value: T, limit: number, view: View) => string;
}

/** Writes a document in the format asked for; JSON has all of it. */
export async function writeDocument<T>(
  value: T,
  { markdown, terminal }: DocumentRenderers<T>,
  limit: number,
  options: Omit<WriteOptions, 'format' | 'limit'> & { readonly format: 'text' | 'json' | 'markdown' },
  run: Run,
): Promise<void> {
  const { format, output, color } = options;
  const [{ renderJson }, { chooseView }] = await Promise.all([import('../render/render.js'), import('./view.js')]);
  const text =
    format === 'json'
      ? renderJson(value)
      : format === 'markdown'
        ? markdown(value, limit)
        : terminal(value, limit, chooseView(run.io, color, output !== undefined));
  await writeText(text, { output, color }, run);
}

/** Writes a table in the format asked for, no more rows than asked for, and says on standard error what was left out. */
export async function writeTable<Row>(table: Table<Row>, options: WriteOptions, run: Run): Promise<void> {
  const [{ renderTable }, { chooseView }] = await Promise.all([import('../render/render.js'), import('./view.js')]);
  const format = options.format ?? 'table';
  // A script that asks for JSON or CSV wants all rows unless it says otherwise.
  const limit = options.limit ?? (format === 'table' || format === 'markdown' ? DEFAULT_LIMIT : 0);
  const rows = limit === 0 ? table.rows : table.rows.slice(0, limit);
  const view = chooseView(run.io, options.color, options.output !== undefined);
  const text = rows.length > 0 || format !== 'table' ? renderTable({ ...table, rows }, format, view) : '';
  await writeText(text, options, run);
  const left = table.rows.length - rows.length;
  if (left > 0 && options.quiet !== true)
    run.warn(`aiwatch: ${left.toLocaleString('en')} more rows; --limit 0 shows all`);
  failOnEmpty(table.rows.length, options, run);
  if (rows.length === 0 && format === 'table' && options.quiet !== true) run.warn(`aiwatch: nothing found`);
}

/** Rows of a table for people; programs get all. */
const DEFAULT_LIMIT = 20;

/** With `--fail-on-empty`, finding nothing is a failed check. */
export function failOnEmpty(found: number, options: Pick<WriteOptions, 'failOnEmpty'>, run: Run): void {
  if (found === 0 && options.failOnEmpty === true) run.exit(EXIT.failedCheck);
}
