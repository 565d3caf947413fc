import { foldLetters } from '../../knowledge/slug.js';
import { tokenize } from '../../segment/tokens.js';
import type { Language, Segmented } from '../../types.js';

/** Tells whether a pattern begins at a token: the token after the match, or -1. */
export type Matcher = (segmented: Segmented, at: number, end: number) => number;

type Fits = (text: string, norm: string) => boolean;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** One place of a pattern: a word, `*` for any letters, a|b for either. */
function compilePiece(piece: string, exact: boolean): Fits {
  const alternatives = piece.split('|').filter((word) => word !== '');
  const fold = (word: string): string => (exact ? word : foldLetters(word.toLowerCase()));
  const plain = new Set(alternatives.filter((word) => !word.includes('*')).map(fold));
  const wild = alternatives
    .filter((word) => word.includes('*'))
    .map((word) => new RegExp(`^${word.split('*').map(fold).map(escape).join('.*')}$`, 'u'));
  return (text, norm) => {
    const word = exact ? text : foldLetters(norm);
    return plain.has(word) || wild.some((expression) => expression.test(word));
  };
}

/** Pieces as texts of a language are parted: « l'IA » is two tokens. */
function splitPieces(pattern: string, language: Language): readonly string[] {
  return pattern
    .split(/\s+/u)
    .filter((piece) => piece !== '')
    .flatMap((piece) => (/[*|]/u.test(piece) ? [piece] : [...tokenize(piece, language).text]));
}

/**
 * Compiles a pattern of words as a reader types them: "AI act", "regulat*", "ban|bans on"; a bar between blanks parts whole
 * phrases: "facial recognition | reconnaissance faciale". Case and accents do not matter unless `exact`.
 */
export function compilePattern(pattern: string, exact: boolean): Matcher {
  const phrases = pattern.split(/\s+\|\s+/u).filter((phrase) => phrase.trim() !== '');
  const compiled = new Map<Language, readonly (readonly Fits[])[]>();
  const phrasesOf = (language: Language): readonly (readonly Fits[])[] => {
    let pieces = compiled.get(language);
    if (pieces === undefined) {
      pieces = phrases.map((phrase) => splitPieces(phrase, language).map((piece) => compilePiece(piece, exact)));
      compiled.set(language, pieces);
    }
    return pieces;
  };
  return ({ tokens, language }, at, end) => {
    let longest = -1;
    for (const pieces of phrasesOf(language)) {
      const after = at + pieces.length;
      if (pieces.length === 0 || after > end || after <= longest) continue;
      if (pieces.every((piece, step) => piece(tokens.text[at + step] ?? '', tokens.norm[at + step] ?? '')))
        longest = after;
    }
    return longest;
  };
}
