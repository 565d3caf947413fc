import { describe, expect, it } from 'vitest';
import { scoreTones } from '../../src/analyse/tones.js';
import { makeScoringResources, readMarked } from './marked.js';

const resources = makeScoringResources();

function tonesOf(marked: string, language: 'en' | 'fr', given: boolean): string[] {
  const { segmented, mentions } = readMarked(marked, language, given);
  return scoreTones(segmented, mentions, resources).map(
    ({ mention, polarity }) => `${mentions[mention]?.text ?? ''} ${polarity}`,
  );
}

describe('tones', () => {
  it('gives every given mention its tone', () => {
    expect(tonesOf('[p:Orvane] met [p:Brandel] in the town hall on Monday.', 'en', true)).toEqual([
      'Orvane neutral',
      'Brandel neutral',
    ]);
    expect(
      tonesOf('Critics blamed the corrupt and dishonest [p:Orvane] for the disastrous scandal.', 'en', true),
    ).toEqual(['Orvane negative']);
  });

  it('leaves neutral tones of found mentions out', () => {
    expect(tonesOf('[p:Orvane] met [p:Brandel] in the town hall on Monday.', 'en', false)).toEqual([]);
  });

  it('says nothing of French texts', () => {
    expect(tonesOf('La malhonnête [p:Orvane] a menti.', 'fr', false)).toEqual([]);
  });

  it('keeps scores in [0, 1]', () => {
    const { segmented, mentions } = readMarked('[p:Orvane] praised [p:Brandel] as a brave hero.', 'en', true);
    for (const { score } of scoreTones(segmented, mentions, resources)) {
      expect(score).toBeGreaterThan(0.33);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
