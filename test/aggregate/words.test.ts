import { describe, expect, it } from 'vitest';
import { CollocateCounts, findKeywords, NgramCounts, WordCounts } from '../../src/aggregate/words/counts.js';
import { chooseArticles } from '../../src/aggregate/words/choose.js';
import { findMatches, sortLines } from '../../src/aggregate/words/kwic.js';
import { compilePattern } from '../../src/aggregate/words/pattern.js';
import { associationLikelihood, logDice, logLikelihood, logRatio } from '../../src/aggregate/statistics.js';
import { readRecord } from '../../src/read/record.js';
import { segment } from '../../src/segment/segment.js';
import type { Segmented } from '../../src/types.js';

const read = (text: string, language: string, parts: Readonly<Record<string, string>> = {}): Segmented => {
  const found = readRecord({ text, language, ...parts }, { path: '-', format: 'ndjson', item: 1, sha256: null });
  if (found.kind !== 'article') throw new Error('no article');
  return segment(found.article);
};

const matched = (pattern: string, text: string, language: string, exact = false): string[] =>
  findMatches(read(text, language), compilePattern(pattern, exact)).map(({ match }) => match);

describe('statistics', () => {
  it.each([
    // A. Hardie's teaching example: 52 of 50,000 words against 57 of 75,000 is 2.65.
    [52, 50_000, 57, 75_000, 2.6517],
    // P. Rayson on the Corpora list, January 2002: "keep" 147, "keeping" 14.
    [348, 1e6, 99, 1e6, 146.9529],
    [9, 1e6, 32, 1e6, 13.6823],
    // Rayson's calculator (ucrel.lancs.ac.uk/llwizard.html), as the tests of the concordancer CLiC give its answers to two places.
    [540, 116_000, 7525, 5_451_382, 534.64],
    [29, 116_000, 504, 5_451_382, 20.5],
    [540, 116_000, 0, 5_451_382, 4180.78],
  ])('the log-likelihood of %i in %i and %i in %i', (a, inA, b, inB, expected) => {
    expect(Math.abs(logLikelihood(a, inA, b, inB) - expected)).toBeLessThan(0.0051);
  });
  it('the log ratio is 1 where a word is twice as frequent, and finite where it is missing', () => {
    expect(logRatio(20, 1000, 10, 1000)).toBe(1);
    expect(logRatio(8, 1000, 0, 1000)).toBe(4);
  });
  it('association is nothing where words are independent, and logDice 14 where they always meet', () => {
    // Dunning 1993, "the swiss" and "can be" in his table of bigrams.
    expect(associationLikelihood(110, 110 + 2442, 110 + 111, 31_777)).toBeCloseTo(270.72, 2);
    expect(associationLikelihood(29, 29 + 13, 29 + 123, 31_777)).toBeCloseTo(263.9, 2);
    expect(associationLikelihood(10, 100, 100, 1000)).toBeCloseTo(0, 10);
    expect(logDice(10, 10, 10)).toBe(14);
    expect(logDice(5, 10, 10)).toBe(13);
  });
});

describe('compilePattern', () => {
  it('takes case and accents as they come, unless they matter', () => {
    expect(matched('regulation', 'Régulation, regulation, RÉGULATION.', 'fr')).toHaveLength(3);
    expect(matched('Régulation', 'Régulation, regulation, RÉGULATION.', 'fr', true)).toEqual(['Régulation']);
  });
  it('knows phrases, elisions, alternatives and letters left open', () => {
    expect(matched("l'IA", 'On dit que l’IA et l’ IA comptent, pas IA.', 'fr')[0]).toBe('l’IA');
    expect(matched('open model|models', 'An open model and open models, not open source.', 'en')).toEqual([
      'open model',
      'open models',
    ]);
    expect(matched('open source | model', 'An open model, open source.', 'en')).toEqual(['model', 'open source']);
    expect(matched('ban*', 'A ban, banned, banal, urban.', 'en')).toEqual(['ban', 'banned', 'banal']);
    expect(matched('c++ (', 'What of c++ ( here?', 'en').length).toBeLessThanOrEqual(1);
  });
  it.each([
    ['ai-generated', 'Rules on AI-generated texts and ai-generated images.', 'en', ['AI-generated', 'ai-generated']],
    ['AI-generated', 'Rules on AI-generated texts and ai-generated images.', 'en', ['AI-generated', 'ai-generated']],
    ["l'intel*", "L'intelligence et l’intelligentsia.", 'fr', ["L'intelligence", 'l’intelligentsia']],
    ["l'IA|l'AI", "L'IA et l'AI, pas la.", 'fr', ["L'IA", "l'AI"]],
    ['la * européenne', 'La recherche européenne, la, européenne.', 'fr', ['La recherche européenne']],
  ])('%s is parted as texts are', (pattern, text, language, expected) => {
    expect(matched(pattern, text, language)).toEqual(expected);
  });
  it('refuses what asks for no word', () => {
    for (const pattern of ['', '*', '.', '* *', '|']) expect(() => compilePattern(pattern, false)).toThrow('no word');
  });
  it('takes time linear in words and sentences that are none', () => {
    const began = performance.now();
    expect(matched('a*a*a*a*b', `${'a'.repeat(20_000)} end.`, 'en')).toEqual([]);
    expect(matched('ban', 'ban now '.repeat(20_000), 'en')).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
  it('does not cross sentences', () => {
    expect(matched('law the', 'It is the law. The end.', 'en')).toEqual([]);
  });
});

describe('findMatches', () => {
  const text = 'The first  ban came late. A second ban came early.';
  const lines = findMatches(read(text, 'en'), compilePattern('ban', false));
  it('has the exact place', () => {
    for (const { start, end, match } of lines) expect(text.slice(start, end)).toBe(match);
    expect(lines.map(({ left, right }) => [left, right])).toEqual([
      ['The first ', ' came late.'],
      ['A second ', ' came early.'],
    ]);
  });
  it('sorts by the words on either side', () => {
    expect(sortLines(lines, 'right').map(({ right }) => right)).toEqual([' came early.', ' came late.']);
    expect(sortLines(lines, 'left').map(({ left }) => left)).toEqual(['The first ', 'A second ']);
  });
});

describe('counts of words', () => {
  const texts = [
    read('The ban on cameras hurts. The ban on cameras stays, they say, 12 times.', 'en'),
    read("L'interdiction des caméras demeure. L'interdiction des caméras gêne.", 'fr'),
  ];
  it('count words, not numbers or marks, as texts part them', () => {
    const counts = new WordCounts();
    for (const text of texts) counts.add(text);
    expect(counts.counts.get('ban')).toBe(2);
    expect(counts.counts.get("l'")).toBe(2);
    expect(counts.counts.has('12')).toBe(false);
    expect(counts.total).toBe(13 + 10);
  });
  it('n-grams neither cross marks nor begin or end with a function word', () => {
    const grams = (size: number, all: boolean) => {
      const counts = new NgramCounts(size, all);
      for (const text of texts) counts.add(text);
      return counts.list(2).map(({ words, count, articles }) => `${words} ${count} ${articles}`);
    };
    expect(grams(3, false)).toEqual(['ban on cameras 2 1', 'interdiction des caméras 2 1']);
    expect(grams(2, true)).toContain('the ban 2 1');
  });
  it('keywords tell which words one corpus prefers', () => {
    const [own, other] = [new WordCounts(), new WordCounts()];
    for (let round = 0; round < 30; round += 1) own.add(texts[0] as Segmented);
    for (let round = 0; round < 30; round += 1) other.add(texts[1] as Segmented);
    const ban = findKeywords(own, other, 3).find(({ word }) => word === 'ban');
    expect(ban).toMatchObject({ count: 60, reference: 0 });
    expect(ban?.logRatio).toBeGreaterThan(0);
    expect(findKeywords(own, new WordCounts(), 3)).toEqual([]);
  });
  it('count no bare possessive', () => {
    const counts = new WordCounts();
    counts.add(read('The companies’ plan fails.', 'en'));
    expect([...counts.counts.keys()]).toEqual(['the', 'companies', 'plan', 'fails']);
  });
  it('collocates of a word that ends its sentence are found', () => {
    const counts = new CollocateCounts(compilePattern('2026', false), 3, true);
    for (let round = 0; round < 9; round += 1)
      counts.add(read('Many adopt strict rules before 2026. Others wait for long.', 'en'));
    expect(counts.list(1).map(({ word }) => word)).toContain('rules');
  });
  it('collocates stand near, each place once', () => {
    const counts = new CollocateCounts(compilePattern('ban', false), 2, false);
    const filler = 'Nothing else was told here or there by anybody at all. '.repeat(30);
    counts.add(read(`The total ban ban total ended. ${filler}`, 'en'));
    expect(counts.nodes).toBe(2);
    expect(counts.list(1).find(({ word }) => word === 'total')?.near).toBe(2);
  });
});

describe('chooseArticles', () => {
  it('knows outlet, language and month', () => {
    const article = read('Hello there.', 'en', { outlet: 'The Fen', published: '2026-03-14' });
    expect(['outlet=the fen', 'language=en', 'month=2026-03', 'language=fr'].map((one) => chooseArticles(one)(article)))
      // prettier-ignore
      .toEqual([true, true, true, false]);
    expect(() => chooseArticles('colour=red')).toThrow('--where takes outlet=…, language=…, month=…');
  });
});
