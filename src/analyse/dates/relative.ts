import { SMALL_NUMBERS, TIME_UNITS, WEEKDAY_BLOCKERS, WEEKDAY_NAMES } from '../../lexicon/date-words.js';
import { monthAt, normAt } from './absolute.js';
import type { DateReading, DateScene } from './absolute.js';
import { shiftDays, shiftMonths, shiftWeeks, weekdayOf } from './civil.js';
import type { CivilDate } from './civil.js';

/** How far before a weekday the verb is looked for that puts it into the future ("will vote on Thursday"). */
const VERB_WINDOW = 8;
const FUTURE: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /^(?:will|'ll|won't|shall|wo)$/u,
  fr: /^(?:au|comparaî|de|doi|débu|exami|i|li|ouvri|pour|présen|publie|rend|réuni|se|tien|vote|\p{Ll}+[eid])(?:ra|ront)$/u,
};

type Reader = (scene: DateScene, index: number) => readonly DateReading[];

function reading(first: number, end: number, date: CivilDate | null): readonly DateReading[] {
  return date === null ? [] : [{ first, end, date }];
}

const yearOnly = (year: number): CivilDate => ({ year, month: null, day: null });

function shifted(published: CivilDate, unit: 'day' | 'week' | 'month' | 'year', by: number): CivilDate | null {
  if (unit === 'year') return yearOnly(published.year + by);
  if (unit === 'month') return shiftMonths(published, by);
  return unit === 'week' ? shiftWeeks(published, by) : shiftDays(published, by);
}

/** Days counted from publication that one word names. */
const DAY_WORDS: Readonly<Record<'en' | 'fr', ReadonlyMap<string, number>>> = {
  en: new Map(Object.entries({ yesterday: -1, tomorrow: 1, tonight: 0 })),
  fr: new Map(Object.entries({ hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 })),
};

/** Maps: every word of a text is looked up, and objects are slow to ask for what they do not have. */
const UNITS = new Map(Object.entries(TIME_UNITS));

const readDayWord: Reader = (scene, index) => {
  const { published, language } = scene;
  if (published === null) return [];
  const norm = normAt(scene, index);
  const days = DAY_WORDS[language].get(norm);
  const before = normAt(scene, index - 1);
  // "the Europe of tomorrow", "le monde d'hier"
  if (days !== undefined)
    return /^(?:d'|de|of)$/u.test(before) ? [] : reading(index, index + 1, shiftDays(published, days));
  if (norm === 'today' && /(?:ed|said|says|wrote)$/u.test(before))
    return reading(index, index + 1, shiftDays(published, 0));
  if (before === 'this' && /^(?:morning|afternoon|evening)$/u.test(norm))
    return reading(index - 1, index + 1, shiftDays(published, 0));
  return before === 'last' && norm === 'night' ? reading(index - 1, index + 1, shiftDays(published, -1)) : [];
};

/** The weekday nearest to publication on the side that `direction` says; 0: the latest, publication's day included. */
function resolveWeekday(published: CivilDate, weekday: number, direction: -1 | 0 | 1): CivilDate | null {
  const today = weekdayOf(published);
  if (today === null) return null;
  const back = (today - weekday + 7) % 7;
  if (direction === 1) return shiftDays(published, back === 0 ? 7 : 7 - back);
  return shiftDays(published, direction === -1 && back === 0 ? -7 : -back);
}

const readWeekday: Reader = (scene, index) => {
  const { published, language, tokens } = scene;
  const weekday = (WEEKDAY_NAMES[language] as readonly string[]).indexOf(normAt(scene, index));
  if (weekday < 0 || published === null) return [];
  const before = normAt(scene, index - 1);
  const after = normAt(scene, index + 1);
  if (WEEKDAY_BLOCKERS.has(before)) return [];
  if (language === 'en') {
    if (!/^\p{Lu}/u.test(tokens.text[index] ?? '')) return [];
    if (before === 'last') return reading(index - 1, index + 1, resolveWeekday(published, weekday, -1));
    if (before === 'next') return reading(index - 1, index + 1, resolveWeekday(published, weekday, 1));
    // "the Sunday Times", "Friday Group": part of a name.
    if (
      /^\p{Lu}/u.test(tokens.text[index + 1] ?? '') &&
      index + 1 < scene.end &&
      before !== 'on' &&
      monthAt(scene, index + 1) === null
    )
      return [];
  } else {
    if (after === 'dernier') return reading(index, index + 2, resolveWeekday(published, weekday, -1));
    if (after === 'prochain') return reading(index, index + 2, resolveWeekday(published, weekday, 1));
    // "le lundi" is a habit unless a number makes it a date; "lundi de Pâques" is a feast.
    if (before === 'le' || (after === 'de' && /^\p{Lu}/u.test(tokens.text[index + 2] ?? ''))) return [];
  }
  return reading(index, index + 1, resolveWeekday(published, weekday, isFuture(scene, index) ? 1 : 0));
};

function isFuture(scene: DateScene, index: number): boolean {
  const last = Math.max(scene.first, index - VERB_WINDOW);
  for (let i = index - 1; i >= last; i -= 1) {
    const norm = normAt(scene, i);
    if (/^[,;:.»”"]$/u.test(norm)) return false;
    if (FUTURE[scene.language].test(norm) && norm !== 'opéra' && norm !== 'caméra') return true;
  }
  return false;
}

/** "last year", "next month", "this week"; "over the last year" is a length of time. */
const readEnglishPeriod: Reader = (scene, index) => {
  const unit = UNITS.get(normAt(scene, index));
  if (
    unit === undefined ||
    unit === 'day' ||
    scene.published === null ||
    !/^(?:week|month|year)$/u.test(normAt(scene, index))
  )
    return [];
  const lead = normAt(scene, index - 1);
  const by = { last: -1, this: 0, next: 1 }[lead];
  if (by === undefined || /^(?:the|these|its|their)$/u.test(normAt(scene, index - 2))) return [];
  return reading(index - 1, index + 1, shifted(scene.published, unit, by));
};

/** "la semaine dernière", "l'an prochain", "ce mois-ci", "cette année". */
const readFrenchPeriod: Reader = (scene, index) => {
  const norm = normAt(scene, index);
  if (!/^(?:semaine|mois|an|année)$/u.test(norm) || scene.published === null) return [];
  const unit = TIME_UNITS[norm] ?? 'year';
  const before = normAt(scene, index - 1);
  const after = normAt(scene, index + 1);
  if (before === 'cette' || before === 'ce') {
    const end = after === '-ci' ? index + 2 : index + 1;
    return after === '-là' ? [] : reading(index - 1, end, shifted(scene.published, unit, 0));
  }
  if (!/^(?:la|le|l')$/u.test(before)) return [];
  const by = /^(?:derni(?:er|ère)|passée?)$/u.test(after) ? -1 : /^prochaine?$/u.test(after) ? 1 : null;
  return by === null ? [] : reading(index - 1, index + 2, shifted(scene.published, unit, by));
};

function countAt(scene: DateScene, index: number): number | null {
  const norm = normAt(scene, index);
  return SMALL_NUMBERS[norm] ?? (/^\d{1,3}$/u.test(norm) ? Number(norm) : null);
}

/** "three days ago", "il y a deux ans"; weeks are known to the month only. */
const readAgo: Reader = (scene, index) => {
  const unit = UNITS.get(normAt(scene, index));
  if (unit === undefined || scene.published === null) return [];
  const count = countAt(scene, index - 1);
  if (count === null) return [];
  const english = normAt(scene, index + 1) === 'ago';
  const french =
    normAt(scene, index - 2) === 'a' && normAt(scene, index - 3) === 'y' && normAt(scene, index - 4) === 'il';
  if (!english && !french) return [];
  const first = english ? index - 1 : index - 4;
  return reading(first, english ? index + 2 : index + 1, shifted(scene.published, unit, -count));
};

/** Readers of expressions that only the day of publication makes dates, by language. */
export const RELATIVE_READERS: Readonly<Record<'en' | 'fr', readonly Reader[]>> = {
  en: [readDayWord, readAgo, readEnglishPeriod, readWeekday],
  fr: [readDayWord, readAgo, readFrenchPeriod, readWeekday],
};
