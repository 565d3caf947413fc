import { describe, expect, it } from 'vitest';
import { weighBalance } from '../../src/aggregate/balance.js';
import { compileDebate } from '../../src/aggregate/debate.js';
import type { StanceRecord } from '../../src/aggregate/records.js';
import { tallyStances } from '../../src/aggregate/tally.js';
import { makeStance } from './record.js';

const stance = (
  article: string,
  holder: string,
  polarity: 'support' | 'oppose',
  parts: Partial<StanceRecord> = {},
): StanceRecord => ({ ...makeStance(article, holder, 'ai-act', polarity), confidence: 1, ...parts });

describe('weighBalance', () => {
  it('is the Wilson interval of the share for, from -1 to 1', () => {
    // 8 of 10: 49.0 to 94.3 per cent.
    const stances = Array.from({ length: 10 }, (_, at) => stance(`a${at}`, 'lumen', at < 8 ? 'support' : 'oppose'));
    expect(weighBalance(stances)).toEqual({ balance: 0.6, low: -0.02, high: 0.89 });
  });
  it('is wider where the stances are less certain', () => {
    const four = (confidence: number) =>
      weighBalance(['a', 'b', 'c', 'd'].map((article) => stance(article, 'lumen', 'oppose', { confidence })));
    expect(four(1).high).toBeLessThan(0);
    expect(four(0.6).high).toBeGreaterThan(0);
  });
  it('counts a position that an article repeats once, and says nothing about three', () => {
    const three = ['a', 'b', 'c'].map((article) => stance(article, 'lumen', 'oppose'));
    expect(weighBalance([...three, ...three, ...three]).balance).toBeNull();
    expect(weighBalance([...three, stance('c', 'zoé', 'oppose')]).balance).toBe(-1);
  });
});

describe('tallyStances', () => {
  const stances = [
    stance('a', 'lumen', 'oppose', { published: '2026-03-14', outlet: 'The Fen' }),
    stance('b', 'lumen', 'oppose', { published: '2026-01' }),
    stance('b', 'zoé', 'support', { published: '2026-01' }),
    stance('c', 'zoé', 'support', { target: 'copyright', targetName: 'copyright', published: '2025' }),
  ];
  it('counts by holder with what they are on, and by target with who they are', () => {
    expect(tallyStances(stances, 'holder').map(({ id, support, oppose, articles }) => [id, support, oppose, articles]))
      // prettier-ignore
      .toEqual([
        ['lumen', 0, 2, 2],
        ['zoé', 2, 0, 2],
      ]);
    expect(tallyStances(stances, 'target')[0]?.counterparts).toEqual([
      { id: 'lumen', name: 'lumen', support: 0, oppose: 2 },
      { id: 'zoé', name: 'zoé', support: 1, oppose: 0 },
    ]);
  });
  it('has months in order, and articles without one last', () => {
    expect(tallyStances(stances, 'month').map(({ id }) => id)).toEqual(['2026-01', '2026-03', null]);
    expect(tallyStances(stances, 'outlet').map(({ name }) => name)).toEqual(['(no outlet)', 'The Fen']);
  });
  it('weighs no balance across several targets', () => {
    const many = ['d', 'e', 'f', 'g', 'h'].map((article) => stance(article, 'zoé', 'support'));
    expect(tallyStances(many, 'holder')[0]?.balance).toBe(1);
    expect(tallyStances([...many, ...stances], 'holder').find(({ id }) => id === 'zoé')?.balance).toBeNull();
  });
});

describe('compileDebate', () => {
  const target = { id: 'ai-act', name: 'EU AI Act', kind: 'issue', description: null } as const;
  it('has each side by articles, their own words first, and says who is on both', () => {
    const long = 'The law will drive small firms out of the market.';
    const debate = compileDebate(target, [
      stance('a', 'lumen', 'oppose', { evidence: long, published: '2026-02-01' }),
      stance('b', 'lumen', 'oppose', { evidence: `“${long}”`, voice: 'quoted', confidence: 0.7, published: '2026-03' }),
      stance('c', 'lumen', 'support', { evidence: long }),
      stance('a', 'zoé', 'support', { evidence: long }),
      stance('a', 'zoé', 'support', { target: 'copyright' }),
    ]);
    expect(debate.articles).toBe(3);
    expect(debate.support.map(({ holder, both }) => [holder, both])).toEqual([
      ['lumen', true],
      ['zoé', false],
    ]);
    const [lumen] = debate.oppose;
    expect(lumen).toMatchObject({ articles: 2, from: '2026-02-01', to: '2026-03' });
    expect(lumen?.stances[0]?.voice).toBe('quoted');
  });
  it('keeps unnamed holders apart by their words', () => {
    const unnamed = (name: string) => stance('a', 'anonymous', 'support', { holderName: name });
    expect(compileDebate(target, [unnamed('a diplomat'), unnamed('two officials')]).support).toHaveLength(2);
  });
});
