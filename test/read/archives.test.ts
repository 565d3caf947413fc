import { zipSync, strToU8 } from 'fflate';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read, readBytes } from './reading.js';
import { makeDocx } from './samples.js';

const EN = 'Councillor Ada Brun opposed the cameras in Old Harbour on Monday.';
const paths = async (content: Uint8Array): Promise<string[]> =>
  (await readBytes(content)).articles.map(({ source }) => source.path);

describe('archives and compressed files', () => {
  it('reads every file of an archive, archives in it too', async () => {
    const inner = zipSync({ 'b.txt': strToU8(EN) });
    const archive = zipSync({
      'a/one.txt': strToU8(EN),
      'a/': new Uint8Array(),
      '__MACOSX/a/._one.txt': strToU8('x'),
      'logo.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'page_files/style.css': strToU8('body { color: red }'),
      'in.zip': inner,
      'c.ndjson.gz': gzipSync(`{"text":"${EN}"}\n`),
      'd.docx': makeDocx(['The cameras', EN, EN]),
    });
    expect(await paths(archive)).toEqual(['-/a/one.txt', '-/in.zip/b.txt', '-/c.ndjson.gz', '-/d.docx']);
  });

  it('reads a compressed file as what it holds, one of several members to its end', async () => {
    const two = Buffer.concat([gzipSync('{"text":"One."}\n'), gzipSync('{"text":"Two."}\n')]);
    const { articles } = await readBytes(two);
    expect(articles.map(({ text, source }) => [text, source.format, source.path])).toEqual([
      ['One.', 'ndjson', '-'],
      ['Two.', 'ndjson', '-'],
    ]);
  });

  it('keeps what could be read before a compressed file breaks off', async () => {
    const whole = gzipSync(Array.from({ length: 5000 }, (_, at) => `{"text":"Article ${at * 7919}."}\n`).join(''));
    const { articles, reasons } = await readBytes(whole.subarray(0, whole.length / 2));
    expect(articles.length).toBeGreaterThan(100);
    expect(reasons).toEqual(['is cut off: its compressed data ends too early']);
  });

  it('does not read what leads out of the archive, and says so', async () => {
    const { articles, reasons } = await readBytes(
      zipSync({ '../../etc/passwd.txt': strToU8(EN), 'a.txt': strToU8(EN) }),
    );
    expect(articles.map(({ source }) => source.path)).toEqual(['-/a.txt']);
    expect(reasons).toEqual(['its name leads out of the archive: it is not read']);
  });

  it.each([
    ['a bomb', zipSync({ 'a.txt': strToU8('x '.repeat(5_000_000)) }), { maxUnpacked: 1_000_000 }, /unpacks to more than 976.6K/u],
    ['a compressed bomb', gzipSync('x '.repeat(5_000_000)), { maxUnpacked: 1_000_000 }, /unpacks to more/u],
    ['a whole file that is too large', gzipSync('x'.repeat(5000)), { maxBytes: 1000 }, /--max-bytes/u],
    ['a line that is too long', Buffer.from(`{"text":"${'x'.repeat(70_000)}"}`), { maxBytes: 1000 }, /longer than 1000/u],
    ['too many files', zipSync({ a: strToU8(EN), b: strToU8(EN) }), { maxMembers: 1 }, /--max-members/u],
    ['archives within archives', zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ c: strToU8(EN) }) }) }), { maxNesting: 2 }, /--max-nesting/u],
    ['half an archive', zipSync({ 'a.txt': strToU8(EN) }).subarray(0, 60), {}, /no sound ZIP/u],
  ])('refuses %s in one line', async (_, content, limits, reason) => {
    const { reasons } = await readBytes(content, { limits });
    expect(reasons).toEqual([expect.stringMatching(reason) as string]);
  }); // prettier-ignore

  it('opens archives whatever format is asked for', async () => {
    const { articles } = await readBytes(zipSync({ 'a.records': strToU8(`{"text":"${EN}"}`) }), {
      inputFormat: 'ndjson',
    });
    expect(articles).toHaveLength(1);
  });

  it('gives the same hash to a file in an archive and by itself', async () => {
    const [inside] = (await readBytes(zipSync({ 'a.txt': strToU8(EN) }))).articles;
    const [alone] = (await readBytes(EN)).articles;
    expect(inside?.source.sha256).toBe(alone?.source.sha256);
    expect((await read(['-'])).some(({ kind }) => kind === 'failure')).toBe(true);
  });
});
