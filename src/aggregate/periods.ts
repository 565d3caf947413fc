/** How long the periods are that time is cut into. */
export type PeriodLength = 'day' | 'week' | 'month';

const DAY = 86_400_000;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The period of an ISO date: the day, the Monday of its week, or the month; null where the date is not exact enough.
 *
 * @example periodOf('2026-03-14', 'week') // '2026-03-09'
 */
export function periodOf(date: string | null, length: PeriodLength): string | null {
  if (date === null || date.length < (length === 'month' ? 7 : 10)) return null;
  if (length === 'month') return date.slice(0, 7);
  if (length === 'day') return date.slice(0, 10);
  const time = Date.parse(date.slice(0, 10));
  if (Number.isNaN(time)) return null;
  return isoDay(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
}

function previousPeriod(period: string, length: PeriodLength): string {
  if (length !== 'month') return isoDay(Date.parse(period) - (length === 'week' ? 7 : 1) * DAY);
  const [year = 0, month = 0] = period.split('-').map(Number);
  return month === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${period.slice(0, 5)}${String(month - 1).padStart(2, '0')}`;
}

/** Periods listed at most: one stray date must not make centuries of empty columns. */
const MOST_PERIODS = 2000;

/** All periods from the first to the last of `periods`, without gaps; only the latest `MOST_PERIODS` of them. */
export function listPeriods(periods: Iterable<string>, length: PeriodLength): readonly string[] {
  const seen = [...new Set(periods)].sort();
  const [first] = seen;
  let period = seen.at(-1);
  const all: string[] = [];
  for (; first !== undefined && period !== undefined && period >= first; period = previousPeriod(period, length)) {
    all.push(period);
    if (all.length === MOST_PERIODS) break;
  }
  return all.reverse();
}
