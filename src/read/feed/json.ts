import type { Entry, Feed } from '../feed.js';

type Json = Readonly<Record<string, unknown>>;

/** A JSON feed (jsonfeed.org, versions 1 and 1.1); null where the JSON is none. */
export function parseJsonFeed(source: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
  if (!isJson(value) || !Array.isArray(value['items'])) return null;
  const authors = authorsOf(value);
  const language = textOf(value['language']);
  return {
    title: textOf(value['title']),
    language,
    entries: (value['items'] as readonly unknown[]).filter(isJson).map((item) => readItem(item, authors)),
  };
}

function readItem(item: Json, authors: readonly string[]): Entry {
  const own = authorsOf(item);
  const plain = textOf(item['content_text']);
  return {
    title: textOf(item['title']),
    content: textOf(item['content_html']) ?? (plain === null ? null : escapeHtml(plain)),
    summary: textOf(item['summary']),
    url: textOf(item['url']) ?? textOf(item['external_url']),
    authors: own.length > 0 ? own : authors,
    published: textOf(item['date_published']) ?? textOf(item['date_modified']),
    tags: Array.isArray(item['tags']) ? item['tags'].flatMap((tag) => textOf(tag) ?? []) : [],
  };
}

/** Plain text by its own word: signs of mark-up in it are meant as they stand. */
function escapeHtml(text: string): string {
  return /[<&]/u.test(text) ? `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>` : text;
}

function authorsOf(value: Json): string[] {
  const listed = Array.isArray(value['authors']) ? (value['authors'] as readonly unknown[]) : [value['author']];
  return listed.flatMap((author) => (isJson(author) ? (textOf(author['name']) ?? []) : []));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
