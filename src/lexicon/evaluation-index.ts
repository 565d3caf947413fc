import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { EVALUATIONS } from './evaluation.js';
import type { VerbList } from './verb-lists.js';

type Phrases = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly sign: 1 | -1 }[]>;

const splitWords = (phrase: string): string[] => phrase.split(/ |(?<=')/u);

function indexPhrases(language: KnowledgeLanguage): Phrases {
  const index = new Map<string, { rest: string[]; sign: 1 | -1 }[]>();
  for (const [key, sign] of [
    ['bad', -1],
    ['good', 1],
  ] as const) {
    for (const phrase of EVALUATIONS[language][key].words) {
      const [head = '', ...rest] = splitWords(phrase);
      index.set(
        head,
        [...(index.get(head) ?? []), { rest, sign }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return index;
}

function indexVerbs(language: KnowledgeLanguage): ReadonlyMap<string, 1 | -1> {
  const index = new Map<string, 1 | -1>();
  for (const [key, sign] of [
    ['bad', -1],
    ['good', 1],
  ] as const) {
    for (const verb of EVALUATIONS[language][key].verbs) index.set(verb, sign);
  }
  return index;
}

const phrases = { en: indexPhrases('en'), fr: indexPhrases('fr') };

/** The longest judging phrase that begins at `token`. */
function match(
  language: KnowledgeLanguage,
  norms: readonly string[],
  token: number,
): { sign: 1 | -1; length: number } | null {
  for (const { rest, sign } of phrases[language].get(norms[token] ?? '') ?? []) {
    if (rest.every((word, offset) => norms[token + 1 + offset] === word)) return { sign, length: rest.length + 1 };
  }
  return null;
}

export const EVALUATION_INDEX = { verbs: { en: indexVerbs('en'), fr: indexVerbs('fr') }, match } as const;

/** Every judging verb, for the build to inflect. */
export const EVALUATION_LEMMAS: VerbList = {
  en: [...EVALUATION_INDEX.verbs.en.keys()].sort(),
  fr: [...EVALUATION_INDEX.verbs.fr.keys()].sort(),
};
