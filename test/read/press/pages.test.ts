import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/read/html/document.js';
import { readPressPage } from '../../../src/read/press/pages.js';
import { labelLines } from './labelled.js';

const read = (html: string): { title: string | null; database: unknown; lines: string[] }[] | null =>
  readPressPage(parseHtml(html))?.flatMap((item) =>
    item.kind === 'draft'
      ? [
          {
            title: item.draft.meta.title,
            database: item.draft.extra?.['database'],
            lines: labelLines(item.draft.text, item.draft.marks).filter((line) => !line.startsWith('b')),
          },
        ]
      : [],
  ) ?? null;

const row = (code: string, value: string): string =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;

const FACTIVA_TABLE = `<html><body><h1>Factiva</h1><div id="contentLeft"><div class="article frArticle"><table>${row(
  'HD',
  "<b class='frHeadline'>Le conseil suspend les caméras</b>",
)}${row('PG', '26')}${row('WC', '295 mots')}${row('PD', '3 mars 2026')}${row('SN', 'Le Courrier du Port')}${row(
  'LA',
  'Français',
)}<tr><td><p><b>LP</b>&nbsp;</p></td><td><p class="articleParagraph">Premier alinéa.</p></td></tr><tr><td><p><b>TD</b>&nbsp;</p></td><td><p>Second alinéa.</p></td></tr>${row(
  'AN',
  'Document COUPO00020260303em330001a',
)}</table></div></div><div id="pageFooter">© 2026 Factiva, Inc.</div></body></html>`;

const FACTIVA_PLAIN = `<html><body><div class="article"><div class="article enArticle"><p><div id="hd"><span class="enHeadline">Council stops
  face scans</span></div><div>204 words</div><div>2 March 2026</div><div>The Old Harbour Gazette</div><div>GAZH</div><div>English</div>
  <div>(c) 2026 Old Harbour Press</div></p><p class="articleParagraph">The council voted on Monday.</p>
  <p>Document GAZH000020260302em320005x</p></div></div></body></html>`;

const line = (words: string): string => `<br><div class="c5"><p class="c6"><span class="c8">${words}</span></p></div>`;

const LEXIS = `<html><body><a name="DOC_ID_0_0"></a>${[
  '1 of 1 DOCUMENTS',
  'Northern Ledger',
  '<span>March</span> 2, 2026 Monday<br>Late Edition',
  'A strike over a bedside assistant',
  'LENGTH: 96 words',
  'Nurses in Norrvik refused an assistant.',
  'LANGUAGE: ENGLISH',
  'Copyright 2026 Ledger Company<br>All Rights Reserved',
]
  .map(line)
  .join('')}</body></html>`;

describe('readPressPage', () => {
  it('reads the tables of Factiva', () => {
    expect(read(FACTIVA_TABLE)).toEqual([
      {
        title: 'Le conseil suspend les caméras',
        database: 'factiva',
        lines: [
          't HD\u00a0 | Le conseil suspend les caméras',
          'f LA\u00a0 | Français',
          'f LP',
          '- Premier alinéa.',
          'f TD',
          '- Second alinéa.',
          'f AN\u00a0 | Document COUPO00020260303em330001a',
        ],
      },
    ]);
  });

  it('reads the articles of Factiva without codes', () => {
    expect(read(FACTIVA_PLAIN)).toEqual([
      {
        title: 'Council stops face scans',
        database: 'factiva',
        lines: [
          't Council stops face scans',
          'f (c) 2026 Old Harbour Press',
          '- The council voted on Monday.',
          'f Document GAZH000020260302em320005x',
        ],
      },
    ]);
  });

  it('reads the pages of LexisNexis', () => {
    expect(read(LEXIS)).toEqual([
      {
        title: 'A strike over a bedside assistant',
        database: 'nexis',
        lines: [
          'f 1 of 1 DOCUMENTS',
          't A strike over a bedside assistant',
          '- Nurses in Norrvik refused an assistant.',
          'f LANGUAGE: ENGLISH',
          'f Copyright 2026 Ledger Company',
          'f All Rights Reserved',
        ],
      },
    ]);
  });

  it('leaves other pages alone', () => {
    expect(readPressPage(parseHtml('<article class="enArticle"><p>The end of document 12.</p></article>'))).toBeNull();
    expect(readPressPage(parseHtml('<p>The council voted.</p><p>End of Document</p>'))).toBeNull();
  });
});
