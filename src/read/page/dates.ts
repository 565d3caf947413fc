import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Span } from '../../types.js';

/** A date of publication as a line writes it; the span takes in the words that only belong to a date ("Published:", "le", "at 14:05"). */
export interface StampedDate extends Span {
  /** ISO 8601: `2023-12-13`, `2023-12`; null where day and month cannot be told apart. */
  readonly value: string | null;
  /** `published` or `updated` where the line says so. */
  readonly role: 'published' | 'updated' | 'plain';
}

const months = new Map([...Object.entries(MONTHS.en), ...Object.entries(MONTHS.fr)]);
const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const MONTH = `(${anyOf(months.keys())})\\.?`;
const WEEKDAY = `(?:(?:${anyOf([...WEEKDAYS.en, ...WEEKDAYS.fr])})\\.?,? +)?`;
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er)?';
const LEAD =
  '(?:(published|posted|first published|created|issued|date|publié|publiée|mis en ligne|mise en ligne|paru|parue|diffusé|(?:last )?updated|modified|mis à jour|mise à jour|modifié|actualisé)(?: on| le| à)? *:? *)?(?:on +|le +|du +|the +)?';
const TIME =
  '(?:,? *(?:at|à|-|–|,)? *\\d{1,2}(?::|h|\\.)\\d{2}(?::\\d\\d)?(?: *[ap]\\.?m\\.?)?(?: *(?:CET|CEST|GMT|UTC|BST|EST|EDT|ET|PT|Paris|Europe/Paris))?)?';
const FORMS = [
  `${WEEKDAY}${DAY} +(?:de +|of +)?${MONTH},? +${YEAR}`,
  `${WEEKDAY}${MONTH} +${DAY},? +${YEAR}`,
  `${WEEKDAY}${YEAR}-(\\d\\d)-(\\d\\d)(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `${WEEKDAY}(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`,
  `${MONTH},? +${YEAR}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${LEAD}${form}(?![\\p{L}\\p{N}])${TIME}`, 'iu'));

/** No form is without it: most lines need not be searched for the forms. */
const HAS_YEAR = /(?:19|20)\d\d/u;

/** Only stamps are looked for, never prose: a line longer than this is none. */
const MAX_LINE = 300;

/**
 * The dates of a byline or dateline, in the order of the line. `10/05/2026` is read as day and month in a French text
 * (`dayFirst`); elsewhere it is left open (`value` null) unless only one reading is a date.
 *
 * @example findStampedDates('Publié le 18 juin 2026 à 06h30') // [{ start: 0, end: 30, value: '2026-06-18', role: 'published' }]
 */
export function findStampedDates(line: string, dayFirst: boolean): StampedDate[] {
  if (line.length > MAX_LINE || !HAS_YEAR.test(line)) return [];
  const found: StampedDate[] = [];
  let rest = line.replace(/[\u00a0\u202f]/gu, ' ');
  FORMS.forEach((form, index) => {
    for (let match = form.exec(rest); match !== null; match = form.exec(rest)) {
      const start = match.index;
      const end = start + match[0].length;
      const [lead = '', ...parts] = match.slice(1);
      found.push({ start, end, value: readForm(index, parts, dayFirst), role: roleOf(lead.toLowerCase()) });
      rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

function readForm(form: number, parts: readonly (string | undefined)[], dayFirst: boolean): string | null {
  const [a = '', b = '', c = ''] = parts;
  if (form === 0) return isoDate(c, monthOf(b), Number(a));
  if (form === 1) return isoDate(c, monthOf(a), Number(b));
  if (form === 2) return isoDate(a, Number(b), Number(c));
  if (form === 4) return `${b}-${String(monthOf(a)).padStart(2, '0')}`;
  const [first, second] = [Number(a), Number(b)];
  if (dayFirst || first === second || first > 12) return isoDate(c, second, first);
  return second > 12 ? isoDate(c, first, second) : null;
}

function monthOf(word: string): number {
  return months.get(word.toLowerCase()) ?? 0;
}

/** Null where there is no such day. */
function isoDate(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function roleOf(lead: string): StampedDate['role'] {
  if (lead === '') return 'plain';
  return /updat|jour|modifi|actualis/u.test(lead) ? 'updated' : 'published';
}

const BARE_DATE = new RegExp(
  `^${WEEKDAY}${DAY} +${MONTH}$|^${WEEKDAY}${MONTH} +${DAY}$|^(?:${anyOf([...WEEKDAYS.en, ...WEEKDAYS.fr])})$`,
  'iu',
);

/** Whether a line is a day without its year, as heads a day's items: "Lundi 2 mars". */
export function isBareDate(line: string): boolean {
  return line.length <= 40 && BARE_DATE.test(line);
}

/** The date of publication among a line's stamps: one that says so, else one that says nothing, else the update. */
export function publicationDate(dates: readonly StampedDate[]): string | null {
  const dated = dates.filter((date) => date.value !== null);
  const best =
    dated.find((date) => date.role === 'published') ?? dated.find((date) => date.role === 'plain') ?? dated[0];
  return best?.value ?? null;
}

/**
 * A date that a record or a front matter gives, as ISO 8601; null where it cannot be read.
 *
 * @example readDateField('2026-09-03T10:00:00+02:00', false) // '2026-09-03'
 */
export function readDateField(value: unknown, dayFirst: boolean): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^(?:19|20)\d\d$/u.test(text)) return text;
  const month = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/u.exec(text);
  if (month !== null) return text;
  return publicationDate(findStampedDates(text, dayFirst));
}

/**
 * The date at the start of a file's name: `2026-03-14-…`, `20260314_…`, `2026-03.txt`.
 *
 * @example dateFromName('2026-03-14-station-cameras.txt') // '2026-03-14'
 */
export function dateFromName(name: string): string | null {
  const day = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/u.exec(name);
  if (day !== null) return isoDate(day[1] ?? '', Number(day[3]), Number(day[4]));
  const month = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)/u.exec(name);
  return month === null ? null : `${month[1] ?? ''}-${month[2] ?? ''}`;
}

/** Whether a text is French enough to write `10/05` for the tenth of May: French function words outnumber English ones. */
export function looksFrench(text: string): boolean {
  const sample = text.slice(0, 4000);
  const french = sample.match(/(?<!\p{L})(?:le|la|les|des|du|et|est|une|dans|pour|que|qui)(?!\p{L})/giu)?.length ?? 0;
  const english = sample.match(/(?<!\p{L})(?:the|of|and|to|is|that|for|with|was|by)(?!\p{L})/giu)?.length ?? 0;
  return french > english;
}
