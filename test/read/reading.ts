import type { Article } from '../../src/types.js';
import type { ReadEvent, ReadOptions } from '../../src/read/read.js';
import { readArticles } from '../../src/read/read.js';

/** Bytes as a stream, in pieces. */
export async function* bytes(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part as Uint8Array));
}

/** All that reading these inputs yields, in order. */
export async function read(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<ReadEvent[]> {
  const events: ReadEvent[] = [];
  for await (const event of readArticles(inputs, { stdin: bytes(), ...options })) events.push(event);
  return events;
}

/** What comes of these bytes as standard input. */
export async function readBytes(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<{ articles: Article[]; reasons: string[] }> {
  const events = await read(['-'], { stdin: bytes(content), ...options });
  return { articles: articlesOf(events), reasons: reasonsOf(events) };
}

const articlesOf = (events: readonly ReadEvent[]): Article[] =>
  events.flatMap((event) => (event.kind === 'article' ? [event.article] : []));

const reasonsOf = (events: readonly ReadEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'failure' ? [event.failure.reason] : []));

/** Its sections as "kind: words". */
export const sectionsOf = ({ text, sections }: Article): string[] =>
  sections.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
