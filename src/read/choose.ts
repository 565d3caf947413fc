import { nameBinary } from './binary.js';
import { decodeBytes } from './charset.js';
import type { Format } from './formats.js';
import { findFormat, FORMATS, sniffFormat } from './formats.js';
import type { Input } from './input.js';
import { hasKnownName } from './select.js';
import { asFeed, asGzip, asHtml, asOffice, asXml, asZip, START, type Start } from './sniff.js';

/** What an input is. `skip`: it is nothing to speak of, being no text and named by nobody. */
export type Choice =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'gzip' | 'zip' }
  | { readonly kind: 'unread'; readonly reason: string; readonly skip: boolean };

const HOW_TO = 'which is not read: save it as PDF, DOCX, .html, .txt, .md, .csv or .ndjson';

/**
 * Finds out from its first bytes, and where they do not tell from its name, what an input is. What `forced` names is believed,
 * save that compressed files and archives are opened first.
 */
export async function chooseFormat(bytes: Uint8Array, input: Input, forced: Format | null): Promise<Choice> {
  const decoded = decodeBytes(wholeCharacters(bytes));
  const start: Start = { bytes, text: decoded === 'binary' ? '' : decoded.text };
  if (asGzip(start)) return { kind: 'gzip' };
  if (forced !== null && !(asZip(start) && forced.format !== 'docx')) return { kind: 'format', format: forced };
  const format = sniffFormat(start, input.name);
  if (asZip(start) && format?.format !== 'docx') {
    const other = await nameOther(start, input);
    if (other !== null) return other;
    return asOffice(start)
      ? { kind: 'unread', reason: `is an Office file that is no document, ${HOW_TO}`, skip: false }
      : { kind: 'zip' };
  }
  // A PDF file or a document may hold any bytes; the rest is text.
  if (format !== null && (decoded !== 'binary' || format.binary === true)) return describe(format, start);
  if (decoded !== 'binary') return describe(findFormat('text'), start);
  return (
    (await nameOther(start, input)) ?? {
      kind: 'unread',
      reason: 'is not a text file: give its text as .txt, .md or .ndjson',
      skip: !input.named && !hasKnownName(input.path),
    }
  );
}

function describe(format: Format | null, start: Start): Choice {
  const strange = asXml(start) && !asFeed(start) && !asHtml(start);
  return format === null || strange
    ? { kind: 'unread', reason: `is an XML file that is no feed, ${HOW_TO}`, skip: false }
    : { kind: 'format', format };
}

/** A kind of file that is not read, by its signature; null for a plain archive and for what nobody knows. */
async function nameOther(start: Start, input: Input): Promise<Choice | null> {
  const other = await nameBinary(start.bytes);
  if (other === null) return null;
  const format = FORMATS.find(({ binary, extensions }) => binary === true && extensions.includes(other.ending));
  if (format !== undefined) return { kind: 'format', format };
  return { kind: 'unread', reason: `is ${other.name}, ${HOW_TO}`, skip: !input.named && !other.articles };
}

/** The probe without a character that its end cut in two, so that UTF-8 is not taken for something else. */
function wholeCharacters(start: Uint8Array): Uint8Array {
  if (start.length < START) return start;
  let end = start.length;
  while (end > START - 4 && ((start[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return start.subarray(0, (start[end - 1] ?? 0) >= 0xc0 ? end - 1 : start.length);
}
