import { describe, expect, it } from 'vitest';
import type { EntitySketch } from '../../src/aggregate/aliases/sketch.js';
import { suggestAliases } from '../../src/aggregate/aliases/suggest.js';
import { spellPlainly } from '../../src/aggregate/aliases/letters.js';
import { indexAliases, parseAliases } from '../../src/knowledge/aliases.js';
import { slugify } from '../../src/knowledge/slug.js';

const sketch = (name: string, parts: Partial<EntitySketch> = {}): EntitySketch => ({
  ...{ id: slugify(name), name, type: 'person', known: false, forms: [name] },
  ...{ roles: [], beside: [], gender: null },
  ...parts,
});
const body = (name: string, parts: Partial<EntitySketch> = {}) => sketch(name, { type: 'organization', ...parts });
const decided = (yaml: string) => indexAliases(parseAliases(yaml, ''), '');
const suggest = (articles: readonly (readonly EntitySketch[])[], yaml = '') =>
  suggestAliases(articles, decided(yaml), []);
const pairs = (articles: readonly (readonly EntitySketch[])[]) =>
  suggest(articles).map(({ id, other }) => `${id} ${other}`);

describe('suggestAliases by name alone', () => {
  it.each([
    ['Petra Müller', 'Petra Mueller'],
    ['Aljoša Petrovič', 'Aljosha Petrovich'],
    ['Henriette Okoye', 'Okoye Henriette'],
    ['Ludmila Castanheira', 'Ludmila Castanheira-Vogt'],
    ['Fulbert Saint-Amand', 'Fulbert J. Saint-Amand'],
    ['Zoé Larrivée', 'Senator Zoé Larrivée'],
    ['Clémence Duvivier', 'Clémence Duviviers'],
  ])('people: %s, %s', (a, b) => {
    expect(suggest([[sketch(a)], [sketch(b)]])).toHaveLength(1);
  });
  it.each([
    ['Jane Fairweather', 'John Fairweather'],
    ['Marie Larrivée', 'Maria Larrivée'],
    ['George H. Orvane', 'George W. Orvane'],
    ['Patrick Orvane', 'Michael Patrick Orvane'],
    ['J. Orvane', 'K. Orvane'],
    ['John Paul Orvane', 'J. Christopher Orvane'],
    ['Jane Fairweather', 'Jane Merryweather'],
  ])('not people: %s, %s', (a, b) => {
    expect(pairs([[sketch(a)], [sketch(b)]])).toEqual([]);
  });
  it.each([
    ['Lumivance', 'Lumivance SAS'],
    ['Lantern Foundation', 'The Lantern Foundation'],
    ['Lantern Foundation', 'Lantern Fondation'],
    ['Lumivance', 'Lumivance Technologies'],
    ['Veldhoven Institute for Rights', 'Veldhoven Institute of Rights'],
    ['Observatoire des libertés numériques européennes', 'OLNE'],
  ])('bodies: %s, %s', (a, b) => {
    expect(suggest([[body(a)], [body(b)]])).toHaveLength(1);
  });
  it.each([
    ['News', 'News Corp'],
    ['Orvane-4', 'Orvane-5'],
    ['Second Orvane Council II', 'Second Orvane Council III'],
    ['House of Lords', 'House of Cards'],
    ['New Yorker', 'New Yorkers'],
    ['The Post and Courier', 'PAC'],
    ['Digital France', 'Digital'],
  ])('not bodies: %s, %s', (a, b) => {
    expect(pairs([[body(a)], [body(b)]])).toEqual([]);
  });
  it('places are one letter apart and two', () => {
    const place = (name: string) => sketch(name, { type: 'place' });
    expect(pairs([[place('Cameroon')], [place('Cameron')]])).toEqual([]);
  });
});

describe('suggestAliases by what the articles say', () => {
  it('needs context for a family name alone', () => {
    const minister = { roles: ['minister'] };
    expect(pairs([[sketch('Jane Fairweather')], [sketch('Fairweather')]])).toEqual([]);
    expect(suggest([[sketch('Jane Fairweather', minister)], [sketch('Fairweather', minister)]])).toMatchObject([
      { id: 'jane-fairweather', other: 'fairweather', reasons: ['family name alone', 'both called minister'] },
    ]);
  });
  it('says who else the short form fits, and prefers the one with the same organisation', () => {
    const lantern = { beside: ['lantern-foundation'] };
    const found = suggest([
      [sketch('Jane Fairweather', lantern), body('Lantern Foundation')],
      [sketch('John Fairweather')],
      [sketch('J. Fairweather', lantern), body('Lantern Foundation')],
    ]);
    expect(found).toMatchObject([
      {
        ...{ id: 'jane-fairweather', other: 'j-fairweather', articles: 1, otherArticles: 1 },
        reasons: ['initials fit the first name', 'both beside Lantern Foundation'],
        against: ['the short form fits 2 names'],
      },
    ]);
  });
  it('takes an acronym for the body that an article shortens so, unless two are', () => {
    const shortened = (name: string) => body(name, { forms: [name, 'VCR'] });
    expect(pairs([[shortened('Veldhoven Centre for Rights')], [body('VCR')]])).toHaveLength(1);
    const rival = [shortened('Villeneuve Council of Rail')];
    expect(pairs([[shortened('Veldhoven Centre for Rights')], rival, [body('VCR')]])).toEqual([]);
    expect(pairs([[body('Rainbow Parade', { forms: ['Rainbow Parade', 'VCR'] })], [body('VCR')]])).toEqual([]);
  });
  it('does not take two who stand in full in one article for one', () => {
    const mayor = { roles: ['mayor'] };
    const [anselme, anselma] = [sketch('Anselme Roquebrune', mayor), sketch('Anselma Roquebrune', mayor)];
    expect(pairs([[anselme], [anselma]])).toHaveLength(1);
    expect(pairs([[anselme, anselma]])).toEqual([]);
  });
  it('does not take a man and a woman for one', () => {
    const [m, f] = [sketch('Dominique Orvane', { gender: 'm' }), sketch('Dominique A. Orvane', { gender: 'f' })];
    expect(pairs([[m], [f]])).toEqual([]);
  });
  it('takes another type for evidence against', () => {
    const [first] = suggest([[sketch('Petra Müller')], [body('Petra Mueller')]]);
    expect(first).toMatchObject({ score: 0.65, against: ['other types: person, organization'] });
  });
  it('does not merge two known entities, nor what is decided', () => {
    const yes = { known: true };
    expect(pairs([[body('Lumivance', yes)], [body('Lumivance SAS', yes)]])).toEqual([]);
    const articles = [[sketch('Petra Müller')], [sketch('Petra Mueller')]];
    expect(suggest(articles, '- split: [petra-mueller, petra-muller]')).toEqual([]);
  });
  it('finds the known entity that no article names', () => {
    const known = {
      ...{ id: 'lumivance', type: 'organization' as const, kind: null, name: 'Lumivance', nameFr: null, country: null },
      ...{ aliases: [], roles: [], issue: null, note: null, source: null },
    };
    expect(suggestAliases([[body('Lumivance SAS')]], decided(''), [known])).toMatchObject([
      { id: 'lumivance', other: 'lumivance-sas', articles: 0 },
    ]);
  });
});

describe('spellPlainly', () => {
  it.each([
    ['mueller', 'muller'],
    ['petrovich', 'petrovic'],
    ['chtcherbakov', 'ctcerbakov'],
    ['sergey', 'sergei'],
  ])('%s and %s', (a, b) => {
    expect(spellPlainly(a) === spellPlainly(b)).toBe(a !== 'chtcherbakov');
  });
});
