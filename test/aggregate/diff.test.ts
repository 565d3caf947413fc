import { describe, expect, it } from 'vitest';
import { compareCorpora, firstNewDay } from '../../src/aggregate/diff.js';
import { SCHEMAS } from '../../src/render/schema.js';
import { makeRecord, makeStance } from './record.js';

const entity = (id: string, type: 'organization' | 'place') => ({
  id,
  name: id,
  type,
  known: false,
  mentions: 1,
  tone: 0,
  toned: 0,
  forms: [],
});

const before = [
  makeRecord('a', {
    published: '2026-03-01',
    textHash: 7,
    entities: [entity('lumen', 'organization')],
    issues: [{ id: 'ai-act', name: 'EU AI Act', mentions: 1 }],
    stances: [
      makeStance('a', 'lumen', 'ai-act', 'support'),
      makeStance('a', 'zoé', 'ai-act', 'support'),
      makeStance('a', 'zoé', 'ai-act', 'oppose'),
    ],
  }),
];
const after = [
  makeRecord('b', {
    published: '2026-03-09',
    textHash: 7,
    entities: [entity('lumen', 'organization'), entity('fen', 'organization'), entity('rennes', 'place')],
    issues: [{ id: 'copyright', name: 'Copyright', mentions: 1 }],
    stances: [
      makeStance('b', 'lumen', 'ai-act', 'oppose'),
      makeStance('b', 'zoé', 'ai-act', 'oppose'),
      makeStance('b', 'fen', 'copyright', 'support'),
    ],
  }),
];

describe('compareCorpora', () => {
  const diff = compareCorpora(before, after);
  it('tells new actors, but no places, and new issues', () => {
    expect(diff.actors.map(({ id }) => id)).toEqual(['fen']);
    expect(diff.issues.map(({ id }) => id)).toEqual(['copyright']);
  });
  it('tells positions that changed, of those who had one, and new ones', () => {
    expect(diff.changes.map(({ holder, before: old, after: now }) => [holder, old.polarity, now.polarity])).toEqual([
      ['lumen', 'support', 'oppose'],
    ]);
    expect(diff.positions.map(({ holder }) => holder)).toEqual(['fen']);
  });
  it('tells stories that grew', () => {
    expect(diff.stories.map(({ before: old, after: now }) => [old, now])).toEqual([[['a.txt'], ['b.txt']]]);
  });
  it('finds nothing new in the same articles', () => {
    const { actors, issues, changes, positions, stories } = compareCorpora(before, before);
    expect([actors, issues, changes, positions, stories].map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0]);
  });
  it('is as the published schema says', () => {
    const checked = SCHEMAS.diff.strict().safeParse(diff);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });
});

describe('firstNewDay', () => {
  it('counts back from the latest article, its day included', () => {
    expect(firstNewDay([...before, ...after], '7d')).toBe('2026-03-03');
    expect(firstNewDay([...before, ...after], '1d')).toBe('2026-03-09');
    expect(firstNewDay([...before, ...after], '2w')).toBe('2026-02-24');
    expect(firstNewDay([...before, ...after], '2026-03')).toBe('2026-03');
  });
  it('knows no day where no article has one', () => expect(firstNewDay([makeRecord('x')], '7d')).toBeNull());
});
