import { ALL_FUNCTION_WORDS } from '../../lexicon/function-words.js';
import type { Segmented } from '../../types.js';

/** The tokens of a sentence: indices, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The article's own sentences, those of titles and headings too, not of bylines and boilerplate: what all counts are made over. */
export function listSentences({ sentences }: Segmented): readonly TokenRange[] {
  return sentences
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'byline')
    .map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }));
}

/**
 * Whether a token counts as a word: letters, as the tokeniser parts them (« l' » and « IA » are two); numbers, marks and
 * addresses do not.
 */
export function isWord({ tokens }: Segmented, at: number): boolean {
  // A bare possessive (« companies’ ») is a token of kind word, and has no letter.
  return tokens.kind[at] === 'word' && /\p{L}/u.test(tokens.norm[at] ?? '');
}

const LANGUAGES = ['en', 'fr'] as const;

/** Whether a word (norm) is a function word or a part of one (« l' », "n't"); in texts of another language, of either. */
export function isFunctionWord(norm: string, language: string): boolean {
  if (norm.startsWith("'") || norm.endsWith("'") || norm === "n't") return true;
  const own = LANGUAGES.filter((code) => code === language);
  return (own.length === 0 ? LANGUAGES : own).some((code) => ALL_FUNCTION_WORDS[code].has(norm));
}
