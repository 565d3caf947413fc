import { describe, expect, it } from 'vitest';
import type { QuoteRecord } from '../../src/aggregate/records.js';
import { countSources, nameSource } from '../../src/aggregate/sources.js';
import { findCopies } from '../../src/aggregate/stories.js';
import type { NewsSource } from '../../src/knowledge/sources.js';
import { sourceTable } from '../../src/render/source-tables.js';
import { rowData } from '../../src/render/table.js';
import { makeRecord, makeStance } from './record.js';

const fil: NewsSource = {
  ...{ id: 'fil', name: 'Le Fil', kind: 'newsletter', aliases: [], domains: [], owner: 'Anyone', country: 'FR' },
  ...{ tier: null, reference: null },
};
const sources = new Map([['fil', fil]]);

const quote = (speakerKind: string): QuoteRecord => ({
  ...{ article: 'a', source: 'a.txt', published: null, speaker: null, speakerName: '', speakerKind, kind: 'direct' },
  ...{ cue: null, quote: 'We will see', confidence: 1, start: 0, end: 11 },
});

describe('nameSource', () => {
  it.each([
    [
      { outletId: 'fil', outlet: 'le fil', domain: null },
      { key: 'fil', name: 'Le Fil' },
    ],
    [
      { outletId: null, outlet: 'The Ledger', domain: 'ledger.example' },
      { key: 'the-ledger', name: 'The Ledger' },
    ],
    [
      { outletId: null, outlet: null, domain: 'ledger.example' },
      { key: 'ledger-example', name: 'ledger.example' },
    ],
    [
      { outletId: null, outlet: null, domain: null },
      { key: '', name: '(no outlet)' },
    ],
  ])('of %j is %j', (record, named) => {
    expect(nameSource(record, sources)).toEqual(named);
  });
});

describe('countSources', () => {
  const records = [
    makeRecord('none', { textHash: 1 }),
    makeRecord('a', {
      ...{ outletId: 'fil', outlet: 'Le Fil', commentary: 20, textHash: 2 },
      quotes: ['anonymous', 'person', 'document', 'person', 'anonymous'].map(quote),
    }),
    makeRecord('b', { outletId: 'fil', outlet: 'FIL', stances: [makeStance('b', 'x', 'y', 'oppose')] }),
    makeRecord('c', { outlet: 'The Ledger', textHash: 2 }),
  ];
  const rows = countSources(records, sources);
  it('counts by source, those without an outlet last', () => {
    expect(rows.map(({ name, articles, words }) => [name, articles, words])).toEqual([
      ['Le Fil', 2, 200],
      ['The Ledger', 1, 100],
      ['(no outlet)', 1, 100],
    ]);
    expect(rows[0]).toMatchObject({ kind: 'newsletter', country: 'FR', anonymous: 2, documents: 1, stances: 1 });
  });
  it('tells copies, and with whom', () => {
    expect(rows.map(({ copies, copiedWith }) => [copies, copiedWith])).toEqual([
      [1, ['The Ledger']],
      [1, ['Le Fil']],
      [0, []],
    ]);
    expect(findCopies(records)).toEqual([0, 1, 2, 1]);
  });
  it('shows no share of few cases', () => {
    const table = sourceTable(rows);
    expect(rowData(table, rows[0] as (typeof rows)[number])).toMatchObject({
      ...{ commentaryShare: 0.1, anonymousShare: 0.4, documentsShare: 0.2, hedgedShare: null },
    });
  });
});
