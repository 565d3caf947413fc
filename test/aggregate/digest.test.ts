import { describe, expect, it } from 'vitest';
import { compileDigest } from '../../src/aggregate/digest.js';
import type { EventRecord } from '../../src/aggregate/records.js';
import { renderHtmlDigest, renderMarkdownDigest } from '../../src/render/digest.js';
import { SCHEMAS } from '../../src/render/schema.js';
import { makeRecord, makeStance } from './record.js';

const event = (article: string, text: string, date: string | null, start: number): EventRecord => ({
  article,
  source: `${article}.txt`,
  published: '2026-03-14',
  type: 'funding',
  trigger: 'raised',
  participants: [],
  amount: null,
  date,
  text,
  start,
  end: start + text.length,
});

const records = [
  makeRecord('a', {
    published: '2026-03-14',
    textHash: 1,
    summary: ['Lumen was founded with €3m.', 'Lumen raised €9m.'],
    events: [
      event('a', 'Lumen was founded with €3m.', '2019', 0),
      event('a', 'Lumen raised €9m.', '2026-03-13', 40),
      event('a', 'Zoé <b>raised</b> too.', '2026-03-13', 10),
    ],
    stances: [makeStance('a', 'lumen', 'ai-act', 'oppose'), makeStance('a', 'zoé', 'ai-act', 'support')],
  }),
  makeRecord('b', { published: '2026-03-15', textHash: 1 }),
  makeRecord('c', {
    outlet: 'The <Fen>',
    summary: ['The law is a blessing.'],
    stances: [{ ...makeStance('c', 'outlet', 'ai-act', 'support'), voice: 'editorial', outlet: 'The <Fen>' }],
  }),
  makeRecord('d', { published: '2026-03-13', summary: ['Nothing much happened.'] }),
];

describe('compileDigest', () => {
  const digest = compileDigest(records);
  it('tells each story once, by the event that sums it up and is no old one, then what else happened', () => {
    expect(digest.facts.map(({ text, kind, references }) => [text, kind, references])).toEqual([
      ['Lumen raised €9m.', 'funding', [1, 2]],
      ['Nothing much happened.', null, [3]],
    ]);
  });
  it('keeps commentary apart from what people say', () => {
    expect(digest.disputes.map(({ support, oppose }) => [support.length, oppose.length])).toEqual([[1, 1]]);
    expect(digest.commentary.map(({ outlet }) => outlet)).toEqual(['The <Fen>']);
  });
  it('is as the published schema says', () => {
    const checked = SCHEMAS.digest.strict().safeParse(digest);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });
  it('cites nothing that it does not list, without gaps', () => {
    const text = renderMarkdownDigest(digest, 1);
    const cited = [...text.matchAll(/\[([\d, ]+)\]$/gmu)].flatMap(([, numbers = '']) => numbers.split(', '));
    const listed = [...text.matchAll(/^(\d+)\. /gmu)].map(([, number]) => number);
    expect(listed).toEqual(listed.map((_, at) => String(at + 1)));
    for (const number of cited) expect(listed).toContain(number);
  });
  it('lets no text act in a web page', () => {
    const page = renderHtmlDigest(digest, 0);
    expect(page).toContain('The &lt;Fen&gt;');
    expect(page).not.toContain('<Fen>');
    for (const [, number = ''] of page.matchAll(/href="#article-(\d+)"/gu))
      expect(page).toContain(`id="article-${number}"`);
  });
});
