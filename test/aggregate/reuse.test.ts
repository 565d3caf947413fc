import { describe, expect, it } from 'vitest';
import { collectPassages, foldWords } from '../../src/aggregate/passages.js';
import type { ArticleRecord, QuoteRecord } from '../../src/aggregate/records.js';
import { findReuse } from '../../src/aggregate/reuse.js';
import { makeRecord } from './record.js';

const quote = (article: string, words: string, speaker: string | null, kind = 'direct'): QuoteRecord => ({
  ...{ article, source: `${article}.txt`, published: null, speaker, speakerName: speaker ?? '(unknown)', kind },
  ...{ speakerKind: 'person', cue: null, quote: words, confidence: 1, start: 0, end: words.length },
});

/** One article for each quote. */
const saying = (...said: readonly (readonly [string, string | null, string?])[]): ArticleRecord[] =>
  said.map(([words, speaker, kind], at) => makeRecord(`a${at}`, { quotes: [quote(`a${at}`, words, speaker, kind)] }));

const find = (records: readonly ArticleRecord[]) => findReuse(records, [], new Map());

describe('foldWords', () => {
  it.each([
    ['“We  will not sign,” she said.', 'we will not sign she said'],
    ["« Ce n'est pas l’heure »", 'ce n est pas l heure'],
    ['E\u0301tat', 'état'],
  ])('of %j', (text, folded) => {
    expect(foldWords(text).join(' ')).toBe(folded);
  });
});

describe('quotes in several articles', () => {
  it.each([
    ['whatever its case, marks and white space', 'We will not sign  this', 'we will not “sign” this!'],
    ['where one holds the other', 'we will not sign this', 'As I said, we will not sign this, never'],
    ['whatever the apostrophe', "Ce n'est pas l'heure", 'ce n’est pas l’heure'],
  ])('is the same %s', (_, a, b) => {
    expect(find(saying([a, 'jo'], [b, 'jo']))).toMatchObject([{ kind: 'quote', articles: 2, conflict: false }]);
  });
  it.each([
    ['is too short', 'we will not sign', 'we will not sign'],
    ['has words between', 'we will not sign this', 'we will certainly not sign this'],
    ['only ends alike', 'they know we will not sign', 'perhaps we will not sign'],
  ])('is another where it %s', (_, a, b) => {
    expect(find(saying([a, 'jo'], [b, 'jo']))).toEqual([]);
  });
  it('must be in quote marks in one of them', () => {
    const words = 'we will not sign this';
    expect(find(saying([words, 'jo', 'indirect'], [words, 'jo', 'indirect']))).toEqual([]);
    expect(find(saying([words, 'jo', 'indirect'], [words, 'jo', 'mixed']))).toHaveLength(1);
  });
  it.each([
    ['ann-roy', 'bo-lind', true],
    ['roy', 'ann-roy', false],
    ['ann-roy', null, false],
  ])('of %s and %s', (a, b, conflict) => {
    const words = 'we will not sign this';
    expect(find(saying([words, a], [words, b]))).toMatchObject([{ conflict }]);
  });
  it('does not count one article twice', () => {
    const twice = makeRecord('a', { quotes: [quote('a', 'we will not sign this', 'jo')] });
    expect(find([{ ...twice, quotes: [...twice.quotes, ...twice.quotes] }])).toEqual([]);
  });
  it('marks what only copies share', () => {
    const records = saying(['we will not sign this', 'jo'], ['we will not sign this', 'jo']);
    expect(find(records.map((record) => ({ ...record, textHash: 7 })))).toMatchObject([{ copies: true }]);
  });
});

describe('passages', () => {
  const article = (...sentences: readonly string[]) => {
    const text = sentences.join(' ');
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    return { text, sections: [{ kind: 'body' as const, start: 0, end: text.length, rule: '' }], sentences: spans };
  };
  const one = 'The council has voted to keep the cameras for two more years.';
  const two = 'Nobody from the port was there when the mayor read the result.';
  const collect = (...articles: readonly ReturnType<typeof article>[]) => {
    const passages = collectPassages();
    articles.forEach((each, number) => passages.add(each, number));
    return passages.list();
  };
  it('are joined where they follow on each other in all articles', () => {
    expect(collect(article('Hello.', one, two), article(one, two))).toEqual([
      { text: `${one} ${two}`, places: [{ article: 0, sentence: 1 }, { article: 1, sentence: 0 }] }, // prettier-ignore
    ]);
    expect(collect(article(one, two), article(two, one))).toHaveLength(2);
  });
  it('need ten words, and another article', () => {
    expect(collect(article('We will see.'), article('We will see.'))).toEqual([]);
    expect(collect(article(one, one))).toEqual([]);
  });
  it('count between different files or outlets only', () => {
    const passages = collect(article(one), article(one));
    const [a, b] = [makeRecord('a'), makeRecord('b')];
    expect(findReuse([a, b], passages, new Map())).toMatchObject([{ kind: 'passage', articles: 2, copies: false }]);
    expect(findReuse([a, { ...b, path: a.path }], passages, new Map())).toEqual([]);
    expect(findReuse([a, { ...b, path: a.path, outlet: 'Le Fil' }], passages, new Map())).toHaveLength(1);
  });
});
