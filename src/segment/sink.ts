import { hashText } from '../model/hash.js';
import type { TokenKind, Tokens } from '../types.js';

/** Collects tokens in text order; equal tokens share one string, so that 50 MB of text stay affordable. */
export interface TokenSink {
  readonly push: (start: number, end: number, kind: TokenKind) => void;
  /** Takes the last token back. */
  readonly pop: () => void;
  readonly size: () => number;
  /** Of the token `back` places before the next one; -1 and '' where there is none. */
  readonly startAt: (back: number) => number;
  readonly endAt: (back: number) => number;
  readonly kindAt: (back: number) => TokenKind | null;
  readonly textAt: (back: number) => string;
  readonly tokens: () => Tokens;
}

const LONGEST_INTERNED = 32;

/** The form that lexicons and tries are looked up with: NFC, lower case, straight apostrophes, no invisible characters. */
export function normalizeToken(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/[\p{Cf}\s]/gu, '');
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 126 || code < 33 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

function sameCharacters(text: string, start: number, token: string): boolean {
  for (let i = 0; i < token.length; i += 1) if (text.charCodeAt(start + i) !== token.charCodeAt(i)) return false;
  return true;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

/** An empty sink for the tokens of `text`. */
export function createTokenSink(text: string): TokenSink {
  let start = new Int32Array(Math.max(64, text.length >> 2));
  let end = new Int32Array(start.length);
  let key = new Int32Array(start.length);
  const kinds: TokenKind[] = [];
  const texts: string[] = [];
  const norms: string[] = [];
  // Direct-mapped: slot = hash of the characters, value = 1 + index of a token that may be equal.
  const slots = new Int32Array(text.length > 100_000 ? 1 << 16 : 1 << 10);
  const mask = slots.length - 1;
  let size = 0;

  const add = (token: string, norm: string, normKey: number): void => {
    texts.push(token);
    norms.push(norm);
    key[size] = normKey;
  };

  const append = (from: number, to: number): void => {
    if (to - from > LONGEST_INTERNED) {
      const slice = text.slice(from, to);
      const norm = normalizeToken(slice);
      add(slice, norm, hashText(norm));
      return;
    }
    const hash = hashText(text, from, to);
    const slot = (hash ^ (hash >>> 15)) & mask;
    const known = (slots[slot] ?? 0) - 1;
    const twin = known >= 0 ? texts[known] : undefined;
    if (twin?.length === to - from && sameCharacters(text, from, twin)) {
      add(twin, norms[known] ?? twin, key[known] ?? 0);
      return;
    }
    const slice = text.slice(from, to);
    if (isPlain(text, from, to)) add(slice, slice, hash);
    else {
      const norm = normalizeToken(slice);
      add(slice, norm, hashText(norm));
    }
    slots[slot] = size + 1;
  };

  return {
    push: (from, to, kind) => {
      if (size === start.length) {
        start = grown(start);
        end = grown(end);
        key = grown(key);
      }
      append(from, to);
      start[size] = from;
      end[size] = to;
      kinds.push(kind);
      size += 1;
    },
    pop: () => {
      size -= 1;
      kinds.pop();
      texts.pop();
      norms.pop();
    },
    size: () => size,
    startAt: (back) => (back <= size ? (start[size - back] ?? -1) : -1),
    endAt: (back) => (back <= size ? (end[size - back] ?? -1) : -1),
    kindAt: (back) => kinds[size - back] ?? null,
    textAt: (back) => texts[size - back] ?? '',
    tokens: () => ({
      length: size,
      start: start.slice(0, size),
      end: end.slice(0, size),
      kind: kinds,
      text: texts,
      norm: norms,
      key: key.slice(0, size),
    }),
  };
}
