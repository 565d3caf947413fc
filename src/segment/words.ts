import { COMPOUND_HEADS, DOMAIN_ENDINGS, FRENCH_CLITICS, FRENCH_COMPOUNDS } from '../lexicon/contractions.js';
import { SENTENCE_STARTERS } from '../lexicon/sentence-words.js';
import { DOTTED_ABBREVIATIONS, LABEL_NOUNS } from '../lexicon/abbreviations.js';
import {
  CAPITAL_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.js';
import { elidesBeforeMark, findClitic, isElided, isNasalName } from './apostrophes.js';
import {
  BLANK,
  CLASS,
  classAt,
  DIGIT,
  isApostrophe,
  isHyphen,
  isWordAt,
  LETTER,
  LOWER,
  UPPER,
  wordRunEnd,
} from './characters.js';
import { urlEnd } from './addresses.js';
import type { TokenSink } from './sink.js';

const LONGEST_ABBREVIATION = 7;
const LONGEST_FRENCH_VERB = 24;
const isLetterAt = (text: string, index: number): boolean => (classAt(text, index) & CLASS) === LETTER;
const isUpperAt = (text: string, index: number): boolean => (classAt(text, index) & UPPER) !== 0;

/** Where the text goes on after blanks: up to a line's end, at most a few. */
function nextInk(text: string, index: number): number {
  let next = index;
  while (next < index + 4 && (classAt(text, next) & CLASS) === BLANK && next < text.length) next += 1;
  return next;
}

/** True where the dot at `dot` belongs to the abbreviation `start`–`dot`. */
function ownsDot(text: string, start: number, dot: number, sink: TokenSink): boolean {
  if (dot - start > LONGEST_ABBREVIATION) return false;
  const form = text.slice(start, dot).normalize('NFC');
  const next = nextInk(text, dot + 1);
  if (TITLE_ABBREVIATIONS.has(form) && isUpperAt(text, next)) return true;
  const low = form.toLowerCase();
  if (NUMBERED_ABBREVIATIONS.has(low)) {
    if ((classAt(text, next) & CLASS) === DIGIT) return true;
    if (form === low && /^[IVXLCDM]+\b/u.test(text.slice(next, next + 8)) && next > dot + 1) return true;
  }
  if (PLAIN_ABBREVIATIONS.has(low) && (form === low || !CAPITAL_ABBREVIATIONS.has(form))) return true;
  if (CAPITAL_ABBREVIATIONS.has(form)) return true;
  return isInitial(text, start, dot, next, sink);
}

/** "Jennifer M. Anderson", "J. Dupont": one capital between names, or at their head. */
function isInitial(text: string, start: number, dot: number, next: number, sink: TokenSink): boolean {
  if (dot !== start + 1 || !isUpperAt(text, start)) return false;
  const before = sink.textAt(1);
  // "l'article L. 121-3", a code's numbering.
  if ((classAt(text, next) & CLASS) === DIGIT) return /^art(?:icles?|\.)$/iu.test(before);
  if (!isUpperAt(text, next) && text.charCodeAt(next) !== 0x26) return false;
  const word = text.slice(next, Math.min(wordRunEnd(text, next), next + 16)).toLowerCase();
  if (SENTENCE_STARTERS.has(word) && !/^(?:de|des|du|la|le)$/u.test(word)) return false;
  if (/^\p{Lu}\.$/u.test(before)) return true;
  if (LABEL_NOUNS.has(before.toLowerCase())) return false;
  const named = /^\p{Lu}[\p{L}\p{M}'’-]+\.?$/u.test(before);
  // "So do I. The …": the pronoun is an initial only between names.
  if (text.charCodeAt(start) === 0x49) return named && /^\p{Lu}\p{Ll}{3}/u.test(text.slice(next, next + 4));
  return named || before === '' || /^[\p{P}\p{Ll}]/u.test(before);
}

/** End of letters with dots between them ("U.S.", "e.g.", "J.-C."), or -1. */
function dottedEnd(text: string, start: number, end: number): number {
  if (end - start <= 3) {
    const window = text.slice(start, start + 9).toLowerCase();
    for (const form of DOTTED_ABBREVIATIONS) {
      if (window.startsWith(form) && !isWordAt(text, start + form.length)) return start + form.length;
    }
  }
  if (end !== start + 1 || (classAt(text, start) & CLASS) !== LETTER) return -1;
  let dot = end;
  for (;;) {
    const letter = dot + (isHyphen(text.charCodeAt(dot + 1)) ? 2 : 1);
    if (!isLetterAt(text, letter) || isWordAt(text, letter + 1)) break;
    if (letter > dot + 1 && (text.charCodeAt(letter + 1) !== 0x2e || !isUpperAt(text, letter))) break;
    dot = letter + 1;
    if (text.charCodeAt(dot) !== 0x2e) return dot;
  }
  return dot > end ? dot + 1 : -1;
}

/** True for "Paris-based", "AI-generated": a name and what it does to the noun; "Self-regulation" is none. */
function isNameCompound(text: string, start: number, hyphen: number): boolean {
  if (!isUpperAt(text, start)) return false;
  let parts = 0;
  for (let at = hyphen; isHyphen(text.charCodeAt(at)); parts += 1) {
    if ((classAt(text, at + 1) & LOWER) === 0) break;
    at = wordRunEnd(text, at + 1);
    if (isHyphen(text.charCodeAt(at)) && isWordAt(text, at + 1) && (classAt(text, at + 1) & LOWER) === 0) return false;
  }
  if (parts === 0) return false;
  const head = text.slice(start, hyphen);
  return !COMPOUND_HEADS.has(head.toLowerCase()) && (hyphen - start > 1 || head === 'X');
}

const VERB_END = /[acdestxzé]$|ai$/u;

/** End of the pronoun that follows its verb at `hyphen` ("-elle", "-t-il"), or -1. */
function frenchCliticEnd(text: string, start: number, hyphen: number): number {
  if (hyphen - start > LONGEST_FRENCH_VERB) return -1;
  let from = hyphen + 1;
  if ((text.charCodeAt(from) | 0x20) === 0x74) {
    if (isHyphen(text.charCodeAt(from + 1))) from += 2;
    else if (isApostrophe(text.charCodeAt(from + 1)) && isLetterAt(text, from + 2)) return from + 2;
  }
  const end = wordRunEnd(text, from);
  if (end - from > 5 || end === from) return -1;
  const pronoun = text.slice(from, end);
  const capital = isUpperAt(text, from);
  if (capital && pronoun !== pronoun.toUpperCase()) return -1;
  if (!FRENCH_CLITICS.has(pronoun.normalize('NFC').toLowerCase())) return -1;
  const verb = text.slice(start, hyphen).normalize('NFC').toLowerCase();
  if (!VERB_END.test(verb) || FRENCH_COMPOUNDS.has(`${verb}-${pronoun.toLowerCase()}`)) return -1;
  // "Villeneuve-la-Garenne": more letters than a second pronoun follow.
  if (isHyphen(text.charCodeAt(end)) && isWordAt(text, end + 1) && frenchCliticEnd(text, start, end) < 0) return -1;
  return end;
}

/** Scans the word that starts at `start`, of which the letters up to `run` are known; returns where to go on. */
export function scanWord(text: string, start: number, run: number, french: boolean, sink: TokenSink): number {
  let end = run;
  let compound = false;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isApostrophe(code)) {
      const elided = !compound && isElided(text, start, end) && !isNasalName(text, start, end);
      if (!isLetterAt(text, end + 1)) {
        if (elided && elidesBeforeMark(text, end)) end += 1;
        break;
      }
      const after = wordRunEnd(text, end + 1);
      const clitic = french && elided ? -1 : findClitic(text, start, end, after);
      if (clitic >= 0) {
        sink.push(start, clitic, 'word');
        sink.push(clitic, after, 'word');
        return after;
      }
      if (elided && !text.startsWith('est-à-dire', end + 1)) {
        end += 1;
        break;
      }
      compound = true;
      end = after;
    } else if (isHyphen(code) && isWordAt(text, end + 1)) {
      if (!compound) {
        const clitic = french ? frenchCliticEnd(text, start, end) : -1;
        if (clitic >= 0) {
          sink.push(start, end, 'word');
          sink.push(end, clitic, 'word');
          // "donnez-le-moi"
          const second = isHyphen(text.charCodeAt(clitic)) ? frenchCliticEnd(text, start, clitic) : -1;
          if (second >= 0) sink.push(clitic, second, 'word');
          return Math.max(clitic, second);
        }
        if (!french && isNameCompound(text, start, end)) break;
      }
      compound = true;
      end = wordRunEnd(text, end + 1);
    } else if (code === 0x2e) {
      const stop = endAtDot(text, start, end, sink);
      if (stop < 0) break;
      if (stop === end || text.charCodeAt(stop - 1) === 0x2e) {
        end = stop;
        break;
      }
      end = stop;
    } else if (code === 0x26 && isUpperAt(text, end - 1) && isUpperAt(text, end + 1)) {
      end = wordRunEnd(text, end + 1);
    } else if (code === 0x3a && text.startsWith('://', end)) {
      const stop = /^(?:https?|ftp)$/iu.test(text.slice(start, Math.min(end, start + 6))) ? urlEnd(text, end) : -1;
      if (stop < 0) break;
      sink.push(start, stop, 'url');
      return stop;
    } else {
      if (code === 0xb0 && end === start + 1 && /[nN]/u.test(text.charAt(start))) end += 1;
      break;
    }
  }
  sink.push(start, end, 'word');
  return end;
}

/** How far the word goes on over the dot at `end`: past it, past a domain's ending or decimals; -1: it does not. */
function endAtDot(text: string, start: number, end: number, sink: TokenSink): number {
  const dotted = dottedEnd(text, start, end);
  if (dotted >= 0) return dotted;
  if ((classAt(text, end - 1) & CLASS) === DIGIT && (classAt(text, end + 1) & CLASS) === DIGIT)
    return wordRunEnd(text, end + 1);
  if (isLetterAt(text, end + 1)) {
    const after = wordRunEnd(text, end + 1);
    if (after - end <= 6 && DOMAIN_ENDINGS.has(text.slice(end + 1, after).toLowerCase())) return after;
  }
  return ownsDot(text, start, end, sink) ? end + 1 : -1;
}
