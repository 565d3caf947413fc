import { describe, expect, it } from 'vitest';
import { findSummary } from '../../src/analyse/summary.js';
import { segment } from '../../src/segment/segment.js';
import type { Mention, Section } from '../../src/types.js';
import { makeArticle } from '../segment/article.js';

function summarize(text: string, names: readonly string[] = [], sections?: readonly Section[]): string[] {
  const article = makeArticle(text, { language: 'en', ...(sections === undefined ? {} : { sections }) });
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    const rest = { type: 'organization', entity: name, form: 'name', confidence: 1, rule: 'test' } as const;
    return { start, end: start + name.length, text: name, ...rest };
  });
  return findSummary(segment(article), mentions, []).map(({ start, end }) => text.slice(start, end));
}

describe('findSummary', () => {
  it('takes one sentence of a short item: the lead', () => {
    const text = 'Copperline has raised 12 million euros from a fund in Ghent. It employs forty people in two offices.';
    expect(summarize(text)).toEqual(['Copperline has raised 12 million euros from a fund in Ghent.']);
  });

  it('passes over a lead that is only a quotation', () => {
    const text =
      '“Nobody reads page 212 of a contract, and nobody ever will.” Copperline has lost its suit against the city of Ghent.';
    expect(summarize(text)).toEqual(['Copperline has lost its suit against the city of Ghent.']);
  });

  it('adds what brings new names and figures, in text order', () => {
    const text = [
      'The city of Harrowgate has ended its trial of station cameras.',
      'However, nobody was quite sure what would follow from it.',
      'It had been a long and rather quiet summer in the town.',
      'Fenwick Systems, which built them, will lose 3 million euros and 40 jobs.',
      'They had come to like the little boxes on the wall.',
      'And so the story came to its end on a Friday.',
    ].join(' ');
    expect(summarize(text, ['Harrowgate', 'Fenwick Systems'])).toEqual([
      'The city of Harrowgate has ended its trial of station cameras.',
      'Fenwick Systems, which built them, will lose 3 million euros and 40 jobs.',
    ]);
  });

  it('never takes titles, commentary or boilerplate', () => {
    const lines = [
      'Cameras go from the stations of the town',
      'The council voted to remove them.',
      'Analysis — A wise and overdue step for the town of Harrowgate.',
      'Read more: the ten best cameras of the year in our test',
    ];
    const text = lines.join('\n');
    const kinds = ['title', 'body', 'analysis', 'boilerplate'] as const;
    const sections = lines.map((line, index): Section => {
      const start = text.indexOf(line);
      return { kind: kinds[index] ?? 'body', start, end: start + line.length, rule: 'test' };
    });
    expect(summarize(text, ['Harrowgate'], sections)).toEqual(['The council voted to remove them.']);
    expect(summarize('')).toEqual([]);
  });
});
