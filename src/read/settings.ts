import { readFileSync } from 'node:fs';
import { InputError } from '../errors.js';

/**
 * Reads a file of settings or knowledge that the user named.
 *
 * @throws InputError naming the file and what the system says
 */
export function readSettingsFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'no such file',
      EACCES: 'may not be read',
      EISDIR: 'is a folder',
    };
    throw new InputError(reasons[code] ?? code, path);
  }
}
