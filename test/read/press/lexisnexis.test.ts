import { describe, expect, it } from 'vitest';
import { splitPress } from '../../../src/read/press/press.js';
import { labelPieces } from './labelled.js';

const OLD = `Download Request: Selected Items: 1-2
Terms: (face scans)


                               1 of 2 DOCUMENTS



                             The Old Harbour Gazette

                             March 2, 2026 Monday
                               Edition 1;
                               National Edition

Harbour council stops face scans until there is a law on them, and
nobody knows when

BYLINE: By Orla Venn

SECTION: NEWS; Pg. 12

LENGTH: 1,204 words

HIGHLIGHT: Councillors want a law first, and they say so in a letter that
goes on below

DATELINE: OLD HARBOUR

The council of Old Harbour has stopped its face scans until there is a law
on them. It voted on Monday.

LANGUAGE is not the only thing that such a camera gets wrong, said Venn.

LOAD-DATE: March 3, 2026

LANGUAGE: ENGLISH

GRAPHIC: A camera above the quay, which has been there for longer than the
council knew

PUBLICATION-TYPE: Newspaper


                       Copyright 2026 Old Harbour Press
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                                Northern Ledger

                                 3 March 2026

A strike over a bedside assistant

LENGTH: 96 words

Nurses in Norrvik refused an assistant that drafts their notes.

LANGUAGE: ENGLISH
`;

const OLD_FR = `Document 1 de 1

Le Courrier du Port

mardi 3 mars 2026

Le conseil suspend la reconnaissance faciale

AUTEUR: Solenn Kerbrat

RUBRIQUE: SOCIÉTÉ; Pg. 4

LONGUEUR: 143 mots

ENCART: Une loi d'abord

Le conseil de Vieux-Port suspend ses caméras.

SUJET: RECONNAISSANCE FACIALE (91%); COLLECTIVITÉ LOCALE (85%)

DATE-CHARGEMENT: 4 mars 2026

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal

Copyright 2026 Presse du Port
Tous Droits Réservés
`;

describe('splitPress on LexisNexis', () => {
  it('labels every line of each article', () => {
    const [first = [], second] = labelPieces(OLD);
    expect(first).toEqual([
      'f Download Request: Selected Items: 1-2',
      'f Terms: (face scans)',
      'f 1 of 2 DOCUMENTS',
      'b The Old Harbour Gazette',
      'b March 2, 2026 Monday',
      'b Edition 1;',
      'b National Edition',
      't Harbour council stops face scans until there is a law on them, and',
      't nobody knows when',
      'b BYLINE: By Orla Venn',
      'b SECTION: NEWS; Pg. 12',
      'b LENGTH: 1,204 words',
      'b HIGHLIGHT: Councillors want a law first, and they say so in a letter that',
      'b goes on below',
      'b DATELINE: OLD HARBOUR',
      '- The council of Old Harbour has stopped its face scans until there is a law',
      '- on them. It voted on Monday.',
      '- LANGUAGE is not the only thing that such a camera gets wrong, said Venn.',
      'f LOAD-DATE: March 3, 2026',
      'f LANGUAGE: ENGLISH',
      'f GRAPHIC: A camera above the quay, which has been there for longer than the',
      'f council knew',
      'f PUBLICATION-TYPE: Newspaper',
      'f Copyright 2026 Old Harbour Press',
      'f All Rights Reserved',
    ]);
    expect(second?.slice(0, 5)).toEqual([
      'f 2 of 2 DOCUMENTS',
      'b Northern Ledger',
      'b 3 March 2026',
      't A strike over a bedside assistant',
      'b LENGTH: 96 words',
    ]);
  });

  it('reads English and French labels', () => {
    const [english] = splitPress(OLD, []) ?? [];
    expect({ ...english?.meta, ...english?.extra }).toEqual({
      title: 'Harbour council stops face scans until there is a law on them, and nobody knows when',
      byline: 'Orla Venn',
      outlet: 'The Old Harbour Gazette',
      url: null,
      published: '2026-03-02',
      place: 'Old Harbour',
      language: 'en',
      tags: [],
      database: 'nexis',
      section: 'NEWS; Pg. 12',
      page: '12',
      words: 1204,
      edition: 'Edition 1; National Edition',
      highlight: 'Councillors want a law first, and they say so in a letter that goes on below',
      loadDate: '2026-03-03',
      publicationType: 'Newspaper',
    });
    const [french] = splitPress(OLD_FR, []) ?? [];
    expect({ ...french?.meta, ...french?.extra }).toEqual({
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
      words: 143,
      highlight: "Une loi d'abord",
      loadDate: '2026-03-04',
      publicationType: 'Journal',
    });
  });
});
