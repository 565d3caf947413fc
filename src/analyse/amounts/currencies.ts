import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_PHRASES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LOOSE_CURRENCY_NOUNS,
} from '../../lexicon/money-words.js';
import type { Tokens } from '../../types.js';
import type { Figure } from './figures.js';

/** A unit, and the token range that writes it. */
export interface UnitReading {
  readonly unit: string;
  readonly first: number;
  readonly end: number;
}

const codeOf = (text: string): string | null => (CURRENCY_CODES.has(text) ? (text === 'RMB' ? 'CNY' : text) : null);

/** The currency written before the figure at `index`: "€", "US$", "CHF". */
export function unitBefore(tokens: Tokens, index: number, first: number): UnitReading | null {
  const at = index - 1;
  if (at < first) return null;
  const text = tokens.text[at] ?? '';
  const code = codeOf(text);
  if (code !== null) return { unit: code, first: at, end: index };
  const sign = CURRENCY_SIGNS.get(text);
  if (sign === undefined) return null;
  const prefix = at - 1 >= first && tokens.end[at - 1] === tokens.start[at] ? (tokens.text[at - 1] ?? '') : '';
  const dollar = sign === 'USD' ? DOLLAR_PREFIXES.get(prefix) : undefined;
  return dollar === undefined ? { unit: sign, first: at, end: index } : { unit: dollar, first: at - 1, end: index };
}

const singular = (noun: string): string =>
  /^(?:crowns|couronnes|dollars|francs|livres|pounds)$/u.test(noun) ? noun.slice(0, -1) : noun;

/** The currency noun at `index` with the adjective before (from `from` on) or after it. */
function nounUnit(tokens: Tokens, from: number, index: number, end: number, multiplied: boolean): UnitReading | null {
  const noun = tokens.norm[index] ?? '';
  const usual = CURRENCY_NOUNS.get(noun);
  if (usual === undefined) return null;
  const before = index > from ? (tokens.norm[index - 1] ?? '') : '';
  const after = index + 1 < end ? (tokens.norm[index + 1] ?? '') : '';
  const base = singular(noun);
  const trailing =
    CURRENCY_PHRASES.get(`${after} ${base}`) ?? CURRENCY_PHRASES.get(`${after.replace(/s$/u, '')} ${base}`);
  if (trailing !== undefined) return { unit: trailing, first: from, end: index + 2 };
  if (after === 'sterling') return { unit: 'GBP', first: from, end: index + 2 };
  const leading = CURRENCY_PHRASES.get(`${before} ${base}`);
  if (leading !== undefined) return { unit: leading, first: from, end: index + 1 };
  if (usual === null || (LOOSE_CURRENCY_NOUNS.has(noun) && !multiplied)) return null;
  return { unit: usual, first: from, end: index + 1 };
}

/** "%", "per cent", "pour cent" at `index`; points are no shares. */
function shareUnit(tokens: Tokens, index: number, end: number): UnitReading | null {
  const norm = tokens.norm[index] ?? '';
  const next = index + 1 < end ? tokens.norm[index + 1] : '';
  if (norm === '%' || norm === 'percent' || norm === 'pct') return { unit: '%', first: index, end: index + 1 };
  return (norm === 'per' || norm === 'pour') && next === 'cent' ? { unit: '%', first: index, end: index + 2 } : null;
}

/** The unit written after a figure: "€", "%", "d'euros", "Canadian dollars", "EUR". */
export function unitAfter(tokens: Tokens, figure: Figure, end: number): UnitReading | null {
  const { end: at, rest } = figure;
  if (rest !== '') {
    const unit = CURRENCY_NOUNS.get(rest.split('-')[0] ?? '');
    return unit == null ? null : { unit, first: at, end: at };
  }
  if (at >= end) return null;
  const share = shareUnit(tokens, at, end);
  if (share !== null) return figure.exponent === 0 ? share : null;
  const text = tokens.text[at] ?? '';
  const sign = CURRENCY_SIGNS.get(text) ?? codeOf(text);
  // "5 $10": the sign belongs to the figure that it touches.
  if (sign != null) {
    const foreign = tokens.kind[at + 1] === 'number' && at + 1 < end && tokens.end[at] === tokens.start[at + 1];
    return foreign && tokens.end[at - 1] !== tokens.start[at] ? null : { unit: sign, first: at, end: at + 1 };
  }
  if (tokens.norm[at + 1] === '$' && DOLLAR_PREFIXES.has(text)) {
    return { unit: DOLLAR_PREFIXES.get(text) ?? 'USD', first: at, end: at + 2 };
  }
  const hyphen = tokens.norm[at] === '-' && tokens.end[at] === tokens.start[at + 1];
  const skip = hyphen || /^(?:d'|de|of)$/u.test(tokens.norm[at] ?? '') ? 1 : 0;
  for (let noun = at + skip; noun < end && noun <= at + skip + 2; noun += 1) {
    const unit = nounUnit(tokens, at + skip, noun, end, figure.exponent >= 3);
    // Between figure and noun stand only the adjectives that name the country.
    if (unit !== null && (noun === at + skip || isCountryAdjective(tokens, at + skip, noun))) return unit;
  }
  return null;
}

function isCountryAdjective(tokens: Tokens, from: number, noun: number): boolean {
  const phrase = `${tokens.norm[noun - 1] ?? ''} ${singular(tokens.norm[noun] ?? '')}`;
  return CURRENCY_PHRASES.has(phrase) && (noun - from === 1 || /^(?:hong|new|the)$/u.test(tokens.norm[from] ?? ''));
}
