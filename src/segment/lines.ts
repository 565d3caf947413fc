import { BLANK, CLASS, classAt, DIGIT } from './characters.js';

/** A line of wrapped text ends between these widths, in characters. */
const LEAST_WIDTH = 45;
const MOST_WIDTH = 120;
/** Lines that go on below; fewer tell nothing. */
const LEAST_LINES = 3;
/** Share of such lines that end in the middle of a sentence: wrapped text 0.7–0.95, one paragraph a line 0–0.2. */
const LEAST_OPEN_SHARE = 0.5;
/** Wrapped lines fill the width: those shorter than this part of it end their paragraph. */
const FULL_SHARE = 0.6;
const LINES_LOOKED_AT = 2000;

const TERMINAL = new Set('.!?…:;»”"’\')]}');

/** How the lines of a text are to be read: broken at `width` wherever a word ended there, or each a paragraph (0). */
export interface LineLayout {
  /** The widest wrapped line in characters; 0 where the text is not hard-wrapped. */
  readonly width: number;
}

/** True for "- ", "• ", "1. ", "(a) " at `index`: an item of a list. */
function isBulletAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  if ('•▪◦‣·*-–—'.includes(character)) return character !== '' && (classAt(text, index + 1) & CLASS) === BLANK;
  if (character === '(') return /^\([a-z\d]{1,3}\)\s/u.test(text.slice(index, index + 6));
  return (classAt(text, index) & CLASS) === DIGIT && /^\d{1,3}[.)]\s/u.test(text.slice(index, index + 5));
}

/** Decides from line lengths and line ends whether `text` is hard-wrapped. Reads the first 2,000 lines. */
export function readLineLayout(text: string): LineLayout {
  let lines = 0;
  let open = 0;
  let width = 0;
  let start = 0;
  for (let count = 0; count < LINES_LOOKED_AT; count += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    const stop = text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
    const next = text.charCodeAt(end + 1);
    const goesOn =
      stop > start && end + 1 < text.length && next !== 0x0a && next !== 0x0d && !isBulletAt(text, end + 1);
    if (goesOn && stop - start >= LEAST_WIDTH) {
      lines += 1;
      width = Math.max(width, stop - start);
      if (!TERMINAL.has(text.charAt(stop - 1))) open += 1;
    }
    start = end + 1;
  }
  const wrapped = lines >= LEAST_LINES && width <= MOST_WIDTH && open >= lines * LEAST_OPEN_SHARE;
  return { width: wrapped ? width : 0 };
}

/** What stands between two tokens: no line break, a mere wrap, or the border of a paragraph. */
export type Gap = 'none' | 'wrap' | 'paragraph';

/**
 * The gap `from`–`to` between two tokens. In hard-wrapped text a single break is a wrap, unless the line was short and
 * the next starts with a capital, or is an item of a list.
 */
export function classifyGap(text: string, from: number, to: number, layout: LineLayout): Gap {
  let breaks = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x2028 || code === 0x0b || code === 0x85) breaks += 1;
    else if (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a) breaks += 1;
    else if (code === 0x2029 || code === 0x0c) breaks += 2;
  }
  if (breaks === 0) return 'none';
  if (breaks > 1 || layout.width === 0 || isBulletAt(text, to)) return 'paragraph';
  return isShortLine(text, from, layout.width * FULL_SHARE) && /^\p{Lu}/u.test(text.charAt(to)) ? 'paragraph' : 'wrap';
}

function isShortLine(text: string, end: number, width: number): boolean {
  for (let length = 0; length < width; length += 1) {
    const before = end - 1 - length;
    if (before < 0 || text.charCodeAt(before) === 0x0a) return true;
  }
  return false;
}
