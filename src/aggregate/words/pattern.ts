import { UsageError } from '../../errors.js';
import { foldLetters } from '../../knowledge/slug.js';
import { tokenize } from '../../segment/tokens.js';
import type { Language, Segmented } from '../../types.js';

/** Tells whether a pattern begins at a token: the token after the longest match, or -1. */
export type Matcher = (segmented: Segmented, at: number, end: number) => number;

type Fits = (segmented: Segmented, at: number) => boolean;

/** What `*` is while a pattern is parted into tokens: a letter without case that no English or French text has. */
const STAR = '\uA66E';
/** Keeps an elided form at the pattern's end ("l'") one token, as it is before a word. */
const AFTER = ' X';
/** Longer "words" are data, which wildcards are not tried on. */
const LONGEST_WORD = 100;
/** Phrases that alternatives may make. */
const MOST_PHRASES = 100;
/** Forms remembered for each place of a pattern, then its memory starts afresh. */
const LARGEST_MEMORY = 100_000;

/** Whether a word is these parts in order, with anything between them; in time linear in the word. */
function fitsParts(word: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (word.length > LONGEST_WORD || word.length < first.length + last.length) return false;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= word.length - last.length;
}

/** One place of a pattern; `*` alone is any word or number. */
function compilePlace(wanted: string, fold: (word: string) => string, exact: boolean): Fits {
  if (wanted === STAR) return ({ tokens }, at) => tokens.kind[at] === 'word' || tokens.kind[at] === 'number';
  const parts = wanted.split(STAR);
  const known = new Map<string, boolean>();
  return ({ tokens }, at) => {
    const form = (exact ? tokens.text[at] : tokens.norm[at]) ?? '';
    let fits = known.get(form);
    if (fits === undefined) {
      if (known.size >= LARGEST_MEMORY) known.clear();
      fits = parts.length > 1 ? fitsParts(fold(form), parts) : fold(form) === wanted;
      known.set(form, fits);
    }
    return fits;
  };
}

/** The phrases that a pattern's alternatives make: "ban|bans on" → "ban on", "bans on". */
function expand(pattern: string): readonly string[] {
  const pieces = pattern.split(/\s+/u).filter((piece) => piece !== '');
  let phrases = [''];
  for (const piece of pieces) {
    const alternatives = piece.split('|').filter((word) => word !== '');
    phrases = phrases.flatMap((phrase) => alternatives.map((word) => `${phrase} ${word}`));
    if (phrases.length > MOST_PHRASES)
      throw new UsageError(`"${pattern}" has more than ${MOST_PHRASES} combinations of alternatives: ask for fewer`);
  }
  return phrases.map((phrase) => phrase.trim());
}

/** A capital can part a compound ("AI-generated" is three tokens): without case, a phrase is parted with and without. */
const spellings = (phrase: string, exact: boolean): readonly string[] =>
  exact
    ? [phrase]
    : [
        phrase,
        phrase.toLowerCase(),
        phrase.toLowerCase().replace(/(?<![\p{L}-])\p{L}/gu, (letter) => letter.toUpperCase()),
      ];

/**
 * Compiles a pattern of words as a reader types them: "AI act", "regulat*", "ban|bans on", "la * européenne". Case and accents
 * do not matter unless `exact`. It is parted as the texts of each language are: « l'IA » is two tokens.
 *
 * @throws UsageError where it asks for no word
 */
export function compilePattern(pattern: string, exact: boolean): Matcher {
  const phrases = pattern.split(/\s+\|\s+/u).flatMap(expand);
  if (phrases.length === 0 || !phrases.every((phrase) => /[\p{L}\p{N}]/u.test(phrase)))
    throw new UsageError(`"${pattern}" asks for no word: give one, as regulat*`);
  const fold = (word: string): string => (exact ? word : foldLetters(word.toLowerCase()));
  const compiled = new Map<Language, readonly (readonly Fits[])[]>();
  const compile = (language: Language): readonly (readonly Fits[])[] => {
    const readings = new Map<string, readonly string[]>();
    for (const phrase of phrases)
      for (const spelling of spellings(phrase.replaceAll('*', STAR), exact)) {
        const { text, norm } = tokenize(spelling + AFTER, language);
        const places = (exact ? text : norm).slice(0, -1).map(fold);
        readings.set(places.join(' '), places);
      }
    return [...readings.values()].map((places) => places.map((place) => compilePlace(place, fold, exact)));
  };
  return (segmented, at, end) => {
    let readings = compiled.get(segmented.language);
    if (readings === undefined) compiled.set(segmented.language, (readings = compile(segmented.language)));
    let longest = 0;
    for (const places of readings) {
      if (places.length <= longest || at + places.length > end) continue;
      if (places.every((fits, step) => fits(segmented, at + step))) longest = places.length;
    }
    return longest > 0 ? at + longest : -1;
  };
}
