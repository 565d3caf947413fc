import type { Article } from '../../src/types.js';
import { readArticles } from '../../src/read/read.js';
import type { Sample } from '../read/samples.js';

/**
 * Reads bytes as standard input and says what is wrong with what comes of it; null where all is as promised: sections that cover
 * the text and do not overlap, whole characters, and failures that are one clear line.
 *
 * @param forced whether the reader is to be the sample's, whatever the bytes say
 */
export async function checkReading(bytes: Uint8Array, sample: Sample, forced: boolean): Promise<string | null> {
  const archive = sample.format === 'zip' || sample.format === 'gzip';
  const inputFormat = forced && !archive ? sample.format : null;
  for await (const event of readArticles(['-'], { stdin: once(bytes), inputFormat })) {
    const wrong =
      event.kind === 'article'
        ? checkArticle(event.article)
        : event.kind === 'failure'
          ? checkReason(event.failure.reason)
          : null;
    if (wrong !== null) return wrong;
  }
  return null;
}

// eslint-disable-next-line @typescript-eslint/require-await -- as a stream
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function checkReason(reason: string): string | null {
  if (/\n/u.test(reason)) return `a reason of several lines: ${JSON.stringify(reason)}`;
  return reason.length < 10 || reason.length > 400 ? `a reason that says nothing or too much: ${reason}` : null;
}

function checkArticle({ text, sections, published }: Article): string | null {
  if (!isWellFormed(text)) return 'half a character in the text';
  if (published !== null && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(published)) return `a date ${published}`;
  let end = 0;
  for (const section of sections) {
    if (section.start < end || section.end <= section.start) return 'sections that overlap';
    if (text.slice(end, section.start).trim() !== '') return 'text that is in no section';
    end = section.end;
  }
  return text.slice(end).trim() === '' ? null : 'text that is in no section';
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
