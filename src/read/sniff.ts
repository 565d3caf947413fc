import { latin } from './charset.js';
import { isHeaderLine } from './columns.js';

/** The beginning of a file: its bytes, and as text; `text` is empty where it is none. */
export interface Start {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** How much of a file is looked at to find out what it is, in bytes. */
export const START = 65_536;

/** Bytes among which a PDF's first line may stand, as readers of PDF files have it. */
const PDF_JUNK = 1024;

export const asPdf = ({ bytes }: Start): boolean => latin(bytes.subarray(0, PDF_JUNK)).includes('%PDF-');

export const asZip = ({ bytes }: Start): boolean => /^PK(?:\x03\x04|\x05\x06)/u.test(latin(bytes.subarray(0, 4)));

export const asGzip = ({ bytes }: Start): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** A ZIP archive with the parts of an Office file of some kind among its first files. */
export function asOffice(start: Start): boolean {
  return asZip(start) && /\[Content_Types\]\.xml|_rels\/\.rels/u.test(latin(start.bytes));
}

/** One that is a Word document. */
export const asDocx = (start: Start): boolean => asOffice(start) && latin(start.bytes).includes('word/');

export const asRtf = ({ bytes }: Start): boolean => latin(bytes.subarray(0, 5)) === '{\\rtf';

export const asWarc = ({ bytes }: Start): boolean => /^WARC\/\d/u.test(latin(bytes.subarray(0, 6)));

/**
 * What stands before a document's root element is skipped: byte order mark, declarations, comments, DOCTYPE with its internal
 * subset. Returns the place of the root element's `<`, or of the first character that is none of these.
 */
export function skipProlog(source: string): number {
  let at = 0;
  for (;;) {
    while (at < source.length && /[\s\ufeff]/u.test(source[at] ?? '')) at += 1;
    let end = -1;
    if (source.startsWith('<?', at)) end = endOf(source, '?>', at);
    else if (source.startsWith('<!--', at)) end = endOf(source, '-->', at);
    else if (/^<!doctype/iu.test(source.slice(at, at + 9))) end = doctypeEnd(source, at);
    if (end < 0) return at;
    at = end;
  }
}

function endOf(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

function doctypeEnd(source: string, from: number): number {
  const close = source.indexOf('>', from);
  const subset = source.indexOf('[', from);
  if (subset < 0 || close < subset) return close < 0 ? -1 : close + 1;
  const end = /\]\s*>/gu;
  end.lastIndex = subset;
  return end.exec(source) === null ? -1 : end.lastIndex;
}

/** A web page: its root element, or a DOCTYPE that says so. */
export function asHtml({ text: start }: Start): boolean {
  const root = start.slice(skipProlog(start)).slice(0, 20);
  return (
    /^<(?:html|head|body)[\s>]/iu.test(root) ||
    /^\s*<!doctype\s+html/iu.test(start.replace(/^\ufeff/u, '').slice(0, 2000))
  );
}

/** A piece of a page, without its frame. */
export function asFragment({ text: start }: Start): boolean {
  return (
    /^\s*<(?:article|div|p|main|section|h[1-6]|table|meta|title|span|ul|ol|blockquote)(?:\s[^<>]{0,1000})?>/iu.test(
      start.slice(0, 3000),
    ) && start.includes('</')
  );
}

/** RSS, Atom or RDF by the root element, or a JSON feed by its version. */
export function asFeed({ text: start }: Start): boolean {
  const root = start.slice(skipProlog(start)).slice(0, 40);
  if (/^<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/iu.test(root)) return true;
  return (
    /^\s*\{/u.test(start.slice(0, 100)) &&
    /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/u.test(start.slice(0, 4000))
  );
}

/** XML, of whatever kind. */
export function asXml({ text: start }: Start): boolean {
  return /^[\s\ufeff]{0,200}<\?xml/u.test(start);
}

/** A table whose header names the text and another field. */
export function asTable({ text: start }: Start): boolean {
  const line = /^[^\n]{0,2000}/u.exec(start.replace(/^\ufeff/u, '').replace(/^sep=.\n/u, ''))?.[0] ?? '';
  return [',', ';', '\t'].some((sign) => isHeaderLine(line.split(sign)));
}

/** A record on a line of its own. */
export function asRecord({ text }: Start): boolean {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return /^\{"[^"]{1,60}" ?:/u.test(line) && (line.endsWith('}') || !text.includes('\n'));
}

export const asJson = ({ text }: Start): boolean => /^\s*(?:\[\s*\{\s*"|\{[^\S\n]*\n\s*")/u.test(text);

export function asFrontMatter({ text }: Start): boolean {
  return /^---[ \t]*\n[\p{L}_-]{1,40} ?:/u.test(text) && /\n---[ \t]*(?:\n|$)/u.test(text.slice(4));
}

/** WebVTT by its first word, SubRip by its first cue. */
export function asSubtitles({ text }: Start): boolean {
  return /^\ufeff?(?:WEBVTT(?:[ \t\n]|$)|\s*\d{1,6}\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} --> \d)/u.test(text.slice(0, 200));
}

/** Fields that only mail software writes; a text's own head may have a "From" and a "Date" as well. */
const MAIL_ONLY =
  /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|content-type|content-transfer-encoding|list-unsubscribe|snapshot-content-location):/imu;

/** Header fields of a mail from the first line to the first blank one, or a mailbox's first line. */
export function asEmail({ text }: Start): boolean {
  const start = text.replace(/^\ufeff/u, '').slice(0, 20_000);
  if (/^From \S+ .{0,40}(?:19|20)\d\d\b.{0,20}\n[\w-]{1,60}:/u.test(start)) return true;
  const head = start.split(/\n[ \t]*\n/u, 1)[0] ?? '';
  const lines = head.split('\n').slice(0, 60);
  if (!lines.every((line, at) => /^[!-9;-~]{1,76}:(?:[ \t]|$)/u.test(line) || (at > 0 && /^[ \t]+\S/u.test(line))))
    return false;
  const has = (field: string): boolean => new RegExp(`^${field}:`, 'imu').test(head);
  return has('from') && (MAIL_ONLY.test(head) || (has('subject') && has('date') && has('to')));
}
