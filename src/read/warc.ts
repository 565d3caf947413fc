import type { WARCRecord } from 'warcio';
import { WARCParser } from 'warcio';
import { InputError } from '../errors.js';
import { decodeBytes } from './charset.js';
import type { Draft, Item } from './draft.js';
import type { ReadContext } from './formats.js';
import { readHtml } from './html.js';
import { drain, readAll } from './input.js';
import { readText } from './text.js';

/** Pages of a crawl that are read: a web server's answers, and what was written down without one. */
const READ = new Set(['response', 'resource', 'conversion']);

/**
 * A web archive → the article of each page in it, as it comes: HTML and plain text that was answered in full. Pictures, scripts,
 * requests and errors are passed over; an item's number is the place of its record in the file.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  { limits }: Pick<ReadContext, 'limits'>,
): AsyncGenerator<Item> {
  const records = new WARCParser(stream);
  let number = 0;
  let pages = 0;
  for await (const record of recordsOf(records)) {
    number += 1;
    const kind = kindOf(record);
    if (kind === null) {
      // What is left unread warcio skips, and skips for ever where the file is cut off.
      await drain(record);
      continue;
    }
    const body = await readAll(record, limits.maxBytes);
    pages += 1;
    yield* readPage(body, kind, record, number);
  }
  if (pages === 0) yield { kind: 'failure', reason: 'has no pages of text in it' };
}

async function* recordsOf(parser: WARCParser): AsyncGenerator<WARCRecord> {
  try {
    yield* parser as AsyncIterable<WARCRecord>;
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError(`is damaged: its records cannot be read any further (${error.message.slice(0, 80)})`);
  }
}

interface Kind {
  readonly html: boolean;
  readonly charset: string | null;
}

/** What warcio's types promise and a damaged file does not keep. */
type Loose = {
  readonly warcType: string | null | undefined;
  readonly httpHeaders: WARCRecord['httpHeaders'] | undefined;
};

/** What a record's page is by its web server's word; null where it is no page to read. */
function kindOf(record: WARCRecord): Kind | null {
  const { warcType, httpHeaders } = record as Loose;
  if (warcType == null || !READ.has(warcType)) return null;
  if (warcType === 'response' && httpHeaders != null && httpHeaders.statusCode !== 200) return null;
  const header = httpHeaders?.headers.get('content-type') ?? record.warcHeaders.headers.get('content-type') ?? '';
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(header)?.[1]?.toLowerCase() ?? '';
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/u.test(type)) return null;
  return { html: type !== 'text/plain', charset: /charset=["']?([\w-]+)/iu.exec(header)?.[1] ?? null };
}

function readPage(body: Uint8Array, { html, charset }: Kind, record: WARCRecord, number: number): Item[] {
  const url = record.warcTargetURI ?? null;
  const place = (url ?? `record ${number}`).slice(0, 100);
  const decoded = decodeBytes(body, charset);
  if (decoded === 'binary') return [{ kind: 'failure', reason: `${place}: is not text` }];
  const items = html ? readHtml(decoded.text) : readText(decoded.text, { name: null });
  const crawled = record.warcDate?.slice(0, 10);
  return items.map((item): Item => {
    if (item.kind === 'failure') return { kind: 'failure', reason: `${place}: ${item.reason}` };
    if (item.kind !== 'draft') return item;
    const { draft } = item;
    const extra = crawled === undefined ? draft.extra : { ...draft.extra, crawled };
    const dated: Draft = { ...draft, meta: { ...draft.meta, url: draft.meta.url ?? url }, extra };
    return { kind: 'draft', item: number, draft: dated };
  });
}
