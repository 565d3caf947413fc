import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/read/json.js';
import { readNdjsonLine } from '../../src/read/ndjson.js';
import { draftRecord, readRecord } from '../../src/read/record.js';

const origin = { path: 'x.ndjson', format: 'ndjson' as const, item: 1, sha256: null };
const article = (value: unknown) => {
  const read = readRecord(value, origin);
  if (read.kind === 'failure') throw new Error(read.failure.reason);
  return read.article;
};

describe('readRecord', () => {
  it('puts a title that stands apart in front of the text', () => {
    const read = article({
      text: 'Lyon acts.',
      title: 'A vote',
      outlet: 'The Lamp',
      published: '2026-03-03T10:00:00Z',
      tags: ['a'],
      language: 'en-GB',
      desk: 4,
    });
    expect(read).toMatchObject({
      text: 'A vote\nLyon acts.',
      title: 'A vote',
      outlet: 'The Lamp',
      published: '2026-03-03',
      tags: ['a'],
      language: 'en',
    });
    expect(read.sections.map(({ kind, start, end }) => [kind, read.text.slice(start, end)])).toEqual([
      ['title', 'A vote'],
      ['body', 'Lyon acts.'],
    ]);
    expect(read.source.extra).toEqual({ desk: 4 });
  });

  it('does not say a title twice', () => {
    expect(article({ text: 'A vote\n\nLyon acts.', title: 'A vote' }).text).toBe('A vote\n\nLyon acts.');
  });

  it('keeps ids and given mentions, and the text of a record with mentions as it came', () => {
    const read = article({
      id: 'r-1',
      text: 'READ MORE: Ada Brun',
      title: 'T',
      mentions: [
        { start: 11, end: 19, given: true, type: 'person' },
        { start: 0, end: 4 },
      ],
    });
    expect(read).toMatchObject({
      id: 'r-1',
      text: 'READ MORE: Ada Brun',
      given: [{ start: 11, end: 19, type: 'person', entity: null }],
    });
    expect(read.sections.map(({ kind }) => kind)).toEqual(['body']);
    expect(article({ text: 'A b.', mentions: [{ start: 0, end: 1, type: 'person' }] }).given).toBeNull();
  });

  it('reads an earlier analysis as the article it was made from', () => {
    const first = article({
      text: 'A first line of it\n\nBy Ada Brun\n\nThe council of Old Harbour voted on Monday night.',
      url: 'https://x.example',
    });
    const again = article({ schema: 'aiwatch.analysis/1', ...first, sentences: [], mentions: [], entities: [] });
    expect({ ...again, source: null }).toEqual({ ...first, source: null });
  });

  it.each([
    [{ title: 'x' }, 'no "text"'],
    [{ text: '  ' }, 'no "text"'],
    [[], 'not a record'],
    [{ text: 'ab', mentions: [{ start: 0, end: 9, given: true }] }, 'no valid "start"'],
  ])('%j is none', (value, reason) => {
    expect(draftRecord(value)).toContain(reason);
  });

  it('warns of a date that it cannot read', () => {
    expect(article({ text: 'A b.', published: '05/06/2026' })).toMatchObject({
      published: null,
      warnings: [{ code: 'unreadable-date' }],
    });
  });
});

describe('NDJSON and JSON', () => {
  it('names the line of what is broken', () => {
    expect(readNdjsonLine('{"text": ', 7, new Map())).toMatchObject({
      kind: 'failure',
      reason: expect.stringMatching(/^line 7: not valid JSON/u) as string,
    });
    expect(readNdjsonLine('  ', 8, new Map())).toBeNull();
  });

  it.each([
    ['[{"text":"A."},{"text":"B."}]', 2],
    ['{"articles":[{"text":"A."}]}', 1],
    ['{"text":"A."}', 1],
    ['{"text":"A."}\n{"text":"B."}\n', 2],
  ])('%s holds %i', (source, count) => {
    expect(readJson(source, { columns: new Map() }).filter((item) => item.kind === 'draft').length).toBe(count);
  });

  it('fails in one line otherwise', () => {
    expect(readJson('[{', { columns: new Map() })).toEqual([
      { kind: 'failure', reason: expect.stringMatching(/^not valid JSON/u) as string },
    ]);
    expect(readJson('[]', { columns: new Map() })).toHaveLength(1);
    expect(readJson('[{"text":"A."},{"txt":"B."}]', { columns: new Map() }).map(({ kind }) => kind)).toEqual([
      'draft',
      'failure',
    ]);
  });
});
