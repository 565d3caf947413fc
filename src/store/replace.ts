import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { InputError } from '../errors.js';
import { writeError } from './output.js';

/** How often another program's change is waited for, and how long each time, in milliseconds. */
const TRIES = 20;
const PAUSE = 25;

/** Opens a file that must not exist yet, so that of two programs only one goes on; null where it stays. */
async function openNew(place: string, path: string): Promise<number | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return openSync(place, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeError(error, path);
      await setTimeout(PAUSE);
    }
  }
  return null;
}

/**
 * Puts a new text in the place of a file whose text was read before. `FILE.partial` keeps others from changing it at the same
 * time; it takes the file's place when it is complete.
 *
 * @param isCurrent whether the file still holds what was read
 * @throws InputError where it does not, or cannot be written
 */
export async function replaceFile(path: string, text: string, isCurrent: () => boolean): Promise<void> {
  const place = `${path}.partial`;
  const file = await openNew(place, path);
  if (file === null) throw new InputError(`another command is changing it; if none is, remove ${place}`, path);
  try {
    writeFileSync(file, text);
    if (!isCurrent()) throw new InputError('was changed by another command in the meantime: try again', path);
    renameSync(place, path);
  } catch (error) {
    rmSync(place, { force: true });
    throw error instanceof InputError ? error : writeError(error, path);
  } finally {
    closeSync(file);
  }
}
