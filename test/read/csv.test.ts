import { describe, expect, it } from 'vitest';
import type { ColumnMap } from '../../src/read/columns.js';
import { isHeaderLine, readColumns } from '../../src/read/columns.js';
import { readTable, sniffDelimiter } from '../../src/read/csv.js';
import type { Item } from '../../src/read/draft.js';

/** The table in pieces, as a stream brings it. */
async function read(table: string, columns: ColumnMap = new Map()): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of readTable(pieces(table), columns)) items.push(item);
  return items;
}

// eslint-disable-next-line @typescript-eslint/require-await -- as a stream
async function* pieces(table: string): AsyncGenerator<string> {
  yield* table.split(/(?<=\n)/u);
}

const textsOf = (items: readonly Item[]): string[] =>
  items.map((item) =>
    item.kind === 'draft' ? `${item.item}: ${item.draft.text}` : item.kind === 'failure' ? item.reason : '',
  );

describe('readCsv', () => {
  it('reads columns under their English and French names', async () => {
    const [item] = await read(
      'Titre;Corps;Date de publication;Journal;Auteur;Lien;Langue;Mots-clés;pays\n' +
        'Le vote;"Le conseil\na voté ""lundi"".";03/05/2026;Le Fanal;Ada Brun;https://fanal.example/1;fr;IA, ville;FR\n',
    );
    expect(item).toMatchObject({
      kind: 'draft',
      item: 1,
      draft: {
        text: 'Le conseil\na voté "lundi".',
        meta: {
          title: 'Le vote',
          byline: 'Ada Brun',
          outlet: 'Le Fanal',
          url: 'https://fanal.example/1',
          published: '2026-05-03',
          language: 'fr',
          tags: ['IA', 'ville'],
        },
        extra: { pays: 'FR' },
      },
    });
  });

  it('names the line of a row without text, quotes with line breaks counted', async () => {
    expect(textsOf(await read('title,body\nA,"One\ntwo"\nB,\nC,Three\n'))).toEqual([
      '1: One\ntwo',
      'line 4: the row has no text',
      '3: Three',
    ]);
  });

  it('keeps the rows above a quote mark that is never closed', async () => {
    expect(textsOf(await read('title,text\nA,One.\nB,"Two\nC,Three.\n'))).toEqual([
      '1: One.',
      'line 3: a quote mark is never closed',
    ]);
  });

  it('reads stray quote marks, short rows and a separator line', async () => {
    expect(textsOf(await read('sep=;\ntitle;text;url\nA;the 5" screen\nB;fine;x;y\n'))).toEqual([
      '1: the 5" screen',
      '2: fine',
    ]);
  });

  it.each([
    ['', 'the table is empty'],
    ['title,text\n', 'the table has a header but no rows'],
    ['title,text\nA,"never closed\nB,x\n', 'line 2: a quote mark is never closed'],
    [
      'title,texts,x\n',
      'no column is called text, body or content (the first row has: title, texts, x): say which has the articles with --columns text=…',
    ],
  ])('says what is wrong with %j', async (table, reason) => {
    expect(textsOf(await read(table))).toEqual([reason]);
  });

  it('asks for a column with the text', async () => {
    expect(textsOf(await read('name,size\na,1\n'))[0]).toMatch(/^no column is called text.*name, size/u);
    expect(readColumns(['Summary', 'Content'], new Map())).toEqual({ names: ['Summary', 'text'] });
  });

  it.each([
    ['a,b\n1,2', ','],
    ['titre;texte;date, heure\n', ';'],
    ['a\tb\tc\n', '\t'],
    ['"a,b,c";d\n', ';'],
  ])('finds the delimiter of %j', (table, sign) => {
    expect(sniffDelimiter(table)).toBe(sign);
  });

  it('knows a header from prose', () => {
    expect(isHeaderLine(['Title', 'Text'])).toBe(true);
    expect(isHeaderLine(['The title', ' the text', ' and the rest.'])).toBe(false);
  });
});
