import iconv from 'iconv-lite';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'mixed';

/** Bytes as text, or that they are none. Line ends are made `\n`: every offset refers to this text. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | 'binary';

/** Kinds of file that are surely not text, by their first bytes, and how a message names them. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP, DOCX or EPUB file'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\x7fELF', 'a program'],
  ['Obj\x01', 'an Avro file'],
  ['PAR1', 'a Parquet file'],
  ['SQLite format 3', 'an SQLite database'],
];

/** The longest start of a file that decides whether it is text. */
const PROBE = 65_536;

/** Share of control characters above which single-byte text is taken for something else than text. */
const MAX_CONTROL_SHARE = 0.002;

/** Text in a single-byte encoding has next to no valid UTF-8 sequence; a UTF-8 file with accidents has thousands. */
const WHOLE_PER_STRAY = 10;

/** After so many stray bytes without ten times as many whole characters the file is not read on as UTF-8. */
const MAX_LEADING_STRAYS = 20;

/** What the bytes are where they are surely no text ("a PDF file"), else null. */
export function nameBinary(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/**
 * Bytes → text, without a replacement character that was not there: byte order mark, then strict UTF-8, then a single-byte
 * encoding (Windows-1252, or ISO-8859-15 where its euro and œ show); UTF-8 with a few stray bytes has these read as Windows-1252.
 *
 * @example decodeBytes(Buffer.from([0xe9, 0x74, 0xe9])) // { text: 'été', encoding: 'windows-1252' }
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (nameBinary(bytes) !== null) return 'binary';
  const unicode = decodeMarked(bytes) ?? decodeBareUtf16(bytes);
  if (unicode !== null) return unicode;
  const probe = bytes.subarray(0, PROBE);
  if (probe.includes(0)) return 'binary';
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null)
    return controlShare(probe) > MAX_CONTROL_SHARE ? 'binary' : { text: lineEnds(utf8), encoding: 'utf-8' };
  if (bytes.includes(0) || controlShare(probe) > MAX_CONTROL_SHARE) return 'binary';
  return decodeStray(bytes) ?? decodeSingleByte(bytes);
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

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}
