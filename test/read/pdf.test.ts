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
    expect(textsOf(await readPdf(bytes.subarray(0, bytes.length - 200), null))).toEqual([[TITLE.text]]);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });

  it('warns of a page that cannot be read, and goes on', async () => {
    const bytes = makePdf([{ lines: [TITLE] }, { lines: [TITLE] }, { lines: [{ ...TITLE, text: 'Another page' }] }]);
    // The second page is no page.
    const broken = Buffer.from(
      bytes.toString('latin1').replace('8 0 obj\n<< /Type /Page ', '8 0 obj\n<< /Tipe /Nope '),
      'latin1',
    );
    const [item] = await readPdf(broken, null);
    expect(item?.kind === 'draft' ? [item.draft.text, item.draft.warnings.map(({ code }) => code)] : []).toEqual([
      `${TITLE.text}\n\nAnother page`,
      ['unreadable-page'],
    ]);
  });

  it('stops at a file that unpacks without end, prints nothing, and reads the next', async () => {
    const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    const nested = '/X Do /X Do '.repeat(30);
    const form = (inner: string): PdfSheet => ({ lines: [], content: inner });
    const begun = performance.now();
    expect(
      reasonsOf(await readPdf(makePdf([form(`BT /F 12 Tf ${'(a) Tj '.repeat(3_000_000)} ET${nested}`)]), null)),
    ).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(25_000);
    expect(await read([{ lines: [TITLE] }])).toEqual([TITLE.text]);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

/** The same file, said to be encrypted with a password that nobody has. */
function protect(bytes: Uint8Array): Uint8Array {
  const key = '00'.repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>] /Size`;
  const file = Buffer.from(bytes).toString('latin1');
  return Buffer.from(file.replace(/trailer\n<< \/Size/u, `trailer\n<< ${encrypt}`), 'latin1');
}
