import { BODY_LINES, CLASSIFICATION_LINES, END_LINES, GRAPHIC_LINES } from '../../lexicon/press.js';
import type { Meta } from '../draft.js';
import { NO_META } from '../draft.js';
import { writePlace } from '../page/dateline.js';
import { dateIn, isAuthorLine, isPageLine, isRightsLine, joinWords, present } from './fields.js';
import { dateOrWords, readAuthors, readLabel, readLanguage, readSubjects, readWordCount } from './fields.js';
import type { LineKind, PressLine, Reading } from './lines.js';

/** The line between the articles of old LexisNexis exports: "12 of 500 DOCUMENTS", "Document 12 de 500". */
export const DOCUMENT_LINE = /^(?:\d+ (?:of|de|sur) \d+ documents?|do[ck]ument \d+ (?:of|de|sur|von) \d+)$/iu;

export const bodyLines = new Set(BODY_LINES);
export const classificationLines = new Set(CLASSIFICATION_LINES);
export const graphicLines = new Set(GRAPHIC_LINES);
export const END = new RegExp(`^(?:${END_LINES.join('|')})$`, 'iu');

/** Whether a line is one of a list's. */
export const isOne = (set: ReadonlySet<string>, line: PressLine | undefined): boolean =>
  set.has((line?.words ?? '').toLowerCase().replaceAll('’', "'"));

const SECTION_PAGE = /(?:Pg\.?|Page|p\.) ?([A-Z]?\d+\p{L}{0,2})(?![\p{L}\d])/iu;

/** Where an article's parts begin: numbers of lines. */
export interface Places {
  readonly title: readonly [number, number];
  readonly outlet: number;
  readonly date: number;
  /** The first line below the header. */
  readonly body: number;
  readonly tail: number;
}

/** What each line of an article is, and what its header and the fields below its text say. */
export function readPlaces(lines: readonly PressLine[], places: Places): Reading {
  const { title, outlet, date, body, tail } = places;
  const kinds: LineKind[] = lines.map((_, at) => (at < title[0] || at >= tail ? 'furniture' : null));
  for (let at = title[0]; at < title[1]; at += 1) kinds[at] = 'title';
  const top = Math.min(title[0], outlet < 0 ? Infinity : outlet, date < 0 ? Infinity : date);
  for (let at = top; at < body; at += 1) {
    if (kinds[at] === 'title') continue;
    const words = lines[at]?.words ?? '';
    const added = isRightsLine(words) || isPageLine(words) || DOCUMENT_LINE.test(words) || isOne(bodyLines, lines[at]);
    kinds[at] = added && readLabel(words) === null ? 'furniture' : 'byline';
  }
  markNumbers(lines, kinds, body, tail);
  markPages(lines, kinds, places);
  const head = readFields(lines.slice(title[1], body).filter((_, at) => kinds[title[1] + at] === 'byline'));
  const foot = readFields(lines.slice(tail));
  return { kinds, ...readMeta(lines, places, head, foot) };
}

/** Bare numbers right below "Body" and at the end are the database's. */
function markNumbers(lines: readonly PressLine[], kinds: LineKind[], body: number, tail: number): void {
  const isNumber = (at: number): boolean => /^\d{4,}$/u.test(lines[at]?.words ?? '');
  if (body < tail && isNumber(body)) kinds[body] = 'furniture';
  if (tail - 1 > body && isNumber(tail - 1)) kinds[tail - 1] = 'furniture';
}

/** Printed pages begin with their number and the title again. */
function markPages(lines: readonly PressLine[], kinds: LineKind[], { title, body, tail }: Places): void {
  const name = joinWords(lines.slice(...title)) ?? '';
  for (let at = body; at < tail; at += 1) {
    if (!isPageLine(lines[at]?.words ?? '')) continue;
    kinds[at] = 'furniture';
    const next = lines[at + 1]?.words ?? '';
    if (next.length >= 10 && name.startsWith(next)) kinds[at + 1] = 'furniture';
  }
}

/** The fields of some lines; lines without a label go on with the one above. */
function readFields(lines: readonly PressLine[]): Map<string, string> {
  const fields = new Map<string, string>();
  let field: string | null = null;
  for (const { words, blank } of lines) {
    const label = readLabel(words);
    if (label !== null) {
      field = fields.has(label.field) ? null : label.field;
      if (field !== null) fields.set(field, label.value);
      continue;
    }
    // A value that is broken goes on in the next line; one that is missing stands below its label.
    const goesOn = !blank || fields.get(field ?? '') === '';
    if (!goesOn || END.test(words) || isRightsLine(words) || isPageLine(words)) field = null;
    else if (field !== null && field !== 'length') fields.set(field, `${fields.get(field) ?? ''} ${words}`.trim());
  }
  return fields;
}

function readMeta(
  lines: readonly PressLine[],
  { title, outlet, date, body }: Places,
  head: ReadonlyMap<string, string>,
  foot: ReadonlyMap<string, string>,
): { meta: Meta; extra: Record<string, unknown> } {
  const language = readLanguage(foot.get('language') ?? '');
  const dayFirst = language !== 'en';
  const unlabelled = lines
    .slice(title[1], body)
    .find((line) => readLabel(line.words) === null && isAuthorLine(line.words));
  const loaded = foot.get('loadDate') ?? null;
  const name = joinWords(lines.slice(...title)) ?? head.get('title') ?? null;
  const section = head.get('section') ?? '';
  const dateline = head.get('dateline') ?? null;
  const meta: Meta = {
    ...NO_META,
    title: name,
    byline: readAuthors(head.get('byline') ?? unlabelled?.words ?? ''),
    outlet: outlet < 0 ? null : (lines[outlet]?.words ?? null),
    published: date < 0 ? null : dateIn(lines[date]?.words ?? '', dayFirst),
    place: dateline === null ? null : writePlace(dateline),
    url: head.get('url') ?? null,
    language,
    tags: readSubjects(foot.get('subject') ?? ''),
  };
  const extra = {
    database: 'nexis',
    ...present({
      section,
      page: SECTION_PAGE.exec(section)?.[1],
      words: readWordCount(head.get('length') ?? ''),
      edition: head.get('edition') ?? editionBelow(lines, date, title[0] > date ? title[0] : body),
      series: head.get('series'),
      highlight: head.get('highlight'),
      loadDate: loaded === null ? null : dateOrWords(loaded, dayFirst),
      publicationType: foot.get('publicationType'),
      documentType: foot.get('documentType'),
      journalCode: foot.get('journalCode'),
    }),
  };
  return { meta, extra };
}

/** The lines right below the date that say which edition it is. */
function editionBelow(lines: readonly PressLine[], date: number, until: number): string | null {
  let end = date + 1;
  const isEdition = (line: PressLine | undefined): boolean =>
    line?.blank === false && readLabel(line.words) === null && !isRightsLine(line.words);
  while (date >= 0 && end < until && isEdition(lines[end]) && !isOne(bodyLines, lines[end])) end += 1;
  return date < 0 ? null : joinWords(lines.slice(date + 1, end));
}
