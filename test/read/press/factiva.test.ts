import { describe, expect, it } from 'vitest';
import { splitPress } from '../../../src/read/press/press.js';
import { labelPieces } from './labelled.js';

const ID = 'Document GAZH000020260302em320005x';
const ID_FR = 'Document COUPO00020260303em330001a';

const PLAIN = `Harbour council stops face scans
A strike over a bedside assistant

Page 1 of 4 © 2026 Factiva, Inc. All rights reserved.

News
Harbour council stops face scans

By Orla Venn
1,204 words
2 March 2026
09:20
The Old Harbour Gazette
GAZH
National Edition
12
English
(c) 2026 Old Harbour Press. All rights reserved.

The council of Old Harbour has stopped its face scans until there is a law on them.

500 words of the plan were read out.

${ID}

Le conseil suspend la reconnaissance faciale

Solenn Kerbrat
500 mots
3 mars 2026
Le Courrier du Port
COUPO
Français
Presse du Port 2026

Le conseil de Vieux-Port suspend ses caméras.

${ID_FR}

Search Summary
Text
face scans
`;

const CODED = `SE\tNews
HD\tHarbour council stops face scans
BY\tBy Orla Venn
WC\t1,204 words
PD\t2 March 2026
ET\t09:20
SN\tThe Old Harbour Gazette
SC\tGAZH
PG\t12
LA\tEnglish
CY\t(c) 2026 Old Harbour Press
LP
The council of Old Harbour has stopped its face scans.

TD
LA police have the same cameras.

IN short, nobody objected.

CO
tessl : Tessella Ltd
IN
i3302 : Computers | itech : Technology
NS
gcat : Political/General News | gpir : Politics
RE
uk : United Kingdom
PUB
Old Harbour Press
AN
${ID}
`;

describe('splitPress on Factiva without codes', () => {
  it('labels every line of each article, contents and search with the first and last', () => {
    expect(labelPieces(PLAIN)).toEqual([
      [
        'f Harbour council stops face scans',
        'f A strike over a bedside assistant',
        'f Page 1 of 4 © 2026 Factiva, Inc. All rights reserved.',
        'b News',
        't Harbour council stops face scans',
        'b By Orla Venn',
        'b 1,204 words',
        'b 2 March 2026',
        'b 09:20',
        'b The Old Harbour Gazette',
        'b GAZH',
        'b National Edition',
        'b 12',
        'b English',
        'f (c) 2026 Old Harbour Press. All rights reserved.',
        '- The council of Old Harbour has stopped its face scans until there is a law on them.',
        '- 500 words of the plan were read out.',
        `f ${ID}`,
      ],
      [
        't Le conseil suspend la reconnaissance faciale',
        'b Solenn Kerbrat',
        'b 500 mots',
        'b 3 mars 2026',
        'b Le Courrier du Port',
        'b COUPO',
        'b Français',
        'f Presse du Port 2026',
        '- Le conseil de Vieux-Port suspend ses caméras.',
        `f ${ID_FR}`,
        'f Search Summary',
        'f Text',
        'f face scans',
      ],
    ]);
  });

  it('reads what the header says', () => {
    expect(splitPress(PLAIN, [])?.map(({ meta, extra }) => ({ ...meta, ...extra }))).toEqual([
      {
        title: 'Harbour council stops face scans',
        byline: 'Orla Venn',
        outlet: 'The Old Harbour Gazette',
        url: null,
        published: '2026-03-02',
        place: null,
        language: 'en',
        tags: [],
        database: 'factiva',
        section: 'News',
        words: 1204,
        page: '12',
        edition: 'National Edition',
        source: 'GAZH',
        documentId: 'GAZH000020260302em320005x',
      },
      {
        title: 'Le conseil suspend la reconnaissance faciale',
        byline: 'Solenn Kerbrat',
        outlet: 'Le Courrier du Port',
        url: null,
        published: '2026-03-03',
        place: null,
        language: 'fr',
        tags: [],
        database: 'factiva',
        words: 500,
        source: 'COUPO',
        documentId: 'COUPO00020260303em330001a',
      },
    ]);
  });
});

describe('splitPress on Factiva with codes', () => {
  it('labels every line', () => {
    expect(labelPieces(CODED)[0]).toEqual([
      'b SE\tNews',
      't HD\tHarbour council stops face scans',
      'b BY\tBy Orla Venn',
      'b WC\t1,204 words',
      'b PD\t2 March 2026',
      'b ET\t09:20',
      'b SN\tThe Old Harbour Gazette',
      'b SC\tGAZH',
      'b PG\t12',
      'f LA\tEnglish',
      'f CY\t(c) 2026 Old Harbour Press',
      'f LP',
      '- The council of Old Harbour has stopped its face scans.',
      'f TD',
      '- LA police have the same cameras.',
      '- IN short, nobody objected.',
      'f CO',
      'f tessl : Tessella Ltd',
      'f IN',
      'f i3302 : Computers | itech : Technology',
      'f NS',
      'f gcat : Political/General News | gpir : Politics',
      'f RE',
      'f uk : United Kingdom',
      'f PUB',
      'f Old Harbour Press',
      'f AN',
      `f ${ID}`,
    ]);
  });

  it.each([
    ['tabs', (text: string) => text],
    ['spaces', (text: string) => text.replace(/^([A-Z]{2,3})\t/gmu, '$1   ')],
    ['one space', (text: string) => text.replace(/^([A-Z]{2,3})[\t\n]/gmu, '$1 ')],
    ['table bars', (text: string) => text.replace(/^([A-Z]{2,3})\t/gmu, '$1\u00a0 | ')],
    ['lines of their own', (text: string) => text.replace(/^([A-Z]{2,3})\t/gmu, '$1\n')],
  ])('reads the fields behind %s', (_name, change) => {
    const pieces = splitPress(change(CODED) + change(CODED), []) ?? [];
    const expected = {
      title: 'Harbour council stops face scans',
      byline: 'Orla Venn',
      outlet: 'The Old Harbour Gazette',
      url: null,
      published: '2026-03-02',
      place: null,
      language: 'en',
      tags: ['Political/General News', 'Politics'],
      database: 'factiva',
      section: 'News',
      words: 1204,
      page: '12',
      source: 'GAZH',
      publisher: 'Old Harbour Press',
      documentId: 'GAZH000020260302em320005x',
    };
    expect(pieces.map(({ meta, extra }) => ({ ...meta, ...extra }))).toEqual([expected, expected]);
  });
});
