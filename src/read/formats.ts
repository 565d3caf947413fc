import type { SourceFormat } from '../types.js';
import type { Item } from './draft.js';
import { readJson } from './json.js';
import { readMarkdown } from './markdown.js';
import { readNdjsonLine } from './ndjson.js';
import { startsWithFeed, startsWithFragment, startsWithHtml, startsWithTable, startsWithXml } from './sniff.js';
import { readText } from './text.js';

type ReadWhole = (text: string, name: string | null) => Iterable<Item> | AsyncIterable<Item>;

/**
 * How a format's bytes become articles: from the whole text, or from each line as it comes. A reader with a library of its own
 * is loaded when the first such file is read, so that no other run waits for it.
 */
type Reader =
  | { readonly from: 'text'; readonly read: ReadWhole }
  | { readonly from: 'text'; readonly load: () => Promise<ReadWhole> }
  | { readonly from: 'lines'; readonly read: (line: string, number: number) => Item | null };

export interface Format {
  readonly format: SourceFormat;
  /** Ends of file names, lower case, with the full stop. */
  readonly extensions: readonly string[];
  /** Whether the start of a text, whatever its name, is surely of this format. */
  readonly sniff: ((start: string) => boolean) | null;
  readonly reader: Reader;
}

/** Every format that is read, in the order in which they are sniffed. To add one: its file, and a line here. */
export const FORMATS: readonly Format[] = [
  {
    format: 'feed',
    extensions: ['.rss', '.atom', '.rdf', '.xml', '.jsonfeed'],
    sniff: startsWithFeed,
    reader: { from: 'text', load: async () => (await import('./feed.js')).readFeed },
  },
  {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
    sniff: startsWithHtml,
    reader: { from: 'text', load: async () => (await import('./html.js')).readHtml },
  },
  {
    format: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    sniff: startsWithRecord,
    reader: { from: 'lines', read: readNdjsonLine },
  },
  {
    format: 'json',
    extensions: ['.json'],
    sniff: (start) => /^\s*(?:\[\s*\{\s*"|\{\s*\n\s*")/u.test(start),
    reader: { from: 'text', read: readJson },
  },
  {
    format: 'markdown',
    extensions: ['.md', '.markdown', '.mdown'],
    sniff: startsWithFrontMatter,
    reader: { from: 'text', read: readMarkdown },
  },
  {
    format: 'csv',
    extensions: ['.csv', '.tsv', '.tab'],
    sniff: startsWithTable,
    reader: { from: 'text', load: async () => (await import('./csv.js')).readCsv },
  },
  { format: 'text', extensions: ['.txt', '.text'], sniff: null, reader: { from: 'text', read: readText } },
];

/** Kinds of text that hold articles but not as running text, by the end of their names. */
const UNREAD: Readonly<Record<string, string>> = { '.eml': 'an e-mail', '.mbox': 'a mailbox', '.mht': 'a web archive' };

/** What the file is where it is of a kind that people have articles in but that is not read; null otherwise. */
export function nameUnread(start: string, name: string | null): string | null {
  if (startsWithXml(start) && !startsWithFeed(start) && !startsWithHtml(start)) return 'an XML file that is no feed';
  return name === null ? null : (UNREAD[extensionOf(name)] ?? null);
}

/** By the first characters, else by the name; null where neither is telling. The name decides between kinds of plain text. */
export function sniffFormat(start: string, name: string | null): Format | null {
  const extension = name === null ? '' : extensionOf(name);
  const named = FORMATS.find((format) => format.extensions.includes(extension)) ?? null;
  const sniffed = FORMATS.find((format) => format.sniff?.(start) === true) ?? null;
  // A record on one line is JSON too: a name that says so is right.
  if (named?.format === 'json' && sniffed?.format === 'ndjson') return named;
  // A piece of a page that has lost its frame; in Markdown such tags are nothing special.
  if (sniffed === null && (named === null || named.format === 'text') && startsWithFragment(start))
    return findFormat('html');
  return sniffed ?? named;
}

export function findFormat(name: string): Format | null {
  return FORMATS.find((format) => format.format === name) ?? null;
}

export function extensionOf(name: string): string {
  return /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? '';
}

function startsWithRecord(start: string): boolean {
  const line = start.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return /^\{"[^"]{1,60}" ?:/u.test(line) && (line.endsWith('}') || !start.includes('\n'));
}

function startsWithFrontMatter(start: string): boolean {
  return /^---[ \t]*\n[\p{L}_-]{1,40} ?:/u.test(start) && /\n---[ \t]*(?:\n|$)/u.test(start.slice(4));
}
