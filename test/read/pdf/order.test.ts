import { describe, expect, it } from 'vitest';
import { dropFurniture } from '../../../src/read/pdf/furniture.js';
import { orderLines } from '../../../src/read/pdf/order.js';
import type { Line } from '../../../src/read/pdf/page.js';

const line = (text: string, left: number, right: number, y: number, place = 0): Line => ({
  text,
  left,
  right,
  y,
  size: 10,
  bold: false,
  place,
});
/** Lines of prose that fill a column. */
const prose = (name: string, left: number, right: number, y: number, count: number): Line[] =>
  Array.from({ length: count }, (_, at) =>
    line(`${name} has words on line ${at + 1}`, left, right, y + at * 12, y + at),
  );
const order = (...lines: Line[]): string[] =>
  orderLines(lines).map((block) => `${block[0]?.text.split(' ')[0] ?? ''} ${block.length}`);

describe('orderLines', () => {
  it.each([
    [
      'columns',
      [...prose('A', 0, 90, 0, 5), ...prose('B', 100, 190, 0, 5), ...prose('C', 200, 290, 3, 6)],
      ['A 5', 'B 5', 'C 6'],
    ],
    [
      'a title above',
      [line('Title over both of them', 0, 180, 0), ...prose('A', 0, 90, 30, 5), ...prose('B', 100, 190, 30, 5)],
      ['Title 1', 'A 5', 'B 5'],
    ],
    [
      'a title over two of three',
      [
        line('Title over two of them', 0, 190, 0),
        ...prose('A', 0, 90, 15, 5),
        ...prose('B', 100, 190, 15, 5),
        ...prose('C', 200, 290, 0, 6),
      ],
      ['Title 1', 'A 5', 'B 5', 'C 6'],
    ],
    [
      'two articles',
      [
        ...prose('A', 0, 90, 0, 4),
        ...prose('B', 100, 190, 0, 4),
        line('A title over them all', 0, 180, 70),
        ...prose('C', 0, 90, 90, 4),
        ...prose('D', 100, 190, 90, 4),
      ],
      ['A 4', 'B 4', 'A 1', 'C 4', 'D 4'],
    ],
    ['one column', prose('A', 0, 300, 0, 9), ['A 9']],
    [
      'a heading of what is below',
      [
        ...prose('A', 0, 90, 0, 4),
        ...prose('B', 100, 190, 0, 4),
        line('Heading', 0, 50, 60),
        ...prose('C', 0, 190, 75, 3),
      ],
      ['A 4', 'B 4', 'Heading 4'],
    ],
  ])('%s', (_, lines, blocks) => {
    expect(order(...lines)).toEqual(blocks);
  });

  it('reads a table by its rows', () => {
    const cells = ['Name of the firm', 'Sum', 'Alder Systems', '12', 'Birch Data', '13', 'Cedar Labs', '14'].map(
      (text, at) => line(text, at % 2 === 0 ? 0 : 150, at % 2 === 0 ? 60 : 165, Math.floor(at / 2) * 12, at),
    );
    expect(orderLines(cells)[0]?.map(({ text }) => text)).toEqual([
      'Name of the firm Sum',
      'Alder Systems 12',
      'Birch Data 13',
      'Cedar Labs 14',
    ]);
  });

  it('is quick with thousands of lines, in whatever places', () => {
    const begun = performance.now();
    const many = Array.from({ length: 20_000 }, (_, at) =>
      line('some words', (at * 7919) % 900, ((at * 7919) % 900) + 30, (at * 104_729) % 5000, at),
    );
    expect(orderLines(many).flat().length).toBeGreaterThan(100);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('dropFurniture', () => {
  const page = (number: number, head: string, foot: string): Parameters<typeof dropFurniture>[0][number] => ({
    number,
    height: 800,
    lines: [
      line(head, 50, 200, 30),
      line(`Text of page ${number}, which is its own`, 50, 300, 400),
      line(foot, 250, 300, 780),
    ],
  });
  const left = (...pages: (readonly [head: string, foot: string])[]): string[][] =>
    dropFurniture(pages.map(([head, foot], at) => page(at + 1, head, foot))).map(({ lines }) =>
      lines.map(({ text }) => text.slice(0, 14)),
    );

  it('drops heads that return with other digits, on left and right pages, and page numbers', () => {
    const pages = [1, 2, 3, 4].map(
      (at) => [at % 2 === 0 ? `${at} Le Courrier` : `4 mars 2026 ${at}`, `– ${at} –`] as const,
    );
    expect(left(...pages)).toEqual(pages.map((_, at) => [`Text of page ${at + 1}`]));
  });

  it.each(['Page 3 of 12', '3/12', 'page 3 sur 12', 'p. 3', '3', 'https://example.org/a 1/1'])(
    'drops %s on a single page',
    (foot) => {
      expect(left(['A title', foot])).toEqual([['A title', 'Text of page 1']]);
    },
  );

  it('keeps numbered headings at the top of pages', () => {
    const pages = [1, 2, 3].map((at) => page(at, 'Le Courrier', `${at}`));
    const headed = pages.map((one, at) => ({
      ...one,
      lines: [...one.lines, { ...line(`Chapter ${at + 1}`, 50, 99, 60), size: 18 }],
    }));
    expect(dropFurniture(headed).map(({ lines }) => lines[1]?.text)).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });

  it('keeps what stands once', () => {
    expect(left(['A title', '12 cameras came down'], ['Another', 'An end'])).toEqual([
      ['A title', 'Text of page 1', '12 cameras cam'],
      ['Another', 'Text of page 2', 'An end'],
    ]);
  });
});
