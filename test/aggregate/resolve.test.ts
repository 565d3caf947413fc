import { describe, expect, it } from 'vitest';
import { resolveEntity } from '../../src/aggregate/resolve.js';
import { indexAliases, parseAliases } from '../../src/knowledge/aliases.js';
import type { KnownEntity } from '../../src/knowledge/knowledge.js';
import { makeRecord } from './record.js';

const entity = (id: string, name: string, forms: readonly string[] = []) => ({
  ...{ id, name, type: 'person' as const, known: false, mentions: 1, tone: 0, toned: 0 },
  forms: [name, ...forms].map((form) => ({ form, mentions: 1 })),
});
const records = [
  makeRecord('a', { entities: [entity('zoe-larrivee', 'Zoé Larrivée', ['Larrivée']), entity('orvane', 'Orvane')] }),
  makeRecord('b', { entities: [entity('ada-orvane', 'Ada Orvane', ['Orvane']), entity('paul-orvane', 'Paul Orvane')] }),
  makeRecord('c', { entities: [entity('jean-baptiste-orme', 'Jean-Baptiste Orme', ['Orme'])] }),
  makeRecord('d', { entities: [entity('lise-orme', 'Lise Orme', ['Orme'])] }),
];
const watchdog: KnownEntity = {
  ...{ id: 'cnil', type: 'organization', kind: null, name: 'CNIL', nameFr: 'Commission nationale', country: 'FR' },
  aliases: [{ form: 'French watchdog', language: null, kind: 'name', context: [] }],
  ...{ roles: [], issue: null, note: null, source: null },
};
const aliases = indexAliases(parseAliases('- merge: [zoe-larrivee, z-larrivee]', ''), '');
const resolve = (wanted: string) => resolveEntity(wanted, records, [watchdog], aliases);

describe('resolveEntity', () => {
  it.each([
    ['zoe-larrivee', 'zoe-larrivee'],
    ['zoe LARRIVEE', 'zoe-larrivee'],
    ['Larrivee', 'zoe-larrivee'],
    ['Z. Larrivée', 'zoe-larrivee'],
    ['jean baptiste orme', 'jean-baptiste-orme'],
    ['commission nationale', 'cnil'],
    ['French Watchdog', 'cnil'],
  ])('%s', (wanted, id) => {
    expect(resolve(wanted)).toMatchObject({ kind: 'found', entity: { id }, others: [] });
  });
  it('takes what is called so, and says what else has such a form', () => {
    expect(resolve('Orvane')).toMatchObject({
      entity: { id: 'orvane' },
      others: [{ id: 'ada-orvane', articles: 1 }, { id: 'paul-orvane' }],
    });
  });
  it('lists those whom a form may mean', () => {
    expect(resolve('orme')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ id: 'jean-baptiste-orme' }, { id: 'lise-orme' }],
    });
  });
  it.each([
    ['Zoé Larivée', ['zoe-larrivee']],
    ['Larivee', ['zoe-larrivee']],
    ['Paul', ['paul-orvane']],
    ['Nobody At All', []],
  ])('does not know %s', (wanted, near) => {
    const got = resolve(wanted);
    expect(got.kind === 'unknown' ? got.near.map(({ id }) => id) : got).toEqual(near);
  });
  it.each(['cnil', 'CNIL', 'Commission nationale', 'French watchdog'])('knows a merged entity by %s', (wanted) => {
    const into = (id: string) => indexAliases(parseAliases(`- merge: [${id}, cnil]`, ''), '');
    expect(resolveEntity(wanted, records, [watchdog], into('orvane'))).toMatchObject({
      ...{ kind: 'found', entity: { id: 'orvane', name: 'Orvane', articles: 1 }, others: [] },
    });
    expect(resolveEntity(wanted, records, [watchdog], into('data-watchdog'))).toMatchObject({
      ...{ kind: 'found', entity: { id: 'data-watchdog', articles: 0 } },
    });
  });
});
