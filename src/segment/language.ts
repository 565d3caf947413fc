import { FUNCTION_WORDS, TELLING_LETTERS } from '../lexicon/language-words.js';
import type { Language } from '../types.js';
import { CLASS, classAt, INVISIBLE, isApostrophe, isWordAt, PAIR, wordRunEnd } from './characters.js';

/** Words looked at: more change nothing, and a 50 MB article costs no more than a page. */
const ENOUGH_WORDS = 4000;
/** A lone function word ("on", "a") proves nothing. */
const LEAST_EVIDENCE = 1.2;
/** The best language against the next: below this the text is mixed or too short to tell. */
const LEAST_RATIO = 1.25;
/** Of running text, function words are 30–50% in these languages; a list of names or another language has next to none. */
const LEAST_SHARE = 0.08;
/** One telling letter in a word against one function word of its own. */
const LETTER_WEIGHT = 0.35;
/** English endings that the other languages do not write: "-ing" and the like help a headline without function words. */
const ENGLISH_ENDING = /(?:[a-z]ing|[^aeiouyé]ed|ness|ship|ould|ght)s?$/u;
const FRENCH_ENDING = /(?:eux|aux|tion|ment|ique|iques|ées?|ité|ait|aient|ère|ières?)$/u;
const ENDING_WEIGHT = 0.25;

type Weights = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;

function weigh(): Weights {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return new Map(
    [...languages].map(([word, shared]) => [word, shared.map((language) => [language, 1 / shared.length] as const)]),
  );
}

const WEIGHTS = weigh();
const LETTERS: Weights = new Map(
  Object.entries(TELLING_LETTERS).map(([letter, languages]) => {
    const shared = languages.split(' ');
    return [letter, shared.map((language) => [language, LETTER_WEIGHT / shared.length] as const)];
  }),
);

/**
 * The language of `text` by its function words, letters and endings: `en` or `fr`, another language's code where the text
 * is clearly in German, Spanish, Italian, Dutch or Portuguese, `und` where there is too little evidence. Reads the
 * first 4,000 words.
 *
 * @example identifyLanguage("Le texte sera examiné jeudi.") // 'fr'
 */
export function identifyLanguage(text: string): Language {
  const scores = new Map<string, number>();
  const add = (evidence: readonly (readonly [string, number])[] | undefined, factor: number): void => {
    for (const [language, weight] of evidence ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight * factor);
  };
  let words = 0;
  for (let index = 0; index < text.length && words < ENOUGH_WORDS;) {
    const kind = classAt(text, index);
    if (!isWordAt(text, index) || (kind & CLASS) === INVISIBLE) {
      index += kind & PAIR ? 2 : 1;
      continue;
    }
    const end = wordRunEnd(text, index);
    if (end - index <= 24) {
      words += 1;
      scoreWord(text, index, end, add);
    }
    index = end;
  }
  return decide(scores, words);
}

function scoreWord(
  text: string,
  start: number,
  end: number,
  add: (evidence: readonly (readonly [string, number])[] | undefined, factor: number) => void,
): void {
  const elided = isApostrophe(text.charCodeAt(end)) && isWordAt(text, end + 1);
  const clitic = isApostrophe(text.charCodeAt(start - 1)) && isWordAt(text, start - 2);
  const word = text.slice(start, end).normalize('NFC').toLowerCase();
  // "l", "d", "s" are words before an apostrophe only; after one, "s" and "t" are English.
  if (word.length === 1 && !elided && /[cdjlns]/u.test(word)) {
    if (clitic && (word === 's' || word === 'd')) add([['en', 0.7]], 1);
    return;
  }
  const evidence = WEIGHTS.get(word);
  if (evidence !== undefined) add(evidence, 1);
  else if (ENGLISH_ENDING.test(word)) add([['en', ENDING_WEIGHT]], 1);
  else if (FRENCH_ENDING.test(word) && word.length > 5 && !/tion$/u.test(word)) add([['fr', ENDING_WEIGHT]], 0.5);
  // Names bring foreign letters along: a capital's letters count for little.
  const name = text.charCodeAt(start) !== word.charCodeAt(0);
  for (const letter of word) if (letter > '\u007f') add(LETTERS.get(letter), name ? 0.2 : 1);
}

function decide(scores: ReadonlyMap<string, number>, words: number): Language {
  let best = 'und';
  let most = 0;
  let second = 0;
  for (const [language, score] of scores) {
    if (score > most) {
      second = most;
      most = score;
      best = language;
    } else if (score > second) second = score;
  }
  if (most < LEAST_EVIDENCE || most < second * LEAST_RATIO || most < words * LEAST_SHARE) return 'und';
  return best;
}

/** A language tag from meta data ("en-GB", "FR", "fra") as ISO 639-1, or null where it says nothing. */
export function readLanguageTag(tag: string | null): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  const known: Readonly<Record<string, Language>> = {
    eng: 'en',
    english: 'en',
    fra: 'fr',
    fre: 'fr',
    french: 'fr',
    français: 'fr',
  };
  return known[primary] ?? (/^[a-z]{2}$/u.test(primary) ? primary : null);
}
