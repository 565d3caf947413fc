import type { Piece } from '../draft.js';
import { isAuthorLine, isDateLine, isPageLine, isRightsLine, readLabel, readWordCount } from './fields.js';
import type { Block, PressLine, Reading } from './lines.js';
import { cutAfter, cutBefore, gatherPieces } from './lines.js';
import {
  bodyLines,
  classificationLines,
  DOCUMENT_LINE,
  END,
  graphicLines,
  isOne,
  readPlaces,
} from './nexis-article.js';

/** What is said below a date of the issue. */
const EDITION = /edition|édition|final|appended/iu;

/** Lines from the outlet to the first label: no header has more. */
const MAX_HEAD = 14;

/** A title takes no more lines where nothing else tells where it begins. */
const MAX_TITLE_LINES = 4;

/** Lines that a field of the database takes when they are broken at a width, but for those below "Classification". */
const MAX_FIELD_LINES = 15;

/** The block of classifications of the longest articles, broken at a width. */
const MAX_CLASSIFICATION = 150;

/** Captions between the text and the classification. */
const MAX_CAPTIONS = 12;

/** Different things that only the database says of an article: fewer are chance. */
const MIN_SIGNS = 3;

/**
 * The articles of a Nexis Uni export: title, outlet, date, "Section:", "Length:", "Byline:", "Body", the text, "Classification",
 * "Load-Date:", "End of Document". Null where the lines are none.
 */
export function splitNexisUni(lines: readonly PressLine[]): Piece[] | null {
  return gatherPieces(
    cutAfter(lines, (line) => END.test(line.words)),
    readUni,
  );
}

/**
 * The articles of a LexisNexis export before 2020: "12 of 500 DOCUMENTS", outlet and date in the middle of their lines, title,
 * "BYLINE:", "LENGTH:", the text, "LOAD-DATE:", "Copyright …". Null where the lines are none.
 */
export function splitLexisNexis(lines: readonly PressLine[]): Piece[] | null {
  return gatherPieces(
    cutBefore(lines, (line) => DOCUMENT_LINE.test(line.words)),
    readDocument,
  );
}

function readUni({ lines, closed }: Block): Reading | null {
  const bodyLine = lines.findIndex((line, at) => at > 1 && isOne(bodyLines, line));
  const labels = headLabels(lines, 0, bodyLine < 0 ? lines.length : bodyLine);
  // Without "Body" the header ends with its last label: those of an article's own lines are not asked.
  const close = labels.filter((at) => at - (labels[0] ?? 0) <= MAX_HEAD);
  const body = bodyLine >= 0 ? bodyLine + 1 : (close.at(-1) ?? -1) + 1;
  const near = labels.find((at) => body - at <= MAX_HEAD * 2) ?? (bodyLine < 0 ? body : bodyLine);
  const date = findDate(lines, near - MAX_HEAD, near);
  const tail = findTail(lines, Math.max(body, 1));
  if (!isArticle(lines, date, body, tail, bodyLine >= 0, closed)) return null;
  const outlet = date > 0 ? date - 1 : -1;
  const last = outlet < 0 ? near - 1 : outlet - 1;
  const first = titleStart(lines, Math.max(last, 0));
  return readPlaces(lines, { title: last < 0 ? [0, 0] : [first, last + 1], outlet, date, body, tail });
}

function headLabels(lines: readonly PressLine[], from: number, until: number): number[] {
  const found: number[] = [];
  for (let at = from; at < until; at += 1) if (readLabel(lines[at]?.words ?? '')?.place === 'head') found.push(at);
  return found;
}

/** The last line before `until` that opens with a date; -1 for none. */
function findDate(lines: readonly PressLine[], from: number, until: number): number {
  for (let at = until - 1; at >= Math.max(from, 0); at -= 1) if (isDateLine(lines[at]?.words ?? '')) return at;
  return -1;
}

/** A title's first line: those right above, or headings too; what stands apart above them is a cover. */
function titleStart(lines: readonly PressLine[], last: number): number {
  const goesUp = (at: number): boolean =>
    at > 0 && !isPageLine(lines[at - 1]?.words ?? '') && (lines[at]?.blank === false || isHeadingPair(lines, at));
  let first = last;
  while (last - first < MAX_TITLE_LINES - 1 && goesUp(first)) first -= 1;
  return first;
}

function isHeadingPair(lines: readonly PressLine[], at: number): boolean {
  return lines[at]?.heading === true && lines[at - 1]?.heading === true;
}

function isArticle(
  lines: readonly PressLine[],
  date: number,
  body: number,
  tail: number,
  hasBody: boolean,
  closed: boolean,
): boolean {
  const signs = new Set<string>();
  const look = (from: number, until: number): void => {
    for (let at = Math.max(from, 0); at < until; at += 1) {
      const words = lines[at]?.words ?? '';
      const label = readLabel(words);
      if (label !== null && (label.field !== 'length' || readWordCount(label.value) !== null)) signs.add(label.field);
      else if (isRightsLine(words)) signs.add('rights');
      else if (isOne(classificationLines, lines[at])) signs.add('classification');
    }
  };
  look(body - MAX_HEAD * 2, body);
  look(tail, lines.length);
  if (date >= 0) signs.add('date');
  if (hasBody) signs.add('body');
  return (hasBody || signs.has('length')) && signs.size >= (closed ? MIN_SIGNS : MIN_SIGNS + 1);
}

/** Where the lines begin that the database adds below the text. */
function findTail(lines: readonly PressLine[], from: number): number {
  let tail = lines.length;
  const isTail = (at: number): boolean => {
    const { words = '' } = lines[at] ?? {};
    return (
      END.test(words) ||
      isRightsLine(words) ||
      isOne(classificationLines, lines[at]) ||
      readLabel(words)?.place === 'tail'
    );
  };
  for (let at = lines.length - 1; at >= Math.max(from, lines.length - MAX_CLASSIFICATION); at -= 1)
    if (isOne(classificationLines, lines[at])) tail = at;
  for (let at = Math.min(tail, lines.length) - 1; at >= from && tail - at <= MAX_FIELD_LINES; at -= 1)
    if (isTail(at)) tail = at;
  for (let at = tail - 1; at >= from && tail - at <= MAX_CAPTIONS; at -= 1)
    if (isOne(graphicLines, lines[at])) return at;
  return tail;
}

function readDocument({ lines, closed }: Block): Reading | null {
  if (!closed) return null;
  const label = headLabels(lines, 1, Math.min(lines.length, 1 + MAX_HEAD * 2))[0] ?? -1;
  const until = label < 0 ? Math.min(lines.length, MAX_HEAD) : label;
  const date = lines.findIndex((line, at) => at > 1 && at < until && isDateLine(line.words));
  const outlet = lines.findIndex((line, at) => at > 0 && at < until && !isRightsLine(line.words) && at !== date);
  if (outlet < 0) return null;
  const title = documentTitle(lines, outlet, date, until);
  const body = headEnd(lines, Math.max(title[1], date + 1, outlet + 1));
  const tail = findTail(lines, body);
  if (date < 0 && label < 0) return null;
  if (label < 0 && tail === lines.length) return null;
  return readPlaces(lines, { title, outlet, date, body, tail });
}

/** The lines of the title: the block of lines below the date, or between outlet and date. */
function documentTitle(lines: readonly PressLine[], outlet: number, date: number, until: number): [number, number] {
  if (date > outlet + 1 && date + 1 >= until) return [outlet + 1, date];
  let first = Math.max(date, outlet) + 1;
  // Lines right below the date are its edition, where the title stands apart from them.
  const apart = lines.slice(first, until + 1).some((line) => line.blank);
  const below = first;
  while (apart && first < until && lines[first]?.blank === false) first += 1;
  if (first === until && !EDITION.test(lines[below]?.words ?? '')) first = below;
  while (first < until && isRightsLine(lines[first]?.words ?? '')) first += 1;
  if (first >= until) return [first, first];
  let end = first + 1;
  while (end < until && end - first < MAX_TITLE_LINES && lines[end]?.blank === false) end += 1;
  return [first, end];
}

/** The first line below the labels of an old header: a value broken at the file's width goes on without a blank line. */
function headEnd(lines: readonly PressLine[], from: number): number {
  let end = from;
  let field: string | null = null;
  for (let at = from; at < lines.length && at - from <= MAX_HEAD * 2; at += 1) {
    const line = lines[at];
    const label = readLabel(line?.words ?? '');
    const goesOn: boolean = field !== null && field !== 'length' && line?.blank === false;
    if (label?.place === 'head') field = label.field;
    else if (field === null ? !isAuthorLine(line?.words ?? '') || line?.blank === false : !goesOn) break;
    end = at + 1;
  }
  return end;
}
