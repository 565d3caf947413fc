import { COMPANY_FORMS, NEVER_FINAL, OFFICERS, STATE_BODIES, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import { REPORTING_FORMS, SENTENCE_STARTERS, TIME_ZONES } from '../lexicon/sentence-words.js';
import type { Tokens } from '../types.js';
import { classAt, LOWER, UPPER } from './characters.js';

const TERMINATOR = /^(?:\.+|…+|!+|\?+)$/u;
const OPENERS = new Set(['«', '“', '‘', '„', '(', '[', '{', '"', "'", '``', '–', '—', '-', '•', '*']);
/** Words between a question in quote marks and the verb that reports it: “What?” Anna Maria Smith asked. */
const LONGEST_ATTRIBUTION = 5;

/** True for ".", "!", "?", "…" and their runs; not for what is left out in brackets, "(…)". */
export function isTerminator(tokens: Tokens, index: number): boolean {
  const text = tokens.text[index] ?? '';
  if (tokens.kind[index] !== 'punctuation' || !TERMINATOR.test(text)) return false;
  const omission = text.startsWith('…') || text.length > 1;
  return !(omission && /^[([]$/u.test(tokens.text[index - 1] ?? '') && /^[)\]]$/u.test(tokens.text[index + 1] ?? ''));
}

/** Whether a straight double quote mark opens or closes: by the side that it touches, else by what went before. */
export function opensStraight(tokens: Tokens, index: number, open: boolean): boolean {
  const before = touches(tokens, index);
  const after = touches(tokens, index + 1);
  return before === after ? !open : after;
}

const textAt = (tokens: Tokens, index: number): string => tokens.text[index] ?? '';
const normAt = (tokens: Tokens, index: number): string => tokens.norm[index] ?? '';
const isCapital = (word: string): boolean => (classAt(word, 0) & UPPER) !== 0;
const isSmall = (word: string): boolean => (classAt(word, 0) & LOWER) !== 0;
const touches = (tokens: Tokens, index: number): boolean => tokens.end[index - 1] === tokens.start[index];

/** First token from `index` on that is no opening mark or dash, before `limit`. */
function firstWord(tokens: Tokens, index: number, limit: number): number {
  let word = index;
  while (word < limit && word < index + 4 && OPENERS.has(textAt(tokens, word))) word += 1;
  return word;
}

/** End of the closing marks after a terminator: `.”`, `. »`, `.)`, `."` and a note's number, `.[3]`. */
export function closersEnd(tokens: Tokens, index: number, limit: number, openQuote: boolean): number {
  let end = index;
  let straightOpen = openQuote;
  for (; end < limit; end += 1) {
    const text = textAt(tokens, end);
    if (isTerminator(tokens, end) && (touches(tokens, end) || text === '?' || text === '!')) continue;
    if (text === ')' || text === ']' || text === '}' || text === '»' || text === '”' || text === "''") continue;
    if ((text === '’' || text === "'" || text === '“' || text === '‘') && tokens.kind[end] === 'punctuation') {
      if (!touches(tokens, end) || tokens.end[end] === tokens.start[end + 1]) break;
    } else if (text === '"') {
      if (opensStraight(tokens, end, straightOpen)) break;
      straightOpen = false;
    } else if (
      text === '[' &&
      touches(tokens, end) &&
      textAt(tokens, end + 2) === ']' &&
      tokens.kind[end + 1] === 'number'
    ) {
      end += 2;
    } else break;
  }
  return end;
}

/** “What?” Smith asked: after a closing mark, names and then a reporting verb. */
function isAttribution(tokens: Tokens, index: number, limit: number): boolean {
  for (let i = index; i < limit && i <= index + LONGEST_ATTRIBUTION; i += 1) {
    if (i > index && REPORTING_FORMS.has(normAt(tokens, i))) return true;
    if (tokens.kind[i] !== 'word' || !isCapital(textAt(tokens, i))) return false;
    if (i === index && SENTENCE_STARTERS.has(normAt(tokens, i))) return false;
  }
  return false;
}

/**
 * True where the sentence that starts with token `begin` ends after the terminator `mark`; `next` is the first token after the closing marks, on the same
 * paragraph (`next` < `limit`).
 */
export function endsAtMark(tokens: Tokens, begin: number, mark: number, next: number, limit: number): boolean {
  const sign = textAt(tokens, mark);
  const closed = next > mark + 1 && !isTerminator(tokens, next - 1);
  const word = firstWord(tokens, next, limit);
  const text = textAt(tokens, word);
  const before = textAt(tokens, mark - 1);
  if (/^[,;:)\]}]$/u.test(textAt(tokens, next))) return false;
  if (touches(tokens, next)) return isCapital(text) && isSmall(before) && before.length > 1 && sign !== '…';
  if (tokens.kind[word] === 'word' && !isCapital(text)) {
    // "xAI", "iPhone": small, but a name; scripts without capitals have neither.
    if (!isSmall(text)) return true;
    if (sign !== '.') return false;
    // Careless text goes on in small letters; a word that is no abbreviation ends, a function word starts.
    const careless = !closed && word === next && before.length > 3 && SENTENCE_STARTERS.has(normAt(tokens, word));
    return careless || /^\p{Ll}{1,2}\p{Lu}/u.test(text);
  }
  if (sign === '.' && !closed && mark === begin + 1 && isListNumber(tokens, mark)) return false;
  if (closed && sign !== '.' && isAttribution(tokens, next, limit)) return false;
  if (sign.startsWith('…') || sign.length > 1) return !/^(?:i|i'm)$/u.test(normAt(tokens, word));
  return true;
}

/** "1." or "a.": where a sentence begins with it, the number of an item. */
function isListNumber(tokens: Tokens, mark: number): boolean {
  return /^(?:\d{1,3}|[a-zA-Z])$/u.test(textAt(tokens, mark - 1)) && touches(tokens, mark);
}

/** True where a sentence ends after the abbreviation `index`, which keeps its dot; `next` is the token after it. */
export function endsAtAbbreviation(tokens: Tokens, index: number, next: number, limit: number): boolean {
  const form = textAt(tokens, index);
  const norm = normAt(tokens, index);
  const word = firstWord(tokens, next, limit);
  const text = textAt(tokens, word);
  if (textAt(tokens, next) === '(') return false;
  if (!isCapital(text) || tokens.kind[word] !== 'word' || NEVER_FINAL.has(norm)) return false;
  if (TITLE_ABBREVIATIONS.has(form.slice(0, -1)) || /^\p{L}\.$/u.test(form)) return false;
  const following = normAt(tokens, word);
  if (norm === 'a.m.' || norm === 'p.m.') return !TIME_ZONES.has(following);
  if (norm === 'etc.') return true;
  const starts =
    SENTENCE_STARTERS.has(following) && !(text.length > 1 && text === text.toUpperCase() && !text.includes("'"));
  if (starts) return true;
  if (COMPANY_FORMS.has(norm)) return !OFFICERS.has(following);
  if (/^(?:\p{L}\.){2,}$/u.test(form) && normAt(tokens, index - 1) === 'the') {
    // "in the U.S. Officials said": "U.S." stands as a noun after a preposition; bodies of state go on after it.
    const preposition = /^(?:across|against|by|for|from|in|into|inside|of|outside|to|with|within)$/u.test(
      normAt(tokens, index - 2),
    );
    return preposition && !STATE_BODIES.has(following);
  }
  return false;
}
