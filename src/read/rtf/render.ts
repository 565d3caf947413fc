import { decodeCodePage } from '../charset.js';
import type { Mark } from '../draft.js';
import type { Rendered } from '../markup.js';

/** A token of rich text, as the tokenizer gives it: 0 begins a group, 1 ends one, 2 is a control word, 3 is text. */
export interface RtfToken {
  readonly type: 0 | 1 | 2 | 3;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Uint8Array;
}

/** Groups that hold no text of the article (Rich Text Format Specification 1.9.1, "Contents of an RTF file"). */
const NO_TEXT = new Set(
  (
    'fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf fldinst listtext ' +
    'pntext pntxta pntxtb bkmkstart bkmkend xe tc tcn rxe private datafield themedata colorschememapping latentstyles nonshppict ' +
    'annotation atnid atnauthor atntime atnref comment revtbl rsidtbl generator filetbl listtable listoverridetable shpinst'
  ).split(' '),
);

/** Control words that are a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: '\u2003',
  enspace: '\u2002', '~': '\u00a0', '{': '{', '}': '}', '\\': '\\', _: '\u2011', line: '\n', lbr: '\n', cell: ' | ', nestcell: ' | ',
}; // prettier-ignore

/** Ends of paragraphs; rows of tables are lines. */
const BREAKS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  nestrow: '\n',
};

/** The code page of the Macintosh's Western letters. */
const MACINTOSH = 10_000;

/** Windows character sets of fonts → code pages. */
const FONT_CODE_PAGES: Readonly<Record<number, number>> = {
  77: MACINTOSH, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
}; // prettier-ignore

/** Groups deeper than this add nothing that a reader sees: files nest some dozens. */
const MAX_DEPTH = 10_000;

/** What holds within a group, and ends with it. */
interface State {
  readonly silent: boolean;
  readonly hidden: boolean;
  /** Characters that stand in for a Unicode one, to be passed over. */
  readonly fallback: number;
  readonly font: number;
  readonly inFontTable: boolean;
}

const START: State = { silent: false, hidden: false, fallback: 1, font: -1, inFontTable: false };

/** A text that is being put together from tokens. */
export interface RtfPage {
  state: State;
  readonly stack: State[];
  depth: number;
  /** The word before was `\*`: the group is left out unless its word is known. */
  optional: boolean;
  /** Characters still to be passed over. */
  skip: number;
  /** Fonts → code pages, where they have one of their own. */
  readonly fonts: Map<number, number>;
  codePage: number;
  defaultFont: number;
  /** Bytes of the line that are not decoded yet. */
  bytes: Uint8Array[];
  line: string;
  kind: Mark['kind'] | null;
  readonly pieces: string[];
  length: number;
  readonly marks: Mark[];
}

export function beginPage(): RtfPage {
  return {
    state: START, stack: [], depth: 0, optional: false, skip: 0, fonts: new Map(), codePage: 1252, defaultFont: 0,
    bytes: [], line: '', kind: null, pieces: [], length: 0, marks: [],
  }; // prettier-ignore
}

/** Adds a token: its words as a reader sees them. */
export function takeToken(page: RtfPage, token: RtfToken): void {
  if (token.type === 0) openGroup(page);
  else if (token.type === 1) closeGroup(page);
  else if (token.type === 3 || token.word === "'") write(page, token.data ?? new Uint8Array());
  else if (token.word !== undefined) control(page, token.word, token.param ?? null);
  page.optional = token.type === 2 && token.word === '*';
}

/** The whole text. */
export function endPage(page: RtfPage): Rendered {
  endParagraph(page, '');
  return { text: page.pieces.join('').trimEnd(), marks: page.marks };
}

function openGroup(page: RtfPage): void {
  page.depth += 1;
  if (page.depth > MAX_DEPTH) return;
  flush(page);
  page.stack.push(page.state);
  page.skip = 0;
}

function closeGroup(page: RtfPage): void {
  if (page.depth <= MAX_DEPTH) change(page, page.stack.pop() ?? {});
  page.depth = Math.max(0, page.depth - 1);
  page.skip = 0;
}

function change(page: RtfPage, properties: Partial<State>): void {
  flush(page);
  page.state = { ...page.state, ...properties };
}

function flush(page: RtfPage): void {
  if (page.bytes.length === 0) return;
  const font = page.state.font < 0 ? page.defaultFont : page.state.font;
  page.line += decodeCodePage(Buffer.concat(page.bytes), page.fonts.get(font) ?? page.codePage);
  page.bytes = [];
}

const speaks = ({ state }: RtfPage): boolean => !state.silent && !state.hidden;

function write(page: RtfPage, data: Uint8Array): void {
  const passed = Math.min(page.skip, data.length);
  page.skip -= passed;
  if (speaks(page) && passed < data.length) page.bytes.push(data.subarray(passed));
}

function writeUnicode(page: RtfPage, code: number): void {
  flush(page);
  if (speaks(page)) page.line += String.fromCharCode(code < 0 ? code + 65_536 : code);
  page.skip = page.state.fallback;
}

function endParagraph(page: RtfPage, after: string): void {
  flush(page);
  const words = page.line
    .trimEnd()
    .replace(/(?<![ \t])[ \t]*\|$/u, '')
    .replace(/(?<![ \t])[ \t]+\n/gu, '\n')
    .trimEnd();
  const start = page.length + (words.length - words.trimStart().length);
  if (page.kind !== null && words.trim() !== '')
    page.marks.push({ kind: page.kind, start, end: page.length + words.length });
  page.pieces.push(words, after);
  page.length += words.length + after.length;
  page.line = '';
}

function control(page: RtfPage, word: string, param: number | null): void {
  const character = CHARACTERS[word];
  const after = BREAKS[word];
  if (NO_TEXT.has(word) || (page.optional && word !== '*'))
    change(page, { silent: true, inFontTable: page.state.inFontTable || word === 'fonttbl' });
  else if (word === 'u' && param !== null) writeUnicode(page, param);
  else if (character === undefined && after === undefined) setProperty(page, word, param);
  else if (speaks(page)) {
    flush(page);
    if (after === undefined) page.line += character ?? '';
    else endParagraph(page, after);
  }
}

/** Properties of characters, paragraphs and of the file; a number 0 turns a property off. */
function setProperty(page: RtfPage, word: string, param: number | null): void {
  const value = param ?? 0;
  if (word === 'uc') change(page, { fallback: Math.max(0, value) });
  else if (word === 'f') change(page, { font: value });
  else if (word === 'v' || word === 'deleted') change(page, { hidden: param !== 0 });
  else if (word === 'plain') change(page, { hidden: false });
  else if (word === 'ansicpg') page.codePage = value;
  else if (word === 'mac') page.codePage = MACINTOSH;
  else if (word === 'deff') page.defaultFont = value;
  else if (word === 'pard') page.kind = null;
  else if (word === 'outlinelevel' && value < 9) page.kind = 'heading';
  else if (word === 'ls' || word === 'pnlvlblt') page.kind ??= 'item';
  else if (word === 'fcharset' && page.state.inFontTable) {
    const codePage = FONT_CODE_PAGES[value];
    if (codePage !== undefined) page.fonts.set(page.state.font, codePage);
  }
}
