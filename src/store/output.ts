import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, statSync, type Stats } from 'node:fs';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { InputError } from '../errors.js';

/** Where a command's data goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  /** Resolves when the text is accepted, so that a slow reader holds the writer back. */
  write(text: string): Promise<void>;
  /** Ends it; with `complete: false` a file stays beside its place as `FILE.partial`, whose path is given back. */
  close(complete: boolean): Promise<string | null>;
}

/** What the system said, for the user; a full disk is no bug. */
export function writeError(error: unknown, path: string | null): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? 'error';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'cannot write: permission denied',
    EISDIR: 'cannot write: is a folder, give a file',
    ENOENT: 'cannot write: its folder does not exist',
    ENOSPC: 'cannot write: no space is left',
  };
  return new InputError(reasons[code] ?? `cannot write: ${code}`, path);
}

/** Writes with back-pressure; the first error of the stream, whenever it comes, ends the writing. */
function pace(stream: Writable, path: string | null): { write: (text: string) => Promise<void>; check: () => void } {
  let failed: unknown = null;
  stream.on('error', (error) => {
    // A closed pipe is the business of whoever owns the stream.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') failed = error;
  });
  const check = (): void => {
    if (failed !== null) throw writeError(failed, path);
  };
  return {
    check,
    async write(text) {
      if (!stream.write(text) && failed === null) {
        await once(stream, 'drain').catch((error: unknown) => {
          failed = error;
        });
      }
      check();
    },
  };
}

/** Standard output as a command's output; it is never closed. */
export function streamOutput(stream: Writable): Output {
  const { write, check } = pace(stream, null);
  return {
    write,
    async close() {
      // An error of the last write is only told on the next turn.
      await setImmediate();
      check();
      return null;
    },
  };
}

/**
 * A file as a command's output, written beside its place and put there when it is complete; a device or a named pipe is
 * written to as it is.
 *
 * @throws InputError where it cannot be written
 */
export async function fileOutput(path: string): Promise<Output> {
  const present = statOf(path);
  if (present?.isDirectory() === true) throw writeError({ code: 'EISDIR' }, path);
  const direct = present !== null && !present.isFile();
  const place = direct ? path : `${path}.partial`;
  const stream = createWriteStream(place);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw writeError(error, path);
  }
  const { write, check } = pace(stream, path);
  let empty = true;
  return {
    async write(text) {
      empty &&= text === '';
      await write(text);
    },
    async close(complete) {
      stream.end();
      if (!stream.closed) await once(stream, 'close');
      if (complete) check();
      if (direct) return null;
      if (complete) renameSync(place, path);
      else if (empty) rmSync(place, { force: true });
      return complete || empty ? null : place;
    },
  };
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
