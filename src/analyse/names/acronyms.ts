import { COMMON_LETTERS, FIELD_TERMS } from '../../lexicon/no-names.js';
import { TYPES } from '../../model/labels.js';
import type { EntityType, Segmented, Sentence, Tokens } from '../../types.js';
import { isAcronym, matchesInitials } from '../links/acronyms.js';
import { sureness, type NameSpan } from './spans.js';

/** Most words that the bracketed letters of a name can stand for. */
const LONGEST = 14;
/** Types of names that are shortened to letters. */
const SHORTENED: ReadonlySet<EntityType> = new Set(['organization', 'law', 'event', 'group', 'product', 'work']);
const CAPITAL = /^\p{Lu}/u;

/** How sure a name is that only its letters give away. */
const BY_LETTERS = 0.75;

/**
 * Names with their letters in brackets: "Federation of European Dubbing Artists (FEDA)". The letters say how far the name
 * reaches, and are a name themselves, of the same type.
 *
 * @param spans by start, without overlap
 */
export function completeAcronyms(
  segmented: Segmented,
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
): NameSpan[] {
  const { tokens } = segmented;
  const result: NameSpan[] = [];
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at + 2 < endToken; at += 1) {
      if (tokens.text[at] !== '(' || tokens.text[at + 2] !== ')') continue;
      const letters = tokens.text[at + 1] ?? '';
      if (!isAcronym(letters) || FIELD_TERMS.has(tokens.norm[at + 1] ?? '')) continue;
      for (let span = spans[next]; span !== undefined && span.first < at; span = spans[next]) {
        result.push(span);
        next += 1;
      }
      const long = completeName(segmented, firstToken, at, result.at(-1) ?? null);
      if (long === null) continue;
      while ((result.at(-1)?.end ?? 0) > long.first) result.pop();
      while ((spans[next]?.first ?? Infinity) < at + 2) next += 1;
      result.push(long, { ...long, first: at + 1, end: at + 2, rule: 'acronym' });
    }
  }
  return [...result, ...spans.slice(next)];
}

/** How sure letters alone are a name, in texts of the field. */
const BARE_LETTERS = 0.6;
const BARE = /^\p{Lu}{3,6}$/u;
const LOWER = /^\p{Ll}{3}/u;

/**
 * Letters that nothing else took for a name: in texts of the field a word in capitals is a body ("le syndicat APV"), but
 * for terms, common abbreviations, words that the text has in lower case too or that are stressed ("NOT"), and lines in capitals.
 *
 * @param spans by start, without overlap
 * @param isCommon whether a word (norm) is usually in lower case …
 * @param isLower … and whether the article has it so
 */
export function addBareLetters(
  { tokens }: Segmented,
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  isCommon: (norm: string) => boolean,
  isLower: (norm: string) => boolean,
): NameSpan[] {
  const result: NameSpan[] = [];
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      for (let span = spans[next]; span !== undefined && span.first <= at; span = spans[next]) {
        result.push(span);
        next += 1;
      }
      const norm = tokens.norm[at] ?? '';
      if (!BARE.test(tokens.text[at] ?? '') || (result.at(-1)?.end ?? 0) > at) continue;
      if (FIELD_TERMS.has(norm) || COMMON_LETTERS.has(norm) || isLower(norm)) continue;
      if (isCommon(norm) || !standsAlone(tokens, firstToken, endToken, at)) continue;
      result.push({ ...bodyOf(BARE_LETTERS), first: at, end: at + 1, rule: 'letters' });
    }
  }
  return [...result, ...spans.slice(next)];
}

/** Whether no neighbour is in capitals as well, and the line has words in lower case: it does not shout. */
function standsAlone({ text, kind }: Tokens, first: number, end: number, at: number): boolean {
  if (!text.slice(first, end).some((word) => LOWER.test(word))) return false;
  const isPlain = (index: number): boolean =>
    index < first || index >= end || kind[index] !== 'word' || !CAPITAL.test(text[index] ?? '');
  return isPlain(at - 1) && isPlain(at + 1) && text[at - 1] !== '-' && text[at + 1] !== '-';
}

/** The name that the letters after the bracket at token `at` stand for; null where there is none. */
function completeName(segmented: Segmented, from: number, at: number, last: NameSpan | null): NameSpan | null {
  const near = last !== null && last.first >= from && last.end > at - LONGEST ? last : null;
  const first = findStart(segmented, from, at, segmented.tokens.text[at + 1] ?? '');
  if (first === null) return near !== null && near.end === at && SHORTENED.has(near.type) ? near : null;
  if (near === null || near.end <= first) return { ...bodyOf(BY_LETTERS), first, end: at, rule: 'acronym' };
  const sure = Math.max(sureness(near), BY_LETTERS);
  if (!SHORTENED.has(near.type)) return { ...bodyOf(sure), first, end: at, rule: 'acronym' };
  const types = near.types.map((value) => (value * sure) / sureness(near));
  return { ...near, types, first, end: at, rule: near.first === first && near.end === at ? near.rule : 'acronym' };
}

/** Bodies have letters more often than all else: a name of a type that has none ("… of Franconia") is a body's. */
function bodyOf(sure: number): Pick<NameSpan, 'type' | 'types'> {
  return { type: 'organization', types: TYPES.map((type) => (type === 'organization' ? sure : 0)) };
}

/** Where the name before the bracket begins, judged by its initials; null where they do not fit. */
function findStart({ tokens }: Segmented, from: number, bracket: number, letters: string): number | null {
  for (let first = bracket - 2; first >= Math.max(from, bracket - LONGEST); first -= 1) {
    const text = tokens.text[first] ?? '';
    if (tokens.kind[first] !== 'word' && tokens.kind[first] !== 'number' && text !== '-' && text !== '&') return null;
    if (!CAPITAL.test(text)) continue;
    if (matchesInitials(letters, tokens.norm.slice(first, bracket))) return first;
  }
  return null;
}
