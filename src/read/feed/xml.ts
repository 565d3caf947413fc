import { parseFeed } from '@rowanmanning/feed-parser';
import type { Entry, Feed } from '../feed.js';
import { skipProlog } from '../sniff.js';

type Parsed = ReturnType<typeof parseFeed>;
type ParsedItem = Parsed['items'][number];
type Element = ParsedItem['element'];

/**
 * RSS, Atom or RDF → its entries; null where the XML is none of them. What a DOCTYPE declares is cut off before the parser sees
 * it: entities stay the letters that they are written with, so none is fetched and none multiplies.
 */
export function parseXmlFeed(source: string): Feed | null {
  let feed: Parsed;
  try {
    feed = parseFeed(source.slice(skipProlog(source)));
  } catch {
    return null;
  }
  // What entries inherit is asked for once: the parser looks through the whole feed each time.
  const shared: Shared = {
    url: feed.url,
    authors: namesOf(feed.authors),
    tags: feed.categories.map(({ label, term }) => label || term),
  };
  return { title: feed.title, language: feed.language, entries: feed.items.map((item) => readEntry(item, shared)) };
}

interface Shared {
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

function readEntry(item: ParsedItem, shared: Shared): Entry {
  const { element } = item;
  const has = (...names: readonly string[]): boolean => names.some((name) => element.hasElementWithName(name));
  return {
    title: rawOf(element, ['title']),
    content: contentOf(item),
    summary: rawOf(element, ['description', 'summary']),
    url: readLink(element, shared.url),
    authors: has('author', 'creator') ? namesOf(item.authors) : shared.authors,
    published: rawOf(element, ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified']),
    tags: has('category', 'subject') ? item.categories.map(({ label, term }) => label || term) : shared.tags,
  };
}

function namesOf(authors: ParsedItem['authors']): string[] {
  return authors.flatMap(({ name }) => name ?? []);
}

/** RSS has the address as text, Atom as an attribute; relative ones are resolved against the feed's. */
function readLink(element: Element, base: string | null): string | null {
  const links = element.findElementsWithName('link');
  const plain = links.find((link) => [null, 'alternate'].includes(link.getAttribute('rel')));
  const url = plain?.textContentNormalized || plain?.getAttributeAsUrl('href') || null;
  return url === null || base === null ? url : resolve(url, base);
}

function resolve(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** The first of the named children that has words, as they stand there: the parser's own text is decoded once too often. */
function rawOf(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of element.findElementsWithName(name)) {
      if (child.namespace === 'media' || child.namespace === 'itunes') continue;
      const words = child.getAttribute('type') === 'xhtml' ? child.innerHtml : child.textContent;
      if (words.trim() !== '') return words.trim();
    }
  }
  return null;
}

function contentOf(item: ParsedItem): string | null {
  const encoded = item.element.findElementsWithName('encoded').find((child) => child.namespace !== 'excerpt');
  if (encoded !== undefined && encoded.textContent.trim() !== '') return encoded.textContent.trim();
  return rawOf(item.element, ['content']);
}
