import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { Language } from '../types.js';

/**
 * The stem of a word in lower case (`Tokens.norm`): Porter's for English, Snowball's for French, the word itself in
 * other languages. Not a word, only a key under which its inflections and derivations meet. About 0.3 million a second:
 * keep what was asked for.
 *
 * @example stemWord('regulations', 'en') // "regul"
 */
export function stemWord(norm: string, language: Language): string {
  if (language === 'en') return english.stem(norm);
  return language === 'fr' ? french.stem(norm) : norm;
}
