/**
 * Leaves out the folders that all paths have in common, which tell a reader nothing.
 *
 * @example shortenPaths(['news/a/1.txt', 'news/b/2.txt'])('news/a/1.txt') // 'a/1.txt'
 */
export function shortenPaths(paths: readonly string[]): (path: string) => string {
  let [prefix = ''] = paths;
  for (const path of paths) while (!path.startsWith(prefix)) prefix = prefix.slice(0, -1);
  const length = prefix.lastIndexOf('/') + 1;
  return (path) => path.slice(length);
}
