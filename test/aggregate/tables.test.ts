import { describe, expect, it } from 'vitest';
import { tabulateEntities, tabulateIssues } from '../../src/aggregate/entities.js';
import { narrowRecord, passesFilter } from '../../src/aggregate/filter.js';
import { crossStances, tabulateStances } from '../../src/aggregate/stances.js';
import { makeRecord, makeStance } from './record.js';

const entity = (id: string, name: string, mentions: number, tone = 0, toned = 0) => ({
  id,
  name,
  type: 'organization' as const,
  known: false,
  mentions,
  tone,
  toned,
  forms: [{ form: name, mentions }],
});

const records = [
  makeRecord('a', {
    published: '2026-03-14',
    entities: [entity('lumen', 'Lumen', 2, -1, 2), entity('cnil', 'CNIL', 1)],
    issues: [{ id: 'ai-act', name: 'EU AI Act', mentions: 2 }],
    stances: [makeStance('a', 'lumen', 'ai-act', 'oppose'), makeStance('a', 'zoé', 'ai-act', 'support')],
  }),
  makeRecord('b', {
    published: '2026-02',
    language: 'fr',
    entities: [entity('lumen', 'Lumen SAS', 5)],
    issues: [{ id: 'ai-act', name: 'EU AI Act', mentions: 1 }],
    stances: [makeStance('b', 'lumen', 'ai-act', 'oppose'), makeStance('b', 'lumen', 'copyright', 'support')],
  }),
];

describe('tabulateEntities', () => {
  it('counts mentions and articles, takes the most used name, and averages the tone of judged mentions', () => {
    expect(tabulateEntities(records)[0]).toEqual({
      id: 'lumen',
      name: 'Lumen SAS',
      type: 'organization',
      known: false,
      mentions: 7,
      articles: 2,
      support: 0,
      oppose: 0,
      tone: -0.143,
      firstSeen: '2026-02',
      lastSeen: '2026-03-14',
    });
  });
  it('leaves the tone open where no mention was judged', () => {
    expect(tabulateEntities(records)[1]?.tone).toBeNull();
  });
});

describe('tabulateIssues', () => {
  it('counts the stances towards each', () => {
    expect(tabulateIssues(records)).toEqual([
      { id: 'ai-act', name: 'EU AI Act', mentions: 3, articles: 2, support: 1, oppose: 2 },
      { id: 'copyright', name: 'copyright', mentions: 0, articles: 0, support: 1, oppose: 0 },
    ]);
  });
});

describe('tabulateStances', () => {
  const pairs = tabulateStances(records);
  it('gathers who holds what over articles', () => {
    expect(
      pairs.map(({ holder, target, support, oppose, articles }) => ({ holder, target, support, oppose, articles })),
    ).toEqual([
      { holder: 'lumen', target: 'ai-act', support: 0, oppose: 2, articles: ['a', 'b'] },
      { holder: 'lumen', target: 'copyright', support: 1, oppose: 0, articles: ['b'] },
      { holder: 'zoé', target: 'ai-act', support: 1, oppose: 0, articles: ['a'] },
    ]);
  });
  it('crosses holders and targets', () => {
    const matrix = crossStances(pairs, { holders: 1, targets: 2 });
    expect(matrix.targets.map(({ id }) => id)).toEqual(['ai-act', 'copyright']);
    expect(matrix.rows).toEqual([
      {
        holder: 'lumen',
        holderName: 'lumen',
        cells: [
          { support: 0, oppose: 2 },
          { support: 1, oppose: 0 },
        ],
      },
    ]);
  });
});

describe('filters', () => {
  const all = { language: null, entity: null, issue: null, since: null, until: null, outlet: null, outlets: null };
  const pass = (filter: Partial<typeof all> | Record<string, string>): string[] =>
    records.filter((record) => passesFilter(record, { ...all, ...filter })).map(({ id }) => id);
  it.each([
    [{}, ['a', 'b']],
    [{ language: 'fr' }, ['b']],
    [{ entity: 'cnil' }, ['a']],
    [{ entity: 'LUMEN SAS' }, ['b']],
    [{ issue: 'ai-act' }, ['a', 'b']],
    [{ issue: 'copyright' }, []],
    [{ since: '2026-03-01' }, ['a']],
    [{ since: '2026-02-10' }, ['a', 'b']],
    [{ until: '2026-02' }, ['b']],
    [{ until: '2026-03-14' }, ['a', 'b']],
  ])('%j', (filter, ids) => {
    expect(pass(filter)).toEqual(ids);
  });
  it('narrows the stances to the entity and the issue asked for', () => {
    const [, second] = records;
    if (second === undefined) throw new Error('no record');
    expect(narrowRecord(second, { ...all, issue: 'copyright' }).stances).toHaveLength(1);
    expect(narrowRecord(second, { ...all, entity: 'zoe' }).stances).toHaveLength(0);
  });
});
