import { HEAD_LABELS, LANGUAGE_CODES, TAIL_LABELS, WORD_UNITS } from '../../lexicon/press.js';
import { findStampedDates, publicationDate, readDateField } from '../page/dates.js';
import { splitPersons } from '../page/names.js';
import type { PressLine } from './lines.js';

/** "Length: 355 words": what the label gives, and whether it stands above or below an article's text. */
export interface Labelled {
  readonly field: string;
  readonly place: 'head' | 'tail';
  readonly value: string;
}

const LABELS = new Map<string, Omit<Labelled, 'value'>>(
  (['head', 'tail'] as const).flatMap((place) =>
    Object.entries(place === 'head' ? HEAD_LABELS : TAIL_LABELS).flatMap(([field, labels]) =>
      labels.map((label) => [label, { field, place }] as const),
    ),
  ),
);

/** The longest label has 26 characters. */
const LABEL = /^(\p{L}[\p{L}()'’ -]{1,28}?) ?:(?: (.*))?$/u;

/**
 * The field that a line gives; null where it opens with no label of a database.
 *
 * @example readLabel('DATE-CHARGEMENT: 13 mars 2013') // { field: 'loadDate', place: 'tail', value: '13 mars 2013' }
 */
export function readLabel(words: string): Labelled | null {
  const match = LABEL.exec(words);
  const label = (match?.[1] ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('’', "'");
  const known = LABELS.get(label);
  return known === undefined ? null : { ...known, value: match?.[2] ?? '' };
}

const WORDS = new RegExp(`^(\\d[\\d.,\\u202f ]*?) ?(?:${[...WORD_UNITS].reverse().join('|')})$`, 'iu');

/** The number of "1,234 words", "1 234 mots"; null for anything else. */
export function readWordCount(words: string): number | null {
  const match = WORDS.exec(words.trim());
  return match === null ? null : Number((match[1] ?? '').replace(/\D/gu, ''));
}

/** The code of "ENGLISH", "Français", "ENGLISH; ENGLISHS"; null where the language is not in the list. */
export function readLanguage(value: string): string | null {
  const [first = ''] = value.split(/[;,/]/u);
  return LANGUAGE_CODES[first.trim().toLowerCase()] ?? null;
}

/** A title may hold a date too; a header's date has little before it. */
const MAX_BEFORE_DATE = 3;
const MAX_DATE_LINE = 110;

/** Dates of other languages, which cannot be read but tell where the header's date is: "Dienstag, 10. Dezember 2019". */
const OTHER_DATE = /^(?:\p{L}+,? )?\d{1,2}\.? \p{L}{3,12} (?:19|20)\d\d(?!\d)/u;

/** Whether a line of a header is its date: it opens with it. */
export function isDateLine(words: string): boolean {
  if (words.length > MAX_DATE_LINE) return false;
  const [first] = findStampedDates(words, true);
  return first === undefined ? OTHER_DATE.test(words) : first.start <= MAX_BEFORE_DATE;
}

/** The date that a line of a header gives, as ISO 8601. */
export function dateIn(words: string, dayFirst: boolean): string | null {
  return publicationDate(findStampedDates(words, dayFirst));
}

/** A date of a field as ISO 8601 where it can be read, else as it is. */
export function dateOrWords(value: string, dayFirst: boolean): string {
  return readDateField(value, dayFirst) ?? value;
}

const RIGHTS =
  /^(?:copyright|\(c\)|©)(?: |$|\d)|^(?:all rights reserved|tous droits réservés)\.?$|(?:tous droits réservés|all rights reserved)\.?$/iu;

/** "Copyright 2013 The Gazette", "Tous droits réservés", "(c) 2019 …". */
export function isRightsLine(words: string): boolean {
  return words.length <= 300 && RIGHTS.test(words);
}

const PAGE = /^page \d+(?: ?(?:of|sur|de|\/) ?\d+)?(?: ?(?:©|\(c\)).*)?$/iu;

/** The line that a page of a printed export begins or ends with. */
export function isPageLine(words: string): boolean {
  return words.length <= 120 && PAGE.test(words);
}

/**
 * The authors that a line names, without the word before them.
 *
 * @example readAuthors('By Ann Roe') // 'Ann Roe'
 */
export function readAuthors(value: string): string | null {
  const names = value.replace(/^(?:by|par)[ :]+/iu, '').trim();
  return names === '' ? null : names;
}

/** Whether a line without a label is a byline: it says so, or is nothing but names. */
export function isAuthorLine(words: string): boolean {
  if (words.length > 120) return false;
  return /^(?:by|par) \p{Lu}/iu.test(words) || splitPersons(words) !== null;
}

/** Subjects beyond this are the database's whole tree of them. */
const MAX_TAGS = 50;

/** "ÉNERGIE (90%); EURO (88%)", "gcat : Political News | gpol : Politics" → the subjects. */
export function readSubjects(value: string): string[] {
  const subjects = value
    .split(/;|\s\|\s/u)
    .map((one) =>
      one
        .replace(/\(\d+ ?%\)/gu, '')
        .replace(/^\s*[a-z0-9]+ : /u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((one) => one !== '' && one.length <= 80);
  return [...new Set(subjects)].slice(0, MAX_TAGS);
}

/** The words of lines on one line; null for none. */
export function joinWords(lines: readonly PressLine[]): string | null {
  const words = lines.map((line) => line.words).join(' ');
  return words === '' ? null : words;
}

/** The fields that have a value, in their order. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
