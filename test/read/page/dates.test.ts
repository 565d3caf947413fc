import { describe, expect, it } from 'vitest';
import {
  dateFromName,
  findStampedDates,
  isBareDate,
  publicationDate,
  readDateField,
} from '../../../src/read/page/dates.js';

describe('findStampedDates', () => {
  const cases: [string, boolean, string | null][] = [
    ['Tuesday, January 27, 2026', false, '2026-01-27'],
    ['19 February 2026', false, '2026-02-19'],
    ['Mar. 3, 2026 at 5:00 a.m. EST', false, '2026-03-03'],
    ['the 3rd of May 2026', false, '2026-05-03'],
    ['Publié le 18 juin 2026 à 06h30 - Mis à jour le 19 juin 2026 à 09h12', true, '2026-06-18'],
    ['Mis à jour le 19 juin 2026, publié le 18 juin 2026', true, '2026-06-18'],
    ['RENNES, le 1er avril 2026', true, '2026-04-01'],
    ['12/05/2026', true, '2026-05-12'],
    ['12/05/2026', false, null],
    ['25/05/2026', false, '2026-05-25'],
    ['05/25/2026', false, '2026-05-25'],
    ['03.03.2026', false, '2026-03-03'],
    ['2026-05-06T10:00:00Z', false, '2026-05-06'],
    ['octobre 2026', true, '2026-10'],
    ['31 February 2026', false, null],
    ['in 2026 they may 3 times', false, null],
  ];
  it.each(cases)('%s (day first: %s) → %s', (line, dayFirst, expected) => {
    expect(publicationDate(findStampedDates(line, dayFirst))).toBe(expected);
  });

  it('takes in the words of the stamp', () => {
    const line = 'Par Ada Brun, publié le 3 mai 2026 à 10h15, Lyon';
    expect(findStampedDates(line, true).map(({ start, end }) => line.slice(start, end))).toEqual([
      'publié le 3 mai 2026 à 10h15',
    ]);
  });
});

describe('dates from elsewhere', () => {
  it.each([
    ['2026-03-14-station-cameras.txt', '2026-03-14'],
    ['20260314_cameras.md', '2026-03-14'],
    ['lamp-2026-03-14.txt', '2026-03-14'],
    ['2026-03.txt', '2026-03'],
    ['2026-13-40.txt', null],
    ['article-12345678901.txt', null],
    ['notes.txt', null],
  ])('file name %s → %s', (name, expected) => {
    expect(dateFromName(name)).toBe(expected);
  });

  it.each([
    ['2026-09-03', '2026-09-03'],
    ['2026', '2026'],
    [2026, '2026'],
    ['Wed, 06 May 2026 10:00:00 +0200', '2026-05-06'],
    ['soon', null],
    [null, null],
  ])('field %s → %s', (value, expected) => {
    expect(readDateField(value, false)).toBe(expected);
  });

  it('knows a day without its year', () => {
    expect(['Lundi 2 mars', 'March 3', 'Friday', 'Marche à suivre'].map(isBareDate)).toEqual([true, true, true, false]);
  });
});
