import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/types.js';
import { createLineCounter, labelRepeated } from '../../../src/read/page/repeated.js';

/** An article of paragraphs, each a section of its own. */
function articleOf(...lines: string[]): { text: string; sections: Section[] } {
  let start = 0;
  const sections = lines.map((line): Section => {
    const section: Section = { kind: 'body', start, end: start + line.length, rule: 'paragraph' };
    start += line.length + 1;
    return section;
  });
  return { text: lines.join('\n'), sections };
}

const story = (at: number): string =>
  `The council of port number ${at} voted on Monday to end its contract, after an audit.`;
const FOOTER = 'The Lamp is made by its readers in Old Harbour';
const SENTENCE = 'The Lamp is an association of readers that was founded in Old Harbour in 1998.';

function labelled(articles: readonly { text: string; sections: Section[] }[]): string[] {
  const counter = createLineCounter();
  for (const article of articles) counter.add(article);
  const [first] = articles;
  if (first === undefined) return [];
  return labelRepeated(first.text, first.sections, counter.end())
    .filter(({ rule }) => rule === 'repeated-line')
    .map(({ start, end }) => first.text.slice(start, end));
}

const many = (count: number, make: (at: number) => string[]): ReturnType<typeof articleOf>[] =>
  Array.from({ length: count }, (_, at) => articleOf(...make(at)));

describe('repeated lines', () => {
  it('are furniture at the foot and the head of articles that have nothing else in common', () => {
    expect(labelled(many(4, (at) => ['All the news of the harbour', story(at), story(at + 100), FOOTER]))).toEqual([
      'All the news of the harbour',
      FOOTER,
    ]);
    expect(labelled(many(3, (at) => [story(at), FOOTER]))).toEqual([]);
  });

  it('must be more of them where they are sentences', () => {
    expect(labelled(many(7, (at) => [story(at), SENTENCE]))).toEqual([]);
    expect(labelled(many(8, (at) => [story(at), SENTENCE]))).toEqual([SENTENCE]);
  });

  it('are none in copies of an article, nor in rewritings of it', () => {
    expect(labelled(many(20, () => [story(1), story(2), FOOTER]))).toEqual([]);
    expect(labelled(many(20, (at) => [story(at), story(1000), story(1001), story(1002), FOOTER]))).toEqual([]);
  });

  it('are none in the midst of an article, nor what somebody says, nor long paragraphs', () => {
    expect(labelled(many(20, (at) => [story(at), FOOTER, story(at + 100)]))).toEqual([]);
    expect(labelled(many(20, (at) => [story(at), '“We did not ask for this,” she said on Monday.']))).toEqual([]);
    expect(labelled(many(20, (at) => [story(at).repeat(9), story(5000).repeat(7)]))).toEqual([]);
  });

  it('leave an article of nothing else as it is', () => {
    const articles = many(10, (at) => [story(at), FOOTER]);
    expect(labelled([articleOf(FOOTER, FOOTER), ...articles])).toEqual([]);
  });
});
