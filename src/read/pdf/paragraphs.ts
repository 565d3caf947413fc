import type { Mark } from '../draft.js';
import type { BodyStyle, Block } from './flow.js';
import {
  bodyStyleOf,
  breaksBefore,
  endsSentence,
  goesOn,
  isSameStyle,
  measureBlock,
  opensItem,
  startsSmall,
} from './flow.js';
import type { Words } from './hyphens.js';
import { collectWords, joinLines } from './hyphens.js';
import { cleanText } from './lines.js';
import type { Line } from './page.js';

/** A document's text, paragraphs apart by a blank line, and what its lay-out says of them. */
export interface PdfText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly block: Block;
  readonly item: boolean;
}

/** How many paragraphs a note, a caption or a side box may put between the halves of one that goes on in the next column. */
const LOOK_BACK = 6;

/** A heading is larger than the text by this, or bold; a title has so many characters at most, a bold line so many. */
const LARGER = 1.12;
const MAX_TITLE = 220;
const MAX_BOLD = 120;

/** Words from which a large line that ends as a sentence does is one: a standfirst, a pull quote. */
const SENTENCE_WORDS = 9;

/** The head of a document: of its headings only the title and what is below stay marked. */
const HEAD = 6;
const NAMEPLATE_WORDS = 3;

/**
 * Blocks of lines in reading order → paragraphs. A paragraph ends where the lay-out says so: more space, a line that is set
 * in, a line left short, another size or weight, a bullet. One that is cut by the end of a column or page is put together.
 */
export function joinParagraphs(blocks: readonly (readonly Line[])[]): PdfText {
  const body = bodyStyleOf(blocks);
  const words = collectWords(blocks.flat().map(({ text }) => text));
  const paragraphs: Paragraph[] = [];
  for (const lines of blocks) addBlock(paragraphs, measureBlock(lines, body), body, words);
  return render(paragraphs.map(tidy), body);
}

function addBlock(paragraphs: Paragraph[], block: Block, body: BodyStyle, words: Words): void {
  let from = 0;
  for (let at = 1; at <= block.lines.length; at += 1) {
    if (at < block.lines.length && !breaksBefore(block, at, from, body)) continue;
    const lines = block.lines.slice(from, at);
    const goal = from === 0 ? findOpen(paragraphs, block, body) : -1;
    const opened = paragraphs[goal];
    const text = lines.slice(1).reduce((joined, line) => joinLines(joined, line.text, words), lines[0]?.text ?? '');
    if (opened === undefined) {
      const above = paragraphs.at(-1)?.text ?? null;
      paragraphs.push({ lines, text, block, item: opensItem(text, above) });
    } else {
      paragraphs[goal] = {
        ...opened,
        lines: [...opened.lines, ...lines],
        text: joinLines(opened.text, text, words),
        block,
      };
    }
    from = at;
  }
}

/** The paragraph that a block's first line goes on with, behind notes and boxes too; -1 where it begins one. */
function findOpen(paragraphs: readonly Paragraph[], block: Block, body: BodyStyle): number {
  const first = block.lines[0];
  if (first === undefined) return -1;
  for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - LOOK_BACK); at -= 1) {
    const paragraph = paragraphs[at];
    const last = paragraph?.lines.at(-1);
    if (paragraph === undefined || last === undefined) return -1;
    const next = at === paragraphs.length - 1;
    if (goesOn(paragraph.text, last, paragraph.block, block, body) && (next || startsSmall(first.text))) return at;
    // Running text that has come to its end: what is above it is not open either.
    if (isSameStyle(last, first) && endsSentence(paragraph.text) && paragraph.lines.length > 1) return -1;
  }
  return -1;
}

function tidy(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: cleanText(paragraph.text).replace(/\u00AD/gu, '') };
}

function render(paragraphs: readonly Paragraph[], body: BodyStyle): PdfText {
  const kept = paragraphs.filter(({ text }) => text !== '');
  const headings = unmarkKickers(
    kept,
    kept.map((paragraph) => isHeading(paragraph, body)),
  );
  const marks: Mark[] = [];
  const parts: string[] = [];
  let start = 0;
  kept.forEach(({ text, item }, index) => {
    const kind = item ? 'item' : headings[index] === true ? 'heading' : null;
    if (kind !== null) marks.push({ kind, start, end: start + text.length });
    parts.push(text);
    start += text.length + 2;
  });
  return { text: parts.join('\n\n'), marks };
}

function isHeading({ lines, text, item }: Paragraph, body: BodyStyle): boolean {
  const first = lines[0];
  if (first === undefined || item || !/\p{L}{2}/u.test(text)) return false;
  const sentence = /[.…]["”»]?$/u.test(text) && text.split(' ').length >= SENTENCE_WORDS;
  if (first.size >= body.size * LARGER) return text.length <= MAX_TITLE && !sentence;
  const bold = !body.bold && lines.every((line) => line.bold) && first.size >= body.size * 0.95;
  return bold && text.length <= MAX_BOLD && !/[.,;]$/u.test(text) && startsHeading(text);
}

const startsHeading = (text: string): boolean => /^["“«‘(¿¡]?\s?[\p{Lu}\p{N}]/u.test(text);

/** Above the title, which is the largest, a paper's name or a rubric is no heading of the article. */
function unmarkKickers(paragraphs: readonly Paragraph[], headings: readonly boolean[]): boolean[] {
  const sizeAt = (at: number): number => (headings[at] === true ? (paragraphs[at]?.lines[0]?.size ?? 0) : 0);
  const head = paragraphs.slice(0, HEAD).map((_, at) => at);
  const wordy = head.filter((at) => (paragraphs[at]?.text.split(' ').length ?? 0) > NAMEPLATE_WORDS);
  const title = (wordy.some((at) => sizeAt(at) > 0) ? wordy : head).reduce(
    (best, at) => (sizeAt(at) > sizeAt(best) * 1.03 || sizeAt(best) === 0 ? at : best),
    0,
  );
  return headings.map((heading, at) => heading && (at >= title || at >= HEAD));
}
