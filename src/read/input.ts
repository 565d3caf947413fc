import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../errors.js';
import { showSize } from './limits.js';

/** Something to read: a file, a member of an archive, standard input. */
export interface Input {
  /** As messages and articles name it. */
  readonly path: string;
  /** The file's own name, which may tell its kind and date; null for a stream. */
  readonly name: string | null;
  /** Where it lies on disk, for readers that need places in it; null for what is inside of something else. */
  readonly file: string | null;
  /** Bytes from the beginning. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Of the file's bytes, in hexadecimal, before it is read; null for a stream that can be read once only. */
  readonly hash: (() => Promise<string>) | null;
  /** Whether the bytes that are read are not the file's own but what it unpacks to. */
  readonly packed: boolean;
  /** The user named it, so that it is read whatever it is called; else it was found in a folder or an archive. */
  readonly named: boolean;
  /** ISO 8601 date of its last modification; null where there is none. */
  readonly modified: string | null;
}

/** A regular file. */
export function fileInput(path: string, named: boolean, modified: string | null): Input {
  const open = (): AsyncIterable<Uint8Array> => createReadStream(path);
  return {
    path,
    name: basename(path),
    file: path,
    open,
    hash: () => hashStream(open()),
    packed: false,
    named,
    modified,
  };
}

/** Standard input or a pipe: what comes can be read once only. */
export function streamInput(path: string, stream: AsyncIterable<Uint8Array>): Input {
  return { path, name: null, file: null, open: () => stream, hash: null, packed: false, named: true, modified: null };
}

/** Bytes at hand: a mail's attachment. */
export function bytesInput(path: string, bytes: Uint8Array): Input {
  const hash = (): Promise<string> => Promise.resolve(hashBytes(bytes));
  return {
    path,
    name: basename(path),
    file: null,
    open: () => once(bytes),
    hash,
    packed: false,
    named: false,
    modified: null,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- readers take streams
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function hashStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}

/** A stream whose beginning has been looked at. */
interface Peeked {
  readonly start: Uint8Array;
  /** All of it, from the beginning; once. */
  readonly whole: () => AsyncGenerator<Uint8Array>;
  /** Lets go of it unread. */
  readonly close: () => Promise<void>;
}

/** Reads a stream up to `length` bytes and puts them in front again. */
export async function peekStream(stream: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const source = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < length && !done) {
    const next = await source.next();
    if (next.done === true) done = true;
    else {
      chunks.push(asBytes(next.value));
      size += next.value.length;
    }
  }
  const close = async (): Promise<void> => {
    await source.return?.();
  };
  return { start: Buffer.concat(chunks).subarray(0, length), whole: () => replay(chunks, done ? null : source), close };
}

async function* replay(chunks: Uint8Array[], source: AsyncIterator<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks.splice(0);
    for (let next = await source?.next(); next !== undefined && next.done !== true; next = await source?.next())
      yield asBytes(next.value);
  } finally {
    await source?.return?.();
  }
}

const asBytes = (chunk: Uint8Array | string): Uint8Array => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk);

/** Reads a stream to its end and keeps nothing; the number of its bytes. */
export async function drain(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const chunk of stream) size += chunk.length;
  return size;
}

/**
 * All bytes of a stream.
 *
 * @throws InputError where there are more than `limit`
 */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    const chunk = asBytes(piece);
    size += chunk.length;
    if (size > limit)
      throw new InputError(
        `is larger than ${showSize(limit)}, the limit for a file that is read as a whole: split it, make it NDJSON, or raise --max-bytes`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
