import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadEvent, ReadOptions } from '../../src/read/read.js';
import { readArticles } from '../../src/read/read.js';

let root = '';
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(root, name), content);

async function* bytes(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

async function read(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<ReadEvent[]> {
  const events: ReadEvent[] = [];
  for await (const event of readArticles(inputs, { stdin: bytes(), inputFormat: null, ...options })) events.push(event);
  return events;
}

const paths = (events: readonly ReadEvent[]): string[] =>
  events.flatMap((event) =>
    event.kind === 'article'
      ? [`${event.article.source.path.slice(root.length + 1)}#${event.article.source.item}`]
      : [],
  );
const reasons = (events: readonly ReadEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'failure' ? [event.failure.reason] : []));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aiwatch-read-'));
  for (const folder of ['c/b', 'c/.hidden', 'c/a', 'empty', 'bad']) mkdirSync(join(root, folder), { recursive: true });
  write('c/z.txt', 'The council voted on Monday.');
  write('c/É.md', '# Titre\n\nLe conseil a voté lundi.');
  write('c/a/one.ndjson', '{"text":"One."}\n{"text":\n\n{"text":"Four.","id":"x"}\n');
  write('c/b/two.json', '[{"text":"Two."}]');
  write('c/b/notes', 'A file without an ending to its name.');
  write('c/README.md', 'About this folder.');
  write('c/.dot.txt', 'Hidden.');
  write('c/.hidden/x.txt', 'Hidden.');
  write('c/logo.png', 'x');
  write('c/b/blob', Buffer.from([1, 0, 2, 0, 3, 9, 9]));
  symlinkSync('..', join(root, 'c/b/loop'));
  symlinkSync('../z.txt', join(root, 'c/a/again.txt'));
  write('bad/zero.txt', Buffer.from('a\0b'));
  write('bad/doc.pdf', '%PDF-1.7');
  write('bad/page.txt', '<?xml version="1.0"?><TEI><p>Hello</p></TEI>');
  mkdirSync(join(root, 'kinds'));
  write('kinds/a.txt', '<!DOCTYPE html><p>A page named as text.');
  write(
    'kinds/b.html',
    '<rss><channel><item><title>A feed</title></item><item><title>Named as a page</title></item></channel></rss>',
  );
  write('kinds/c.txt', 'Titre;Texte\nUn;Le conseil a voté.\n');
  write('kinds/d.csv', Buffer.from('title,text\nUn,Le conseil a vot\xe9.\n', 'latin1'));
  write('bad/blank.txt', ' \n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('readArticles', () => {
  it('walks a folder in byte order, without hidden files, repeats, loops and what is no article', async () => {
    const events = await read([join(root, 'c')]);
    expect(paths(events)).toEqual([
      'c/a/again.txt#1',
      'c/a/one.ndjson#1',
      'c/a/one.ndjson#4',
      'c/b/notes#1',
      'c/b/two.json#1',
      'c/É.md#1',
    ]);
    expect(reasons(events)).toEqual([expect.stringMatching(/^line 2: not valid JSON/u)]);
    expect(events[0]).toEqual({ kind: 'selection', files: 6, empty: [], passed: 2 });
    expect(events.filter(({ kind }) => kind === 'skipped')).toMatchObject([{ path: join(root, 'c/b/blob') }]);
  });

  it('reads what is named, and patterns', async () => {
    expect(paths(await read([join(root, 'c/README.md'), join(root, 'c/README.md')]))).toEqual(['c/README.md#1']);
    expect(paths(await read([join(root, 'c/*.txt')]))).toEqual(['c/z.txt#1']);
    expect(paths(await read([join(root, 'c/**/*.{txt,json}')]))).toEqual(['c/b/two.json#1', 'c/z.txt#1']);
  });

  it('says in one line what cannot be read, and goes on', async () => {
    const events = await read([join(root, 'none.txt'), join(root, '*.nix'), join(root, 'bad'), join(root, 'c/z.txt')]);
    expect(reasons(events)).toEqual([
      'no such file or folder: check the path',
      'no file matches this pattern',
      'the file has no text in it',
      expect.stringMatching(/^cannot be read as a PDF: /u) as string,
      'is an XML file that is no feed, which is not read: save it as PDF, DOCX, .html, .txt, .md, .csv or .ndjson',
      'is not a text file: give its text as .txt, .md or .ndjson',
    ]);
    expect(paths(events)).toEqual(['c/z.txt#1']);
  });

  it('goes by the bytes before the name', async () => {
    const events = await read([join(root, 'kinds')]);
    expect(
      events.flatMap((event) =>
        event.kind === 'article' ? [`${event.article.source.format}: ${event.article.text}`] : [],
      ),
    ).toEqual([
      'html: A page named as text.',
      'feed: A feed',
      'feed: Named as a page',
      'csv: Un\nLe conseil a voté.',
      'csv: Un\nLe conseil a voté.',
    ]);
  });

  it('reports an empty folder without failing', async () => {
    expect(await read([join(root, 'empty')])).toEqual([
      { kind: 'selection', files: 0, empty: [join(root, 'empty')], passed: 0 },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    write('locked.txt', 'x');
    chmodSync(join(root, 'locked.txt'), 0);
    expect(reasons(await read([join(root, 'locked.txt')]))).toEqual(['may not be read: check its permissions']);
  });

  it('reads standard input, records as they come', async () => {
    const lines = await read(['-'], { stdin: bytes('{"text":"O', 'ne."}\n{"text":"Two."}'), inputFormat: 'ndjson' });
    expect(lines.flatMap((event) => (event.kind === 'article' ? [event.article.text] : []))).toEqual(['One.', 'Two.']);
    const sniffed = await read(['-'], { stdin: bytes('{"text":"One."}\n{"text":"Two."}\n') });
    expect(sniffed.filter(({ kind }) => kind === 'article').length).toBe(2);
    const [, , text] = await read(['-'], { stdin: bytes('Le conseil a vot', 'é lundi.') });
    expect(text).toMatchObject({
      kind: 'article',
      article: { text: 'Le conseil a voté lundi.', source: { path: '-', format: 'text' } },
    });
  });

  it('gives the same text the same id, however it is spelt in bytes', async () => {
    write('nfc.txt', 'L’été à Vieux-Port.\r\n');
    write('nfd.txt', 'L’e\u0301te\u0301 a\u0300  Vieux-Port.');
    const ids = (await read([join(root, 'nfc.txt'), join(root, 'nfd.txt')])).flatMap((event) =>
      event.kind === 'article' ? [event.article.id] : [],
    );
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('refuses an unknown format', async () => {
    await expect(read(['-'], { inputFormat: 'word' })).rejects.toThrow('unknown input format');
  });

  it('reads a line of many megabytes', async () => {
    write('long.txt', 'Le conseil a voté, dit-elle. '.repeat(300_000));
    const events = await read([join(root, 'long.txt')]);
    expect(events.at(-1)).toMatchObject({ kind: 'article', article: { title: null, sections: [{ kind: 'body' }] } });
  });
});
