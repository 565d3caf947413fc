import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { makeDocx, SAMPLES } from '../read/samples.js';
import { runCommand } from './process.js';

/** Files that cannot be read, each for a reason of its own. */
const BROKEN: Readonly<Record<string, Uint8Array>> = {
  '01-half.pdf': strToU8('%PDF-1.7\n1 0 obj << /Type /Catalog'),
  '02-half.docx': makeDocx(['One', 'Two']).subarray(0, 500),
  '03-no-archive.zip': strToU8('PK\u0003\u0004 and nothing else'),
  '04-cut.txt.gz': gzipSync('The council voted. '.repeat(5000)).subarray(0, 60),
  '05-binary.txt': Buffer.from([0, 1, 2, 3, 255, 0, 9, 8]),
  '06-empty.html': strToU8('<html><body></body></html>'),
  '07-broken.json': strToU8('[{"text": "One."'),
  '08-no-text.csv': strToU8('name,size\na,1\n'),
  '09-other.xml': strToU8('<?xml version="1.0"?><TEI><p>Hello</p></TEI>'),
  '10-sheet.xlsx': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }),
  '11-nobody.vtt': strToU8('WEBVTT\n\nNOTE nothing is said\n'),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiwatch-everything-'));
  mkdirSync(join(folder, 'sound'));
  for (const { name, bytes } of SAMPLES) writeFileSync(join(folder, 'sound', name), bytes);
  for (const [name, bytes] of Object.entries(BROKEN)) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parse = (stdout: string): Analysis[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis);

describe('a folder with one of everything and ten broken files', () => {
  it('is one command: each failure a line, the rest complete', async () => {
    const { code, stdout, stderr } = await runCommand(['analyze', folder]);
    const lines = stderr.trim().split('\n');
    expect(lines.map((line) => /^([^:]+): ./u.exec(line.slice(`aiwatch: ${folder}/`.length))?.[1])).toEqual(
      Object.keys(BROKEN),
    );
    expect(code).toBe(3);
    const found = new Map<string, number>();
    for (const { source } of parse(stdout)) {
      const name = source.path.slice(`${folder}/sound/`.length).split('/')[0] ?? '';
      found.set(name, (found.get(name) ?? 0) + 1);
    }
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(SAMPLES.map(({ name, articles }) => [name, articles])),
    );
  });

  it('gives the same bytes from a list of the files', async () => {
    const named = SAMPLES.map(({ name }) => join(folder, 'sound', name)).sort();
    const list = await runCommand(['analyze', '--files-from', '-'], { stdin: strToU8(named.join('\0')) });
    const walked = await runCommand(['analyze', join(folder, 'sound')]);
    expect(list.stdout).toBe(walked.stdout);
    expect(list.code).toBe(0);
  });

  it('reads what is not excluded, nothing where the list is empty', async () => {
    const some = await runCommand(['analyze', folder, '--exclude', '*.*', '--exclude', '!records.*']);
    expect(parse(some.stdout).map(({ source }) => source.format)).toEqual([
      'json',
      'json',
      'ndjson',
      'ndjson',
      'ndjson',
    ]);
    const none = await runCommand(['analyze', '--files-from', '-'], { stdin: strToU8('\n') });
    expect([none.code, none.stdout]).toEqual([0, '']);
  });

  it('takes no date from a file unless told to', async () => {
    const path = join(folder, 'sound', 'plain.txt');
    const [plain] = parse((await runCommand(['analyze', path])).stdout);
    const [dated] = parse((await runCommand(['analyze', path, '--date-from', 'mtime'])).stdout);
    expect(plain?.published).toBeNull();
    expect(dated?.published).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it('shows names of files on the terminal without what could act on it', async () => {
    const name = join(folder, 'evil\u001b[31m\u202e.txt');
    writeFileSync(name, '');
    const { stderr } = await runCommand(['analyze', name]);
    expect(stderr).toContain('evil');
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    rmSync(name);
  });

  it.each([
    [['--columns', 'body'], /--columns.*text=body/u],
    [['--max-bytes', 'much'], /64M/u],
    [['--input-format', 'word'], /docx/u],
    [['--files-from', '-', '-'], /standard input/u],
  ])('calls %j wrong usage', async (args, message) => {
    const { code, stderr } = await runCommand(['analyze', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
