import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's root folder: two levels up, from `src/read/` as from `dist/read/`. */
const ROOT = new URL('../../', import.meta.url);

/** Reads a file that ships with the package, as bytes; `path` is relative to the package's root. */
export function readPackaged(path: string): Uint8Array {
  return readFileSync(new URL(path, ROOT));
}

/** Where a file or folder that ships with the package lies on this machine. */
export function locatePackaged(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
