import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors.js';
import type { Budget } from './budget.js';
import type { Input } from './input.js';

/** What a compressed file holds, as it is read; one made of several such files is read to its end. */
export function unpackGzip(input: Input, budget: Budget): Input {
  const open = (): AsyncIterable<Uint8Array> => gunzip(input, budget);
  return { ...input, name: input.name?.replace(/\.gz$/iu, '') ?? null, file: null, open, packed: true };
}

async function* gunzip(input: Input, budget: Budget): AsyncGenerator<Uint8Array> {
  const source = Readable.from(input.open());
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  try {
    yield* budget.charge(source.pipe(unpacked));
  } catch (error) {
    throw zlibReason(error) ?? error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** What zlib says of damaged data, as a message; null for anything else. */
export function zlibReason(error: unknown): InputError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return new InputError('is cut off: its compressed data ends too early');
  return /^Z_/u.test(code) ? new InputError('is damaged: its compressed data cannot be read') : null;
}
