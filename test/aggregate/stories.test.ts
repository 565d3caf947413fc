import { beforeAll, describe, expect, it } from 'vitest';
import { recordArticle, type ArticleRecord } from '../../src/aggregate/records.js';
import { groupStories } from '../../src/aggregate/stories.js';
import { analyse } from '../../src/analyse/analyse.js';
import { loadResources } from '../../src/analyse/load.js';
import type { Resources } from '../../src/analyse/resources.js';
import { readRecord } from '../../src/read/record.js';

let resources: Resources;
beforeAll(() => {
  resources = loadResources([]);
});

function record(text: string, published: string | null = null): ArticleRecord {
  const read = readRecord({ text, published }, { path: 't.ndjson', format: 'ndjson', item: 1, sha256: null });
  if (read.kind === 'failure') throw new Error(read.failure.reason);
  return recordArticle(analyse(read.article, resources));
}

const DEEPFAKES =
  'The Norvane data agency has issued guidance on the risks of deepfakes. Lumivox, whose tool is named in the text, must label every clip under the AI Act.';
const RETOLD =
  'The Norvane data agency has published guidance on deepfakes. Under the AI Act, says the text, Lumivox has to put a label on each clip, and the risks are spelled out.';
const SCRAPING =
  'The Norvane data agency has issued guidance on scraping public data to train models. It asks developers to document their legitimate interest and to honour objections.';
const FRENCH =
  "La CNIL a publié des recommandations sur les hypertrucages. La société Lumivox doit étiqueter chaque vidéo au titre du règlement sur l'IA.";
const ENGLISH =
  'The CNIL has published recommendations on deepfakes. Under the AI Act, it says, the company Lumivox has to label each video.';

const kinds = (...records: ArticleRecord[]): string[] =>
  groupStories(records).map(
    ({ articles, kind }) => `${kind} ${articles.map((id) => records.findIndex((one) => one.id === id)).join('+')}`,
  );

describe('groupStories', () => {
  it('finds the same text, and versions of one text', () => {
    const edited = DEEPFAKES.replace('must label', 'will have to label');
    expect(groupStories([record(DEEPFAKES), record(`${DEEPFAKES} `)])[0]?.kind).toBe('identical');
    expect(kinds(record(DEEPFAKES), record(edited))).toEqual(['near-duplicate 0+1']);
  });

  it('tells one event in other words from another of the same body', () => {
    expect(kinds(record(DEEPFAKES), record(RETOLD), record(SCRAPING))).toEqual(['same-event 0+1']);
  });

  it('finds one story in two languages', () => {
    expect(kinds(record(FRENCH), record(ENGLISH))).toEqual(['same-event 0+1']);
  });

  it('does not merge what is weeks apart', () => {
    expect(kinds(record(DEEPFAKES, '2026-03-01'), record(RETOLD, '2026-04-20'))).toEqual([]);
  });

  it('groups any number of copies, and not what only shares an id', () => {
    const copies = Array.from({ length: 90 }, (_, index) => ({ ...record(DEEPFAKES), id: `copy-${index}` }));
    expect(groupStories(copies).map(({ kind, articles }) => [kind, articles.length])).toEqual([['identical', 90]]);
    expect(groupStories([record(DEEPFAKES), { ...record(SCRAPING), id: record(DEEPFAKES).id }])).toEqual([]);
  });

  it('gives every merge a reason', () => {
    for (const { reason } of groupStories([record(DEEPFAKES), record(RETOLD)])) expect(reason).not.toBe('');
  });
});
