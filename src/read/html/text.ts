import type { Mark } from '../draft.js';
import type { DomElement, DomNode } from './document.js';
import { isElement, isText, parseHtml, walkTree } from './document.js';

/** The words of a page as a reader sees them: paragraphs between blank lines, items on lines of their own. */
export interface HtmlText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Lines of a text; what stands below them is one line. Long articles have a few hundred, and each is judged. */
const MAX_LINES = 100_000;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const NO_TEXT = new Set(
  (
    'script style noscript template svg math iframe object embed applet canvas video audio picture source track map head title meta ' +
    'link input select option optgroup textarea button datalist progress meter rt rp'
  ).split(' '),
);

/** White space that HTML collapses; no-break spaces stay. */
const SPACES = /[ \t\n\r\f\u2028\u2029]+/gu;

/** Whether there is anything to collapse: most texts have nothing, and to look costs a tenth of the replacement. */
const UNEVEN = /[\t\n\r\f\u2028\u2029]| {2}/u;

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

function markOf(name: string, outer: Mark['kind'] | null): Mark['kind'] | null {
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'blockquote') return 'quote';
  return name === 'li' || name === 'dd' ? (outer ?? 'item') : outer;
}

/** Collects lines and the blanks between them. */
interface Page {
  text: string;
  line: string;
  /** Whether the line ends in a space: looking at its end each time would cost its length. */
  spaced: boolean;
  kind: Mark['kind'] | null;
  /** Line breaks that go before the next line. */
  breaks: number;
  /** Lines so far. */
  lines: number;
  readonly marks: Mark[];
}

function countLines(words: string): number {
  let lines = 0;
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function append(page: Page, words: string): void {
  if (words === '') return;
  page.line += words;
  page.spaced = words.endsWith(' ');
}

function endLine(page: Page, breaks: number): void {
  if (page.lines >= MAX_LINES && breaks > 0) {
    if (!page.spaced) append(page, ' ');
    return;
  }
  page.lines += 1;
  const words = page.line.trim();
  page.line = '';
  page.spaced = true;
  if (words !== '') {
    if (page.text !== '') page.text += '\n'.repeat(page.breaks);
    const start = page.text.length;
    page.text += words;
    if (page.kind !== null) page.marks.push({ kind: page.kind, start, end: page.text.length });
    page.breaks = breaks;
  } else page.breaks = Math.max(page.breaks, breaks);
}

/**
 * The text under `root`: blocks become paragraphs, in-line mark-up vanishes. Linear in the page.
 *
 * @param dropped elements that are left out
 * @param isPicture elements whose words stand for a picture
 * @param limit no paragraph is begun beyond so many characters
 *
 * @example renderHtml(parseHtml('<h2>Who</h2><p>The <b>council</b>.'), () => false) // { text: 'Who\n\nThe council.', marks: [heading] }
 */
export function renderHtml(
  root: DomNode,
  dropped: (node: DomNode) => boolean,
  isPicture: (element: DomElement) => boolean = () => false,
  limit = Infinity,
): HtmlText {
  const page: Page = { text: '', line: '', spaced: true, kind: null, breaks: 0, lines: 0, marks: [] };
  const kinds: (Mark['kind'] | null)[] = [];
  let preformatted = 0;
  const enter = (node: DomNode): boolean => {
    if (page.text.length >= limit) return false;
    if (isText(node)) {
      const words = (node.textContent ?? '').slice(0, limit).replace(/[\u00ad\u200b\ufeff]+/gu, '');
      if (preformatted > 0) page.lines += countLines(words);
      const kept = (preformatted > 0 && page.lines < MAX_LINES) || !UNEVEN.test(words);
      const flowing = kept ? words : words.replace(SPACES, ' ');
      append(page, page.spaced && flowing.startsWith(' ') ? flowing.slice(1) : flowing);
      return false;
    }
    if (!isElement(node)) return node === root;
    const name = node.localName.toLowerCase();
    if (NO_TEXT.has(name) || (node !== root && dropped(node))) return false;
    if (name === 'br') endLine(page, 1);
    else if (name === 'wbr' || name === 'img') return false;
    else if (name === 'q') append(page, '“');
    else if (name === 'td' || name === 'th') {
      if (page.line !== '') append(page, page.spaced ? '| ' : ' | ');
    } else if (BLOCKS.has(name) || isPicture(node)) {
      endLine(page, name === 'li' || name === 'tr' || name === 'dd' ? 1 : 2);
      kinds.push(page.kind);
      page.kind = isPicture(node) ? 'caption' : markOf(name, page.kind);
      if (name === 'pre') preformatted += 1;
    }
    return true;
  };
  const leave = (node: DomNode): void => {
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    if (NO_TEXT.has(name) || (node !== root && dropped(node))) return;
    if (name === 'q') append(page, '”');
    else if (name !== 'td' && name !== 'th' && (BLOCKS.has(name) || isPicture(node))) {
      endLine(page, name === 'li' || name === 'tr' || name === 'dd' ? 1 : 2);
      page.kind = kinds.pop() ?? null;
      if (name === 'pre') preformatted -= 1;
    }
  };
  walkTree(root, enter, leave);
  endLine(page, 0);
  return { text: page.text, marks: page.marks };
}

/** Texts one below another, those without words left out. */
export function joinTexts(parts: readonly HtmlText[]): HtmlText {
  let text = '';
  const marks: Mark[] = [];
  for (const part of parts.filter((one) => one.text !== '')) {
    if (text !== '') text += '\n\n';
    for (const mark of part.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += part.text;
  }
  return { text, marks };
}

/** HTML from a feed or a field → its text; what has neither tags nor references is plain text already. */
export function renderFragment(source: string): HtmlText {
  if (!/<[a-z!/]|&(?:#\d|#x|[a-z])/iu.test(source)) return { text: source.trim(), marks: [] };
  return renderHtml(parseHtml(source), () => false);
}
