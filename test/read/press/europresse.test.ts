import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/read/html/document.js';
import { readEuropresse } from '../../../src/read/press/europresse.js';
import { splitPress } from '../../../src/read/press/press.js';
import { labelLines, labelPieces } from './labelled.js';

const article = (outlet: string, header: string, title: string, author: string, text: string, id: string): string =>
  `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${outlet}</span></div>
  <div class="rdp__DocHeader"><span class="DocHeader">${header}</span></div>
  <div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">${title}</p></div>${author}</header>
  <section><div class="DocText clearfix"><div class="docOcurrContainer">${text}</div></div></section>
  <aside><div><b>Illustration(s) : </b><p>Une caméra.</p></div><div><b>Note(s) : </b></div></aside>
  <footer><small>© 2026 Presse du Port. Tous droits réservés.</small><div class="publiC-lblNodoc">${id}</div></footer></article>`;

const PAGE = `<!DOCTYPE html><html><head><title></title></head><body>${article(
  'Le Courrier du Port, no. 4512',
  'Société, mardi 3 mars 2026 134 mots, p. 4',
  'Le conseil suspend la <mark>reconnaissance faciale</mark>',
  '<div class="docAuthors">Kerbrat, Solenn</div>',
  '<p>Le conseil de la ville suspend les caméras de la gare et du port.</p><h2>Une loi</h2><p>Le vote est pour mardi.</p>',
  'news·20260303·COP·1234567',
)}${article(
  'Old Harbour Gazette',
  'World, Friday, November 13, 2015',
  'Harbour council stops face scans',
  '',
  '<p>The council of Old Harbour has stopped its face scans.</p>',
  'web·20151113·OHG·abc_1',
)}</body></html>`;

const TEXT = `Le Courrier du Port, no. 4512
Société, mardi 3 mars 2026, p. 4

SOCIÉTÉ

Le conseil suspend la reconnaissance faciale

Solenn Kerbrat

Le conseil de la ville suspend les caméras de la gare et du port.

Il a voté le 2 mars 2026, p. 3 du compte rendu.

© 2026 Presse du Port. Tous droits réservés.

Numéro de document : news·20260303·COP·1234567

news·20260303·COP·1234567
Ce certificat est émis à Université à des fins de visualisation personnelle et temporaire.
Date d'émission : 2026-03-05
Le présent document est protégé par les lois et conventions internationales sur le droit d'auteur.

Mag
mercredi 4 mars 2026

Une grève contre l'assistant

Les infirmières de Norrvik refusent un assistant.

Numéro de document : news·20260304·MAG·99
`;

describe('readEuropresse', () => {
  it('reads each article of a page', () => {
    const items = readEuropresse(parseHtml(PAGE)) ?? [];
    const drafts = items.flatMap((item) => (item.kind === 'draft' ? [item] : []));
    expect(drafts.map(({ item, draft }) => ({ item, ...draft.meta, ...draft.extra }))).toEqual([
      {
        item: 1,
        title: 'Le conseil suspend la reconnaissance faciale',
        byline: 'Kerbrat, Solenn',
        outlet: 'Le Courrier du Port',
        url: null,
        published: '2026-03-03',
        place: null,
        language: 'fr',
        tags: [],
        database: 'europresse',
        section: 'Société',
        words: 134,
        page: '4',
        issue: 'no. 4512',
        documentId: 'news·20260303·COP·1234567',
      },
      {
        item: 2,
        title: 'Harbour council stops face scans',
        byline: null,
        outlet: 'Old Harbour Gazette',
        url: null,
        published: '2015-11-13',
        place: null,
        language: null,
        tags: [],
        database: 'europresse',
        section: 'World',
        documentId: 'web·20151113·OHG·abc_1',
      },
    ]);
    expect(drafts.map(({ draft }) => labelLines(draft.text, draft.marks))).toEqual([
      [
        '- Le conseil de la ville suspend les caméras de la gare et du port.',
        'h Une loi',
        '- Le vote est pour mardi.',
        'f Une caméra.',
      ],
      ['- The council of Old Harbour has stopped its face scans.', 'f Une caméra.'],
    ]);
  });

  it('leaves other pages alone', () => {
    expect(readEuropresse(parseHtml('<article><h1>Title</h1><p>The council voted.</p></article>'))).toBeNull();
  });
});

describe('splitPress on text of Europresse', () => {
  it('labels every line of each article', () => {
    expect(labelPieces(TEXT)).toEqual([
      [
        'b Le Courrier du Port, no. 4512',
        'b Société, mardi 3 mars 2026, p. 4',
        'b SOCIÉTÉ',
        't Le conseil suspend la reconnaissance faciale',
        'b Solenn Kerbrat',
        '- Le conseil de la ville suspend les caméras de la gare et du port.',
        '- Il a voté le 2 mars 2026, p. 3 du compte rendu.',
        'f © 2026 Presse du Port. Tous droits réservés.',
        'f Numéro de document : news·20260303·COP·1234567',
        'f news·20260303·COP·1234567',
        'f Ce certificat est émis à Université à des fins de visualisation personnelle et temporaire.',
        "f Date d'émission : 2026-03-05",
        "f Le présent document est protégé par les lois et conventions internationales sur le droit d'auteur.",
      ],
      [
        'b Mag',
        'b mercredi 4 mars 2026',
        "t Une grève contre l'assistant",
        '- Les infirmières de Norrvik refusent un assistant.',
        'f Numéro de document : news·20260304·MAG·99',
      ],
    ]);
  });

  it('reads what the header says', () => {
    const [first] = splitPress(TEXT, []) ?? [];
    expect({ ...first?.meta, ...first?.extra }).toEqual({
      title: 'Le conseil suspend la reconnaissance faciale',
      byline: 'Solenn Kerbrat',
      outlet: 'Le Courrier du Port',
      url: null,
      published: '2026-03-03',
      place: null,
      language: 'fr',
      tags: [],
      database: 'europresse',
      section: 'Société',
      page: '4',
      issue: 'no. 4512',
      documentId: 'news·20260303·COP·1234567',
    });
  });
});
