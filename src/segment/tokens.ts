import type { Language, TokenKind, Tokens } from '../types.js';

const TOKEN =
  /(https?:\/\/\S+|www\.\S+)|([\w.+-]+@[\w-]+\.[\w.]+)|(\d+(?:[.,]\d+)*)|((?:[\p{L}\p{M}]\.){2,}|\p{L}['’](?=\p{L})|[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)|(\p{P})|(\S)/gu;
const KINDS: readonly TokenKind[] = ['url', 'email', 'number', 'word', 'punctuation', 'symbol'];

/** The form that lexicons and tries are looked up with: NFC, lower case, straight apostrophes. */
export function normalizeToken(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** Tokens of `text`, with exact UTF-16 offsets. */
export function tokenize(text: string, _language: Language): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: TokenKind[] = [];
  const texts: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    start.push(match.index);
    end.push(match.index + match[0].length);
    kind.push(KINDS[match.slice(1).findIndex((group) => group !== undefined)] ?? 'symbol');
    texts.push(match[0]);
  }
  return {
    length: texts.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind,
    text: texts,
    norm: texts.map(normalizeToken),
  };
}
