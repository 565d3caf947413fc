import { describe, expect, it } from 'vitest';
import { watchFor } from '../../src/aggregate/meant.js';
import { indexAliases, parseAliases } from '../../src/knowledge/aliases.js';
import type { KnownEntity } from '../../src/knowledge/knowledge.js';
import { makeRecord } from './record.js';

const article = (id: string, ...forms: readonly string[]) =>
  makeRecord(id, {
    entities: [
      {
        ...{ id, name: forms[0] ?? id, type: 'person' as const, known: false, mentions: 1, tone: 0, toned: 0 },
        forms: forms.map((form) => ({ form, mentions: 1 })),
      },
    ],
  });
const watchdog: KnownEntity = {
  ...{ id: 'cnil', type: 'organization', kind: null, name: 'CNIL', nameFr: 'Commission nationale', country: 'FR' },
  aliases: [{ form: 'French watchdog', language: null, kind: 'name', context: [] }],
  ...{ roles: [], issue: null, note: null, source: null },
};
const aliases = indexAliases(parseAliases('- merge: [zoe-larrivee, z-doe]\n- merge: [orvane, cnil]', ''), '');

describe('watchFor', () => {
  it.each([
    ['Larrivée', article('zoe-larrivee', 'Zoé Larrivée'), true],
    ['LARRIVEE', article('zoe-larrivee'), true],
    ['Doe', article('zoe-larrivee', 'Zoé Larrivée'), true],
    ['Z. Doe', article('zoe-larrivee', 'Zoé Larrivée'), true],
    ['french watchdog', article('orvane', 'Orvane'), true],
    ['LDB', article('lantern-data-board', 'Lantern Data Board'), true],
    ['Zoé Orvane', article('zoe-larrivee', 'Zoé Larrivée'), false],
    ['Okoye', article('zoe-larrivee', 'Zoé Larrivée'), false],
  ])('%s', (wanted, record, may) => {
    expect(watchFor(wanted, [watchdog], aliases)(record)).toBe(may);
  });
  it('knows an entity again that was once called so', () => {
    const may = watchFor('The Torch', [], null);
    expect(may(article('lantern-board', 'Lantern Board'))).toBe(false);
    expect(may(article('lantern-board', 'Lantern Board', 'The Torch'))).toBe(true);
    expect(may(article('lantern-board', 'Lantern Board'))).toBe(true);
  });
});
