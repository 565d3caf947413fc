import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSources } from '../../src/knowledge/source-file.js';
import { domainOf, findSource, indexSources, listSources } from '../../src/knowledge/sources.js';

const DATA = new URL('../../src/knowledge/data/sources.yaml', import.meta.url);
const builtIn = parseSources(readFileSync(DATA, 'utf8'), 'sources.yaml');
const registry = indexSources(builtIn);

describe('the built-in sources', () => {
  it('stand in one list, each with a page to check it', () => {
    expect(builtIn.size).toBeGreaterThanOrEqual(25);
    expect([...builtIn.values()].filter(({ reference }) => reference === null)).toEqual([]);
  });
});

describe('findSource', () => {
  it.each([
    ['Le Monde', null, 'le-monde'],
    ['LIBERATION', null, 'liberation'],
    ['lemonde.fr', null, 'le-monde'],
    [null, 'https://www.lemonde.fr/pixels/article/1', 'le-monde'],
    [null, 'https://international.lemonde.fr/', 'le-monde'],
    ['Agence France-Presse', 'https://www.lemonde.fr/', 'afp'],
    ['Le Fil', 'https://www.theguardian.com/x', 'the-guardian'],
    ['Le Fil', 'https://notlemonde.fr/', undefined],
    [null, null, undefined],
  ])('outlet %s at %s is %s', (outlet, url, id) => {
    expect(findSource(registry, outlet, url)?.id).toBe(id);
  });
});

describe('domainOf', () => {
  it.each([
    ['https://www.lemonde.fr/a?b', 'lemonde.fr'],
    ['politico.eu', 'politico.eu'],
    ['Le Monde', null],
    ['mailto:a@b.fr', null],
    [null, null],
  ])('of %s is %s', (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });
});

describe('listSources', () => {
  it('chooses by kind and country', () => {
    expect([...(listSources(registry, 'ngo', 'FR') ?? [])]).toEqual(['la-quadrature-du-net']);
    expect(listSources(registry, null, null)).toBeNull();
  });
});

describe('parseSources', () => {
  it('adds to what is there, and replaces single values', () => {
    const yaml = '- {id: le-monde, owner: Nobody, domains: [lemonde.example]}\n- {id: fil, name: Le Fil, kind: blog}\n';
    const sources = parseSources(yaml, 'mine.yaml', builtIn);
    expect(sources.get('le-monde')).toMatchObject({
      name: 'Le Monde',
      kind: 'news',
      owner: 'Nobody',
      domains: ['lemonde.fr', 'lemonde.example'],
    });
    expect(sources.get('fil')).toMatchObject({ name: 'Le Fil', kind: 'blog', owner: null });
  });
  it.each(['', '# nothing yet\n', '[]\n', 'sources: []\n'])('takes %j for no source', (yaml) => {
    expect(parseSources(yaml, 'a.yaml').size).toBe(0);
  });
  it.each([
    ['- {id: a, name: A, kind: nws}', 'a.yaml:1', /did you mean "news"/u],
    ['- {id: a, name: A}', 'a.yaml:1', /needs "name" and "kind"/u],
    ['- {name: A, kind: news}', 'a.yaml:1', /no id/u],
    ['- {id: A B, name: A, kind: news}', 'a.yaml:1', /bad id/u],
    ['- {id: a, name: A, kind: news, country: France}', 'a.yaml:1', /ISO 3166/u],
    ['- {id: a, name: A, kind: news, reference: see there}', 'a.yaml:1', /https/u],
    ['- {id: a, name: A, kind: news, domains: ["https://a.fr"]}', 'a.yaml:1', /bad domain/u],
    ['- {id: a, name: A, kind: news, ownr: B}', 'a.yaml:1', /did you mean "owner"/u],
    ['- {id: a, name: A, kind: news}\n- {id: b, name: A, kind: news}', 'a.yaml:2', /"a" is also a/u],
    ['- {id: a, name: A, kind: news}\n- {id: a, kind: blog}', 'a.yaml:2', /twice|needs/u],
    ['source: []', 'a.yaml:1', /did you mean "sources"/u],
    ['sources: [', 'a.yaml:1', /not YAML/u],
    ['just words', 'a.yaml:1', /must be a list/u],
  ])('says what is wrong in %j', (yaml, path, message) => {
    expect(() => parseSources(yaml, 'a.yaml')).toThrow(message);
    expect(() => parseSources(yaml, 'a.yaml')).toThrow(expect.objectContaining({ path }));
  });
});
