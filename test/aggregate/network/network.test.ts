import { describe, expect, it } from 'vitest';
import { buildNetwork, type NetworkOptions } from '../../../src/aggregate/network.js';
import { codeStatements } from '../../../src/aggregate/network/coding.js';
import { collectStatements } from '../../../src/aggregate/network/statements.js';
import type { ArticleRecord, StanceRecord } from '../../../src/aggregate/records.js';
import { makeRecord, makeStance } from '../record.js';

const OPTIONS: NetworkOptions = {
  type: 'actor-issue',
  qualifier: 'subtract',
  normalization: 'no',
  kind: 'all',
  repeats: false,
  minN: 1,
};

type EntityRecord = ArticleRecord['entities'][number];
const entity = (id: string, name: string, type: EntityRecord['type'] = 'organization'): EntityRecord => ({
  id,
  name,
  type,
  known: id === 'cnil',
  mentions: 2,
  tone: 0,
  toned: 0,
  forms: [],
});
const stance = (article: string, holder: string, target: string, parts: Partial<StanceRecord> = {}) => ({
  ...makeStance(article, holder, target, 'support'),
  ...parts,
});

const records: readonly ArticleRecord[] = [
  makeRecord('a', {
    published: '2026-03-01',
    entities: [entity('cnil', 'CNIL'), entity('zoe', 'Zoé L’Héritier', 'person'), entity('lumen', 'Lumen')],
    issues: [{ id: 'ai-act', name: 'EU AI Act', mentions: 3 }],
    stances: [
      stance('a', 'cnil', 'ai-act', { published: '2026-03-01' }),
      stance('a', 'cnil', 'ai-act', { published: '2026-03-01' }),
      stance('a', 'zoe', 'ai-act', { polarity: 'oppose', published: '2026-03-01' }),
      stance('a', 'cnil', 'zoe', { targetKind: 'entity', published: '2026-03-01' }),
      stance('a', 'outlet', 'ai-act', { holderName: '(outlet)' }),
      stance('a', 'anonymous', 'ai-act', { holderName: 'a diplomat (anonymous)' }),
    ],
  }),
  makeRecord('b', {
    published: '2026-01',
    outlet: 'Le Méridien',
    entities: [entity('cnil', 'CNIL'), entity('ai-act', 'AI Act', 'law'), entity('lumen', 'Lumen')],
    stances: [
      stance('b', 'cnil', 'ai-act', { published: '2026-01' }),
      // The law is the issue: in this article it was only seen as an entity.
      stance('b', 'lumen', 'ai-act', { targetKind: 'entity', published: '2026-01' }),
      stance('b', 'outlet', 'ai-act', {
        holderName: 'Le Méridien (outlet)',
        outlet: 'Le Méridien',
        polarity: 'oppose',
        published: '2026-01',
      }),
    ],
  }),
];
const named = [
  {
    article: 'a',
    published: '2026-03-01',
    places: [
      ['cnil', 'issue:ai-act', 'zoe'],
      ['cnil', 'zoe'],
    ],
  },
  { article: 'b', published: '2026-01', places: [['ai-act', 'cnil', 'issue:ai-act']] },
];

const list = ({ edges }: ReturnType<typeof buildNetwork>) =>
  edges.map(({ source, target, weight }) => `${source} ${target} ${weight}`);

describe('statements', () => {
  it('count once per article and side unless repeats are asked for, and only of those in particular', () => {
    const once = collectStatements(records, 'all', false);
    expect(once.statements).toHaveLength(6);
    expect(once.unnamed).toBe(2);
    expect(collectStatements(records, 'all', true).statements).toHaveLength(7);
  });

  it('are on one kind of target', () => {
    expect(collectStatements(records, 'entity', false).statements.map(({ target }) => target)).toEqual(['entity:zoe']);
    expect(collectStatements(records, 'issue', false).statements).toHaveLength(5);
  });
});

describe('a network', () => {
  it('has actors and what they are for and against as nodes of their own', () => {
    const network = buildNetwork(records, OPTIONS);
    expect(list(network)).toEqual([
      'cnil issue:ai-act 2',
      'cnil entity:zoe 1',
      'lumen issue:ai-act 1',
      'outlet:le-meridien issue:ai-act -1',
      'zoe issue:ai-act -1',
    ]);
    expect(network.nodes.map(({ id, label, kind, type, known }) => [id, label, kind, type, known])).toEqual([
      ['cnil', 'CNIL', 'actor', 'organization', true],
      ['entity:zoe', 'Zoé L’Héritier', 'entity', 'person', false],
      ['issue:ai-act', 'EU AI Act', 'issue', 'issue', true],
      ['lumen', 'Lumen', 'actor', 'organization', false],
      ['outlet:le-meridien', 'Le Méridien (outlet)', 'actor', 'outlet', false],
      ['zoe', 'Zoé L’Héritier', 'actor', 'person', false],
    ]);
    expect(network.edges[0]).toMatchObject({ articles: ['a', 'b'], first: '2026-01', last: '2026-03-01' });
    expect(network).toMatchObject({ statements: 6, unnamed: 2, components: 1, articles: 2 });
  });

  it('does not join those who disagree', () => {
    const network = buildNetwork(records, { ...OPTIONS, type: 'actor-actor' });
    expect(list(network)).toContain('cnil zoe -2');
    const camps = new Map(network.nodes.map(({ id, community }) => [id, community]));
    expect(camps.get('cnil')).toBe(camps.get('lumen'));
    expect(camps.get('zoe')).toBe(camps.get('outlet:le-meridien'));
    expect(camps.get('zoe')).not.toBe(camps.get('cnil'));
    const conflict = buildNetwork(records, { ...OPTIONS, type: 'actor-actor', qualifier: 'conflict' });
    expect(conflict.edges.every(({ weight, sign }) => weight > 0 && sign === 'negative')).toBe(true);
    expect(conflict.nodes.every(({ community }) => community === null)).toBe(true);
  });

  it('is of what is named together: entities, issues, or both, a law that is an issue once', () => {
    const mentions = (kind: 'entity' | 'issue' | 'all') =>
      list(buildNetwork(records, { ...OPTIONS, type: 'co-mention', kind }, named));
    expect(mentions('entity')).toEqual(['cnil zoe 2', 'ai-act cnil 1']);
    expect(mentions('all')).toEqual(['cnil issue:ai-act 2', 'cnil zoe 2', 'issue:ai-act zoe 1']);
    expect(mentions('issue')).toEqual([]);
  });

  it('leaves out weak ties and the nodes that only they hold, after normalisation by all', () => {
    const network = buildNetwork(records, { ...OPTIONS, minN: 2, normalization: 'activity' });
    expect(list(network)).toEqual(['cnil issue:ai-act 0.666667']);
    expect(network.nodes).toHaveLength(2);
  });

  it('is the same whatever the order of the articles', () => {
    for (const type of ['actor-issue', 'actor-actor', 'co-mention'] as const) {
      const [one, other] = [records, [...records].reverse()].map((articles) =>
        buildNetwork(articles, { ...OPTIONS, type }, articles === records ? named : [...named].reverse()),
      );
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    }
  });

  it('may be empty', () => {
    expect(buildNetwork([], OPTIONS)).toMatchObject({ nodes: [], edges: [], components: 0 });
  });
});

describe('statements coded for DNA', () => {
  it('keep repeats, tell persons from organizations and number the documents', () => {
    const texts = records.map(({ id }) => ({ id, text: `Text of ${id}`, byline: null }));
    const { coded, unnamed } = codeStatements(records, texts, 'issue');
    expect(unnamed).toBe(2);
    expect(
      coded.map(({ documentId, person, organization, concept, agreement }) => [
        documentId,
        person,
        organization,
        concept,
        agreement,
      ]),
    ).toEqual([
      [1, '', 'cnil', 'ai-act', 1],
      [1, '', 'cnil', 'ai-act', 1],
      [1, 'zoe', '', 'ai-act', 0],
      [2, '', 'cnil', 'ai-act', 1],
      [2, '', 'lumen', 'ai-act', 1],
      [2, '', 'Le Méridien (outlet)', 'ai-act', 0],
    ]);
    expect(coded[5]).toMatchObject({ id: 6, text: 'Text of b', published: '2026-01' });
  });
});
