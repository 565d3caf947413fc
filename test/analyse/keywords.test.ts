import { describe, expect, it } from 'vitest';
import { findKeywords } from '../../src/analyse/keywords.js';
import type { Resources } from '../../src/analyse/resources.js';
import { segment } from '../../src/segment/segment.js';
import { stemWord } from '../../src/segment/stem.js';
import { makeArticle } from '../segment/article.js';

// Keywords ask for verb forms and stems only.
const resources = { verbs: { en: new Map(), fr: new Map() }, stems: stemWord } as unknown as Resources;
const terms = (text: string, language: string): string[] =>
  findKeywords(segment(makeArticle(text, { language })), resources).map(({ term }) => term);

const ENGLISH =
  'The council of Harrowgate has ended its trial of facial recognition at railway stations. Facial recognition had been tested ' +
  'at two railway stations since June. The data protection authority had warned that facial recognition needs a law. ' +
  'The mayor Ada Fenwick said the data protection authority was right.';
const FRENCH =
  "La ville de Morvannes suspend la reconnaissance faciale dans ses gares. L'autorité de protection des données avait jugé que la " +
  'reconnaissance faciale manquait de base légale. Les caméras des gares seront retirées, a dit la maire Odile Ferrand.';

describe('findKeywords', () => {
  it('names the subject in phrases', () => {
    expect(terms(ENGLISH, 'en').slice(0, 3)).toEqual(
      expect.arrayContaining(['facial recognition', 'data protection authority']),
    );
    expect(terms(FRENCH, 'fr')[0]).toBe('reconnaissance faciale');
    expect(terms(FRENCH, 'fr').join(' ')).toContain('protection des données');
  });

  it('gives scores in (0, 1], best first, without repeating a word group', () => {
    const found = findKeywords(segment(makeArticle(ENGLISH, { language: 'en' })), resources);
    expect(found[0]?.score).toBe(1);
    expect(found.length).toBeLessThanOrEqual(10);
    for (const [index, { term, score }] of found.entries()) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(found[index - 1]?.score ?? 1);
      expect(ENGLISH.toLowerCase()).toContain(term.toLowerCase());
    }
    expect(found.filter(({ term }) => /recognition/iu.test(term))).toHaveLength(1);
  });

  it('leaves out boilerplate, commentary, and texts that it cannot read', () => {
    const text = 'The council ended its trial of facial recognition. Subscribe to our weekly newsletter offers.';
    const at = text.indexOf('Subscribe');
    const sections = [
      { kind: 'body', start: 0, end: at - 1, rule: 'test' },
      { kind: 'boilerplate', start: at, end: text.length, rule: 'test' },
    ] as const;
    const found = findKeywords(segment(makeArticle(text, { language: 'en', sections })), resources);
    expect(found.map(({ term }) => term)).toContain('facial recognition');
    expect(found.some(({ term }) => term.includes('newsletter'))).toBe(false);
    expect(terms('', 'en')).toEqual([]);
    expect(terms('Der Rat hat den Plan abgelehnt.', 'de')).toEqual([]);
  });
});
