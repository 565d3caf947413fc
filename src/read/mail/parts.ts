import { Readable } from 'node:stream';
import type { SplitterChunk } from '@zone-eu/mailsplit';
import { Splitter } from '@zone-eu/mailsplit';
import libmime from 'libmime';
import { decodeBytes } from '../charset.js';

/** A node of the tree of parts: what the splitter hands out is one, though not by its constructor. */
type MimeNode = Extract<SplitterChunk, { readonly type: 'node' }>;

/** A leaf of a message's tree of parts, its transfer encoding undone. */
export interface Part {
  /** Lower case: `text/html`. */
  readonly type: string;
  /** Its words, where it is text to be read. */
  readonly text: string | null;
  readonly bytes: Uint8Array;
  readonly filename: string;
  /** A file that came with the message, and is of a kind that may hold an article. */
  readonly attached: boolean;
}

/** The message's own header fields, decoded; each null where there is none. */
export interface Headers {
  readonly subject: string | null;
  readonly from: string | null;
  readonly date: string | null;
  readonly messageId: string | null;
  /** The address of a web page that was saved as a message. */
  readonly location: string | null;
}

const NO_HEADERS: Headers = { subject: null, from: null, date: null, messageId: null, location: null };

/** Messages have some dozens of parts; more are an attack. */
const MAX_PARTS = 2000;

/** Kinds of attachments that hold no article. */
const NO_ARTICLE =
  /^(?:image|audio|video|font)\/|^application\/(?:pgp|pkcs|x-pkcs|ms-tnef|ics|javascript)|^text\/(?:calendar|css|x-vcard|vcard)|^message\/(?!rfc822)/u;

/** A message's header fields and parts; `trouble` says why they cannot be had. */
export async function readParts(
  message: Uint8Array,
): Promise<{ readonly headers: Headers; readonly parts: readonly Part[]; readonly trouble: string | null }> {
  const leaves: { readonly node: MimeNode; readonly body: Uint8Array[] }[] = [];
  let headers = NO_HEADERS;
  try {
    const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: MAX_PARTS });
    const chunks = Readable.from([Buffer.from(message)]).pipe(splitter) as AsyncIterable<SplitterChunk>;
    for await (const chunk of chunks) {
      if (chunk.type === 'node') {
        if (chunk.root) headers = readHeaders(chunk);
        if (chunk.multipart === false) leaves.push({ node: chunk, body: [] });
      } else if (chunk.type === 'body') leaves.at(-1)?.body.push(chunk.value);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 100) : '';
    return { headers, parts: [], trouble: `is no message that can be read (${reason})` };
  }
  const parts: Part[] = [];
  const nodes = leaves.map(({ node }) => node);
  for (const [at, { node, body }] of leaves.entries())
    if (!isSuperseded(node, nodes)) parts.push(await readPart(node, body, at === 0));
  return { headers, parts, trouble: null };
}

/** Whether a plain text is the same in other words as a page: both stand in one `multipart/alternative` (RFC 2046, 5.1.4). */
function isSuperseded(node: MimeNode, nodes: readonly MimeNode[]): boolean {
  if (typeOf(node) !== 'text/plain' || node.disposition === 'attachment') return false;
  const choice = alternativeOf(node);
  return choice !== null && nodes.some((other) => typeOf(other) === 'text/html' && alternativeOf(other) === choice);
}

/** The innermost choice between parts that a part stands in. */
function alternativeOf(node: MimeNode): MimeNode | null {
  for (let above = node.parentNode; above !== false; above = above.parentNode)
    if (above.multipart === 'alternative') return above;
  return null;
}

const typeOf = ({ contentType }: MimeNode): string =>
  (contentType === false ? 'text/plain' : contentType).toLowerCase();

function readHeaders(node: MimeNode): Headers {
  const field = (key: string): string | null => {
    const value = node.headers === false ? undefined : node.headers.getDecoded(key)[0]?.value;
    const line = libmime
      .decodeWords(value ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    return line === '' ? null : line;
  };
  return {
    subject: field('subject'),
    from: field('from'),
    date: field('date'),
    messageId: field('message-id'),
    location: field('snapshot-content-location') ?? field('content-location'),
  };
}

/** `first`: the part that the message opens with; any other with a name is a file, though it may be shown in place. */
async function readPart(node: MimeNode, body: readonly Uint8Array[], first: boolean): Promise<Part> {
  const bytes = await decodeTransfer(node, body);
  const type = typeOf(node);
  const file = node.disposition === 'attachment' || node.filename !== false || type === 'message/rfc822';
  const shown = node.disposition !== 'attachment' && (first || node.filename === false);
  const readable = shown && /^text\/(?:plain|html)$|^application\/xhtml\+xml$/u.test(type);
  const decoded = readable ? decodeBytes(bytes, node.charset === false ? null : node.charset) : 'binary';
  const text = decoded === 'binary' ? null : node.flowed ? unfold(decoded.text, node.delSp) : decoded.text;
  const name = node.filename === false ? (type === 'message/rfc822' ? 'message.eml' : 'attachment') : node.filename;
  return {
    type,
    text,
    bytes,
    filename: name.replace(/[\u0000-\u001f\u007f-\u009f/\\]+/gu, '_').slice(0, 120),
    attached: file && text === null && bytes.length > 0 && !NO_ARTICLE.test(type),
  };
}

/** Base64 or quoted-printable undone; an encoding that is broken ends where it breaks. */
async function decodeTransfer(node: MimeNode, body: readonly Uint8Array[]): Promise<Uint8Array> {
  if (!/^(?:base64|quoted-printable)$/iu.test(node.encoding === false ? '' : node.encoding)) return Buffer.concat(body);
  const chunks: Uint8Array[] = [];
  try {
    const decoder = Readable.from(body.map((chunk) => Buffer.from(chunk))).pipe(node.getDecoder());
    for await (const chunk of decoder as AsyncIterable<Uint8Array>) chunks.push(chunk);
  } catch {
    // What was decoded so far is what there is.
  }
  return Buffer.concat(chunks);
}

/** Lines that a mailer broke and marked with a space at their end (RFC 3676). */
function unfold(text: string, deleteSpace: boolean): string {
  return text.replace(/(?<!^--) \n(?!>)/gmu, deleteSpace ? '' : ' ');
}
