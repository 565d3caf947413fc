import { strToU8, zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import type { SourceFormat } from '../../src/types.js';
import { makePdf } from './make-pdf.js';

/**
 * One small sound file of each format that is read, made by code; what is said in them is invented. `articles`: how many they
 * hold.
 */
export interface Sample {
  readonly format: SourceFormat | 'zip' | 'gzip';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly articles: number;
}

const EN = 'Councillor Ada Brun opposed the cameras in Old Harbour on Monday. “We did not ask for this,” she said.';
const FR =
  'La députée Solenn Kerbrat s’est opposée lundi aux caméras de Vieux-Port. « Nous ne l’avons pas demandé », a-t-elle dit.';
const FR_2 = 'Le maire, Luc Ferrand, a défendu mardi l’essai de six mois devant le conseil de Vieux-Port.';

const page = (title: string, text: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>${title}</title><meta property="article:published_time" content="2026-03-04">` +
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-03-04"}</script></head>` +
  `<body><nav><a href="/">Accueil</a></nav><article><h1>${title}</h1><p>${text}</p><p>${FR_2}</p></article><footer>©</footer></body></html>`;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A Word document with these paragraphs; the first is its title. */
export function makeDocx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((words, at) => {
      const style = at === 0 ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
      return `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    })
    .join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(declaration + xml)])), {
    mtime: '2026-03-04',
  });
}

const RTF_LETTERS: Readonly<Record<string, string>> = {
  '’': "\\'92",
  '«': "\\'ab",
  '»': "\\'bb",
  é: "\\'e9",
  à: "\\'e0",
};

/** Rich text with these paragraphs. */
function makeRtf(paragraphs: readonly string[]): Uint8Array {
  const escape = (words: string): string =>
    words.replace(/[^ -~]/gu, (letter) => RTF_LETTERS[letter] ?? `\\u${letter.charCodeAt(0)}?`);
  const body = paragraphs.map((words) => `\\pard ${escape(words)}\\par\n`).join('');
  return strToU8(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\*\\generator Hand;}${body}}`);
}

/** A record of a web archive. */
export function makeWarcRecord(type: string, uri: string, contentType: string, body: Uint8Array): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([strToU8(head), body, strToU8('\r\n\r\n')]);
}

/** A web server's answer. */
export function makeAnswer(contentType: string, body: Uint8Array, more = ''): Uint8Array {
  return Buffer.concat([strToU8(`HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\n${more}\r\n`), body]);
}

const MAIL = [
  'From: =?UTF-8?Q?La_Lettre_du_num=C3=A9rique?= <lettre@fanal.example>',
  'To: lecteurs@fanal.example',
  'Subject: =?UTF-8?B?TGVzIGNhbcOpcmFz?=',
  'Date: Wed, 04 Mar 2026 07:30:00 +0100',
  'List-Id: <lettre.fanal.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  FR,
  '--b',
  'Content-Type: text/html; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  `<html><body><table><tr><td><p>${FR.replace(/[’«»éà]/gu, (letter) => (RTF_LETTERS[letter] ?? '').replace("\\'", '=').toUpperCase())}</p></td></tr></table></body></html>`,
  '--b--',
  '',
].join('\r\n');

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Le Fanal</title><item><title>Les caméras</title><link>https://fanal.example/1</link><pubDate>Wed, 04 Mar 2026 07:30:00 +0100</pubDate><description>&lt;p&gt;${FR}&lt;/p&gt;</description></item><item><title>L’essai</title><description>${FR_2}</description></item></channel></rss>`;

const NEXIS = ['A', 'B', 'C']
  .map(
    (letter) =>
      `Cameras in harbour ${letter}\n\nThe Northern Lamp\nMarch 4, 2026 Wednesday\n\nCopyright 2026 The Northern Lamp All Rights Reserved\nSection: NEWS; Pg. ${letter.charCodeAt(0)}\nLength: 20 words\nByline: Petra Dalen\n\nBody\n\n${EN}\n\nLoad-Date: March 5, 2026\n\nEnd of Document\n`,
  )
  .join('\n');

const text = (value: string): Uint8Array => strToU8(value);

export const SAMPLES: readonly Sample[] = [
  { format: 'text', name: 'plain.txt', bytes: text(`Les caméras\n\nPar Ada Brun\n\n${FR}\n\n${FR_2}\n\nLire aussi : Le vote\n`), articles: 1 },
  { format: 'text', name: 'nexis.txt', bytes: text(NEXIS), articles: 3 },
  { format: 'markdown', name: 'note.md', bytes: text(`---\ntitle: Cameras\ndate: 2026-03-04\n---\n# Cameras\n\n${EN}\n\n> *Quoted* [link](https://lamp.example)\n`), articles: 1 },
  { format: 'html', name: 'page.html', bytes: text(page('Les caméras', FR)), articles: 1 },
  {
    format: 'pdf',
    name: 'report.pdf',
    bytes: makePdf([{ lines: [{ x: 72, y: 720, size: 18, text: 'Les caméras' }, { x: 72, y: 690, size: 11, text: FR_2 }] }]),
    articles: 1,
  },
  { format: 'docx', name: 'report.docx', bytes: makeDocx(['Les caméras', FR, FR_2]), articles: 1 },
  { format: 'rtf', name: 'report.rtf', bytes: makeRtf(['Les caméras', FR, FR_2]), articles: 1 },
  { format: 'email', name: 'letter.eml', bytes: text(MAIL), articles: 1 },
  { format: 'feed', name: 'feed.xml', bytes: text(FEED), articles: 2 },
  { format: 'feed', name: 'feed.json', bytes: text(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Lamp', items: [{ id: '1', title: 'Cameras', content_text: EN }] })), articles: 1 },
  { format: 'json', name: 'records.json', bytes: text(JSON.stringify([{ text: EN, title: 'Cameras' }, { text: FR }])), articles: 2 },
  { format: 'ndjson', name: 'records.ndjson', bytes: text(`${JSON.stringify({ text: EN })}\n${JSON.stringify({ text: FR, published: '2026-03-04' })}\n`), articles: 2 },
  { format: 'csv', name: 'table.csv', bytes: text(`title,text,date\nCameras,"${EN}",2026-03-04\nEssai,${FR_2.replaceAll(',', ' ')},2026-03-05\n`), articles: 2 },
  {
    format: 'warc',
    name: 'crawl.warc',
    bytes: Buffer.concat([
      makeWarcRecord('warcinfo', 'crawl', 'application/warc-fields', text('software: hand\r\n')),
      makeWarcRecord('response', 'https://fanal.example/1', 'application/http; msgtype=response', makeAnswer('text/html; charset=utf-8', text(page('Les caméras', FR)))),
    ]),
    articles: 1,
  },
  { format: 'subtitles', name: 'debate.vtt', bytes: text(`WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ada Brun>We did not ask for this.\n\n2\n00:00:04.000 --> 00:00:06.000\n<v Luc Ferrand>It is a trial.\n`), articles: 1 },
  { format: 'zip', name: 'week.zip', bytes: zipSync({ 'a/one.txt': text(EN), 'two.html': text(page('Les caméras', FR)) }, { mtime: '2026-03-04' }), articles: 2 },
  { format: 'gzip', name: 'records.ndjson.gz', bytes: gzipSync(`${JSON.stringify({ text: EN })}\n`), articles: 1 },
]; // prettier-ignore
