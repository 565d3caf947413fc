import { describe, expect, it } from 'vitest';
import * as words from '../../../src/lexicon/press.js';
import { splitPress } from '../../../src/read/press/press.js';

const PROSE = 'The council of Old Harbour has stopped its face scans until there is a law on them. It voted on Monday.';

describe('splitPress', () => {
  it.each([
    ['an article', `Harbour council stops face scans\n\nBy Orla Venn\n2 March 2026\n\n${PROSE}\n\n${PROSE}`],
    ['an article about such words', `A form of words\n\n${PROSE}\n\nEnd of Document\n\nLength: 500 words\n\n${PROSE}`],
    ['an end alone', `A form of words\n2 March 2026\n\n${PROSE}\n\nEnd of Document`],
    ['a length below a title', `A form of words\n\n500 words\n\n2 March 2026\n\n${PROSE}\n\nDocument 12`],
    [
      'a list of documents',
      `What the council published\n\n1 of 3 documents\n\n2 of 3 documents\n\n3 of 3 documents\n\n${PROSE}`,
    ],
    ['a number of Europresse in prose', `${PROSE} Europresse has it as news·20260303·COP·1234567.\n\n${PROSE}`],
    ['a digest', `${PROSE}\nAnalysis — Good.\n${PROSE}\nAnalysis — Late.\n`],
    ['codes without an article', `HD\tTitle\nLP\t${PROSE}\nAN\tDocument GAZH000020260302em320005x`],
    ['nothing', '\n \n'],
  ])('leaves %s alone', (_name, text) => {
    expect(splitPress(text, [])).toBeNull();
  });

  const one = (n: number): string =>
    `Title ${n}\n\nThe Gazette\n\nMarch 2, 2026\n\nLength: 90 words\n\nBody\n\n${PROSE}\n\nLoad-Date: March 3, 2026\n\nEnd of Document\n\n\n`;

  it('covers the file: pieces in order, and nothing but white space between', () => {
    const text = `Cover\n\n\n${one(1)}${one(2)}\fPage 3 of 3\n`;
    const pieces = splitPress(text, []) ?? [];
    expect(pieces.map(({ meta }) => meta.title)).toEqual(['Title 1', 'Title 2']);
    let at = 0;
    for (const { start, end, marks } of pieces) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(marks).toEqual([...marks].sort((a, b) => a.start - b.start));
      expect(marks.every((mark) => mark.start >= start && mark.end <= end)).toBe(true);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it('takes heading marks for the title where a cover stands above', () => {
    const text = `A\n\nB\n\nC\n\nD\n\nFirst line\n\nSecond line\n\n${one(1).slice('Title 1\n\n'.length)}`;
    const mark = (line: string): { kind: 'heading'; start: number; end: number } => ({
      kind: 'heading',
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    });
    expect(splitPress(text, [])?.[0]?.meta.title).toBe('Second line');
    expect(splitPress(text, [mark('First line'), mark('Second line')])?.[0]?.meta.title).toBe('First line Second line');
  });

  it('takes time in proportion to the file: 5,000 articles', () => {
    const text = Array.from({ length: 5000 }, (_, index) => one(index)).join('');
    const started = performance.now();
    expect(splitPress(text, [])?.length).toBe(5000);
    // 0.3 s; a reader that went over the file once for each article would take minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the words of press databases', () => {
  it('are in lower case, and no label gives two fields', () => {
    const labels = [words.HEAD_LABELS, words.TAIL_LABELS].flatMap((table) => Object.values(table).flat());
    expect(labels).toEqual(labels.map((label) => label.toLowerCase().replaceAll('-', ' ')));
    expect(new Set(labels).size).toBe(labels.length);
  });
});
