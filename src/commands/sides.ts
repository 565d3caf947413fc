import { InvalidArgumentError } from '@commander-js/extra-typings';
import { parseDate, parseLanguage } from './shared.js';
import { SOURCE_KINDS } from '../lexicon/source-kinds.js';

const KEYS = ['outlet', 'path', 'period', 'entity', 'language', 'source-kind'] as const;

/** What the articles of a side have in common: all of it must hold, of several paths one. */
export interface SideTerm {
  readonly key: (typeof KEYS)[number];
  readonly value: string;
}

/** First and last date of "2026-01..2026-03", "2026-01..", "..2026-03" or "2026-03"; null where it is open. */
export function parsePeriod(value: string): { readonly since: string | null; readonly until: string | null } {
  const [since = '', until = since, ...more] = value.split('..');
  if (more.length > 0 || (since === '' && until === ''))
    throw new InvalidArgumentError('give a period as 2026-01..2026-03, 2026-01.., ..2026-03 or 2026-03.');
  return { since: since === '' ? null : parseDate(since), until: until === '' ? null : parseDate(until) };
}

/** Reads "outlet=Le Monde" and adds it to what is said of the side. */
export function parseSideTerm(text: string, previous: readonly SideTerm[]): readonly SideTerm[] {
  const at = text.indexOf('=');
  const key = KEYS.find((known) => known === text.slice(0, Math.max(0, at)).trim());
  const value = text.slice(at + 1).trim();
  if (key === undefined || value === '')
    throw new InvalidArgumentError(`give KEY=VALUE, as outlet="Le Monde"; keys: ${KEYS.join(', ')}.`);
  if (key !== 'path' && previous.some((term) => term.key === key))
    throw new InvalidArgumentError(`give ${key} once a side.`);
  if (key === 'period') parsePeriod(value);
  if (key === 'language') parseLanguage(value);
  if (key === 'source-kind' && !SOURCE_KINDS.some((kind) => kind === value))
    throw new InvalidArgumentError(`kinds of sources: ${SOURCE_KINDS.join(', ')}.`);
  return [...previous, { key, value }];
}
