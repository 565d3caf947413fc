import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/aggregate/network/statements.js';
import { tieActors, tieAffiliations, tieMentions, type Tie } from '../../../src/aggregate/network/ties.js';

/** "A +j", perhaps several times: "A +j 2"; each in an article of its own, unless it is named: "A +j @a1". */
function state(...lines: readonly string[]): Statement[] {
  return lines.flatMap((line, index) => {
    const [actor = '', concept = '', ...rest] = line.split(' ');
    const times = Number(rest.find((part) => /^\d+$/u.test(part)) ?? 1);
    const article = rest.find((part) => part.startsWith('@'))?.slice(1) ?? `article-${index}`;
    return Array.from({ length: times }, () => ({
      actor,
      actorName: actor,
      target: concept.slice(1),
      targetName: concept.slice(1),
      polarity: concept.startsWith('+') ? ('support' as const) : ('oppose' as const),
      article,
      published: `2026-0${(index % 9) + 1}`,
    }));
  });
}

const weights = (ties: readonly Tie[]) => ties.map(({ source, target, weight }) => [source, target, weight]);

describe('ties, by hand', () => {
  // Cells of A: +j 2, +l 1, −m 1 (4 statements); of B: +j 1, −l 1, −m 1 (3 statements); C: +n 1.
  const statements = state('A +j 2', 'A +l', 'A -m', 'B +j', 'B -l', 'B -m', 'C +n');

  it('are of two modes: for less against', () => {
    const mixed = [...statements, ...state('A -j')];
    expect(tieAffiliations(mixed, 'no')[0]).toMatchObject({
      source: 'A',
      target: 'j',
      weight: 1,
      strength: 3,
      count: 3,
      sign: 'positive',
      support: 2,
      oppose: 1,
    });
    expect(weights(tieAffiliations(statements, 'no'))).toEqual([
      ['A', 'j', 2],
      ['A', 'l', 1],
      ['A', 'm', -1],
      ['B', 'j', 1],
      ['B', 'l', -1],
      ['B', 'm', -1],
      ['C', 'n', 1],
    ]);
  });

  it('are divided by what the actor says, or by what is said on the concept', () => {
    expect(weights(tieAffiliations(statements, 'activity')).slice(0, 3)).toEqual([
      ['A', 'j', 0.5],
      ['A', 'l', 0.25],
      ['A', 'm', -0.25],
    ]);
    expect(weights(tieAffiliations(statements, 'prominence')).slice(0, 3)).toEqual([
      ['A', 'j', 0.666667],
      ['A', 'l', 0.5],
      ['A', 'm', -0.5],
    ]);
  });

  it('keep a concept on which the sides are even, with a weight of 0', () => {
    expect(tieAffiliations(state('A +j', 'A -j'), 'no')[0]).toMatchObject({ weight: 0, strength: 2, sign: 'mixed' });
  });

  it.each([
    // Congruence: j 2 × 1, m 1 × 1. Conflict: l 1 × 1.
    ['congruence', 'no', 3],
    ['conflict', 'no', 1],
    ['subtract', 'no', 2],
    // (4 + 3) / 2
    ['congruence', 'average', 0.857143],
    // Unmatched: A +l 1, B −l 1; matched pairs 3.
    ['congruence', 'jaccard', 0.6],
    ['subtract', 'jaccard', 0.4],
    // 4 × 3
    ['congruence', 'cosine', 0.25],
  ] as const)('are between actors: %s, normalisation %s', (qualifier, normalization, weight) => {
    expect(weights(tieActors(statements, qualifier, normalization))).toEqual([['A', 'B', weight]]);
  });

  it('between actors are only of the concepts, articles and dates that the qualifier counts', () => {
    const shared = (qualifier: 'congruence' | 'conflict' | 'subtract') => {
      const [tie] = tieActors(statements, qualifier, 'no');
      return [tie?.shared.join(''), tie?.articles.join(' '), tie?.first, tie?.last];
    };
    expect(shared('congruence')).toEqual(['jm', 'article-0 article-2 article-3 article-5', '2026-01', '2026-06']);
    expect(shared('conflict')).toEqual(['l', 'article-1 article-4', '2026-02', '2026-05']);
    expect(shared('subtract')[0]).toBe('jlm');
  });

  it('of what is named together count the places; jaccard is the share of them', () => {
    const named = state('A +p1', 'B +p1', 'A +p2', 'B +p2', 'A +p3', 'B +p4');
    expect(tieMentions(named, 'no')[0]).toMatchObject({ weight: 2, count: 2, sign: null, support: 0, shared: [] });
    expect(tieMentions(named, 'jaccard')[0]?.weight).toBe(0.5);
  });
});

describe("ties of DNA's sample database", () => {
  // The 40 statements of `sample.dna` in rDNA (organization, concept, agreement), and what its own test of
  // `dna_network` expects of them, qualifier ignored: 7 × 6 nodes, 22 ties, sum 40; one mode: 21 ties, sum 276.
  const statements = state(
    ...['Energy -hurt 2', 'Energy -regulate', 'Energy +regulate'],
    ...['Senate -hurt 2', 'Senate -regulate', 'Senate +legislation 2'],
    ...['Environment -hurt', 'Environment +legislation 10'],
    ...['Alliance +gases', 'Alliance +regulate 2', 'Alliance +legislation'],
    ...['Sierra +hurt 2', 'Sierra +gases', 'Sierra +real', 'Sierra +regulate', 'Sierra +legislation'],
    ...['Research +hurt', 'Research +trade', 'Research +gases', 'Research +real 2', 'Research +regulate'],
    ...['Petrochemical -hurt 2', 'Petrochemical -legislation 2'],
  );

  it('have its sizes and sums', () => {
    const ties = tieAffiliations(statements, 'no');
    expect(new Set(ties.map(({ target }) => target)).size).toBe(6);
    expect(ties).toHaveLength(22);
    expect(ties.reduce((sum, { strength }) => sum + strength, 0)).toBe(40);
    const pairs = tieActors(statements, 'subtract', 'no');
    expect(pairs).toHaveLength(21);
    // Congruence and conflict together are what DNA has where the qualifier is ignored; its matrix has each pair twice.
    expect(2 * pairs.reduce((sum, { support, oppose }) => sum + support + oppose, 0)).toBe(276);
    const strengthOf = (one: string, other: string) =>
      pairs.find(({ source, target }) => source === one && target === other)?.strength;
    expect([strengthOf('Alliance', 'Environment'), strengthOf('Energy', 'Environment')]).toEqual([10, 2]);
  });
});
