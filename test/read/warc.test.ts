import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from './reading.js';
import { makeAnswer, makeWarcRecord } from './samples.js';

const EN = 'Councillor Ada Brun opposed the cameras in Old Harbour on Monday, in front of the press.';
const page = Buffer.from(
  `<html><title>Cameras</title><article><h1>Cameras</h1><p>${EN} Été.</p></article></html>`,
  'latin1',
);
const answer = (uri: string, content: Uint8Array): Uint8Array =>
  makeWarcRecord('response', uri, 'application/http; msgtype=response', content);

describe('readWarc', () => {
  it('reads pages that were answered in full, in the encoding that the server names', async () => {
    const crawl = Buffer.concat([
      makeWarcRecord(
        'request',
        'https://lamp.example/1',
        'application/http; msgtype=request',
        Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      ),
      answer('https://lamp.example/1', makeAnswer('text/html; charset=ISO-8859-1', page)),
      answer('https://lamp.example/x.png', makeAnswer('image/png', Buffer.from([1, 2]))),
      answer('https://lamp.example/2', makeAnswer('text/html', gzipSync(page), 'Content-Encoding: gzip\r\n')),
      answer(
        'https://lamp.example/3',
        Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No such page.'),
      ),
    ]);
    for (const bytes of [crawl, gzipSync(crawl)]) {
      const { articles, reasons } = await readBytes(bytes);
      expect(reasons).toEqual([]);
      expect(articles.map(({ source, url, text }) => [source.item, url, text])).toEqual([
        [2, 'https://lamp.example/1', `Cameras\n${EN} Été.`],
        [4, 'https://lamp.example/2', `Cameras\n${EN} Été.`],
      ]);
      expect(articles[0]?.source).toMatchObject({ format: 'warc', extra: { crawled: '2026-03-05' } });
      expect(articles[0]?.published).toBeNull();
    }
  });

  it('says that there are no pages', async () => {
    const { reasons } = await readBytes(
      makeWarcRecord('warcinfo', 'x', 'application/warc-fields', Buffer.from('a: b')),
    );
    expect(reasons).toEqual(['has no pages of text in it']);
  });
});
