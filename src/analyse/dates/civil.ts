/** A date at the precision known; months and days from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DAY = 86_400_000;
const padded = (value: number): string => String(value).padStart(2, '0');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatDate({ year, month, day }: CivilDate): string {
  if (month === null) return String(year).padStart(4, '0');
  return day === null ? `${year}-${padded(month)}` : `${year}-${padded(month)}-${padded(day)}`;
}

/** Reads the start of an ISO 8601 date or time; null where there is none. */
export function parseDate(value: string | null): CivilDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(value ?? '');
  if (match === null) return null;
  const part = (index: number): number | null => (match[index] === undefined ? null : Number(match[index]));
  return { year: Number(match[1]), month: part(2), day: part(3) };
}

/** True where the calendar has that day. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `date` moved by whole days; null where its day is not known. */
export function shiftDays({ year, month, day }: CivilDate, days: number): CivilDate | null {
  if (month === null || day === null) return null;
  const moved = new Date(Date.UTC(year, month - 1, day) + days * DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** `date` moved by whole months, as a month; null where its month is not known. */
export function shiftMonths({ year, month }: CivilDate, months: number): CivilDate | null {
  if (month === null) return null;
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: null };
}

/** 0 for Monday; null where the day is not known. */
export function weekdayOf({ year, month, day }: CivilDate): number | null {
  if (month === null || day === null) return null;
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** The month, else the year, that holds the whole week `weeks` away from `date`'s. */
export function shiftWeeks(date: CivilDate, weeks: number): CivilDate | null {
  const weekday = weekdayOf(date);
  if (weekday === null) return null;
  const monday = shiftDays(date, weeks * 7 - weekday);
  const sunday = shiftDays(date, weeks * 7 - weekday + 6);
  if (monday === null || sunday?.year !== monday.year) return null;
  return { year: monday.year, month: monday.month === sunday.month ? monday.month : null, day: null };
}

/** The year in which `month` (and `day`) lies nearest to `published`. */
export function nearestYear(published: CivilDate, month: number, day: number | null): number | null {
  if (published.month === null) return null;
  const place = (year: number): number => year * 372 + month * 31 + (day ?? 15);
  const here = published.year * 372 + published.month * 31 + (published.day ?? 15);
  const years = [published.year, published.year - 1, published.year + 1];
  return years.reduce((best, year) => (Math.abs(place(year) - here) < Math.abs(place(best) - here) ? year : best));
}
