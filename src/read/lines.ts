import { InputError } from '../errors.js';
import { showSize } from './limits.js';

/** A line of a byte stream without its line end; numbers start at 1. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  readonly number: number;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes at `\n`; holds no more than one line and one chunk.
 *
 * @throws InputError for a line of more than `limit` bytes
 */
export async function* splitByteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      number += 1;
      pending.push(chunk.subarray(from, at));
      yield { bytes: join(pending), number };
      pending = [];
      size = 0;
      from = at + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > limit) throw new InputError(`line ${number + 1}: is longer than ${showSize(limit)}: not read further`);
  }
  if (pending.length > 0) yield { bytes: join(pending), number: number + 1 };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
}
