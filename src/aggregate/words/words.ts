import {
  AUXILIARY_FORMS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/function-words.js';
import { FUNCTION_WORDS } from '../../lexicon/language-words.js';
import type { Segmented } from '../../types.js';

/** A stretch of words of one sentence with nothing between them: token indices, half-open. */
export interface WordRun {
  readonly first: number;
  readonly end: number;
}

/** Whether a sentence is the article's own prose: titles and headings too, no bylines and no boilerplate. */
const isProse = (kind: string): boolean => kind !== 'boilerplate' && kind !== 'byline';

/** The token ranges of an article's own sentences: what all counts of words are made over. */
export function listSentences({ sentences }: Segmented): readonly WordRun[] {
  return sentences
    .filter(({ kind }) => isProse(kind))
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
const COMMON: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: listCommon('en'),
  fr: listCommon('fr'),
};

function listCommon(language: 'en' | 'fr'): ReadonlySet<string> {
  const lists = [AUXILIARY_FORMS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS];
  return new Set([...lists.flatMap((list) => [...list[language]]), ...FUNCTION_WORDS[language], "'s", "n't", "'"]);
}

/** Whether a word (norm) is a function word; in texts of another language, of either. */
export function isFunctionWord(norm: string, language: string): boolean {
  const own = LANGUAGES.find((code) => code === language);
  return own === undefined ? LANGUAGES.some((code) => COMMON[code].has(norm)) : COMMON[own].has(norm);
}
