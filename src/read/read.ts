import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError } from '../errors.js';
import type { Article, ReadFailure } from '../types.js';
import { buildArticle } from './article.js';
import { decodeBytes, nameBinary } from './charset.js';
import type { Item } from './draft.js';
import type { Format } from './formats.js';
import { findFormat, FORMATS, nameUnread, sniffFormat } from './formats.js';
import { splitByteLines } from './lines.js';
import { locatePackaged } from './packaged.js';
import type { Selected } from './select.js';
import { errorCode, hasKnownName, selectFiles, STDIN } from './select.js';

export interface ReadOptions {
  /** Where `-` reads from. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** A format's name: every input is read as it, whatever bytes and name say. Null: found out file by file. */
  readonly inputFormat: string | null;
}

/**
 * What reading yields, in order: `selection` once, at the start; then, file by file, `file` when it is begun, its articles and
 * failures. `skipped`: a file of a folder that is no text and that nobody named.
 */
export type ReadEvent =
  | { readonly kind: 'selection'; readonly files: number; readonly empty: readonly string[]; readonly passed: number }
  | { readonly kind: 'file'; readonly path: string; readonly number: number }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failure'; readonly failure: ReadFailure }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string };

/** The folder of sample articles that ships with the package. */
export const SAMPLE_CORPUS = locatePackaged('corpus');

/** How much of a file is looked at to find out what it is. */
const START = 65_536;

/** Whole files are held in memory once as bytes and once as text; longer ones do not fit a string. */
const MAX_TEXT_BYTES = 512 * 1024 * 1024;

/**
 * Reads files, folders, patterns and standard input (`-`) as articles, one at a time. A file that cannot be read is one
 * `failure` and the rest goes on.
 *
 * @throws UsageError for an unknown `inputFormat`
 * @example for await (const event of readArticles(['corpus/'], options)) if (event.kind === 'article') use(event.article);
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadEvent> {
  const forced = options.inputFormat === null ? null : findFormat(options.inputFormat);
  if (options.inputFormat !== null && forced === null) {
    const names = FORMATS.map((format) => format.format).join(', ');
    throw new UsageError(`unknown input format "${options.inputFormat}": use one of ${names}`);
  }
  const { files, failures, empty, passed } = await selectFiles(inputs);
  yield { kind: 'selection', files: files.length, empty, passed };
  for (const failure of failures) yield { kind: 'failure', failure };
  let number = 0;
  for (const file of files) {
    number += 1;
    yield { kind: 'file', path: file.path, number };
    try {
      yield* file.path === STDIN
        ? readStream(options.stdin, forced, { path: STDIN, name: null })
        : readFileArticles(file, forced);
    } catch (error) {
      const reason = systemReason(error);
      if (reason === null) throw error;
      yield { kind: 'failure', failure: { path: file.path, reason } };
    }
  }
}

/** What the operating system says, as a reason; null for anything else, which is a bug and keeps its stack. */
function systemReason(error: unknown): string | null {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: check its permissions';
  if (code === 'ENOENT') return 'no such file: it was removed while aiwatch was running';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
    return 'is too large to be one text: split it, or make it NDJSON';
  return /^E[A-Z]+$/u.test(code) ? `could not be read (${code})` : null;
}

async function* readFileArticles(file: Selected, forced: Format | null): AsyncGenerator<ReadEvent> {
  const { path } = file;
  if (!(await stat(path)).isFile()) {
    // A named pipe, as `<(command)` makes one: it can be read once only.
    yield* readStream(createReadStream(path), forced, { path, name: null });
    return;
  }
  const start = await readStart(path);
  const chosen = forced === null ? chooseFormat(start, file) : { format: forced };
  if ('reason' in chosen) {
    yield chosen.skip
      ? { kind: 'skipped', path, reason: chosen.reason }
      : { kind: 'failure', failure: { path, reason: chosen.reason } };
    return;
  }
  const { format } = chosen;
  const name = basename(path);
  if (format.reader.from === 'lines') {
    // Twice through the file, so that its articles can name its digest and the file need not fit into memory.
    const sha256 = await hashStream(createReadStream(path));
    yield* readLines(createReadStream(path), format, { path, format: format.format, sha256, name });
    return;
  }
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  yield* readWhole(bytes, format, { path, format: format.format, sha256, name });
}

/** The beginning of a file. */
async function readStart(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(START), 0, START, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

type Choice = { readonly format: Format } | { readonly reason: string; readonly skip: boolean };

function chooseFormat(start: Uint8Array, file: Selected): Choice {
  const unread = nameBinary(start);
  const skip = !file.named && !hasKnownName(file.path);
  if (unread !== null)
    return {
      reason: `is ${unread}, which is not read: save it as .html, .txt, .md, .csv or .ndjson`,
      skip: skip && !/PDF|DOCX|RTF/u.test(unread),
    };
  const decoded = decodeBytes(wholeCharacters(start));
  if (decoded === 'binary') return { reason: 'is not a text file: give its text as .txt, .md or .ndjson', skip };
  const markup = nameUnread(decoded.text.slice(0, 2000), basename(file.path));
  if (markup !== null)
    return { reason: `is ${markup}, which is not read: save it as .html, .txt, .md, .csv or .ndjson`, skip: false };
  const format = sniffFormat(decoded.text, basename(file.path)) ?? findFormat('text');
  return format === null ? { reason: 'is of no known format', skip } : { format };
}

/** The probe without a character that its end cut in two, so that UTF-8 is not taken for something else. */
function wholeCharacters(start: Uint8Array): Uint8Array {
  if (start.length < START) return start;
  let end = start.length;
  while (end > START - 4 && ((start[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return start.subarray(0, (start[end - 1] ?? 0) >= 0xc0 ? end - 1 : start.length);
}

interface File {
  readonly path: string;
  readonly format: Format['format'];
  readonly sha256: string | null;
  readonly name: string | null;
}

async function* readWhole(bytes: Uint8Array, format: Format, file: File): AsyncGenerator<ReadEvent> {
  const { reader } = format;
  if (reader.from !== 'text') return;
  if (bytes.length > MAX_TEXT_BYTES) {
    yield {
      kind: 'failure',
      failure: { path: file.path, reason: 'is too large to be one text: split it, or make it NDJSON' },
    };
    return;
  }
  const decoded = decodeBytes(bytes);
  if (decoded === 'binary') {
    yield {
      kind: 'failure',
      failure: { path: file.path, reason: 'is not a text file: give its text as .txt, .md or .ndjson' },
    };
    return;
  }
  const strayWarning =
    decoded.encoding === 'mixed'
      ? [
          {
            code: 'mixed-encoding',
            message: 'some bytes were not UTF-8 and were read as Windows-1252',
            start: null,
            end: null,
          },
        ]
      : [];
  const read = 'load' in reader ? await reader.load() : reader.read;
  for await (const item of read(decoded.text, file.name)) {
    const event = eventOf(item, file);
    yield event.kind === 'article' && strayWarning.length > 0
      ? { ...event, article: { ...event.article, warnings: [...strayWarning, ...event.article.warnings] } }
      : event;
  }
}

async function* readLines(stream: AsyncIterable<Uint8Array>, format: Format, file: File): AsyncGenerator<ReadEvent> {
  if (format.reader.from !== 'lines') return;
  for await (const { bytes, number } of splitByteLines(stream)) {
    const decoded = decodeBytes(bytes);
    const item: Item | null =
      decoded === 'binary'
        ? { kind: 'failure', reason: `line ${number}: is not text` }
        : format.reader.read(decoded.text, number);
    if (item !== null) yield eventOf(item, file);
  }
}

function eventOf(item: Item, file: File): Exclude<ReadEvent, { kind: 'selection' | 'file' | 'skipped' }> {
  if (item.kind === 'failure') return { kind: 'failure', failure: { path: file.path, reason: item.reason } };
  return { kind: 'article', article: buildArticle(item.draft, { ...file, item: item.item }) };
}

/** Standard input or a pipe: lines are read as they come where the format allows it; else all of it is one file. */
async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  forced: Format | null,
  { path, name }: Pick<File, 'path' | 'name'>,
): AsyncGenerator<ReadEvent> {
  if (forced?.reader.from === 'lines') {
    yield* readLines(stream, forced, { path, format: forced.format, sha256: null, name });
    return;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const bytes = Buffer.concat(chunks);
  const chosen = forced === null ? chooseFormat(bytes.subarray(0, START), { path, named: true }) : { format: forced };
  if ('reason' in chosen) {
    yield { kind: 'failure', failure: { path, reason: chosen.reason } };
    return;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { path, format: chosen.format.format, sha256, name };
  if (chosen.format.reader.from === 'lines') yield* readLines(oneChunk(bytes), chosen.format, file);
  else yield* readWhole(bytes, chosen.format, file);
}

// eslint-disable-next-line @typescript-eslint/require-await -- the reader of lines takes what a stream gives
async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function hashStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}
