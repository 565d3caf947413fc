import { ATTACHED_UNITS, ORDINAL_ENDINGS } from '../lexicon/contractions.js';
import { CLASS, classAt, DIGIT, isApostrophe, LETTER, wordRunEnd } from './characters.js';
import type { TokenSink } from './sink.js';

const isDigitAt = (text: string, index: number): boolean => (classAt(text, index) & CLASS) === DIGIT;

function digitsEnd(text: string, index: number): number {
  let end = index;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

/** True for exactly three digits at `index`. */
function isGroup(text: string, index: number): boolean {
  return (
    isDigitAt(text, index) && isDigitAt(text, index + 1) && isDigitAt(text, index + 2) && !isDigitAt(text, index + 3)
  );
}

const isNarrowSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || code === 0x2009;

/** End of "1 000 000" from its first digits on; a plain space groups digits in French, or where two groups follow. */
function groupedEnd(text: string, start: number, first: number, french: boolean): number {
  if (first - start > 3) return first;
  const separator = text.charCodeAt(first);
  const plain = separator === 0x20;
  if (!(plain || isNarrowSpace(separator) || separator === 0x27 || separator === 0x2019)) return first;
  let end = first;
  while (text.charCodeAt(end) === separator && isGroup(text, end + 1)) end += 4;
  const groups = (end - first) / 4;
  return plain && !french && groups < 2 ? first : end;
}

/** End of a number with its separators: "1,000.5", "3,5", "10:30", "1 000 000". */
function numberEnd(text: string, start: number, french: boolean): number {
  let end = groupedEnd(text, start, digitsEnd(text, start), french);
  for (;;) {
    const code = text.charCodeAt(end);
    const separates = code === 0x2e || code === 0x2c || (code === 0x3a && end - start <= 2 && isDigitAt(text, end + 2));
    if (!separates || !isDigitAt(text, end + 1)) return end;
    end = digitsEnd(text, end + 1);
  }
}

/**
 * Scans what starts with a digit at `start`. A unit written close stays apart ("1.2bn": `1.2`, `bn`), ordinals and times
 * are numbers ("10th", "1er", "14h30"). Returns the end, or -1 for a word ("5G", "3D-printed"), with nothing pushed.
 */
export function scanNumber(text: string, start: number, french: boolean, sink: TokenSink): number {
  const end = numberEnd(text, start, french);
  if ((classAt(text, end) & CLASS) !== LETTER) {
    sink.push(start, end, 'number');
    return end;
  }
  const after = wordRunEnd(text, end);
  const suffix = after - end <= 5 ? text.slice(end, after).normalize('NFC') : '';
  const elides = isApostrophe(text.charCodeAt(after));
  if (ATTACHED_UNITS.has(suffix) && !elides) {
    sink.push(start, end, 'number');
    return end;
  }
  if (ORDINAL_ENDINGS.has(suffix.toLowerCase()) || /^[hH](?:\d\d)?$/u.test(suffix)) {
    sink.push(start, after, 'number');
    return after;
  }
  return -1;
}
