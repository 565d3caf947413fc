import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { Language } from '../types.js';

/** `stemWord`, with memory. */
export type Stems = (norm: string, language: Language) => string;

/** Words remembered at most: some 20 MB; then the memory starts afresh. */
const LARGEST_MEMORY = 200_000;

/** Remembers the stems of words: texts repeat themselves. */
export function rememberStems(): Stems {
  const memories = new Map<Language, Map<string, string>>();
  return (norm, language) => {
    const memory = memories.get(language) ?? new Map<string, string>();
    memories.set(language, memory);
    const known = memory.get(norm);
    if (known !== undefined) return known;
    if (memory.size >= LARGEST_MEMORY) memory.clear();
    const stem = stemWord(norm, language);
    memory.set(norm, stem);
    return stem;
  };
}

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
