import { UsageError } from '../../errors.js';
import type { Segmented } from '../../types.js';

const FIELDS: Readonly<Record<string, (segmented: Segmented) => string | null>> = {
  outlet: ({ article }) => article.outlet,
  language: ({ language }) => language,
  month: ({ article }) => article.published?.slice(0, 7) ?? null,
};

/**
 * Tells the articles that a condition (`outlet=Le Monde`, `language=fr`, `month=2026-03`) is true of; case does not matter.
 *
 * @throws UsageError where it names no field
 */
export function chooseArticles(condition: string): (segmented: Segmented) => boolean {
  const [field = '', ...rest] = condition.split('=');
  const read = FIELDS[field.trim()];
  const wanted = rest.join('=').trim().toLowerCase();
  if (read === undefined || wanted === '')
    throw new UsageError(`--where takes ${Object.keys(FIELDS).join('=…, ')}=…, not "${condition}"`);
  return (segmented) => read(segmented)?.toLowerCase() === wanted;
}
