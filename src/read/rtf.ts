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
    for await (const token of Readable.from(cutStretches(bytes)).pipe(new Tokenize()))
      takeToken(page, token as RtfToken);
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : 'unknown').replace(/\s+/gu, ' ').slice(0, 80);
  }
}

/** The tokenizer copies a stretch of text at each of its line ends: no longer one is left whole. Real ones have some hundred bytes. */
const MAX_STRETCH = 16_384;

const [NEWLINE, OPEN, BACKSLASH, CLOSE] = [0x0a, 0x7b, 0x5c, 0x7d];

/** Puts an empty group, which says nothing, into stretches without a control word. */
function cutStretches(bytes: Uint8Array): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  let begun = 0;
  bytes.forEach((byte, at) => {
    if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) begun = at;
    if (byte !== NEWLINE || at - begun < MAX_STRETCH) return;
    pieces.push(Buffer.from(bytes.subarray(from, at)), Buffer.from('{}'));
    from = at;
    begun = at;
  });
  return [...pieces, Buffer.from(bytes.subarray(from))];
}
