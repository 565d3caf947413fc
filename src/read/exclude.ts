import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ignore from 'ignore';

/** Whether a file or a folder is left out. */
export type Ignored = (path: string, folder: boolean) => boolean;

/** A folder's file of patterns, as a .gitignore. */
const IGNORE_FILE = '.aiwatchignore';

/**
 * Leaves out what the user's patterns name. They are written as in a .gitignore: without a slash they name files and folders at
 * any depth.
 *
 * @example excludeBy(['drafts/', '*.html'])('press/drafts', true) // true
 */
export function excludeBy(patterns: readonly string[]): Ignored {
  return patterns.length === 0 ? () => false : matchBelow('.', ignore().add([...patterns]), () => false);
}

/** What is left out above, and what the folder's own file of patterns names; nearer files win, as in Git. */
export function withIgnoreFile(above: Ignored, folder: string): Ignored {
  let patterns: string;
  try {
    patterns = readFileSync(`${folder}/${IGNORE_FILE}`, 'utf8');
  } catch {
    return above;
  }
  return matchBelow(folder, ignore().add(patterns.replace(/^\ufeff/u, '')), above);
}

function matchBelow(folder: string, patterns: ReturnType<typeof ignore>, above: Ignored): Ignored {
  return (path, isFolder) => {
    const inside = relative(folder, path)
      .replaceAll('\\', '/')
      .replace(/^(?:\.\.\/)+/u, '');
    if (inside === '' || !ignore.isPathValid(inside)) return above(path, isFolder);
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside);
    return ignored || (!unignored && above(path, isFolder));
  };
}
