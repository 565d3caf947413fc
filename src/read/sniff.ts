import { isHeaderLine } from './columns.js';

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
export function startsWithHtml(start: string): boolean {
  const root = start.slice(skipProlog(start)).slice(0, 20);
  return (
    /^<(?:html|head|body)[\s>]/iu.test(root) ||
    /^\s*<!doctype\s+html/iu.test(start.replace(/^\ufeff/u, '').slice(0, 2000))
  );
}

/** A piece of a page, without its frame. */
export function startsWithFragment(start: string): boolean {
  return (
    /^\s*<(?:article|div|p|main|section|h[1-6]|table|meta|title|span|ul|ol|blockquote)(?:\s[^<>]{0,1000})?>/iu.test(
      start.slice(0, 3000),
    ) && start.includes('</')
  );
}

/** RSS, Atom or RDF by the root element, or a JSON feed by its version. */
export function startsWithFeed(start: string): boolean {
  const root = start.slice(skipProlog(start)).slice(0, 40);
  if (/^<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/iu.test(root)) return true;
  return (
    /^\s*\{/u.test(start.slice(0, 100)) &&
    /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/u.test(start.slice(0, 4000))
  );
}

/** XML of another kind. */
export function startsWithXml(start: string): boolean {
  return /^[\s\ufeff]{0,200}<\?xml/u.test(start);
}

/** A table whose header names the text and another field. */
export function startsWithTable(start: string): boolean {
  const line = /^[^\n]{0,2000}/u.exec(start.replace(/^\ufeff/u, '').replace(/^sep=.\n/u, ''))?.[0] ?? '';
  return [',', ';', '\t'].some((sign) => isHeaderLine(line.split(sign)));
}
