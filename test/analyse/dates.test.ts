import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/analyse/dates.js';
import { segment } from '../../src/segment/segment.js';
import { makeArticle } from '../segment/article.js';

/** A Wednesday. */
const PUBLISHED = '2026-03-11';

const dates = (text: string, language: string, published: string | null = PUBLISHED): string[] =>
  findDates(segment(makeArticle(text, { language, published }))).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

describe('findDates', () => {
  it.each([
    ['It was signed on 13 December 2023.', ['13 December 2023 = 2023-12-13']],
    ['It was signed on December 13, 2023, in Ghent.', ['December 13, 2023 = 2023-12-13']],
    ['It was signed on the 13th of December, 2023.', ['13th of December, 2023 = 2023-12-13']],
    ['The vote of Dec. 13 stands.', ['Dec. 13 = 2025-12-13']],
    ['They meet on Tuesday, 17 March.', ['Tuesday, 17 March = 2026-03-17']],
    ['Version of 2023-12-13.', ['2023-12-13 = 2023-12-13']],
    ['It runs from 13 to 15 May 2026.', ['13 = 2026-05-13', '15 May 2026 = 2026-05-15']],
    [
      'It began in March 2025, ended in January and resumes in May.',
      ['March 2025 = 2025-03', 'January = 2026-01', 'May = 2026-05'],
    ],
    ['It was founded in 2019 and sold in early 2024.', ['2019 = 2019', '2024 = 2024']],
    ['Sales fell in Q3 2024 and in the first half of 2025.', ['Q3 2024 = 2024', 'first half of 2025 = 2025']],
    ['The 2021–2024 programme ended.', ['2021 = 2021', '2024 = 2024']],
    ['She left yesterday; he left on Monday.', ['yesterday = 2026-03-10', 'Monday = 2026-03-09']],
    ['Last Tuesday the panel met.', ['Last Tuesday = 2026-03-10']],
    ['Last Wednesday the panel met on Wednesday.', ['Last Wednesday = 2026-03-04', 'Wednesday = 2026-03-11']],
    ['Members will vote on Thursday and meet next Monday.', ['Thursday = 2026-03-12', 'next Monday = 2026-03-16']],
    ['It came last week, last month, last year.', ['last week = 2026-03', 'last month = 2026-02', 'last year = 2025']],
    ['It closed two years ago, and reopened three days ago.', ['two years ago = 2024', 'three days ago = 2026-03-08']],
  ])('reads English: %s', (text, expected) => {
    expect(dates(text, 'en')).toEqual(expected);
  });

  it.each([
    ['Signé le 13 décembre 2023, puis le 1er mars.', ['13 décembre 2023 = 2023-12-13', '1er mars = 2026-03-01']],
    ['Le texte du 13/12/2023 et celui du 03.04.2024.', ['13/12/2023 = 2023-12-13', '03.04.2024 = 2024-04-03']],
    ['En mars 2025, en janvier et au mois de mai.', ['mars 2025 = 2025-03', 'janvier = 2026-01', 'mai = 2026-05']],
    ["Depuis 2019, fin 2022 et d'ici 2030.", ['2019 = 2019', '2022 = 2022', '2030 = 2030']],
    ['Au troisième trimestre 2024.', ['troisième trimestre 2024 = 2024']],
    [
      'Mardi 10 mars, mardi, mardi dernier et jeudi prochain.',
      ['Mardi 10 mars = 2026-03-10', 'mardi = 2026-03-10', 'mardi dernier = 2026-03-10', 'jeudi prochain = 2026-03-12'],
    ],
    ['L’assemblée votera jeudi le texte déposé hier.', ['jeudi = 2026-03-12', 'hier = 2026-03-10']],
    [
      "La semaine dernière, le mois dernier, l'an prochain.",
      ['La semaine dernière = 2026-03', 'le mois dernier = 2026-02', "l'an prochain = 2027"],
    ],
    [
      'Il y a deux ans, il y a trois jours, cette année.',
      ['Il y a deux ans = 2024', 'il y a trois jours = 2026-03-08', 'cette année = 2026'],
    ],
  ])('reads French: %s', (text, expected) => {
    expect(dates(text, 'fr')).toEqual(expected);
  });

  it.each([
    ['en', 'The March on Washington may stop; Sun Microsystems took a second of 2,000 people.'],
    ['en', 'See article 2023 of version 2.0.12, dated 03/04/2026, on Black Friday and on Mondays.'],
    ['en', 'Over the last year they sold 2000 units of 2000 people; the Europe of tomorrow.'],
    ['en', 'May said that Friday Group would march.'],
    ['fr', "Le lundi, chaque mardi, l'article 2023, l'Europe de demain, un budget de 2000 euros."],
    ['de', 'Am 13. Dezember 2023.'],
  ])('takes nothing else for a date (%s): %s', (language, text) => {
    expect(dates(text, language)).toEqual([]);
  });

  it('resolves nothing where the day of publication is not known', () => {
    expect(dates('Yesterday, on Tuesday, in March, on 10 March and last year, but in 2022.', 'en', null)).toEqual([
      '2022 = 2022',
    ]);
    expect(dates('Yesterday, last month and last year.', 'en', '2026-03')).toEqual([
      'last month = 2026-02',
      'last year = 2025',
    ]);
  });
});
