import { UsageError } from '../errors.js';
import type { ReadOptions } from '../read/read.js';
import type { Run } from './run.js';
import type { ArticleOptions } from './shared.js';

/**
 * What to read: the paths, and those of the list that `--files-from` names; the sample corpus where the user names neither.
 *
 * @throws UsageError where standard input would have to be the list and an article
 */
export async function chooseInputs(
  paths: readonly string[],
  options: ArticleOptions,
  run: Run,
): Promise<readonly string[]> {
  const { filesFrom } = options;
  if (filesFrom !== undefined) {
    if (filesFrom === '-' && paths.includes('-'))
      throw new UsageError('standard input is either the list of files or an article: give "-" once');
    const { readFileList } = await import('../read/file-list.js');
    return [...paths, ...(await readFileList(filesFrom, run.io.stdin))];
  }
  if (paths.length > 0) return paths;
  if (options.quiet !== true) run.warn('aiwatch: no paths given: showing the sample corpus');
  const { SAMPLE_CORPUS } = await import('../read/read.js');
  return [SAMPLE_CORPUS];
}

/** How to read it. */
export function readOptions(options: ArticleOptions, run: Run): ReadOptions {
  const { maxBytes, maxUnpacked, maxMembers, maxNesting } = options;
  return {
    stdin: run.io.stdin,
    inputFormat: options.inputFormat ?? null,
    columns: options.columns,
    exclude: options.exclude,
    learn: options.learn,
    dateFromModified: options.dateFrom === 'mtime',
    limits: { maxBytes, maxUnpacked, maxMembers, maxNesting },
  };
}
