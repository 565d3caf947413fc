import { describe, expect, it } from 'vitest';
import { splitPress } from '../../../src/read/press/press.js';
import { labelPieces } from './labelled.js';

const UNI = `User Name: R. Marlow
Date and Time: Tuesday, 3 March 2026 10:02:00 CET
Job Number: 000001

Documents (2)

1. Harbour council stops face scans

Client/Matter: -None-

Narrowed by:

Content Type
Narrowed by
News

Harbour council stops face scans

The Old Harbour Gazette (Midport)

March 2, 2026 Monday 9:20 AM GMT

Copyright 2026 Old Harbour Press, a division of Midport Media. All Rights Reserved

Section: NEWS; Pg. 12

Length: 1,204 words

Byline: Orla Venn and Tomas Reyd

Highlight: Councillors want a law first

Body

The council of Old Harbour has stopped its face scans until there is a law on them.

Length: nobody could say how long the pause would last.

Graphic

A camera above the quay.

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: FACIAL RECOGNITION (91%); LOCAL GOVERNMENT (85%)

Load-Date: March 3, 2026

End of Document

A strike over a bedside assistant

Northern Ledger

3 March 2026

Length: 96 words

Body

Nurses in Norrvik refused an assistant that drafts their notes.

Load-Date: March 4, 2026

End of Document
`;

const UNI_FR = `Le conseil suspend la reconnaissance faciale
Le Courrier du Port
mardi 3 mars 2026
Copyright 2026 Presse du Port Tous droits réservés
Rubrique : SOCIÉTÉ; Pg. 4
Longueur : 1 204 mots
Auteur : Solenn Kerbrat
Encart : Une loi d'abord
Corps
Le conseil de Vieux-Port suspend ses caméras jusqu'au vote d'une loi.
Classification
Langue : FRENCH; FRANÇAIS
Type de publication : Journal
Sujet : RECONNAISSANCE FACIALE (91%); COLLECTIVITÉ
LOCALE (85%)
Date de chargement : 4 mars 2026
Fin du document`;

describe('splitPress on Nexis Uni', () => {
  it('labels every line of each article, the cover with the first', () => {
    const [first = [], second] = labelPieces(UNI);
    expect(first.slice(0, 9).every((line) => line.startsWith('f '))).toBe(true);
    expect(first.slice(10)).toEqual([
      't Harbour council stops face scans',
      'b The Old Harbour Gazette (Midport)',
      'b March 2, 2026 Monday 9:20 AM GMT',
      'f Copyright 2026 Old Harbour Press, a division of Midport Media. All Rights Reserved',
      'b Section: NEWS; Pg. 12',
      'b Length: 1,204 words',
      'b Byline: Orla Venn and Tomas Reyd',
      'b Highlight: Councillors want a law first',
      'f Body',
      '- The council of Old Harbour has stopped its face scans until there is a law on them.',
      '- Length: nobody could say how long the pause would last.',
      'f Graphic',
      'f A camera above the quay.',
      'f Classification',
      'f Language: ENGLISH',
      'f Publication-Type: Newspaper',
      'f Subject: FACIAL RECOGNITION (91%); LOCAL GOVERNMENT (85%)',
      'f Load-Date: March 3, 2026',
      'f End of Document',
    ]);
    expect(second).toEqual([
      't A strike over a bedside assistant',
      'b Northern Ledger',
      'b 3 March 2026',
      'b Length: 96 words',
      'f Body',
      '- Nurses in Norrvik refused an assistant that drafts their notes.',
      'f Load-Date: March 4, 2026',
      'f End of Document',
    ]);
  });

  it('reads what the header says', () => {
    expect(splitPress(UNI, [])?.map(({ meta, extra }) => ({ ...meta, ...extra }))).toEqual([
      {
        title: 'Harbour council stops face scans',
        byline: 'Orla Venn and Tomas Reyd',
        outlet: 'The Old Harbour Gazette (Midport)',
        url: null,
        published: '2026-03-02',
        place: null,
        language: 'en',
        tags: ['FACIAL RECOGNITION', 'LOCAL GOVERNMENT'],
        database: 'nexis',
        section: 'NEWS; Pg. 12',
        page: '12',
        words: 1204,
        highlight: 'Councillors want a law first',
        loadDate: '2026-03-03',
        publicationType: 'Newspaper',
      },
      {
        title: 'A strike over a bedside assistant',
        byline: null,
        outlet: 'Northern Ledger',
        url: null,
        published: '2026-03-03',
        place: null,
        language: null,
        tags: [],
        database: 'nexis',
        words: 96,
        loadDate: '2026-03-04',
      },
    ]);
  });

  it('reads the French interface, without blank lines', () => {
    const [piece] = splitPress(UNI_FR, []) ?? [];
    expect({ ...piece?.meta, ...piece?.extra }).toEqual({
      title: 'Le conseil suspend la reconnaissance faciale',
      byline: 'Solenn Kerbrat',
      outlet: 'Le Courrier du Port',
      url: null,
      published: '2026-03-03',
      place: null,
      language: 'fr',
      tags: ['RECONNAISSANCE FACIALE', 'COLLECTIVITÉ LOCALE'],
      database: 'nexis',
      section: 'SOCIÉTÉ; Pg. 4',
      page: '4',
      words: 1204,
      highlight: "Une loi d'abord",
      loadDate: '2026-03-04',
      publicationType: 'Journal',
    });
    expect(labelPieces(UNI_FR)[0]?.filter((line) => line.startsWith('-'))).toEqual([
      "- Le conseil de Vieux-Port suspend ses caméras jusqu'au vote d'une loi.",
    ]);
  });

  it('knows the pages of a print, which begin with the title again', () => {
    const text = [
      'Page 1 of 2',
      'Harbour council stops face scans until there is a law',
      'on them',
      'The Old Harbour Gazette',
      'March 2, 2026 Monday',
      'Section: NEWS',
      'Length: 204 words',
      'Body',
      'The council voted on Monday.',
      'Page 2 of 2',
      'Harbour council stops face scans until there is a law',
      'Nobody objected to the vote.',
      'Load-Date: March 3, 2026',
      'End of Document',
    ].join('\n');
    expect(labelPieces(text)).toEqual([
      [
        'f Page 1 of 2',
        't Harbour council stops face scans until there is a law',
        't on them',
        'b The Old Harbour Gazette',
        'b March 2, 2026 Monday',
        'b Section: NEWS',
        'b Length: 204 words',
        'f Body',
        '- The council voted on Monday.',
        'f Page 2 of 2',
        'f Harbour council stops face scans until there is a law',
        '- Nobody objected to the vote.',
        'f Load-Date: March 3, 2026',
        'f End of Document',
      ],
    ]);
  });

  it('is not cut by the words that end an article inside its text', () => {
    const text = UNI.replace('Length: nobody', 'End of Document\n\nThat is what the form said.\n\nLength: nobody');
    expect(splitPress(text, [])?.map(({ meta }) => meta.title)).toEqual([
      'Harbour council stops face scans',
      'A strike over a bedside assistant',
    ]);
  });
});
