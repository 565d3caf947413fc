const BLOCKS = '▁▂▃▄▅▆▇█';

/** Columns of a sparkline at most. */
const WIDEST = 32;

/** Neighbours added up until there are no more than `WIDEST` numbers. */
function condense(counts: readonly number[]): readonly number[] {
  const step = Math.ceil(counts.length / WIDEST);
  if (step <= 1) return counts;
  // From the end, so that the last column is as long as the others.
  const columns = Math.ceil(counts.length / step);
  return Array.from({ length: columns }, (_, at) => {
    const end = counts.length - (columns - 1 - at) * step;
    return counts.slice(Math.max(0, end - step), end).reduce((sum, count) => sum + count, 0);
  });
}

/**
 * Counts over time as a line of blocks, the tallest as high as the greatest count; a dot where there is nothing.
 *
 * @example sparkline([0, 1, 2, 8]) // '·▁▂█'
 */
export function sparkline(counts: readonly number[]): string {
  const shown = condense(counts);
  const most = Math.max(...shown, 1);
  return shown
    .map((count) => (count === 0 ? '·' : BLOCKS[Math.max(0, Math.ceil((count / most) * BLOCKS.length) - 1)]))
    .join('');
}
