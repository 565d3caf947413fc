import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { InputError } from '../errors.js';

/** Where a command's data goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  /** Resolves when the text is accepted, so that a slow reader holds the writer back. */
  write(text: string): Promise<void>;
  /** Ends it; with `complete: false` a file stays beside its place as `FILE.partial`, whose path is given back. */
  close(complete: boolean): Promise<string | null>;
}

/** Standard output as a command's output; it is never closed. */
export function streamOutput(stream: Writable): Output {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    close: () => Promise.resolve(null),
  };
}

/**
 * A file as a command's output, written beside its place and put there when it is complete.
 *
 * @throws InputError where the folder cannot be written to
 */
export async function fileOutput(path: string): Promise<Output> {
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new InputError(`cannot write: ${(error as NodeJS.ErrnoException).code ?? 'error'}`, path);
  }
  let bytes = 0;
  return {
    async write(text) {
      bytes += text.length;
      if (!stream.write(text)) await once(stream, 'drain');
    },
    async close(complete) {
      stream.end();
      await once(stream, 'close');
      if (complete) renameSync(partial, path);
      else if (bytes === 0) rmSync(partial, { force: true });
      return complete || bytes === 0 ? null : partial;
    },
  };
}
