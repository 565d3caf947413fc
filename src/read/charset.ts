import chardet from 'chardet';
import iconv from 'iconv-lite';
import { InputError } from '../errors.js';
import { showSize } from './limits.js';

/**
 * Bytes as text, or that they are none. Line ends are made `\n`: every offset refers to this text. `encoding`: as iconv names it;
 * `mixed` is UTF-8 with some bytes that are not.
 */
export type Decoded = { readonly text: string; readonly encoding: string } | 'binary';

/** The longest start of a file that decides whether it is text. */
const PROBE = 65_536;

/** Share of control characters above which single-byte text is taken for something else than text. */
const MAX_CONTROL_SHARE = 0.002;

/** Text in a single-byte encoding has next to no valid UTF-8 sequence; a UTF-8 file with accidents has thousands. */
const WHOLE_PER_STRAY = 10;

/** After so many stray bytes without ten times as many whole characters the file is not read on as UTF-8. */
const MAX_LEADING_STRAYS = 20;

/** Share of bytes beyond ASCII from which text is of no Western language: French has 4 of 100, Greek and Russian over 60. */
const MIN_FOREIGN_SHARE = 0.25;

/**
 * Bytes → text, without a replacement character that was not there: byte order mark, then strict UTF-8, then the encoding that
 * the text or its carrier declares, then a single-byte encoding (Windows-1252, or ISO-8859-15 where its euro and œ show; for
 * scripts that are not Latin what their letters' frequencies say); UTF-8 with a few stray bytes has these read as Windows-1252.
 *
 * @param declared what a mail's or a web server's header says of the encoding
 * @example decodeBytes(Buffer.from([0xe9, 0x74, 0xe9])) // { text: 'été', encoding: 'windows-1252' }
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const unicode = decodeMarked(bytes) ?? decodeBareUtf16(bytes);
  if (unicode !== null) return unicode;
  const probe = bytes.subarray(0, PROBE);
  if (probe.includes(0)) return 'binary';
  const stated = declared ?? findDeclared(probe);
  // These are written in ASCII alone: as UTF-8 they would be valid and unreadable.
  const escaped = stated !== null && /^iso-2022|^hz/iu.test(stated) ? decodeDeclared(bytes, stated) : null;
  if (escaped !== null) return escaped;
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null)
    return controlShare(probe) > MAX_CONTROL_SHARE ? 'binary' : { text: lineEnds(utf8), encoding: 'utf-8' };
  if (bytes.includes(0) || controlShare(probe) > MAX_CONTROL_SHARE) return 'binary';
  return decodeStray(bytes) ?? decodeDeclared(bytes, stated) ?? decodeForeign(bytes) ?? decodeSingleByte(bytes);
}

/** The encoding that an HTML or XML page declares in its first lines. */
function findDeclared(probe: Uint8Array): string | null {
  const start = latin(probe.subarray(0, 4096));
  if (!/^[\s\u00ef\u00bb\u00bf]*</u.test(start)) return null;
  const declaration = /<\?xml[^>]{0,200}encoding=["']([\w-]{2,40})|<meta[^>]{0,200}charset=["']?([\w-]{2,40})/iu;
  const match = declaration.exec(start);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Null for UTF-8, which it is not; for the Western encodings, which the bytes tell better; and where a letter would be lost. */
function decodeDeclared(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (
    declared === null ||
    /^(?:utf|us-ascii|ascii|iso-?8859-?15?$|latin-?1$|windows-?1252$|cp-?1252$)/iu.test(declared)
  )
    return null;
  if (!iconv.encodingExists(declared)) return null;
  const text = iconv.decode(bytes, declared);
  return text.includes('\uFFFD') ? null : { text: lineEnds(text), encoding: declared.toLowerCase() };
}

function decodeForeign(bytes: Uint8Array): Decoded | null {
  const probe = bytes.subarray(0, PROBE);
  let high = 0;
  for (const byte of probe) if (byte >= 0x80) high += 1;
  if (high < probe.length * MIN_FOREIGN_SHARE) return null;
  return decodeDeclared(bytes, chardet.detect(probe));
}

/** Bytes that are decoded at a time, more or less: to the end of a line. */
const BLOCK = 1 << 17;

/**
 * A stream as text, in blocks of whole lines, each decoded by itself: nothing of a huge file but one block is held.
 *
 * @throws InputError where bytes are no text, or a line is longer than `limit` bytes
 */
export async function* decodeStream(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let first = true;
  const decode = (bytes: Uint8Array): string => {
    const decoded = decodeBytes(bytes);
    if (decoded === 'binary') throw new InputError('is not a text file: give its text as .txt, .md or .ndjson');
    const { text } = decoded;
    const unmarked = first ? text.replace(/^\ufeff/u, '') : text;
    first = false;
    return unmarked;
  };
  for await (const chunk of toUtf8(stream)) {
    pending.push(chunk);
    size += chunk.length;
    if (size < BLOCK) continue;
    const bytes = Buffer.concat(pending);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end === 0 && size > limit) throw new InputError(`a line is longer than ${showSize(limit)}: not read further`);
    if (end > 0) yield decode(bytes.subarray(0, end));
    pending = [bytes.subarray(end)];
    size = bytes.length - end;
  }
  if (size > 0) yield decode(Buffer.concat(pending));
}

/** UTF-16 as UTF-8, so that bytes can be split at line ends; everything else as it is. */
export async function* toUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: ReturnType<typeof iconv.getDecoder> | null | undefined;
  for await (const chunk of stream) {
    if (decoder === undefined) decoder = utf16Decoder(chunk);
    yield decoder === null ? chunk : Buffer.from(decoder.write(Buffer.from(chunk)));
  }
  const rest = decoder?.end() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}

function utf16Decoder([a, b]: Uint8Array): ReturnType<typeof iconv.getDecoder> | null {
  if (a === 0xff && b === 0xfe) return iconv.getDecoder('utf-16le');
  return a === 0xfe && b === 0xff ? iconv.getDecoder('utf-16be') : null;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe)
    return { text: lineEnds(iconv.decode(bytes.subarray(2), 'utf-16le')), encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff)
    return { text: lineEnds(iconv.decode(bytes.subarray(2), 'utf-16be')), encoding: 'utf-16be' };
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return null;
  const utf8 = strictUtf8(bytes.subarray(3));
  return utf8 === null ? null : { text: lineEnds(utf8), encoding: 'utf-8' };
}

/** UTF-16 without a mark: mostly Latin letters, so nearly every other byte is zero and no byte of the other half is. */
function decodeBareUtf16(bytes: Uint8Array): Decoded | null {
  const probe = bytes.subarray(0, 4096);
  if (probe.length < 8 || bytes.length % 2 !== 0 || !probe.includes(0)) return null;
  const zeros = [0, 0];
  probe.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const encoding =
    odd > probe.length * 0.4 && even === 0 ? 'utf-16le' : even > probe.length * 0.4 && odd === 0 ? 'utf-16be' : null;
  return encoding === null ? null : { text: lineEnds(iconv.decode(bytes, encoding)), encoding };
}

/** Null where a byte is not UTF-8; a file that was cut inside a character counts as not UTF-8. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with stray bytes: at least ten whole characters for each of them, so the file is UTF-8 and they are accidents. */
function decodeStray(bytes: Uint8Array): Decoded | null {
  const parts: string[] = [];
  let whole = 0;
  let stray = 0;
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) whole += 1;
    if (length > 0) {
      at += length;
      continue;
    }
    stray += 1;
    if (stray > MAX_LEADING_STRAYS && whole < stray * WHOLE_PER_STRAY) return null;
    parts.push(strictUtf8(bytes.subarray(from, at)) ?? '', singleByte(bytes.subarray(at, at + 1), 'windows-1252'));
    at += 1;
    from = at;
  }
  if (whole < stray * WHOLE_PER_STRAY) return null;
  parts.push(strictUtf8(bytes.subarray(from)) ?? '');
  return { text: lineEnds(parts.join('').replace(/^\uFEFF/u, '')), encoding: 'mixed' };
}

/** Length of the UTF-8 sequence at `at`; 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function decodeSingleByte(bytes: Uint8Array): Decoded {
  // 0x80–0x9F are letters and quote marks in Windows-1252 and control codes in ISO-8859: one such byte decides.
  const windows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  const euro = !windows && /[\d ]\xa4|[a-z][\xbc\xbd][a-z]/iu.test(latin(bytes.subarray(0, PROBE)));
  const encoding = euro ? 'iso-8859-15' : 'windows-1252';
  return { text: lineEnds(singleByte(bytes, encoding)), encoding };
}

/** One character for each byte; the five that Windows-1252 leaves open stay control codes, as browsers have it. */
function singleByte(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(bytes, encoding).replace(/\uFFFD/gu, (_, at: number) => String.fromCharCode(bytes[at] ?? 0));
}

/** Bytes in a code page of Windows, by its number: 1252, 932 …, 10000 for the Macintosh's; one that is not known is read as 1252. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  const encoding = page === 10_000 ? 'macroman' : `cp${page}`;
  return iconv.encodingExists(encoding) && page !== 1252
    ? iconv.decode(bytes, encoding)
    : singleByte(bytes, 'windows-1252');
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** Each byte as the character of its number: for signs that are ASCII in every encoding. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}
