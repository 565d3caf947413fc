import { createReadStream } from 'node:fs';
import { InputError } from '../errors.js';
import { readAll } from './input.js';
import { errorCode, STDIN } from './select.js';

/** A list of paths is not larger than this, in bytes: three million of them. */
const MAX_LIST = 256 * 1024 * 1024;

/**
 * The paths in a file, or in standard input (`-`): one on each line, or separated by NUL as `find -print0` writes them.
 *
 * @throws InputError where the list cannot be read
 */
export async function readFileList(source: string, stdin: AsyncIterable<Uint8Array>): Promise<string[]> {
  try {
    const bytes = await readAll(source === STDIN ? stdin : createReadStream(source), MAX_LIST);
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/u, '');
    const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/u);
    // In a list "-" is a file of that name: standard input is the list.
    return paths.filter((path) => path !== '').map((path) => (path === STDIN ? `./${path}` : path));
  } catch (error) {
    if (error instanceof InputError) throw new InputError('is no list of files: it is too large', source);
    if (!/^E[A-Z]+$/u.test(errorCode(error))) throw error;
    throw new InputError(`cannot read the list of files (${errorCode(error)})`, source);
  }
}
