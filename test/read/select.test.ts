import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileList } from '../../src/read/file-list.js';
import { nameFields, parseColumns, readColumns } from '../../src/read/columns.js';
import { parseSize, showSize } from '../../src/read/limits.js';
import { selectFiles } from '../../src/read/select.js';
import { bytes } from './reading.js';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aiwatch-select-'));
  for (const folder of ['press/drafts', 'press/2026']) mkdirSync(at(folder), { recursive: true });
  for (const name of ['press/a.txt', 'press/b.html', 'press/drafts/c.txt', 'press/2026/d.txt', 'press/2026/e.txt'])
    writeFileSync(at(name), 'x');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function select(inputs: readonly string[], exclude: readonly string[] = []): Promise<string[]> {
  const { files } = await selectFiles(
    inputs.map((input) => at(input)),
    { exclude },
  );
  return files.map(({ path }) => path.slice(root.length + 1));
}

describe('selectFiles', () => {
  it.each([
    [['*.html'], ['press/2026/d.txt', 'press/2026/e.txt', 'press/a.txt', 'press/drafts/c.txt']],
    [['drafts/'], ['press/2026/d.txt', 'press/2026/e.txt', 'press/a.txt', 'press/b.html']],
    [
      ['drafts', '*.html', '!b.html'],
      ['press/2026/d.txt', 'press/2026/e.txt', 'press/a.txt', 'press/b.html'],
    ],
    [
      ['**/2026/*', '!d.txt'],
      ['press/2026/d.txt', 'press/a.txt', 'press/b.html', 'press/drafts/c.txt'],
    ],
  ])('leaves out %j', async (exclude, files) => {
    expect(await select(['press'], exclude)).toEqual(files);
  });

  it('leaves out named files too, and what a pattern finds', async () => {
    expect(await select(['press/a.txt', 'press/b.html'], ['*.html'])).toEqual(['press/a.txt']);
    expect(await select(['press/**/*.txt'], ['drafts/'])).toEqual([
      'press/2026/d.txt',
      'press/2026/e.txt',
      'press/a.txt',
    ]);
  });

  it('obeys a folder’s own file of patterns, nearer ones first, save for files that are named', async () => {
    writeFileSync(at('press/.aiwatchignore'), '# not for publication\ndrafts/\n*.html\ne.txt\n');
    writeFileSync(at('press/2026/.aiwatchignore'), '!e.txt\nd.txt\n');
    expect(await select(['press'])).toEqual(['press/2026/e.txt', 'press/a.txt']);
    expect(await select(['press/b.html'])).toEqual(['press/b.html']);
    // What the user says wins over what a folder says.
    expect(await select(['press'], ['e.txt'])).toEqual(['press/a.txt']);
    rmSync(at('press/.aiwatchignore'));
    rmSync(at('press/2026/.aiwatchignore'));
  });
});

describe('readFileList', () => {
  it.each([
    ['a.txt\r\nb c.txt\n\n', ['a.txt', 'b c.txt']],
    ['a\nb.txt\0c.txt\0', ['a\nb.txt', 'c.txt']],
    ['', []],
    ['\ufeffa.txt\n-\n', ['a.txt', './-']],
  ])('reads %j', async (list, paths) => {
    expect(await readFileList('-', bytes(list))).toEqual(paths);
  });

  it('says that there is no list', async () => {
    await expect(readFileList(at('none'), bytes())).rejects.toThrow('cannot read the list of files (ENOENT)');
  });
});

describe('options', () => {
  it('reads sizes and shows them', () => {
    expect(['500', '64K', '2G', '1.5M', 'x', '10 MiB'].map(parseSize)).toEqual([
      500,
      65_536,
      2 ** 31,
      null,
      null,
      10 * 2 ** 20,
    ]);
    expect([500, 65_536, 2 ** 31].map(showSize)).toEqual(['500', '64K', '2G']);
  });

  it('takes the named column, and the usual ones for what is not named', () => {
    const text = new Map([['text', 'full']]);
    expect(nameFields({ full: 'A', headline: 'H', text: 'short' }, text)).toEqual({ text: 'A', title: 'H' });
    expect(nameFields({ item: { body: 'B' } }, new Map([['text', 'item.body']]))).toMatchObject({ text: 'B' });
    expect(nameFields({ name: 'a-package', description: 'no article' }, new Map())).not.toHaveProperty('text');
    expect(readColumns(['id', 'text', 'full'], text)).toEqual({ names: ['id', 'text (column 2)', 'text'] });
  });

  it('reads which column holds what', () => {
    expect([...(parseColumns('text=body,published=date') ?? [])]).toEqual([['text', 'body'], ['published', 'date']]);
    expect([...(parseColumns('text=Texte, intégral, title=a.b') ?? [])]).toEqual([['text', 'Texte, intégral'], ['title', 'a.b']]);
    expect([parseColumns('body'), parseColumns('words=body'), parseColumns('text=')]).toEqual([null, null, null]);
  }); // prettier-ignore
});
