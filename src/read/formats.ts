import type { SourceFormat } from '../types.js';
import type { ColumnMap } from './columns.js';
import type { Item } from './draft.js';
import { readJson } from './json.js';
import type { Limits } from './limits.js';
import { readMarkdown } from './markdown.js';
import { readNdjson } from './ndjson.js';
import * as starts from './sniff.js';
import { readText } from './text.js';

/** What a reader may need to know besides the bytes. */
export interface ReadContext {
  /** The file's own name; null for a stream. */
  readonly name: string | null;
  /** Fields of records → the columns or keys that hold them, as the user says. */
  readonly columns: ColumnMap;
  readonly limits: Limits;
}

type Items = Iterable<Item> | AsyncIterable<Item>;

/**
 * How a format's bytes become articles: from the whole text, from all bytes, or as they stream in. A reader with a library of
 * its own is loaded when the first such file is read, so that no other run waits for it.
 */
type Reader =
  | { readonly from: 'text'; readonly load: () => Promise<(text: string, context: ReadContext) => Items> }
  | { readonly from: 'bytes'; readonly load: () => Promise<(bytes: Uint8Array, context: ReadContext) => Items> }
  | {
      readonly from: 'stream';
      readonly load: () => Promise<(stream: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncIterable<Item>>;
    };

export interface Format {
  readonly format: SourceFormat;
  /** Ends of file names, lower case, with the full stop. */
  readonly extensions: readonly string[];
  /** Its files are more than text: the bytes alone tell, whatever the name says. */
  readonly binary?: true;
  /** Whether a file that starts so, whatever its name, is surely of this format; null where nothing tells. */
  readonly sniff: ((start: starts.Start) => boolean) | null;
  readonly reader: Reader;
}

/** Every format that is read, in the order in which they are sniffed. To add one: its file, and a line here. */
export const FORMATS: readonly Format[] = [
  {
    format: 'pdf',
    extensions: ['.pdf'],
    binary: true,
    sniff: starts.asPdf,
    reader: {
      from: 'bytes',
      load: async () => {
        const { readPdf } = await import('./pdf.js');
        return async function* (bytes, { name }) {
          yield* await readPdf(bytes, name);
        };
      },
    },
  },
  {
    format: 'docx',
    extensions: ['.docx'],
    binary: true,
    sniff: starts.asDocx,
    reader: { from: 'bytes', load: async () => (await import('./docx.js')).readDocx },
  },
  {
    format: 'rtf',
    extensions: ['.rtf'],
    binary: true,
    sniff: starts.asRtf,
    reader: { from: 'bytes', load: async () => (await import('./rtf.js')).readRtf },
  },
  {
    format: 'warc',
    extensions: ['.warc'],
    binary: true,
    sniff: starts.asWarc,
    reader: { from: 'stream', load: async () => (await import('./warc.js')).readWarc },
  },
  {
    format: 'feed',
    extensions: ['.rss', '.atom', '.rdf', '.xml', '.jsonfeed'],
    sniff: starts.asFeed,
    reader: { from: 'text', load: async () => (await import('./feed.js')).readFeed },
  },
  {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
    sniff: starts.asHtml,
    reader: { from: 'text', load: async () => (await import('./html.js')).readHtml },
  },
  {
    format: 'email',
    extensions: ['.eml', '.mbox', '.mht', '.mhtml'],
    sniff: starts.asEmail,
    reader: { from: 'stream', load: async () => (await import('./email.js')).readEmail },
  },
  {
    format: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    sniff: starts.asRecord,
    reader: { from: 'stream', load: () => Promise.resolve(readNdjson) },
  },
  {
    format: 'json',
    extensions: ['.json'],
    sniff: starts.asJson,
    reader: { from: 'text', load: () => Promise.resolve(readJson) },
  },
  {
    format: 'subtitles',
    extensions: ['.srt', '.vtt'],
    sniff: starts.asSubtitles,
    reader: { from: 'text', load: async () => (await import('./subtitles.js')).readSubtitles },
  },
  {
    format: 'markdown',
    extensions: ['.md', '.markdown', '.mdown'],
    sniff: starts.asFrontMatter,
    reader: { from: 'text', load: () => Promise.resolve(readMarkdown) },
  },
  {
    format: 'csv',
    extensions: ['.csv', '.tsv', '.tab'],
    sniff: starts.asTable,
    reader: { from: 'stream', load: async () => (await import('./csv.js')).readCsv },
  },
  {
    format: 'text',
    extensions: ['.txt', '.text'],
    sniff: null,
    reader: { from: 'text', load: () => Promise.resolve(readText) },
  },
];

/** By the first characters, else by the name; null where neither is telling. The name decides between kinds of plain text. */
export function sniffFormat(start: starts.Start, name: string | null): Format | null {
  const extension = name === null ? '' : extensionOf(name);
  const named = FORMATS.find((format) => format.binary !== true && format.extensions.includes(extension)) ?? null;
  const sniffed = FORMATS.find((format) => format.sniff?.(start) === true) ?? null;
  // A record on one line is JSON too: a name that says so is right.
  if (named?.format === 'json' && sniffed?.format === 'ndjson') return named;
  // A piece of a page that has lost its frame; in Markdown such tags are nothing special.
  if (sniffed === null && (named === null || named.format === 'text') && starts.asFragment(start))
    return findFormat('html');
  return sniffed ?? named;
}

export function findFormat(name: string): Format | null {
  return FORMATS.find((format) => format.format === name) ?? null;
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
