import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { showAmount } from '../../src/render/amount.js';
import { createPaint } from '../../src/render/colour.js';
import { FORMATS } from '../../src/render/formats.js';
import { renderTable } from '../../src/render/render.js';
import type { Table } from '../../src/render/table.js';
import { wrap } from '../../src/render/wrap.js';

interface Row {
  readonly who: string;
  readonly count: number | null;
}

const table = (rows: readonly Row[]): Table<Row> => ({
  title: 'Rows',
  columns: [
    { key: 'who', value: (row) => row.who, wide: 1 },
    { key: 'count', header: 'how many', value: (row) => row.count, align: 'right' },
    { key: 'secret', value: () => 'only for programs', hidden: true },
  ],
  rows,
});
const rows: readonly Row[] = [
  { who: 'Zoé Larrivée-Nguyễn, présidente du très long Comité des essais de largeur', count: 3 },
  { who: '=HYPERLINK("x") | a\nb\u001b[31m', count: null },
];
const view = { width: 40, paint: createPaint(false), terminal: false };

describe('renderTable', () => {
  it('fits a terminal table to its width', () => {
    const text = renderTable(table(rows), 'table', view);
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(text).toContain('Zoé Larrivée-Nguyễn');
    expect(text).not.toContain('only for programs');
  });

  it('leaves out a column in which nothing stands', () => {
    expect(renderTable(table([{ who: 'A', count: null }]), 'table', view)).not.toContain('how many');
  });

  it('never passes escape sequences on, and escapes what Markdown would read', () => {
    expect(renderTable(table(rows), 'table', view)).not.toMatch(/\u001b/u);
    expect(renderTable(table(rows), 'markdown', view)).toContain('=HYPERLINK("x") \\| a b�[31m');
  });

  it('writes CSV that a spreadsheet does not run, and TSV', () => {
    const csv = renderTable(table(rows), 'csv', view);
    expect(csv.split('\n')[0]).toBe('who,count,secret');
    expect(csv).toContain(`"'=HYPERLINK(""x"")`);
    expect(renderTable(table(rows.slice(0, 1)), 'tsv', view)).toBe(
      `who\tcount\tsecret\n${rows[0]?.who ?? ''}\t3\tonly for programs\n`,
    );
  });

  it('gives programs the values themselves', () => {
    expect(JSON.parse(renderTable(table(rows), 'json', view))).toEqual([
      { who: rows[0]?.who, count: 3, secret: 'only for programs' },
      { who: rows[1]?.who, count: null, secret: 'only for programs' },
    ]);
    expect(renderTable(table(rows), 'ndjson', view).trim().split('\n')).toHaveLength(2);
  });

  it.each(FORMATS)('renders no rows as %s', (format) => {
    expect(typeof renderTable(table([]), format, view)).toBe('string');
  });
});

describe('wrap', () => {
  it('breaks at spaces, indented', () => {
    expect(wrap('un deux trois quatre', 10, 2)).toEqual(['  un deux', '  trois', '  quatre']);
  });
  it('leaves a word that is longer than the line whole', () => {
    expect(wrap('anticonstitutionnellement oui', 10, 0)).toEqual(['anticonstitutionnellement', 'oui']);
  });
});

describe('showAmount', () => {
  it.each([
    [105_000_000_000, 'EUR', 'EUR 105bn'],
    [1_250_000, 'USD', 'USD 1.25m'],
    [950, 'GBP', 'GBP 950'],
    [12_000, 'CHF', 'CHF 12k'],
  ])('%d %s', (value, currency, shown) => {
    expect(showAmount(value, currency)).toBe(shown);
  });
});
