import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { UNDO_VERBS } from './limits.js';
import { GIFT_VERBS, SIDE_VERBS, STANCE_ADJECTIVES, STANCE_NOUNS, STANCE_VERBS } from './stance.js';
import type { StanceFrame, StanceWords } from './stance.js';
import type { VerbList } from './verb-lists.js';

/** A verb of the lexicon with the words that must follow it. */
export interface VerbEntry {
  readonly frame: StanceFrame;
  readonly polarity: 1 | -1;
  readonly reflexive: boolean;
  readonly tail: readonly string[];
}

export interface WordEntry {
  readonly kind: 'adjective' | 'noun';
  readonly polarity: 1 | -1;
  readonly rest: readonly string[];
  readonly prepositions: readonly (readonly string[])[];
  readonly frame: StanceFrame;
}

type PerLanguage<T> = Readonly<Record<KnowledgeLanguage, ReadonlyMap<string, T>>>;

const LANGUAGES = ['en', 'fr'] as const;
const splitVerb = (verb: string): { reflexive: boolean; lemma: string; tail: string[] } => {
  const [head = '', ...rest] = verb.split(' ');
  if (head !== 'se') return { reflexive: false, lemma: head, tail: rest };
  const [lemma = '', ...tail] = rest;
  return { reflexive: true, lemma, tail };
};

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

function indexVerbs(language: KnowledgeLanguage): ReadonlyMap<string, readonly VerbEntry[]> {
  const index = new Map<string, VerbEntry[]>();
  for (const { frame, polarity, verbs } of STANCE_VERBS[language]) {
    for (const verb of verbs) {
      const { reflexive, lemma, tail } = splitVerb(verb);
      push(index, lemma, { frame, polarity, reflexive, tail });
    }
  }
  return index;
}

function indexSides(language: KnowledgeLanguage): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const verb of SIDE_VERBS[language]) {
    const { lemma, tail } = splitVerb(verb);
    push(index, lemma, tail);
  }
  return index;
}

/** Splits as the tokenizer does: an elided word is a token of its own. */
const splitWords = (phrase: string): string[] => phrase.split(/ |(?<=')/u);

/** French adjectives in all four forms. */
function inflect(word: string, language: KnowledgeLanguage): string[] {
  if (language === 'en' || word.includes(' ')) return [word];
  const feminine = word.endsWith('f')
    ? `${word.slice(0, -1)}ve`
    : word.endsWith('et')
      ? `${word.slice(0, -2)}ète`
      : word.endsWith('e')
        ? word
        : `${word}e`;
  return [...new Set([word, feminine, `${word}s`, `${feminine}s`])];
}

function indexWords(language: KnowledgeLanguage): ReadonlyMap<string, readonly WordEntry[]> {
  const index = new Map<string, WordEntry[]>();
  const add = (kind: 'adjective' | 'noun', groups: readonly StanceWords[]): void => {
    for (const { polarity, words, prepositions, frame = 'object' } of groups) {
      const split = prepositions.map(splitWords);
      for (const word of words.flatMap((one) => (kind === 'adjective' ? inflect(one, language) : plural(one)))) {
        const [head = '', ...rest] = word.split(' ');
        push(index, head, { kind, polarity, rest, prepositions: split, frame });
      }
    }
  };
  const plural = (word: string): string[] => (word.endsWith('s') ? [word] : [word, `${word}s`]);
  add('adjective', STANCE_ADJECTIVES[language]);
  add('noun', STANCE_NOUNS[language]);
  return index;
}

function perLanguage<T>(make: (language: KnowledgeLanguage) => ReadonlyMap<string, T>): PerLanguage<T> {
  return { en: make('en'), fr: make('fr') };
}

const CONTRACTED: Readonly<Record<string, ReadonlySet<string>>> = {
  à: new Set(['à', 'au', 'aux']),
  de: new Set(['de', 'du', 'des', "d'"]),
};

function samePreposition(norm: string, word: string): boolean {
  return CONTRACTED[word]?.has(norm) ?? norm === word;
}

/** How many tokens from `token` on are one of `prepositions`; 0 where none is. */
function prepositionLength(
  norms: readonly string[],
  token: number,
  prepositions: readonly (readonly string[])[],
): number {
  let longest = 0;
  for (const words of prepositions) {
    if (words.length > longest && words.every((word, offset) => samePreposition(norms[token + offset] ?? '', word))) {
      longest = words.length;
    }
  }
  return longest;
}

const words = perLanguage(indexWords);
const BARE: ReadonlySet<string> = new Set(['against', 'contre']);

/** The lexicon of stances, ready for look-up by lemma or word. */
export const STANCE_INDEX = {
  verbs: perLanguage(indexVerbs),
  sides: perLanguage(indexSides),
  gifts: { en: new Set(GIFT_VERBS.en), fr: new Set(GIFT_VERBS.fr) },
  words,
  samePreposition,
  prepositionLength,
  mayStart: (language: KnowledgeLanguage, norm: string): boolean => BARE.has(norm) || words[language].has(norm),
} as const;

/** Every lemma of the lists above, for the build to inflect. */
export const STANCE_LEMMAS: VerbList = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    [
      ...new Set([
        ...STANCE_INDEX.verbs[language].keys(),
        ...STANCE_INDEX.sides[language].keys(),
        ...GIFT_VERBS[language],
        ...UNDO_VERBS[language],
      ]),
    ].sort(),
  ]),
) as unknown as VerbList;
