import type { Section, Sentence, Tokens } from '../types.js';
import { closersEnd, endsAtAbbreviation, endsAtMark, isTerminator, opensStraight } from './boundaries.js';
import { classifyGap, readLineLayout } from './lines.js';
import type { Gap, LineLayout } from './lines.js';

/** A parenthesis that closes within so many tokens is not cut. */
const LONGEST_PARENTHESIS = 60;

/** Tokens of one section, to be cut. */
interface Stretch {
  readonly text: string;
  readonly tokens: Tokens;
  readonly layout: LineLayout;
  readonly first: number;
  readonly end: number;
}

/** A sentence's token range, and whether a paragraph ends with it. */
interface Cut {
  readonly end: number;
  readonly paragraph: boolean;
}

/** For each open parenthesis of the stretch: the index of the token that closes it, if near. */
function matchParentheses({ tokens, first, end }: Stretch): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let i = first; i < end; i += 1) {
    const text = tokens.text[i];
    if (text === '(' || text === '[') open.push(i);
    else if (text === ')' || text === ']') {
      const from = open.pop();
      if (from !== undefined && i - from <= LONGEST_PARENTHESIS) closing.set(from, i);
    }
  }
  return closing;
}

/** Where the sentences of a stretch of prose end, in order. */
function cutProse(stretch: Stretch): Cut[] {
  const { text, tokens, layout, first, end } = stretch;
  const closing = matchParentheses(stretch);
  const cuts: Cut[] = [];
  let begin = first;
  let inside = -1; // a parenthesis opened within the sentence closes here
  let straightOpen = false;
  const gapAfter = (index: number): Gap =>
    classifyGap(text, tokens.end[index] ?? 0, tokens.start[index + 1] ?? 0, layout);
  for (let i = first; i < end; i += 1) {
    if (tokens.text[i] === '"') straightOpen = opensStraight(tokens, i, straightOpen);
    if (i > begin) inside = Math.max(inside, closing.get(i) ?? -1);
    let next = i + 1;
    let ends = false;
    if (isTerminator(tokens, i)) {
      const limit = paragraphLimit(i, end, gapAfter);
      next = closersEnd(tokens, i + 1, limit, straightOpen);
      for (let k = i + 1; k < next; k += 1) if (tokens.text[k] === '"') straightOpen = false;
      ends = next >= end || (next - 1 >= inside && next < limit && endsAtMark(tokens, begin, i, next, end));
    } else if (i + 1 < end && isAbbreviation(tokens, i) && i >= inside) {
      ends = endsAtAbbreviation(tokens, i, next, end);
    }
    const last = next - 1;
    const paragraph = last + 1 >= end || gapAfter(last) === 'paragraph';
    if (paragraph) straightOpen = false;
    if (paragraph || ends) {
      cuts.push({ end: next, paragraph });
      begin = next;
      inside = -1;
    }
    i = last;
  }
  return cuts;
}

/** First token after `index` that stands in another paragraph, looking at the few that can be closing marks. */
function paragraphLimit(index: number, end: number, gapAfter: (index: number) => Gap): number {
  let limit = index + 1;
  while (limit < end && limit < index + 8 && gapAfter(limit - 1) !== 'paragraph') limit += 1;
  return limit;
}

function isAbbreviation(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === 'word' && (tokens.text[index] ?? '').endsWith('.');
}

/** The longest label of a commentary, in tokens: "What it means for us —". */
const LONGEST_LABEL = 6;

/** The token after the label that a commentary opens with ("Analysis —"), which is no part of its first sentence. */
function labelEnd({ tokens, first, end }: Stretch): number {
  for (let i = first; i < Math.min(end, first + LONGEST_LABEL); i += 1) {
    if (i > first && /^[—–:|-]$/u.test(tokens.text[i] ?? '')) return i + 1;
    if (tokens.kind[i] !== 'word') return first;
  }
  return first;
}

/** Titles, bylines and headings are one sentence each. */
const WHOLE = new Set(['title', 'byline', 'heading']);

/**
 * The sentences of a tokenised text, in order; none crosses a section, each token of a section is in exactly one. A blank
 * line ends a sentence; a single line break does unless the text is hard-wrapped.
 *
 * @example splitSentences('He left. “Why?” she asked.', …) // [0, 8), [9, 26)
 */
export function splitSentences(text: string, tokens: Tokens, sections: readonly Section[]): readonly Sentence[] {
  const layout = readLineLayout(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let token = 0;
  sections.forEach((section, index) => {
    while (token < tokens.length && (tokens.start[token] ?? 0) < section.start) token += 1;
    let first = token;
    while (token < tokens.length && (tokens.start[token] ?? 0) < section.end) token += 1;
    if (first === token) return;
    const stretch = { text, tokens, layout, first, end: token };
    const label = section.kind === 'analysis' ? labelEnd(stretch) : first;
    const prose = cutProse({ ...stretch, first: label });
    const cuts = WHOLE.has(section.kind) ? [{ end: token, paragraph: true }] : prose;
    for (const cut of label > first ? [{ end: label, paragraph: false }, ...cuts] : cuts) {
      sentences.push({
        start: tokens.start[first] ?? 0,
        end: tokens.end[cut.end - 1] ?? 0,
        firstToken: first,
        endToken: cut.end,
        section: index,
        kind: section.kind,
        paragraph,
      });
      first = cut.end;
      if (cut.paragraph) paragraph += 1;
    }
  });
  return sentences;
}
