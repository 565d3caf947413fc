import { UsageError } from '../../errors.js';
import type { Segmented } from '../../types.js';

const FIELDS: ReadonlyMap<string, (segmented: Segmented) => string | null> = new Map([
  ['outlet', ({ article }: Segmented) => article.outlet],
  ['language', ({ language }: Segmented) => language],
  ['month', ({ article }: Segmented) => article.published?.slice(0, 7) ?? null],
]);

/**
 * Tells the articles that a condition (`outlet=Le Monde`, `language=fr`, `month=2026-03`) is true of; case does not matter.
 *
 * @throws UsageError where it names no field
 */
export function chooseArticles(condition: string): (segmented: Segmented) => boolean {
  const [field = '', ...rest] = condition.split('=');
  const read = FIELDS.get(field.trim());
  const wanted = rest.join('=').trim().toLowerCase();
  if (read === undefined || wanted === '')
    throw new UsageError(`--where takes ${[...FIELDS.keys()].join('=…, ')}=…, not "${condition}"`);
  return (segmented) => read(segmented)?.toLowerCase() === wanted;
}
