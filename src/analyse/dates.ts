import type { DateExpression, Segmented, Sentence } from '../types.js';
import { readDayMonth, readMonth, readNumeric, readYear } from './dates/absolute.js';
import type { DateReading, DateScene } from './dates/absolute.js';
import { formatDate, parseDate } from './dates/civil.js';
import { RELATIVE_READERS } from './dates/relative.js';

const ABSOLUTE_READERS = [readNumeric, readDayMonth, readMonth, readYear] as const;

/**
 * The date expressions of the article's prose with their ISO 8601 value at the precision that they have (`2026`,
 * `2026-03`, `2026-03-10`). What is relative, or lacks its year, is resolved against `article.published` and left out
 * where that is null; "last Tuesday" is the latest Tuesday before publication, a week counts as its month, a quarter as
 * its year. Expressions of one's own grammar, English and French; other languages: none.
 *
 * @example "on 10 March" in an article of 2026-03-11 // {value: '2026-03-10'}
 */
export function findDates(segmented: Segmented): DateExpression[] {
  const { tokens, language } = segmented;
  if (language !== 'en' && language !== 'fr') return [];
  const published = parseDate(segmented.article.published);
  const found: DateExpression[] = [];
  for (const sentence of segmented.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'byline') continue;
    const { firstToken: first, endToken: end } = sentence;
    const scene: DateScene = { tokens, first, end, language: language === 'fr' ? 'fr' : 'en', published };
    for (const reading of readSentence(scene, sentence)) {
      const start = tokens.start[reading.first] ?? 0;
      found.push({ start, end: tokens.end[reading.end - 1] ?? 0, value: formatDate(reading.date) });
    }
  }
  return found;
}

/** Readings in text order; where two overlap, the longer holds. */
function readSentence(scene: DateScene, { firstToken, endToken }: Sentence): DateReading[] {
  const readings: DateReading[] = [];
  const readers = [...ABSOLUTE_READERS, ...RELATIVE_READERS[scene.language]];
  for (let index = firstToken; index < endToken; index += 1) {
    const kind = scene.tokens.kind[index];
    if (kind !== 'word' && kind !== 'number') continue;
    for (const read of readers) {
      const next = read(scene, index);
      if (next.length === 0) continue;
      for (const reading of next) addReading(readings, reading);
      break;
    }
  }
  return readings;
}

function addReading(readings: DateReading[], reading: DateReading): void {
  for (let last = readings.at(-1); last !== undefined && last.end > reading.first; last = readings.at(-1)) {
    if (last.end - last.first >= reading.end - reading.first) return;
    readings.pop();
  }
  readings.push(reading);
}
