import { parseFeed } from '@rowanmanning/feed-parser';
import type { Entry, Feed } from './feed.js';
import { skipProlog } from './sniff.js';

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
  return { title: feed.title, language: feed.language, entries: feed.items.map(readEntry) };
}

function readEntry(item: ParsedItem): Entry {
  const { element } = item;
  return {
    title: rawOf(element, ['title']),
    content: contentOf(item),
    summary: rawOf(element, ['description', 'summary']),
    url: item.url,
    authors: item.authors.flatMap(({ name }) => (name === null ? [] : [name])),
    published: rawOf(element, ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified']),
    tags: item.categories.map(({ label, term }) => label || term),
  };
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
