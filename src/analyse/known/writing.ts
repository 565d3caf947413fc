import { INSTITUTION_WORDS } from '../../lexicon/institution-words.js';
import type { Tokens } from '../../types.js';
import { foldAccents, plainWord, type KnownForm } from './trie.js';

/** From this many capitalised words on, a name is recognised although a paper writes its later words small. */
const LONG_NAME = 3;
/** Shorter words in capitals are abbreviations of something else ("AIDE", "ACT" are not; "LA", "US" may be). */
const SHORTEST_HEADLINE_WORD = 4;

export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether a written word may stand for the form's word, were only letter case in question; `small`: lower case too. */
function wordFits(written: string, word: string, alone: boolean, small: boolean): boolean {
  if (written === word) return true;
  const [plain, expected] = [foldAccents(written), foldAccents(word)];
  if (plain === expected) return true;
  if (isUpper(plain) && (!alone || plain.length >= SHORTEST_HEADLINE_WORD)) return true;
  if (alone || plain.slice(1) !== expected.slice(1)) return false;
  return startsUpper(plain) || (small && !isUpper(word));
}

/**
 * Whether the tokens from `from` on write the form as a name is written: with its capitals, or all in capitals as in
 * headlines; inside long names the case of common nouns varies ("European commission", "Commission Nationale …"), and a
 * name that begins with one may be all small (« ministère de l'économie »). Descriptions are free in case.
 */
export function isWrittenAs({ alias, words }: KnownForm, tokens: Tokens, from: number): boolean {
  if (alias.kind === 'nominal') return true;
  const firstCapital = words.findIndex(startsUpper);
  const long = words.filter(startsUpper).length >= LONG_NAME;
  const common = firstCapital > 0 && INSTITUTION_WORDS.has(words[0] ?? '');
  return words.every((word, index) => {
    const small = common || (index !== firstCapital && (long || INSTITUTION_WORDS.has(word.toLowerCase())));
    return wordFits(plainWord(tokens.text[from + index] ?? ''), word, words.length === 1, small);
  });
}
