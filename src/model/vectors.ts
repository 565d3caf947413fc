import { buildKeyTable, findValue, hashText, packKeys, unpackKeys, type KeyTable } from './hash.js';

/** Word vectors in eight bits. */
export interface WordVectors {
  readonly dimensions: number;
  /** What one step of a value is worth. */
  readonly scale: number;
  /** Keys of the words (`hashText`), sorted as unsigned numbers; row n of `values` belongs to key n. */
  readonly keys: Int32Array;
  readonly values: Int8Array;
  readonly rows: KeyTable;
}

interface Header {
  readonly dimensions: number;
  readonly scale: number;
  readonly words: number;
  readonly keyBytes: number;
}

const NEWLINE = 10;

/**
 * Reads word vectors from the bytes of their file: a JSON header line, the packed keys, then the values by row.
 *
 * @throws {RangeError} where the file is cut short
 */
export function loadVectors(bytes: Uint8Array): WordVectors {
  const border = bytes.indexOf(NEWLINE);
  const { dimensions, scale, words, keyBytes } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, border)),
  ) as Header;
  const begin = border + 1 + keyBytes;
  if (bytes.length !== begin + words * dimensions) throw new RangeError('A file of word vectors is cut short.');
  const keys = unpackKeys(bytes.subarray(border + 1, begin), words);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + begin, words * dimensions);
  const places = Int32Array.from(keys, (_, row) => row);
  return { dimensions, scale, keys, values, rows: buildKeyTable(keys, places) };
}

/** The bytes that `loadVectors` reads. */
export function storeVectors({ dimensions, scale, keys, values }: Omit<WordVectors, 'rows'>): Uint8Array {
  const packed = packKeys(keys);
  const header: Header = { dimensions, scale, words: keys.length, keyBytes: packed.length };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(head.length + packed.length + values.length);
  bytes.set(head);
  bytes.set(packed, head.length);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), head.length + packed.length);
  return bytes;
}

/** The row of a word in lower case, or -1. A word with a hyphen or apostrophe may be known by its parts run together. */
export function findRow(vectors: WordVectors, word: string): number {
  const row = findValue(vectors.rows, hashText(word));
  if (row >= 0 || !/[-’]/u.test(word)) return row;
  const plain = word.replaceAll('’', "'");
  const other = findValue(vectors.rows, hashText(plain));
  return other >= 0 ? other : findValue(vectors.rows, hashText(plain.replaceAll('-', '')));
}
