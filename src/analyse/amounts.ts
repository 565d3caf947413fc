import type { Amount, Language, Segmented, Tokens } from '../types.js';
import { unitAfter, unitBefore } from './amounts/currencies.js';
import type { UnitReading } from './amounts/currencies.js';
import { readFigure, valueOf } from './amounts/figures.js';
import type { Figure } from './amounts/figures.js';

/** What parts the two figures of a range that share a unit: "5 to 10 million euros". */
const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'and', 'or', 'à', 'et', 'ou']);

interface Sum {
  readonly figure: Figure;
  readonly unit: string;
  readonly first: number;
  readonly end: number;
}

/**
 * Sums of money and shares in the article's prose: the exact value and its unit, ISO 4217 or `%`. Plain counts are none.
 * A range gives its two ends, the first with the multiplier that it shares. A dollar is the United States' unless the
 * text says otherwise.
 *
 * @example "€1.2bn" // {value: 1200000000, unit: 'EUR'}
 */
export function findAmounts(segmented: Segmented): Amount[] {
  const { tokens, language } = segmented;
  const found: Amount[] = [];
  for (const sentence of segmented.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'byline') continue;
    const { firstToken: first, endToken: end } = sentence;
    for (let index = first; index < end;) {
      const sums = readSums(tokens, index, first, end, language);
      for (const { figure, unit, first: from, end: to } of sums) {
        found.push({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, value: valueOf(figure), unit });
      }
      index = sums.at(-1)?.end ?? index + 1;
    }
  }
  return found;
}

/** The sum, or the range's two, that starts with the figure at `index`; [] for none. */
function readSums(tokens: Tokens, index: number, first: number, end: number, language: Language): readonly Sum[] {
  const figure = readFigure(tokens, index, end, language);
  if (figure === null) return [];
  const before = unitBefore(tokens, index, first);
  const after = unitAfter(tokens, figure, end);
  const range = readRange(tokens, figure, before, after, end, language);
  if (range !== null) return range;
  const sum = joinSum(figure, before, after);
  return sum === null ? [] : [sum];
}

function joinSum(figure: Figure, before: UnitReading | null, after: UnitReading | null): Sum | null {
  if (after?.unit === '%') return { figure, unit: '%', first: figure.first, end: after.end };
  // "$5 million US dollars": the name after the sign is the more exact.
  const unit = after?.unit ?? before?.unit;
  return unit === undefined
    ? null
    : { figure, unit, first: before?.first ?? figure.first, end: after?.end ?? figure.end };
}

/** "5 to 10 million euros", "$5-10 million", "5-10 %": the first figure takes what the second has. */
function readRange(
  tokens: Tokens,
  figure: Figure,
  before: UnitReading | null,
  after: UnitReading | null,
  end: number,
  language: Language,
): readonly Sum[] | null {
  if (after !== null || !RANGE_MARKS.has(tokens.norm[figure.end] ?? '') || figure.end + 1 >= end) return null;
  const second = readFigure(tokens, figure.end + 1, end, language);
  if (second === null || tokens.kind[figure.first] !== tokens.kind[second.first]) return null;
  const unit = unitAfter(tokens, second, end);
  const last = joinSum(second, unit === null && second.exponent >= 3 ? before : null, unit);
  if (last === null || (before !== null && before.unit !== last.unit)) return null;
  // "in 2024 and 10 million euros": a conjunction joins figures of one size only.
  const joined = /^(?:and|et|or|ou)$/u.test(tokens.norm[figure.end] ?? '') && before === null;
  if (joined && !/^(?:between|entre|from|either)$/u.test(tokens.norm[figure.first - 1] ?? '')) return null;
  const shared: Figure = figure.exponent === 0 ? { ...figure, exponent: second.exponent } : figure;
  const start: Sum = { figure: shared, unit: last.unit, first: before?.first ?? figure.first, end: figure.end };
  return [start, unit === null ? { ...last, first: second.first } : last];
}
