import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import type { Item } from './draft.js';
import type { ReadContext } from './formats.js';
import type { RtfPage, RtfToken } from './rtf/render.js';
import { beginPage, endPage, takeToken } from './rtf/render.js';
import { draftPage } from './text.js';

/** Rich text (Word, WordPad, press databases) → its articles; pictures, headers and footers left out. */
export async function* readRtf(bytes: Uint8Array, { name }: Pick<ReadContext, 'name'>): AsyncGenerator<Item> {
  const page = beginPage();
  const cut = await feed(bytes, page);
  const { text, marks } = endPage(page);
  if (cut !== null && text === '') {
    yield { kind: 'failure', reason: `cannot be read as rich text (${cut}): save it anew, or as text` };
    return;
  }
  const message = `the file is damaged and was read as far as it goes (${cut ?? ''})`;
  const warnings = cut === null ? [] : [{ code: 'damaged-file', message, start: null, end: null }];
  yield* draftPage(text, name, { marks, warnings });
}

/** Hands each token over; what the tokenizer says where it can go no further, else null. */
async function feed(bytes: Uint8Array, page: RtfPage): Promise<string | null> {
  try {
    for await (const token of Readable.from([Buffer.from(bytes)]).pipe(new Tokenize()))
      takeToken(page, token as RtfToken);
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : 'unknown').replace(/\s+/gu, ' ').slice(0, 80);
  }
}
