import { listWords } from './word-list.js';

/** Days of the week in full, Monday first; lower case. Short forms ("Sun", "mar.") are other words too often. */
export const WEEKDAY_NAMES = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
} as const;

/** Before one of these a weekday is a name or a habit: "Black Friday", "chaque lundi". */
export const WEEKDAY_BLOCKERS: ReadonlySet<string> = new Set(
  listWords('any ash black bloody chaque cyber each easter every good holy les most palm some super tous'),
);

/** After one of these a bare month is a date: "in March", "en mars". */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  listWords(
    `after before between by during early for from in into last late next of since this through until
    après avant courant de depuis dernier dès début en entre fin ici mi pour`,
  ),
);

/** After one of these a bare four-digit number is a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  listWords(
    `after around before between by circa during early from in late mid of since through throughout until year
    spring summer autumn fall winter
    année après autour avant courant de depuis durant dès début en entre exercice fin horizon ici pour vers
    automne hiver printemps été`,
  ),
);

/** Small numbers in words, for "three days ago" and "il y a deux ans". */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
};

/** Units of time as "ago" counts them. */
export const TIME_UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  jour: 'day',
  jours: 'day',
  semaine: 'week',
  semaines: 'week',
  mois: 'month',
  an: 'year',
  ans: 'year',
  année: 'year',
  années: 'year',
};
