import { EUROPRESSE_NOTES, EUROPRESSE_TAIL } from '../../lexicon/press.js';
import type { Item, Meta, Piece } from '../draft.js';
import { draftOf, NO_META } from '../draft.js';
import type { DomElement, DomNode } from '../html/document.js';
import { attribute, findElements, isElement, walkTree, wordsOf } from '../html/document.js';
import { renderHtml } from '../html/text.js';
import { findStampedDates, looksFrench } from '../page/dates.js';
import { isAuthorLine, isPageLine, isRightsLine, joinWords, present, readAuthors } from './fields.js';
import type { Block, LineKind, PressLine, Reading } from './lines.js';
import { gatherPieces } from './lines.js';

/** An article's number in the database: "news·20190314·LM·1234567"; PDF readers see other dots. */
const ID = /(?<![\p{L}\d])[a-z]{2,12}[·•∙⋅](\d{8})[·•∙⋅][\p{L}\d]{1,12}[·•∙⋅][\w-]+/iu;

const noteHeadings = new Set(EUROPRESSE_NOTES);

const TAIL = new RegExp(`^(?:${EUROPRESSE_TAIL.join('|')})`, 'iu');

/** What may stand around the date of a header: "Politique, ", " 134 mots", ", p. 16", " 10:22 UTC". */
const BEFORE_DATE = /^(?:[^.!?]{1,70}, ?)?(?:\p{L}+,? )?$/u;
const AFTER_DATE =
  /^(?:,? ?\d{1,2}:\d\d(?::\d\d)?(?: ?[+-]?\w{1,6})?)?(?:,? ?[\d., \u202f]+(?:mots?|words?))?(?:,? ?(?:pp?\. ?|page )(.{1,25}))?[ ,]*$/u;

/** Lines above the text of the first article: a cover, a list of contents. */
const MAX_COVER = 400;
const MAX_HEAD = 12;

/** What no line of a title after the first is: a sentence of the text. */
const SENTENCE = /(?:[.!?…]|.{160})["”»’)]?$/u;
const MAX_TITLE_LINES = 4;

/** A rubric above the title has no more words. */
const MAX_RUBRIC_WORDS = 3;

/** "Politique, lundi 13 mars 2006, p. 32" in its parts; null where the line is no header of Europresse. */
interface HeaderLine {
  readonly published: string | null;
  readonly section: string | null;
  readonly words: number | null;
  readonly page: string | null;
}

function readHeaderLine(line: string): HeaderLine | null {
  if (line.length > 200) return null;
  const [date] = findStampedDates(line, true);
  if (date === undefined) return null;
  const before = line.slice(0, date.start);
  const after = line.slice(date.end);
  const rest = AFTER_DATE.exec(after);
  if (rest === null || !BEFORE_DATE.test(before)) return null;
  const comma = before.lastIndexOf(',');
  const count = /([\d., \u202f]+)(?:mots?|words?)/u.exec(after)?.[1]?.replace(/\D/gu, '') ?? '';
  return {
    published: date.value,
    section: comma < 0 ? null : before.slice(0, comma).replace(WEEKDAY_END, '').trim() || null,
    words: count === '' ? null : Number(count),
    page: rest[1]?.trim() ?? null,
  };
}

/** "World, Friday, November 13": the comma before an English date. */
const WEEKDAY_END = /(?:^|, ?)(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/**
 * The articles of text from Europresse, as its pages and prints read: outlet, "Section, date, p. 3", title, author, the text,
 * "© …", "Numéro de document : news·…", the certificate. Null where the lines are none.
 */
export function splitEuropresse(lines: readonly PressLine[]): Piece[] | null {
  return gatherPieces(cutAtNumbers(lines), readBlock);
}

/** An article ends with its number and the lines of the certificate around it. */
function cutAtNumbers(lines: readonly PressLine[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const id = readId(lines[at]?.words ?? '');
    if (id === null) continue;
    while (isTailLine(lines[at + 1]?.words ?? '', id)) at += 1;
    blocks.push({ lines: lines.slice(from, at + 1), closed: true });
    from = at + 1;
  }
  if (blocks.length > 0 && from < lines.length) blocks.push({ lines: lines.slice(from), closed: false });
  return blocks;
}

function readId(words: string): string | null {
  return words.length > 400 ? null : (ID.exec(words)?.[0] ?? null);
}

function isTailLine(words: string, id: string): boolean {
  return words !== '' && (TAIL.test(words) || readId(words) === id || readId(words) === words || isRightsLine(words));
}

function readBlock({ lines, closed }: Block): Reading | null {
  if (!closed) return null;
  const limit = Math.min(lines.length, MAX_COVER);
  const date = lines.findIndex((line, at) => at > 0 && at < limit && readHeaderLine(line.words) !== null);
  const header = readHeaderLine(lines[date]?.words ?? '');
  if (header === null) return null;
  const outlet = date - 1;
  const tail = findTail(lines, date + 1);
  const head = readHead(lines, date + 1, tail);
  const kinds = lines.map((line, at): LineKind => {
    if (at < outlet || at >= tail || isPageLine(line.words)) return 'furniture';
    if (at >= head.title[0] && at < head.title[1]) return 'title';
    return at < head.body ? 'byline' : null;
  });
  const id = lines.map((line) => readId(line.words)).find((one) => one !== null) ?? null;
  const title = joinWords(lines.slice(...head.title));
  const text = lines.slice(head.body, tail).map((line) => line.words);
  const known = {
    title,
    byline: readAuthors(lines[head.author]?.words ?? ''),
    id,
    french: looksFrench(text.join(' ')),
  };
  return { kinds, ...readMeta(lines[outlet]?.words ?? '', header, known) };
}

function findTail(lines: readonly PressLine[], from: number): number {
  let tail = lines.length;
  const isTail = (words: string): boolean => TAIL.test(words) || readId(words) !== null || isRightsLine(words);
  for (let at = lines.length - 1; at >= from && tail - at <= MAX_HEAD; at -= 1)
    if (isTail(lines[at]?.words ?? '')) tail = at;
  return tail;
}

/** Title and author below the header: the lines that are headings, else the first block of lines below a rubric. */
function readHead(
  lines: readonly PressLine[],
  from: number,
  tail: number,
): { readonly title: readonly [number, number]; readonly author: number; readonly body: number } {
  const wordsAt = (at: number): string => lines[at]?.words ?? '';
  const heading = lines.findIndex((line, at) => at >= from && at < Math.min(tail, from + 4) && line.heading);
  let first = heading < 0 ? from : heading;
  const isRubric = (words: string): boolean =>
    words === words.toUpperCase() && /\p{Lu}/u.test(words) && words.split(' ').length <= MAX_RUBRIC_WORDS;
  if (heading < 0 && isRubric(wordsAt(first)) && first + 2 < tail && lines[first + 1]?.blank === true) first += 1;
  let end = Math.min(first + 1, tail);
  const goesOn = (at: number): boolean =>
    at < tail && lines[at]?.blank === false && !isAuthorLine(wordsAt(at)) && !SENTENCE.test(wordsAt(at));
  while (end - first < MAX_TITLE_LINES && goesOn(end)) end += 1;
  const author = end < tail && isAuthorLine(wordsAt(end)) ? end : -1;
  return { title: [first, end], author, body: author < 0 ? end : author + 1 };
}

/** "Magazine, no. 5968": the issue goes. */
const ISSUE = /,? (?:no|n°|nº|vol|n)\.? ?\d.*$/iu;

function readMeta(
  outlet: string,
  header: HeaderLine,
  known: {
    readonly title: string | null;
    readonly byline: string | null;
    readonly id: string | null;
    readonly french: boolean;
  },
): Omit<Reading, 'kinds'> {
  const { title, byline, id, french } = known;
  const day = /[·•∙⋅](\d{4})(\d\d)(\d\d)[·•∙⋅]/u.exec(id ?? '');
  const meta: Meta = {
    ...NO_META,
    title,
    byline,
    outlet: outlet.replace(ISSUE, '').trim() || null,
    published: header.published ?? (day === null ? null : day.slice(1).join('-')),
    language: french ? 'fr' : null,
  };
  const { section, words, page } = header;
  const issue = ISSUE.exec(outlet)?.[0].replace(/^[, ]+/u, '');
  return { meta, extra: { database: 'europresse', ...present({ section, words, page, issue, documentId: id }) } };
}

const hasClass = (element: DomElement, name: string): boolean =>
  attribute(element, 'class').toLowerCase().split(/\s+/u).includes(name);

const firstOf = (root: DomNode, ...names: readonly string[]): DomElement | null =>
  names.map((name) => findElements(root, (one) => hasClass(one, name))[0]).find((one) => one !== undefined) ?? null;

const firstTag = (root: DomNode, name: string): DomElement | null =>
  findElements(root, (one) => one.localName === name)[0] ?? null;

/**
 * The articles of a page saved from Europresse; null where it is none.
 *
 * @example readEuropresse(parseHtml('<article><header><span class="DocPublicationName">The Gazette</span>…'))
 */
export function readEuropresse(document: DomNode): Item[] | null {
  const articles = outermostArticles(document).filter((one) => firstOf(one, 'docpublicationname') !== null);
  const items = articles.flatMap((article, index) => readArticle(article, index + 1));
  return items.length === 0 ? null : items;
}

/** Articles inside of one another are looked at once. */
function outermostArticles(document: DomNode): DomElement[] {
  const found: DomElement[] = [];
  walkTree(
    document,
    (node) => {
      if (!isElement(node) || node.localName !== 'article') return true;
      found.push(node);
      return false;
    },
    () => undefined,
  );
  return found;
}

function readArticle(article: DomElement, item: number): Item[] {
  const header = firstTag(article, 'header') ?? article;
  const outlet = wordsOf(firstOf(article, 'docpublicationname') ?? article);
  const line = readHeaderLine(
    findElements(header, (one) => hasClass(one, 'docheader'))
      .map(wordsOf)
      .join(''),
  );
  const titleElement = firstOf(header, 'titrearticlevisu', 'titrearticle', 'grandtitre');
  const title = titleElement === null ? null : wordsOf(titleElement) || null;
  const text = readText(article, header);
  const id = findElements(article, (one) => hasClass(one, 'public-lblnodoc') || /nodoc$/iu.test(attribute(one, 'id')))
    .map((one) => readId(wordsOf(one)))
    .find((one) => one !== null);
  const known = {
    title,
    byline: readAuthors(findAuthor(article, titleElement)),
    id: id ?? readId(wordsOf(firstTag(article, 'footer') ?? article)),
    french: looksFrench(text.text),
  };
  const none: HeaderLine = { published: null, section: null, words: null, page: null };
  const { meta, extra } = readMeta(outlet, line ?? none, known);
  if (text.text === '' && title === null) return [];
  const draft = text.text === '' ? draftOf(title ?? '', { meta, extra }) : draftOf(text.text, { ...text, meta, extra });
  return [{ kind: 'draft', item, draft }];
}

/** The article's text, and below it the notes and pictures that Europresse keeps apart. */
function readText(article: DomElement, header: DomElement): Pick<ReturnType<typeof renderHtml>, 'text' | 'marks'> {
  const isApart = (node: DomNode): boolean => isElement(node) && /^(?:aside|footer|head)$/u.test(node.localName);
  const root = firstOf(article, 'dococurrcontainer', 'doctext') ?? firstTag(article, 'section') ?? article;
  const own = renderHtml(root, (node) => node === header || isApart(node));
  const notes = findElements(article, (one) => one.localName === 'aside')
    .map((one) => renderHtml(one, () => false).text)
    .join('\n\n')
    .split('\n')
    .filter(
      (line) =>
        line.trim() !== '' &&
        !noteHeadings.has(
          line
            .replace(/ ?: ?$/u, '')
            .trim()
            .toLowerCase(),
        ),
    );
  let text = own.text;
  const marks = [...own.marks];
  for (const note of notes) {
    text += text === '' ? '' : '\n\n';
    marks.push({ kind: 'furniture', start: text.length, end: text.length + note.length });
    text += note;
  }
  return { text, marks };
}

/** What stands below a title and is longer is no list of authors. */
const MAX_AUTHORS = 150;

/** The element for the authors, or what stands right below the title. */
function findAuthor(article: DomElement, title: DomElement | null): string {
  const named = firstOf(article, 'docauthors');
  if (named !== null) return wordsOf(named);
  const below = firstOf(article, 'sm-margin-bottomnews');
  if (below !== null && isAuthorLine(wordsOf(below))) return wordsOf(below);
  let next: DomNode | null = title?.parentNode ?? null;
  while (next !== null && (!isElement(next) || next === title?.parentNode)) next = next.nextSibling;
  const words = next === null ? '' : wordsOf(next);
  return words.length <= MAX_AUTHORS && !/[.!?…]$/u.test(words) ? words : '';
}
