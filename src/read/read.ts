import { stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { InputError, UsageError } from '../errors.js';
import type { Article, ReadFailure, Warning } from '../types.js';
import type { Origin } from './article.js';
import { buildArticle } from './article.js';
import type { Budget } from './budget.js';
import { createBudget } from './budget.js';
import { decodeBytes } from './charset.js';
import { chooseFormat } from './choose.js';
import type { ColumnMap } from './columns.js';
import type { Item } from './draft.js';
import type { Format, ReadContext } from './formats.js';
import { findFormat, FORMATS } from './formats.js';
import { unpackGzip } from './gzip.js';
import type { Input } from './input.js';
import { fileInput, hashBytes, peekStream, readAll, streamInput } from './input.js';
import type { Limits } from './limits.js';
import { DEFAULT_LIMITS } from './limits.js';
import { learnLines } from './learn.js';
import { locatePackaged } from './packaged.js';
import type { RepeatedLines } from './page/repeated.js';
import type { Selected, SelectOptions } from './select.js';
import { errorCode, isArticleName, selectFiles, STDIN } from './select.js';
import { START } from './sniff.js';
import { readZip } from './zip.js';

export interface ReadOptions extends SelectOptions {
  /** Where `-` reads from. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** A format's name: every input is read as it, whatever bytes and name say. Null: found out file by file. */
  readonly inputFormat?: string | null;
  /** Fields of records → the columns or keys that hold them. */
  readonly columns?: ColumnMap;
  readonly limits?: Partial<Limits>;
  /** Learns first, over all files, which lines many articles share at their edges; true where left out. */
  readonly learn?: boolean;
  /** Takes a file's date of modification for the date of publication where nothing else says one. */
  readonly dateFromModified?: boolean;
}

/**
 * What reading yields, in order: `selection` once, at the start; then, file by file, `file` when it is begun, its articles and
 * failures. `skipped`: a file of a folder that is no text and that nobody named; `look`: a file was looked at, before all
 * others are read, for lines that repeat.
 */
export type ReadEvent =
  | { readonly kind: 'selection'; readonly files: number; readonly empty: readonly string[]; readonly passed: number }
  | { readonly kind: 'look'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly number: number }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failure'; readonly failure: ReadFailure }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string };

/** The folder of sample articles that ships with the package. */
export const SAMPLE_CORPUS = locatePackaged('corpus');

/** What reading one input of the user's needs to know, all that is inside of it included. */
interface Job {
  readonly forced: Format | null;
  readonly options: ReadOptions;
  readonly limits: Limits;
  readonly budget: Budget;
  /** How many archives and mails it is in. */
  readonly nesting: number;
  /** What many articles of the corpus have at their edges; null while that is being learned, or where it is not to be. */
  readonly repeated: RepeatedLines | null;
  /** Articles are looked at and thrown away: nobody asks for their file's hash. */
  readonly learning: boolean;
}

/**
 * Reads files, folders, patterns and standard input (`-`) as articles, one at a time. A file that cannot be read is one
 * `failure` and the rest goes on.
 *
 * @throws UsageError for an unknown `inputFormat`
 * @example for await (const event of readArticles(['corpus/'], options)) if (event.kind === 'article') use(event.article);
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadEvent> {
  const forced = findForced(options.inputFormat ?? null);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { files, failures, empty, passed } = await selectFiles(inputs, options);
  yield { kind: 'selection', files: files.length, empty, passed };
  for (const failure of failures) yield { kind: 'failure', failure };
  const jobOf = (repeated: RepeatedLines | null, learning: boolean): Job => ({
    forced,
    options,
    limits,
    budget: createBudget(limits),
    nesting: 0,
    repeated,
    learning,
  });
  const repeated =
    options.learn === false ? null : yield* learnLines(files, (file) => readSelected(file, jobOf(null, true)));
  let number = 0;
  for (const file of files) {
    number += 1;
    yield { kind: 'file', path: file.path, number };
    yield* readSelected(file, jobOf(repeated, false));
  }
}

function readSelected(file: Selected, job: Job): AsyncGenerator<ReadEvent> {
  return guard(file.path, async function* () {
    yield* readInput(await inputOf(file, job.options), job);
  });
}

function findForced(name: string | null): Format | null {
  const forced = name === null ? null : findFormat(name);
  if (name !== null && forced === null) {
    const names = FORMATS.map((format) => format.format).join(', ');
    throw new UsageError(`unknown input format "${name}": use one of ${names}`);
  }
  return forced;
}

async function inputOf({ path, named }: Selected, { stdin }: ReadOptions): Promise<Input> {
  if (path === STDIN) return streamInput(STDIN, stdin);
  const stats = await stat(path);
  // A named pipe, as `<(command)` makes one, can be read once only.
  if (!stats.isFile()) return streamInput(path, createReadStream(path));
  return fileInput(path, named, stats.mtime.toISOString().slice(0, 10));
}

/** What can go wrong with one input, as a failure; the rest goes on. A bug keeps its stack. */
async function* guard(path: string, read: () => AsyncGenerator<ReadEvent>): AsyncGenerator<ReadEvent> {
  try {
    yield* read();
  } catch (error) {
    const reason = error instanceof InputError ? error.message : systemReason(error);
    if (reason === null) throw error;
    yield { kind: 'failure', failure: { path, reason } };
  }
}

/** What the operating system says, as a reason; null for anything else. */
function systemReason(error: unknown): string | null {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: check its permissions';
  if (code === 'ENOENT') return 'no such file: it was removed while aiwatch was running';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
    return 'is too large to be one text: split it, or make it NDJSON';
  return /^E[A-Z]+$/u.test(code) ? `could not be read (${code})` : null;
}

/** Looks at the beginning of an input, finds out what it is, and reads it. */
async function* readInput(input: Input, job: Job): AsyncGenerator<ReadEvent> {
  const { start, whole, close } = await peekStream(input.open(), START);
  const chosen = await chooseFormat(start, input, job.forced);
  if (chosen.kind === 'format') {
    try {
      yield* readFormat({ ...input, open: whole }, chosen.format, job);
    } finally {
      await close();
    }
    return;
  }
  // What can be opened again is: an archive on disk is read from its end.
  if (input.hash !== null || chosen.kind === 'unread') await close();
  const again: Input = input.hash === null ? { ...input, open: whole } : input;
  if (chosen.kind === 'unread') {
    yield chosen.skip
      ? { kind: 'skipped', path: input.path, reason: chosen.reason }
      : { kind: 'failure', failure: { path: input.path, reason: chosen.reason } };
  } else if (chosen.kind === 'gzip' && job.nesting > job.limits.maxNesting) {
    yield { kind: 'failure', failure: { path: input.path, reason: 'is compressed again and again: not read' } };
  } else if (chosen.kind === 'gzip') {
    yield* readInput(unpackGzip(again, job.budget), { ...job, nesting: job.nesting + 1 });
  } else {
    yield* readArchive(again, job);
  }
}

async function* readArchive(input: Input, job: Job): AsyncGenerator<ReadEvent> {
  for await (const member of readZip(input, job.limits, job.budget)) {
    if (member.kind === 'failure') {
      yield { kind: 'failure', failure: { path: `${input.path}/${member.name}`, reason: member.reason } };
    } else yield* readMember(member.input, job);
  }
}

/** A file in an archive or a mail: taken as one of a folder is. */
async function* readMember(input: Input, job: Job): AsyncGenerator<ReadEvent> {
  const { maxNesting } = job.limits;
  if (job.nesting >= maxNesting) {
    const reason = `stands in more than ${maxNesting} archives or mails, one in another: not read; see --max-nesting`;
    yield { kind: 'failure', failure: { path: input.path, reason } };
  } else if (isArticleName(input.name ?? ''))
    yield* guard(input.path, () => readInput(input, { ...job, nesting: job.nesting + 1 }));
  else yield { kind: 'skipped', path: input.path, reason: 'is no article by its name' };
}

/** The articles and failures of an input whose format is known. */
async function* readFormat(input: Input, format: Format, job: Job): AsyncGenerator<ReadEvent> {
  const { reader } = format;
  const { path, name } = input;
  const context: ReadContext = { name, columns: job.options.columns ?? new Map(), limits: job.limits };
  const modified = job.options.dateFromModified === true ? input.modified : null;
  const origin = (sha256: string | null): Omit<Origin, 'item'> => ({
    path,
    format: format.format,
    sha256,
    name,
    modified,
  });
  if (reader.from === 'stream') {
    // Hashed before it is read, so that its articles can name it and the file need not fit into memory.
    const sha256 = input.hash === null || job.learning ? null : await input.hash();
    const read = await reader.load();
    yield* eventsOf(read(input.open(), context), origin(sha256), job, []);
    return;
  }
  const bytes = await readAll(input.open(), job.limits.maxBytes);
  const from = origin(input.packed ? ((await input.hash?.()) ?? null) : hashBytes(bytes));
  if (reader.from === 'bytes') {
    const read = await reader.load();
    yield* eventsOf(read(bytes, context), from, job, []);
    return;
  }
  const decoded = decodeBytes(bytes);
  if (decoded === 'binary') throw new InputError('is not a text file: give its text as .txt, .md or .ndjson');
  const read = await reader.load();
  yield* eventsOf(read(decoded.text, context), from, job, decoded.encoding === 'mixed' ? [MIXED_ENCODING] : []);
}

const MIXED_ENCODING: Warning = {
  code: 'mixed-encoding',
  message: 'some bytes were not UTF-8 and were read as Windows-1252',
  start: null,
  end: null,
};

async function* eventsOf(
  items: Iterable<Item> | AsyncIterable<Item>,
  origin: Omit<Origin, 'item'>,
  job: Job,
  warnings: readonly Warning[],
): AsyncGenerator<ReadEvent> {
  for await (const item of items) {
    if (item.kind === 'failure') {
      yield { kind: 'failure', failure: { path: origin.path, reason: item.reason } };
    } else if (item.kind === 'member') {
      yield* readMember(item.input(origin.path), job);
    } else {
      const article = buildArticle(item.draft, { ...origin, item: item.item }, job.repeated);
      yield { kind: 'article', article: { ...article, warnings: [...warnings, ...article.warnings] } };
    }
  }
}
