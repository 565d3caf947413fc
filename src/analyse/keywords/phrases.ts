import { COMMON_WORDS } from '../../lexicon/common-words.js';
import { ALL_FUNCTION_WORDS, DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.js';
import { CURRENCY_NOUNS, MULTIPLIERS, NUMBER_WORDS } from '../../lexicon/money-words.js';
import { NO_NOUNS } from '../../lexicon/no-nouns.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { Segmented, Sentence, Tokens } from '../../types.js';
import type { Resources } from '../resources.js';

/** Content words of the longest phrase. */
const LONGEST_PHRASE = 4;

/** A stretch of tokens that can be a keyword, and the content words in it. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly words: readonly number[];
  /** Neither the word before nor the one after could belong to it. */
  readonly whole: boolean;
}

/** What a token is to a phrase: a word that tells the subject, a common one that may help, or a border. */
export type WordRole = 'content' | 'common' | 'border';

const ADVERB: Readonly<Record<'en' | 'fr', RegExp>> = { en: /..ly$/u, fr: /..(?:a|e|i|u)m(?:m)?ent$/u };
const FRENCH_NOUNS_IN_MENT = /(?:v|g|n|l|t|d|r|p|ss|ch|qu)ement$/u;

const NAME_PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'das',
  'del',
  'della',
  'den',
  'der',
  'des',
  'di',
  'dos',
  'du',
  'el',
  'van',
  'von',
]);
const LONGEST_ACRONYM = 6;

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\d-]+$/u.test(text);
}

/** Participles in these are nouns: "machine learning", "predictive policing". */
const GERUND_NOUN =
  /(?:learn|train|polic|licens|pric|market|scrap|process|monitor|profil|scor|comput|fund|lobby|hous|bank)ing$/u;

/** A part of a compound that the tokens keep apart ("AI-generated"). */
function isHyphenated(tokens: Tokens, index: number): boolean {
  const before = tokens.norm[index - 1] === '-' && tokens.end[index - 1] === tokens.start[index];
  return before || (tokens.norm[index + 1] === '-' && tokens.end[index] === tokens.start[index + 1]);
}

/** True for a sentence in capitals throughout, where they tell nothing. */
export function isShouted({ text }: Segmented, { start, end }: Sentence): boolean {
  const written = text.slice(start, end);
  return written.length > 12 && written === written.toUpperCase();
}

/** The role of the token at `index` in an English or French text. */
export function roleOf(
  segmented: Segmented,
  index: number,
  language: 'en' | 'fr',
  resources: Resources,
  shouting: boolean,
): WordRole {
  const { tokens } = segmented;
  const norm = tokens.norm[index] ?? '';
  const text = tokens.text[index] ?? '';
  if (tokens.kind[index] !== 'word' || /^[-'#@]|^n't$|['.]$|^\d+$/u.test(norm)) return 'border';
  const capital = text.charAt(0) !== norm.charAt(0);
  if (isHyphenated(tokens, index)) return 'border';
  if (isAcronym(text) && !shouting) return 'content';
  if (norm.length < 3 || ALL_FUNCTION_WORDS[language].has(norm) || NAME_PARTICLES.has(text)) return 'border';
  if (MULTIPLIERS.has(norm) || CURRENCY_NOUNS.has(norm)) return 'border';
  if (NUMBER_WORDS.has(norm) || (norm.includes('-') && norm.split('-').every((part) => NUMBER_WORDS.has(part))))
    return 'border';
  if (language === 'en' && !capital && /ing$/u.test(norm) && !GERUND_NOUN.test(norm)) return 'border';
  if (!capital && NO_NOUNS[language].has(norm)) return 'border';
  if (ADVERB[language].test(norm) && !(language === 'fr' && FRENCH_NOUNS_IN_MENT.test(norm)) && !capital)
    return 'border';
  if (!capital && isVerb(segmented, index, language, resources)) return 'border';
  return COMMON_WORDS[language].has(norm) ? 'common' : 'content';
}

/** French endings of finite verbs that nouns do not have, but for "retrait" and its like. */
const FRENCH_VERB = /(?:[^flr]ait|[^lt]rait|aient|èrent|eront)$/u;

/** A form of a verb where a verb can stand: not after an article, adjective or noun of the phrase. */
function isVerb(segmented: Segmented, index: number, language: 'en' | 'fr', resources: Resources): boolean {
  const { tokens } = segmented;
  if (
    language === 'fr' &&
    FRENCH_VERB.test(tokens.norm[index] ?? '') &&
    !/(?:souhait|trait)$/u.test(tokens.norm[index] ?? '')
  )
    return true;
  const readings = verbReadings(resources.verbs, language, tokens.norm[index] ?? '');
  if (readings.length === 0) return false;
  if (readings.every(({ form }) => form !== 'base' && form !== 'present')) {
    return !DETERMINERS[language].has(tokens.norm[index - 1] ?? '') || language === 'fr';
  }
  const before = tokens.norm[index - 1] ?? '';
  return !DETERMINERS[language].has(before) && !(PREPOSITIONS[language].has(before) && before !== 'to');
}

const FRENCH_LINKS: ReadonlySet<string> = new Set(['de', "d'", 'des', 'du']);

/** Length of the link that joins two nouns at `index` in French ("de", "de la", "d'"), 0 for none. */
function linkLength(segmented: Segmented, index: number): number {
  const norm = segmented.tokens.norm[index] ?? '';
  if (!FRENCH_LINKS.has(norm)) return 0;
  const next = segmented.tokens.norm[index + 1] ?? '';
  return norm === 'de' && (next === 'la' || next === "l'") ? 2 : 1;
}

const FRENCH_ADJECTIVE =
  /(?:ai[ns]e?|aire|al|ale|aux|éen|éenne|el|elle|ien|ienne|ier|ière|if|in|ine|ique|ive|oise?)s?$/u;

/** True where the next word cannot belong to the phrase: "mayor|Filip", "permits|granted". */
function breaksRun(segmented: Segmented, last: number | undefined, next: number, language: 'en' | 'fr'): boolean {
  if (last === undefined) return false;
  const text = segmented.tokens.text[next] ?? '';
  const capital = /^\p{Lu}/u.test(text);
  if (capital && !isAcronym(text) && !/^\p{Lu}/u.test(segmented.tokens.text[last] ?? '')) return true;
  // "Commission européenne", but "Morvannes|suspend": after a capital French goes on with an adjective.
  const named = /^\p{Lu}/u.test(segmented.tokens.text[last] ?? '');
  if (language === 'fr' && named && !capital) return !FRENCH_ADJECTIVE.test(text);
  return language === 'en' && !capital && /(?:[^e]ed|ing)$/u.test(text) && !GERUND_NOUN.test(text);
}

/**
 * The phrases of a sentence: its runs of content and common words and their parts, in French with one link ("protection
 * des données"); at most four words, with one content word at least.
 */
export function listPhrases(
  segmented: Segmented,
  sentence: Sentence,
  roles: ReadonlyMap<number, WordRole>,
  language: 'en' | 'fr',
): Phrase[] {
  const phrases: Phrase[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first += 1) {
    if (roles.get(first) === 'border') continue;
    const words: number[] = [];
    let links = 0;
    let at = first;
    while (at < sentence.endToken && words.length < LONGEST_PHRASE) {
      if (roles.get(at) === 'border') {
        const link = language === 'fr' && words.length > 0 && links === 0 ? linkLength(segmented, at) : 0;
        if (link === 0 || at + link >= sentence.endToken || roles.get(at + link) === 'border') break;
        links += 1;
        at += link;
        continue;
      }
      if (breaksRun(segmented, words.at(-1), at, language)) break;
      words.push(at);
      at += 1;
      if (words.some((word) => roles.get(word) === 'content'))
        phrases.push({ first, end: at, words: [...words], whole: false });
    }
    const longest = phrases.at(-1);
    const starts =
      first === sentence.firstToken ||
      roles.get(first - 1) === 'border' ||
      breaksRun(segmented, first - 1, first, language);
    if (longest?.first === first && longest.end === at && starts)
      phrases[phrases.length - 1] = { ...longest, whole: true };
  }
  return phrases;
}
