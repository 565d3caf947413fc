/** A source of numbers in [0, 1): the same seed gives the same ones on any machine (mulberry32, T. Ettinger 2017). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words that mean something to one reader or another. */
const TOKENS = [
  '<', '>', '</', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>', '&c;', '&#0;', '&#xD800;', '<div>', '<table><tr><td>', '<svg>',
  '<script>', '"', "'", '\\', '{', '}', '[', ']', '{\\rtf1', "\\'ff", '\\u-10179?', '\\bin99999999 ', '\\uc9', 'stream\n', 'endstream', '0 0 obj', '/FlateDecode', '/Length 999999999',
  'xref', 'trailer', '%PDF-', '%%EOF', 'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', 'WARC/1.0\r\n', 'Content-Length: -1\r\n', 'Content-Length: 99999999999\r\n', 'Content-Encoding: gzip\r\n',
  'Transfer-Encoding: chunked\r\n', '\r\n\r\n', '--b', '--b--', 'boundary="', 'Content-Type: multipart/mixed; boundary=b\r\n', 'message/rfc822', '=?utf-8?B?', '?=', '=\r\n', '\ufeff', '\u202e', '\u001b[31m',
  '\u0000', '\ud800', '00:00:01.000 --> 00:00:02.000', 'WEBVTT', '---\n', '# ', '```', '1. ', '- ', 'Analyse — ', 'End of Document', 'Document GRDN000020190314ef3e0001x', '1 of 9 DOCUMENTS', 'Length: 5 words',
]; // prettier-ignore

type Change = (bytes: Buffer, random: () => number) => Buffer;

const below = (limit: number, random: () => number): number => Math.floor(random() * limit);

function range(bytes: Buffer, random: () => number): readonly [number, number] {
  const start = below(bytes.length + 1, random);
  return [start, Math.min(bytes.length, start + below(random() < 0.8 ? 64 : 4096, random))];
}

function splice(bytes: Buffer, start: number, end: number, inserted: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(end)]);
}

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = below(copy.length, random);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random));
    return copy;
  },
  (bytes, random) => {
    const at = below(bytes.length, random);
    return splice(bytes, at, at + 1, Buffer.from([below(256, random)]));
  },
  (bytes, random) => splice(bytes, ...range(bytes, random), Buffer.alloc(0)),
  (bytes, random) => {
    const [start, end] = range(bytes, random);
    return splice(bytes, end, end, bytes.subarray(start, end));
  },
  (bytes, random) => {
    const [start, end] = range(bytes, random);
    const times = 2 ** below(10, random);
    return splice(bytes, end, end, Buffer.concat(Array.from({ length: times }, () => bytes.subarray(start, end))));
  },
  (bytes, random) => {
    const at = below(bytes.length + 1, random);
    const token = Buffer.from(TOKENS[below(TOKENS.length, random)] ?? '', random() < 0.5 ? 'utf8' : 'latin1');
    const times = random() < 0.9 ? 1 : 2 ** below(14, random);
    return splice(bytes, at, at, Buffer.concat(Array.from({ length: times }, () => token)));
  },
  (bytes, random) => bytes.subarray(0, below(bytes.length + 1, random)),
  (bytes, random) => {
    const [start, end] = range(bytes, random);
    return splice(bytes, start, end, Buffer.alloc(end - start, random() < 0.5 ? 0 : 0xff));
  },
  (bytes, random) => {
    const [start, end] = range(bytes, random);
    const noise = Buffer.from(Array.from({ length: end - start }, () => below(256, random)));
    return splice(bytes, start, end, noise);
  },
  (bytes, random) => {
    // Numbers are sizes and places more often than not.
    const digits = [...bytes.toString('latin1').matchAll(/\d+/gu)];
    const chosen = digits[below(digits.length, random)];
    if (chosen === undefined) return bytes;
    const value = ['0', '-1', '65536', '4294967295', '99999999999999999999'][below(5, random)] ?? '';
    return splice(bytes, chosen.index, chosen.index + chosen[0].length, Buffer.from(value));
  },
];

/** No mutation makes a file larger than this: what is sought is what small files do. */
const MAX_SIZE = 4 * 1024 * 1024;

/** A sound file with one to eight things done to it. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed: Buffer = Buffer.from(bytes);
  for (let left = 1 + below(8, random); left > 0 && changed.length > 0; left -= 1) {
    const change = CHANGES[below(CHANGES.length, random)];
    if (change !== undefined) changed = change(changed, random).subarray(0, MAX_SIZE);
  }
  return changed;
}
