import { MONTHS } from '../../lexicon/calendar.js';
import { MONTH_LEADS, WEEKDAY_NAMES, YEAR_LEADS } from '../../lexicon/date-words.js';
import type { Tokens } from '../../types.js';
import { isCivilDay, nearestYear } from './civil.js';
import type { CivilDate } from './civil.js';

/** What the parsers see: one sentence's tokens, and what dates are resolved against. */
export interface DateScene {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
  readonly language: 'en' | 'fr';
  readonly published: CivilDate | null;
}

/** A date read from tokens `first`–`end`. */
export interface DateReading {
  readonly first: number;
  readonly end: number;
  readonly date: CivilDate;
}

const MONTH_NUMBERS = { en: new Map(Object.entries(MONTHS.en)), fr: new Map(Object.entries(MONTHS.fr)) };
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

export function normAt({ tokens, first, end }: DateScene, index: number): string {
  return index >= first && index < end ? (tokens.norm[index] ?? '') : '';
}

const touches = ({ tokens }: DateScene, index: number): boolean => tokens.end[index - 1] === tokens.start[index];

/** A four-digit year at `index`, or null. */
function yearAt(scene: DateScene, index: number): number | null {
  const norm = normAt(scene, index);
  if (!/^\d{4}$/u.test(norm) || scene.tokens.text[index] !== norm) return null;
  const year = Number(norm);
  return year >= FIRST_YEAR && year < LAST_YEAR ? year : null;
}

/** A day of the month: 13, 13th, 1er. */
function dayAt(scene: DateScene, index: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(normAt(scene, index));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** The month that the word at `index` names; English ones need their capital ("may", "march"). */
export function monthAt(scene: DateScene, index: number): number | null {
  const norm = normAt(scene, index);
  const text = scene.tokens.text[index] ?? '';
  if (scene.language === 'en' && !/^\p{Lu}/u.test(text)) return null;
  return MONTH_NUMBERS[scene.language].get(norm.endsWith('.') ? norm.slice(0, -1) : norm) ?? null;
}

function weekdayIndex(scene: DateScene, index: number): number {
  return (WEEKDAY_NAMES[scene.language] as readonly string[]).indexOf(normAt(scene, index));
}

/** First token of a weekday (and comma) that stands before a date: "Tuesday, 10 March". */
function withWeekday(scene: DateScene, first: number): number {
  if (weekdayIndex(scene, first - 1) >= 0) return first - 1;
  const spaced = normAt(scene, first - 1) === ',' || normAt(scene, first - 1) === 'the';
  return spaced && weekdayIndex(scene, first - 2) >= 0 ? first - 2 : first;
}

/** A year after a month or day, with or without comma or "of": its value and where the date ends. */
function trailingYear(scene: DateScene, index: number): { year: number; end: number } | null {
  const skip = normAt(scene, index) === ',' || normAt(scene, index) === 'of' ? 1 : 0;
  const year = yearAt(scene, index + skip);
  return year === null ? null : { year, end: index + skip + 1 };
}

/** A day and month with its year, or with the year nearest to publication. */
function dayReading(scene: DateScene, first: number, end: number, month: number, day: number): DateReading | null {
  const trailing = trailingYear(scene, end);
  const year = trailing?.year ?? (scene.published === null ? null : nearestYear(scene.published, month, day));
  if (year === null || !isCivilDay(year, month, day)) return null;
  return { first: withWeekday(scene, first), end: trailing?.end ?? end, date: { year, month, day } };
}

/** "13 December 2023", "13th of December", "1er mars", and the first day of "13 to 15 December". */
export function readDayMonth(scene: DateScene, index: number): readonly DateReading[] {
  const day = dayAt(scene, index);
  if (day === null) return [];
  const at = normAt(scene, index + 1) === 'of' ? index + 2 : index + 1;
  const month = monthAt(scene, at);
  if (month !== null) {
    const reading = dayReading(scene, index, at + 1, month, day);
    return reading === null ? [] : [reading];
  }
  if (!/^(?:-|–|to|and|au|et|à)$/u.test(normAt(scene, index + 1))) return [];
  const last = readDayMonth(scene, index + 2)[0];
  if (last?.date.month == null || last.first !== index + 2) return [];
  const date = { ...last.date, day };
  return isCivilDay(date.year, last.date.month, day) ? [{ first: index, end: index + 1, date }, last] : [last];
}

/** "December 13, 2023", "Dec. 13", "March 2026", "in March". */
export function readMonth(scene: DateScene, index: number): readonly DateReading[] {
  const prefixed = /^(?:mid|mi)-(.+)$/u.exec(normAt(scene, index))?.[1];
  const month = prefixed === undefined ? monthAt(scene, index) : (MONTH_NUMBERS[scene.language].get(prefixed) ?? null);
  if (month === null) return [];
  const before = normAt(scene, index - 1);
  const day = scene.language === 'en' && prefixed === undefined ? dayAt(scene, index + 1) : null;
  if (day !== null && !/^[%€$]/u.test(normAt(scene, index + 2))) {
    const reading = dayReading(scene, index, index + 2, month, day);
    return reading === null ? [] : [reading];
  }
  const trailing = trailingYear(scene, index + 1);
  if (trailing !== null) return [{ first: index, end: trailing.end, date: { year: trailing.year, month, day: null } }];
  const abbreviated = normAt(scene, index).endsWith('.') || normAt(scene, index).length < 3;
  const led = MONTH_LEADS.has(before) || prefixed !== undefined || isMonthOf(scene, index);
  if (abbreviated || !led || scene.published === null) return [];
  // "in May Day marches", "of March Networks": a name goes on.
  if (scene.language === 'en' && /^\p{Lu}/u.test(scene.tokens.text[index + 1] ?? '') && index + 1 < scene.end)
    return [];
  const year = datedYear(scene, index, month, before);
  return year === null ? [] : [{ first: index, end: index + 1, date: { year, month, day: null } }];
}

/** "au mois de mars". */
function isMonthOf(scene: DateScene, index: number): boolean {
  return normAt(scene, index - 2) === 'mois' && /^d/u.test(normAt(scene, index - 1));
}

function datedYear(scene: DateScene, index: number, month: number, before: string): number | null {
  const { published } = scene;
  if (published?.month == null) return null;
  const after = normAt(scene, index + 1);
  if (before === 'last' || after === 'dernier') return month < published.month ? published.year : published.year - 1;
  if (before === 'next' || after === 'prochain') return month > published.month ? published.year : published.year + 1;
  return nearestYear(published, month, null);
}

/** "2023-12-13", "13/12/2023", "13.12.2023"; an English 03/04/2026 could be either day and is not read. */
export function readNumeric(scene: DateScene, index: number): readonly DateReading[] {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(normAt(scene, index));
  if (dotted !== null) return numericReading(index, index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = normAt(scene, index + 1);
  if ((mark !== '-' && mark !== '/') || normAt(scene, index + 3) !== mark) return [];
  for (let i = index + 1; i <= index + 4; i += 1) if (!touches(scene, i)) return [];
  const parts = [0, 2, 4].map((offset) => normAt(scene, index + offset));
  if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return [];
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (parts[0]?.length === 4) return numericReading(index, index + 5, a, b, c);
  if (parts[2]?.length !== 4) return [];
  if (scene.language === 'fr' || a > 12 || a === b) return numericReading(index, index + 5, c, b, a);
  return b > 12 ? numericReading(index, index + 5, c, a, b) : [];
}

function numericReading(first: number, end: number, year: number, month: number, day: number): readonly DateReading[] {
  const valid = year >= FIRST_YEAR && year < LAST_YEAR && isCivilDay(year, month, day);
  return valid ? [{ first, end, date: { year, month, day } }] : [];
}

/** A bare year that is led in as one ("in 2022", "fin 2022"), a span of years, a quarter's or half's year. */
export function readYear(scene: DateScene, index: number): readonly DateReading[] {
  const year = yearAt(scene, index);
  if (year === null) return [];
  const reading = (first: number, at: number, value: number): DateReading => ({
    first,
    end: at + 1,
    date: { year: value, month: null, day: null },
  });
  const span = /^(?:-|–|\/)$/u.test(normAt(scene, index + 1)) && touches(scene, index + 1);
  const other = span && touches(scene, index + 2) ? yearAt(scene, index + 2) : null;
  if (other !== null && other > year) return [reading(index, index, year), reading(index + 2, index + 2, other)];
  const quarter = quarterStart(scene, index);
  if (quarter >= 0) return [reading(quarter, index, year)];
  const before = normAt(scene, index - 1);
  const joined = /^(?:and|et|to|à|-|–|or|ou)$/u.test(before) && yearAt(scene, index - 2) !== null;
  if (!joined && !YEAR_LEADS.has(before)) return [];
  return isCounted(scene, index) ? [] : [reading(index, index, year)];
}

/** "of 2000 people", "de 2000 euros": the number counts something. */
function isCounted(scene: DateScene, index: number): boolean {
  const next = normAt(scene, index + 1);
  const text = scene.tokens.text[index + 1] ?? '';
  if (/^[%€$£]|^(?:dollars|euros|million|millions|milliards|billion|per|pour)$/u.test(next))
    return next !== 'pour' || normAt(scene, index + 2) === 'cent';
  const loose = /^(?:after|around|autour|before|between|by|d'|de|entre|from|of|pour|vers)$/u.test(
    normAt(scene, index - 1),
  );
  if (loose && /^(?:men|people|personnes|women)$/u.test(next)) return true;
  return (
    loose &&
    text === next &&
    /^\p{Ll}{4,}s$/u.test(next) &&
    !/^(?:alors|dans|mais|plus|sans|sous|vers|was|this|is|has|as)$/u.test(next)
  );
}

/** First token of "Q3 2024", "third quarter of 2024", "troisième trimestre 2024", or -1. */
function quarterStart(scene: DateScene, index: number): number {
  let at = index - 1;
  while (at > index - 3 && /^(?:of|de|d'|l'|année)$/u.test(normAt(scene, at))) at -= 1;
  if (/^(?:[qt][1-4]|[sh][12])$/u.test(normAt(scene, at)) && at === index - 1) return at;
  if (!/^(?:quarter|half|trimestre|semestre)$/u.test(normAt(scene, at))) return -1;
  const ordinal =
    /^(?:first|second|third|fourth|last|1st|2nd|3rd|4th|premier|deuxième|troisième|quatrième|dernier|1er|[2-4]e)$/u;
  return ordinal.test(normAt(scene, at - 1)) ? at - 1 : at;
}
