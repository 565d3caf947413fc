import type { Language, Tokens } from '../types.js';
import { findApheresis, isPossessive, LONGEST_SINGLE_QUOTATION } from './apostrophes.js';
import { scanAt, scanTag, urlEnd } from './addresses.js';
import {
  BLANK,
  CLASS,
  classAt,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isWordAt,
  LETTER,
  PAIR,
  PUNCTUATION,
  wordRunEnd,
} from './characters.js';
import { scanNumber } from './numbers.js';
import { createTokenSink } from './sink.js';
import type { TokenSink } from './sink.js';
import { scanWord } from './words.js';

export { normalizeToken } from './sink.js';

/** Marks that are written several times as one: "...", "--", "!!". */
const REPEATED = new Set(['.', '-', '!', '?', '*', '_', '=', '~', '#', '`']);

/** End of the punctuation mark or symbol at `index`, with what is written onto it. */
function markEnd(text: string, index: number): number {
  const kind = classAt(text, index);
  let end = index + (kind & PAIR ? 2 : 1);
  const character = text.charAt(index);
  if (REPEATED.has(character)) {
    while (text.charAt(end) === character) end += 1;
    return end;
  }
  if (character === "'" && text.charAt(end) === "'") return end + 1;
  if ((kind & CLASS) === PUNCTUATION) return end;
  // Variation selectors and combining marks belong to the sign before them, as in an emoji.
  while (/^\p{M}/u.test(text.charAt(end))) end += 1;
  return end;
}

/**
 * At a mark that is ' or ’ or ‘. A clitic (`peoples’`, `'n'`) is a word; a quote mark is punctuation. Returns the end and
 * where a single quotation is open from now on (-1: none).
 */
function scanApostrophe(text: string, mark: number, open: number, sink: TokenSink): { end: number; open: number } {
  const afterWord = mark > 0 && isWordAt(text, mark - 1) && sink.endAt(1) === mark;
  if (!afterWord) {
    const word = findApheresis(text, mark);
    if (word >= 0) {
      sink.push(mark, word, 'word');
      return { end: word, open };
    }
    const end = markEnd(text, mark);
    sink.push(mark, end, 'punctuation');
    const opens =
      end === mark + 1 && (classAt(text, mark - 1) & CLASS) !== DIGIT && (classAt(text, end) & CLASS) !== BLANK;
    const before = mark === 0 ? BLANK : classAt(text, mark - 1) & CLASS;
    if (open >= 0 && before !== BLANK) return { end, open: -1 };
    return { end, open: opens ? mark : open };
  }
  const current = open >= 0 && mark - open <= LONGEST_SINGLE_QUOTATION ? open : -1;
  const last = text.charCodeAt(mark - 1) | 0x20;
  const sibilant = last === 0x73 || last === 0x78 || last === 0x7a;
  const owned = current < 0 ? sibilant : isPossessive(text, mark);
  sink.push(mark, mark + 1, owned ? 'word' : 'punctuation');
  return { end: mark + 1, open: owned ? current : -1 };
}

/**
 * The tokens of `text` with exact UTF-16 offsets, in one pass, in time linear in the text.
 *
 * Words keep their hyphens and inner dots; elided forms (`l'`), English clitics (`'s`, `n't`, a bare possessive `’`),
 * French verb pronouns (`-t-elle`) and a name's adjective (`Paris`, `-`, `based`; not in French) are tokens of their own,
 * as are a number and the unit that touches it (`1.2`, `bn`), currency signs and `%`. Abbreviations keep their dot, a run
 * of dots is one token, `#tag` and `@handle` are words. `normalizeToken` says what `norm` is; "1 000" is normed to "1000".
 *
 * @example tokenize("L'IA, c'est 3,5 %", 'fr').text // ["L'", "IA", ",", "c'", "est", "3,5", "%"]
 */
export function tokenize(text: string, language: Language): Tokens {
  const french = language === 'fr';
  const sink = createTokenSink(text);
  const length = text.length;
  let open = -1;
  let index = 0;
  while (index < length) {
    const kind = classAt(text, index);
    const base = kind & CLASS;
    if (base === BLANK) {
      if (text.charCodeAt(index) === 0x0a && text.charCodeAt(index + 1) === 0x0a) open = -1;
      index += 1;
    } else if (base === LETTER) {
      const run = wordRunEnd(text, index);
      const next = text.charCodeAt(run);
      if (next === 0x20 || next === 0x2c || next === 0x0a) {
        // Nine words in ten: nothing is joined to them.
        sink.push(index, run, 'word');
        index = next === 0x20 ? run + 1 : run;
      } else if (run === index + 3 && next === 0x2e && isWww(text, index)) {
        const end = urlEnd(text, index);
        sink.push(index, end, 'url');
        index = end;
      } else index = scanWord(text, index, run, french, sink);
    } else if (base === DIGIT) {
      const end = scanNumber(text, index, french, sink);
      index = end >= 0 ? end : scanWord(text, index, wordRunEnd(text, index), french, sink);
    } else if (base === INVISIBLE) {
      index += kind & PAIR ? 2 : 1;
    } else {
      const code = text.charCodeAt(index);
      if (isApostrophe(code)) {
        const next = scanApostrophe(text, index, open, sink);
        open = next.open;
        index = next.end;
        continue;
      }
      let end = code === 0x40 ? scanAt(text, index, sink) : -1;
      if (code === 0x23 && !isWordAt(text, index - 1)) end = scanTag(text, index, sink);
      if (end < 0) {
        end = markEnd(text, index);
        sink.push(index, end, base === PUNCTUATION ? 'punctuation' : 'symbol');
      }
      index = end;
    }
  }
  return sink.tokens();
}

function isWww(text: string, index: number): boolean {
  return /^www\.[\p{L}\p{N}]/iu.test(text.slice(index, index + 6));
}
