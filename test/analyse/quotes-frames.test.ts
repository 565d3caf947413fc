import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/analyse/quotes.js';
import type { Resources } from '../../src/analyse/resources.js';
import { readAttributionModel } from '../../src/model/attribution.js';
import { makeScoringResources, readMarked } from './marked.js';

const bytes = readFileSync(new URL('../../models/attribution-en.bin', import.meta.url));
const grammar: Resources = { ...makeScoringResources(), attribution: { en: null, fr: null } };
const trained: Resources = { ...grammar, attribution: { en: readAttributionModel(bytes), fr: null } };

function quotesOf(marked: string, resources: Resources): { content: string; speaker: string }[] {
  const { text, segmented, mentions } = readMarked(marked, 'en');
  return findQuotes(segmented, mentions, resources).quotes.map(({ start, end, speaker }) => ({
    content: text.slice(start, end),
    speaker: text.slice(speaker.start ?? 0, speaker.end ?? 0),
  }));
}

describe('full stops of abbreviations', () => {
  it.each([
    'Rep. [p:Ada Orvane] (D-N.Y.), who leads the pilots, said that the tide was late.',
    'At a yard in Everett, Wash., on Monday, [p:Ada Orvane] said that the tide was late.',
  ])('end no sentence: %s', (marked) => {
    expect(quotesOf(marked, grammar)).toEqual([{ content: 'the tide was late', speaker: 'Ada Orvane' }]);
  });

  it('leave no bracket of the speaker open', () => {
    const [quote] = quotesOf('“The tide was late,” said Rep. [p:Ada Orvane] (D-N.Y.), a pilot.', trained);
    expect(quote?.content).toBe('The tide was late');
    expect(quote?.speaker).not.toMatch(/\([^)]*$/u);
  });
});

describe('a bracket that closes after a full stop', () => {
  it('ends the sentence', () => {
    const marked = '[p:Ada Orvane] said that the tide was late. (Nobody else did.) The yard closed on Monday.';
    expect(quotesOf(marked, grammar)).toEqual([{ content: 'the tide was late', speaker: 'Ada Orvane' }]);
  });
});

describe('words that open with a closing mark', () => {
  it('are quoted', () => {
    const marked = '”The tide was late,” said [p:Ada Orvane].';
    expect(quotesOf(marked, grammar)).toEqual([{ content: 'The tide was late', speaker: 'Ada Orvane' }]);
  });
});
