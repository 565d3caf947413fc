import { describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/read/draft.js';
import { readPdf } from '../../src/read/pdf.js';
import type { PdfSheet } from './make-pdf.js';
import { column, makePdf } from './make-pdf.js';

const textsOf = (items: readonly Item[]): string[][] =>
  items.map((item) => (item.kind === 'draft' ? item.draft.text.split('\n\n') : []));

const read = async (sheets: readonly PdfSheet[]): Promise<string[]> =>
  textsOf(await readPdf(makePdf(sheets), null))[0] ?? [];

const reasonsOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.kind === 'failure' ? [item.reason] : []));

const TITLE = { x: 72, y: 760, size: 18, bold: true, text: 'Le conseil suspend l’essai' };
const LEFT = [
  'La présidente du conseil régional, Solenn',
  'Kerbrat, a annoncé lundi que l’expérimen-',
  'tation serait suspendue. « Nous attendons',
  'l’audit », a-t-elle dit. Peut-être, répond-',
  'elle, faudra-t-il une loi.',
];
const RIGHT = [
  'Le fournisseur, Brumes Données, conteste',
  'ces conclusions : le système aurait été mis',
  'à jour en janvier, dit son directeur.',
];
const PARAGRAPHS = [
  'La présidente du conseil régional, Solenn Kerbrat, a annoncé lundi que l’expérimentation serait suspendue. « Nous attendons l’audit », a-t-elle dit. Peut-être, répond-elle, faudra-t-il une loi.',
  'Le fournisseur, Brumes Données, conteste ces conclusions : le système aurait été mis à jour en janvier, dit son directeur.',
];

describe('readPdf', () => {
  it('reads a title above two columns, and puts hyphenated words together', async () => {
    const lines = [TITLE, ...column(LEFT, { x: 72, y: 720, size: 10 }), ...column(RIGHT, { x: 310, y: 720, size: 10 })];
    expect(await read([{ lines }])).toEqual([TITLE.text, ...PARAGRAPHS]);
    // Whatever the order in the content.
    const [title, ...rest] = lines;
    expect(await read([{ lines: [...rest.reverse(), ...(title === undefined ? [] : [title])] }])).toEqual([
      TITLE.text,
      ...PARAGRAPHS,
    ]);
  });

  it('reads three columns, and a page that a viewer turns', async () => {
    const columns = [LEFT, RIGHT, LEFT].flatMap((lines, at) => column(lines, { x: 40 + at * 175, y: 700, size: 8 }));
    expect(await read([{ lines: columns }])).toEqual([PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[0]]);
    const turned = column(RIGHT, { x: 0, y: 0, size: 10, turn: 90 }).map((line, at) => ({
      ...line,
      x: 100 + at * 12,
      y: 100,
    }));
    expect(await read([{ rotate: 90, lines: turned }])).toEqual([PARAGRAPHS[1]]);
    expect(await read([{ lines: turned }])).toEqual([PARAGRAPHS[1]]);
  });

  it('leaves out running heads, page numbers and what runs across the text', async () => {
    const page = (number: number, lines: readonly string[]): PdfSheet => ({
      lines: [
        { x: 72, y: 810, size: 8, text: `Le Courrier – 4 mars 2026 – ${number}` },
        ...column(lines, { x: 72, y: 700, size: 10 }),
        { x: 280, y: 30, size: 8, text: `Page ${number} sur 2` },
        { x: 100, y: 300, size: 40, turn: 45, text: 'CONFIDENTIEL' },
      ],
    });
    expect(await read([page(1, LEFT), page(2, RIGHT)])).toEqual(PARAGRAPHS);
  });

  it('joins a paragraph over a page’s end', async () => {
    const sheets = [LEFT.slice(0, 2), LEFT.slice(2)].map((lines) => ({
      lines: column(lines, { x: 72, y: 700, size: 10 }),
    }));
    expect(await read(sheets)).toEqual([PARAGRAPHS[0]]);
  });

  it('marks headings and the points of a list', async () => {
    const lines = [
      { x: 72, y: 740, size: 16, text: 'Cameras come down' },
      ...column(RIGHT, { x: 72, y: 700, size: 10 }),
      { x: 72, y: 640, size: 10, bold: true, text: 'What is next' },
      ...column(['• A vote in May, which the council has', 'to prepare', '• An audit'], { x: 72, y: 620, size: 10 }),
    ];
    const [item] = await readPdf(makePdf([{ lines }]), null);
    const draft = item?.kind === 'draft' ? item.draft : null;
    expect(draft?.marks.map(({ kind, start, end }) => [kind, draft.text.slice(start, end)])).toEqual([
      ['heading', 'Cameras come down'],
      ['heading', 'What is next'],
      ['item', '• A vote in May, which the council has to prepare'],
      ['item', '• An audit'],
    ]);
  });

  it('believes a title only where the page has it, and keeps the day of making apart', async () => {
    const sheets = [{ lines: [TITLE, ...column(LEFT, { x: 72, y: 720, size: 10 })] }];
    const draft = async (title: string, created: string): Promise<unknown[]> => {
      const [item] = await readPdf(makePdf(sheets, { title, created }), null);
      return item?.kind === 'draft' ? [item.draft.meta.title, item.draft.meta.published, item.draft.extra] : [];
    };
    expect(await draft('LE CONSEIL suspend  l’essai', 'D:20240312101500+01')).toEqual([
      TITLE.text,
      null,
      { created: '2024-03-12' },
    ]);
    expect(await draft('Microsoft Word - draft3.doc', 'D:20249912')).toEqual([null, null, null]);
  });

  it('says in one line why a file cannot be read', async () => {
    const sound = makePdf([{ lines: [TITLE] }]);
    expect(reasonsOf(await readPdf(Buffer.from('%PDF-1.7'), null))).toEqual([
      'cannot be read as a PDF: Invalid PDF structure',
    ]);
    expect(reasonsOf(await readPdf(makePdf([{ lines: [], content: '0 0 10 10 re f' }]), null))).toEqual([
      'has no text in it: its pages are pictures, run OCR on it first',
    ]);
    expect(reasonsOf(await readPdf(protect(sound), null))).toEqual(['is protected by a password: save it without one']);
  });

  it('reads what is left of a damaged file, and leaves the bytes as they were', async () => {
    const bytes = makePdf([{ lines: [TITLE] }]);
    const before = Buffer.from(bytes);
    expect(textsOf(await readPdf(bytes.subarray(0, bytes.length - 20), null))).toEqual([[TITLE.text]]);
    expect(textsOf(await readPdf(Buffer.from(bytes), null))).toEqual([[TITLE.text]]);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });

  it('warns of a page that cannot be read, and of one that is too long', async () => {
    const file = Buffer.from(makePdf([{ lines: [TITLE] }, { lines: [] }])).toString('latin1');
    // The second page is the content of a page.
    const warned = async (bytes: Uint8Array): Promise<unknown[]> => {
      const [item] = await readPdf(bytes, null);
      return item?.kind === 'draft' ? [item.draft.text.slice(0, 26), item.draft.warnings.map(({ code }) => code)] : [];
    };
    expect(await warned(Buffer.from(file.replace('8 0 R]', '9 0 R]'), 'latin1'))).toEqual([
      TITLE.text,
      ['unreadable-page'],
    ]);
    const content = `BT /F 9 Tf 40 800 Td (Le conseil suspend l\\222essai.) Tj ${'0 -14 Td (a) Tj 0 14 Td (b) Tj '.repeat(35_000)}ET`;
    expect(await warned(makePdf([{ lines: [], content }]))).toEqual([TITLE.text, ['page-cut']]);
  });

  it('ends a file whose pages never end, prints nothing, and reads the next', async () => {
    const spies = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    expect(reasonsOf(await readPdf(endless(), null))).toEqual([
      'cannot be read as a PDF: page 1 could not be read: it takes too long',
    ]);
    expect(await read([{ lines: [TITLE] }])).toEqual([TITLE.text]);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

/** A page that draws a form twice, which draws another twice, and so on: 2 to the power of 40. */
function endless(): Uint8Array {
  const form = (at: number): string => {
    const content = at < 49 ? '/A Do /A Do' : 'BT /F 9 Tf 9 9 Td (a) Tj ET';
    const inner = at < 49 ? `/XObject << /A ${at + 1} 0 R >>` : '/Font << /F 3 0 R >>';
    return `${at} 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${inner} >> /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
  };
  const forms = Array.from({ length: 40 }, (_, at) => form(at + 10)).join('');
  const file = Buffer.from(makePdf([{ lines: [], content: '/A Do' }])).toString('latin1');
  // Without its table, which would be wrong, the file is searched for its objects.
  const found = file
    .replace('/Resources <<', '/Resources << /XObject << /A 10 0 R >>')
    .replace('xref\n', `${forms}xreff\n`);
  return Buffer.from(found.replace(/startxref\n\d+/u, 'startxref\n0'), 'latin1');
}

/** The same file, said to be encrypted with a password that nobody has. */
function protect(bytes: Uint8Array): Uint8Array {
  const key = '00'.repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>] /Size`;
  const file = Buffer.from(bytes).toString('latin1');
  return Buffer.from(file.replace(/trailer\n<< \/Size/u, `trailer\n<< ${encrypt}`), 'latin1');
}
