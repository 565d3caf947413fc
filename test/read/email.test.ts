import { describe, expect, it } from 'vitest';
import { readBytes, sectionsOf } from './reading.js';

const EN = 'Councillor Ada Brun opposed the cameras in Old Harbour on Monday, in front of the press.';
const HEAD = ['From: The Northern Lamp <news@lamp.example>', 'Subject: Cameras in the harbour', 'Date: Wed, 04 Mar 2026 07:30:00 +0100', 'MIME-Version: 1.0']; // prettier-ignore
const mail = (head: readonly string[], body: string): string => `${head.join('\r\n')}\r\n\r\n${body}\r\n`;

describe('readEmail', () => {
  it('takes title, outlet and date from the header', async () => {
    const { articles } = await readBytes(mail(HEAD, EN));
    expect(articles[0]).toMatchObject({
      source: { format: 'email', item: 1, extra: { from: 'The Northern Lamp <news@lamp.example>' } },
      title: 'Cameras in the harbour',
      outlet: 'The Northern Lamp',
      byline: null,
      published: '2026-03-04',
      text: `Cameras in the harbour\n${EN}`,
    });
  });

  it('prefers HTML, leaves out what a reader does not see, and takes tables for lay-out', async () => {
    const html = `<html><div style="display:none">Preview</div><table><tr><td><p>${EN}</p></td><td>Beside.</td></tr></table><p>Unsubscribe</p></html>`;
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--`;
    const { articles } = await readBytes(mail([...HEAD, 'Content-Type: multipart/alternative; boundary=b'], body));
    expect(articles.flatMap(sectionsOf)).toEqual([
      'title: Cameras in the harbour',
      `body: ${EN}`,
      'body: Beside.',
      'boilerplate: Unsubscribe',
    ]);
  });

  it.each([
    ['iso-8859-1', 'quoted-printable', 'L=92=E9t=E9 =AB dit-elle =BB', 'L’été « dit-elle »'],
    ['utf-8', 'base64', Buffer.from('L’été').toString('base64'), 'L’été'],
    [
      'utf-8',
      'quoted-printable',
      'Vot=E9 =C3=A9t=C3=A9 =C3=A9t=C3=A9 =C3=A9t=C3=A9 =C3=A9t=C3=A9 =C3=A9t=C3=A9',
      'Voté été été été été été',
    ],
    ['us-ascii; format=flowed', '7bit', 'A line \r\nthat was broken.', 'A line that was broken.'],
  ])('decodes %s in %s', async (charset, encoding, body, text) => {
    const head = [...HEAD, `Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
    expect((await readBytes(mail(head, body))).articles[0]?.text).toBe(`Cameras in the harbour\n${text}`);
  });

  it('does not take who passed it on for the author', async () => {
    const head = ['From: Ned Fry <ned@lamp.example>', 'Subject: =?utf-8?Q?TR=C2=A0: Fwd: L=C3=A9quipe?=', 'Date: Wed, 04 Mar 2026 07:30:00 +0100', 'MIME-Version: 1.0']; // prettier-ignore
    expect((await readBytes(mail(head, EN))).articles[0]).toMatchObject({
      byline: null,
      outlet: null,
      published: null,
    });
  });

  it('cuts a newsletter into its items, calls to the reader apart', async () => {
    const item = (title: string): string => `<h2>${title}</h2><p>${EN} ${title} was what she said.</p>`;
    const html = `<p>View in browser</p>${['One port', 'Two ports', 'Three ports'].map(item).join('')}<p>You are receiving this e-mail because you subscribed.</p>`;
    const head = HEAD.map((line) => line.replace('Cameras in the harbour', 'The weekly digest'));
    const { articles } = await readBytes(mail([...head, 'Content-Type: text/html'], html));
    expect(articles.map(({ title, published }) => [title, published])).toEqual(
      ['One port', 'Two ports', 'Three ports'].map((title) => [title, '2026-03-04']),
    );
    expect(articles.flatMap(sectionsOf).filter((section) => section.startsWith('boilerplate'))).toEqual([
      'boilerplate: View in browser',
      'boilerplate: You are receiving this e-mail because you subscribed.',
    ]);
  });

  it('reads what is attached, mails in mails too', async () => {
    const inner = mail(HEAD, EN);
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="../a.csv"\r\n\r\ntitle,text\r\nA,${EN.replaceAll(',', '')}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=x.png\r\n\r\nxx\r\n--b--`;
    const { articles } = await readBytes(mail([...HEAD, 'Content-Type: multipart/mixed; boundary=b'], body));
    expect(articles.map(({ source }) => source.path)).toEqual(['-', '-/message.eml', '-/.._a.csv']);
  });

  it('reads plain text beside a page that is no other form of it, and a text shown in place as a file', async () => {
    const body = `--b\r\nContent-Type: text/plain\r\n\r\n${EN}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The list's foot.</p>\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: inline; filename=article.txt\r\n\r\nThe trial ends in May.\r\n--b--`;
    const { articles } = await readBytes(mail([...HEAD, 'Content-Type: multipart/mixed; boundary=b'], body));
    expect(articles.map(({ text }) => text)).toEqual([
      `Cameras in the harbour\n${EN}\n\nThe list's foot.`,
      'The trial ends in May.',
    ]);
  });

  it.each([
    [4, 1, []],
    [5, 0, [expect.stringMatching(/more than 4 archives or mails.*--max-nesting/u)]],
  ])('opens mails in mails to the limit: %i deep', async (depth, count, failures) => {
    const wrap = (inner: string, _: unknown, at: number): string =>
      mail(
        [...HEAD, `Content-Type: multipart/mixed; boundary=b${at}x`],
        `--b${at}x\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${at}x--`,
      );
    const nested = Array.from({ length: depth }).reduce<string>(wrap, mail(HEAD, EN));
    const { articles, reasons } = await readBytes(nested);
    expect(articles).toHaveLength(count);
    expect(reasons).toEqual(failures);
  });

  it('does not cut a mailbox at a sentence', async () => {
    const one = `From lamp@lamp.example Wed Mar  4 07:30:00 2026\n${HEAD.join('\n')}\n\n${EN}\n\nFrom January until March 2019 the mayor said: nothing was done.\n`;
    const { articles } = await readBytes(one);
    expect(articles.map(({ text }) => text.split('\n').at(-1))).toEqual([
      'From January until March 2019 the mayor said: nothing was done.',
    ]);
  });

  it('reads each message of a mailbox', async () => {
    const one = `From lamp@lamp.example Wed Mar  4 07:30:00 2026\n${HEAD.join('\n')}\n\n${EN}\n>From here on it was quiet.\n\n`;
    const { articles } = await readBytes(one + one.replace('Cameras', 'Trials'));
    expect(articles.map(({ title, source }) => `${source.item} ${title ?? ''}`)).toEqual([
      '1 Cameras in the harbour',
      '2 Trials in the harbour',
    ]);
    expect(articles[0]?.text.endsWith('From here on it was quiet.')).toBe(true);
  });

  it('reads a page that a browser saved', async () => {
    const head = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://lamp.example/1', 'Subject: x', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary=b']; // prettier-ignore
    const page = `<html><title>Cameras</title><nav>Menu</nav><article><h1>Cameras</h1><p>${EN}</p></article></html>`;
    const { articles } = await readBytes(mail(head, `--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--`));
    expect(articles[0]).toMatchObject({ title: 'Cameras', url: 'https://lamp.example/1', text: `Cameras\n${EN}` });
  });
});
