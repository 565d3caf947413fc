import type { Segmented, Span, Warning } from '../../types.js';

/** Words between quote marks; `start`/`end` are the words alone, `open`/`close` include the marks. */
export interface QuotedSpan extends Span {
  readonly open: number;
  readonly close: number;
  readonly paragraph: number;
  /** 0: not inside another pair of marks. */
  readonly depth: number;
  /** The paragraph ends before the closing mark, and the next one opens again: its words belong to the same quote. */
  readonly continued: boolean;
  /** The second piece of words that an insertion between the marks cuts in two. */
  readonly resumes: boolean;
}

interface Paragraph extends Span {
  readonly number: number;
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  readonly side: 'open' | 'close' | 'either';
  /** In characters: 2 for `''`, which some wires use for `"`. */
  readonly width: number;
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly width: number;
  readonly continued: boolean;
}

const MARKS = /''|[“”«»‹›"‘’']/gu;
const OPENERS: Readonly<Record<string, string>> = {
  '”': '“',
  '»': '«',
  '›': '‹',
  '’': '‘',
  "'": "'",
  '"': '"',
  "''": "''",
};
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{“«‹‘"'’\-–—:>/]/u;
const SPACE = /\s/u;
const MARGIN = /^[\s>]+|[\s,]+$/gu;

function sideOf(text: string, sign: string, at: number, from: number, to: number): Mark['side'] | null {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = at + sign.length < to ? text.charAt(at + sign.length) : ' ';
  switch (sign) {
    case '“':
    case '«':
    case '‹':
      return 'open';
    case '”':
      return SPACE.test(before) && WORD.test(after) ? 'open' : 'close';
    case '»':
    case '›':
      return 'close';
    case '‘':
      return WORD.test(before) ? null : 'open';
    case '’':
      return SPACE.test(before) || WORD.test(after) ? null : 'close';
    case "'":
      if (WORD.test(before)) return WORD.test(after) ? null : 'close';
      return BEFORE_OPENING.test(before) && !SPACE.test(after) ? 'open' : SPACE.test(before) ? null : 'close';
    default:
      if (SPACE.test(before) && SPACE.test(after)) return 'either';
      if (BEFORE_OPENING.test(before)) return BEFORE_OPENING.test(after) ? 'either' : 'open';
      return WORD.test(after) ? 'either' : 'close';
  }
}

/** "users' data" inside single marks: the apostrophe of a plural, if a closing mark still follows. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined || (mark.sign !== "'" && mark.sign !== '’')) return false;
  if (text.charAt(mark.at - 1) !== 's' || !/^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4))) return false;
  for (let next = index + 1; next < marks.length; next += 1) {
    if (marks[next]?.sign === mark.sign) return marks[next]?.side === 'close';
  }
  return false;
}

function listMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  // Within the paragraph alone: in the whole text, each paragraph without marks would be searched to the next mark.
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const side = sideOf(text, sign, at, start, end);
    // ”Words” that open with a closing mark, a slip of the press, are as good as “words”.
    const meant = sign === '”' && side === 'open' ? '“' : sign;
    if (side !== null) marks.push({ at, sign: meant, side, width: sign.length });
  }
  return marks;
}

/** Pairs the marks of one paragraph with a stack; what finds no partner is returned, and costs no other pair. */
function pairMarks(text: string, paragraph: Span, goesOn: boolean): { pairs: Pair[]; lonely: number[] } {
  const marks = listMarks(text, paragraph);
  const open: Mark[] = [];
  /** Signs that may stand open: without it, a mark that never closes would be searched for at every other. */
  const waiting = new Set<string>();
  const pairs: Pair[] = [];
  const lonely: number[] = [];
  marks.forEach((mark, index) => {
    // Before the search below: it pairs with nothing, so each would search the same open marks again.
    if (mark.side === 'close' && isPossessive(text, marks, index)) return;
    const partner = OPENERS[mark.sign];
    const top =
      mark.side === 'open' || !waiting.has(partner ?? '') ? -1 : open.findLastIndex((one) => one.sign === partner);
    if (top < 0 && partner !== undefined) waiting.delete(partner);
    if (mark.side === 'open' || (mark.side === 'either' && top < 0)) {
      open.push(mark);
      waiting.add(mark.sign);
    } else if (top < 0) {
      if (mark.sign !== "'" && mark.sign !== '’') lonely.push(mark.at);
    } else {
      for (const lost of open.splice(top + 1)) if (lost.sign !== "'" && lost.sign !== '‘') lonely.push(lost.at);
      const opener = open.pop();
      if (opener !== undefined)
        pairs.push({ open: opener.at, close: mark.at + mark.width, width: mark.width, continued: false });
    }
  });
  open.forEach((mark, index) => {
    if (mark.sign === "'" || mark.sign === '‘') return;
    if (
      goesOn &&
      index === open.length - 1 &&
      pairs.every((pair) => pair.open < mark.at || text.charAt(pair.open) !== mark.sign)
    ) {
      pairs.push({ open: mark.at, close: paragraph.end, width: mark.width, continued: true });
    } else lonely.push(mark.at);
  });
  return { pairs: pairs.sort((a, b) => a.open - b.open || b.close - a.close), lonely };
}

function listParagraphs(segmented: Segmented): Paragraph[] {
  const paragraphs: { start: number; end: number; number: number }[] = [];
  for (const sentence of segmented.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'analysis') continue;
    const last = paragraphs.at(-1);
    if (last?.number === sentence.paragraph) last.end = sentence.end;
    else paragraphs.push({ start: sentence.start, end: sentence.end, number: sentence.paragraph });
  }
  return paragraphs;
}

function trim(text: string, { open, close, width, continued }: Pair): Span {
  let start = open + width;
  let end = continued ? close : close - width;
  const inner = text.slice(start, end);
  for (const margin of inner.matchAll(MARGIN)) {
    if (margin.index === 0) start += margin[0].length;
    else end -= margin[0].length;
  }
  return { start, end: Math.max(start, end) };
}

/**
 * All words between quote marks in body and analysis, outermost first, by position. Pairs never cross a paragraph; a
 * paragraph that ends inside a quote while the next opens anew is the press's way to go on quoting.
 *
 * @returns spans in UTF-16 units of `segmented.text`, and one warning per mark without partner
 */
export function findQuotedSpans(segmented: Segmented): { quoted: readonly QuotedSpan[]; warnings: readonly Warning[] } {
  const { text } = segmented;
  const quoted: QuotedSpan[] = [];
  const warnings: Warning[] = [];
  const paragraphs = listParagraphs(segmented);
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && /^[“«"]/u.test(text.slice(next.start, next.start + 1));
    const { pairs, lonely } = pairMarks(text, paragraph, goesOn);
    const around: number[] = [];
    for (const pair of pairs) {
      const { open, close, continued } = pair;
      while (around.length > 0 && (around.at(-1) ?? 0) <= open) around.pop();
      const { start, end } = trim(text, pair);
      if (start < end) {
        quoted.push({
          start,
          end,
          open,
          close,
          paragraph: paragraph.number,
          depth: around.length,
          continued,
          resumes: false,
        });
        around.push(close);
      }
    }
    for (const at of lonely.sort((a, b) => a - b)) {
      warnings.push({
        code: 'unbalanced-quote',
        message: `quote mark ${text.charAt(at)} has no partner in its paragraph`,
        start: at,
        end: at + 1,
      });
    }
  });
  return { quoted, warnings };
}
