import { KICKERS } from '../../lexicon/outlets.js';
import { findBoilerplate, plainLine } from './boilerplate.js';
import type { Byline } from './byline.js';
import { isBareDate } from './dates.js';
import type { Meta } from '../draft.js';
import { NO_META } from '../draft.js';
import { readFields } from './fields.js';
import { isOutletName, splitPersons } from './names.js';
import { FOOT, isStamp, readOrigin } from './origin.js';
import type { Paragraph } from './paragraphs.js';
import type { Label } from './shape.js';
import { isProse, isSameLine, isTitleCase, isTitleLike, lineOf } from './shape.js';

/** What stands above an article: a label for each of the first paragraphs, and what they say. */
export interface Head {
  readonly labels: readonly Label[];
  readonly meta: Meta;
}

/** No head is longer; a text whose first paragraphs are all short is not an article's page. */
const MAX_HEAD = 14;

/** A longer paragraph is prose: no title, byline or standfirst. */
const MAX_HEAD_LINE = 420;

const kickers = new Set(KICKERS);

/** What a line above the prose is, before it is known which of them is the title. */
type Sort =
  | { readonly sort: 'origin'; readonly origin: Byline }
  | { readonly sort: 'label'; readonly label: Label }
  | { readonly sort: 'line' };

/**
 * Reads the lines above the first paragraph of prose: kicker, title, standfirst, byline, date, outlet, and the page's furniture
 * between them. `known` is what a record or a front matter says; it wins over the text.
 */
export function readHead(text: string, paragraphs: readonly Paragraph[], known: Meta, dayFirst: boolean): Head {
  const fields = readFields(text, paragraphs, dayFirst);
  if (fields !== null) return fields;
  const sorts = sortLines(text, paragraphs, known, dayFirst);
  const titleAt = known.title === null ? chooseTitle(text, paragraphs, sorts, dayFirst) : -1;
  const labels: Label[] = [];
  const origins: Byline[] = [];
  for (const [at, sort] of sorts.entries()) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    if (sort.sort === 'label') labels.push(sort.label);
    else if (sort.sort === 'origin') {
      origins.push(sort.origin);
      labels.push({ kind: 'byline', rule: sort.origin.rule });
    } else if (at === titleAt) {
      labels.push({ kind: 'title', rule: paragraph.mark === 'heading' ? 'title-markup' : 'title-line' });
    } else if (at < titleAt) {
      const outlet = readNameplate(text, paragraphs, at);
      if (outlet !== null) origins.push(outlet);
      labels.push(outlet === null ? { kind: 'heading', rule: 'kicker' } : { kind: 'byline', rule: outlet.rule });
    } else if ((titleAt >= 0 || known.title !== null) && isStandfirst(text, paragraphs, at, dayFirst)) {
      labels.push(
        isProse(text, paragraph) ? { kind: 'body', rule: 'standfirst' } : { kind: 'heading', rule: 'standfirst' },
      );
    } else break;
  }
  const line = titleAt < 0 ? null : lineOf(text, paragraphs[titleAt] ?? { start: 0, end: 0 });
  const { title, outlet } = splitTitle(line);
  const meta = collect(origins);
  return { labels, meta: { ...NO_META, ...meta, outlet: meta.outlet ?? outlet, title } };
}

/** Sorts the lines down to the first that can only be prose. */
function sortLines(text: string, paragraphs: readonly Paragraph[], known: Meta, dayFirst: boolean): Sort[] {
  const sorts: Sort[] = [];
  let titled = known.title !== null;
  for (let at = 0; at < Math.min(paragraphs.length, MAX_HEAD); at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.end - paragraph.start > MAX_HEAD_LINE) break;
    const line = lineOf(text, paragraph);
    const sort = sortLine(line, text, paragraphs, at, known, titled, dayFirst);
    if (sort.sort === 'line') {
      if (
        isProse(text, paragraph) &&
        !canBeTitle(text, paragraphs, at, dayFirst) &&
        !isStandfirst(text, paragraphs, at, dayFirst)
      )
        break;
      titled = true;
    }
    sorts.push(sort);
  }
  return sorts;
}

function sortLine(
  line: string,
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  known: Meta,
  titled: boolean,
  dayFirst: boolean,
): Sort {
  if (paragraphs[at]?.mark === 'rubric') return { sort: 'label', label: { kind: 'heading', rule: 'rubric' } };
  if (known.title !== null && isSameLine(line, known.title))
    return { sort: 'label', label: { kind: 'title', rule: 'title-field' } };
  if (isKicker(text, paragraphs, at, line)) return { sort: 'label', label: { kind: 'heading', rule: 'kicker' } };
  const origin = readOrigin(line, text, paragraphs, at, titled, dayFirst);
  if (origin !== null) return { sort: 'origin', origin };
  const rule = findBoilerplate(line, 'head');
  return rule === null ? { sort: 'line' } : { sort: 'label', label: { kind: 'boilerplate', rule } };
}

/** Words from which a line is a title rather than the name of a section or a paper above it. */
const MIN_TITLE_WORDS = 4;

/** The title among the lines: above the byline where there is one, the first that is long enough, else the first. */
function chooseTitle(
  text: string,
  paragraphs: readonly Paragraph[],
  sorts: readonly Sort[],
  dayFirst: boolean,
): number {
  const all = sorts.flatMap((sort, at) =>
    sort.sort === 'line' && canBeTitle(text, paragraphs, at, dayFirst) ? [at] : [],
  );
  const signed = sorts.findIndex(
    (sort, at) => sort.sort === 'origin' && sort.origin.certain && at > (all[0] ?? Infinity),
  );
  const above = all.filter((at) => signed < 0 || at < signed);
  const candidates = above.length > 0 ? above : all;
  const marked = candidates.find((at) => paragraphs[at]?.mark === 'heading');
  if (marked !== undefined) return marked;
  const long = candidates.find((at) => {
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined &&
      lineOf(text, paragraph).split(/\s+/u).length >= MIN_TITLE_WORDS &&
      readNameplate(text, paragraphs, at) === null
    );
  });
  return long ?? candidates[0] ?? -1;
}

/** The paper's name alone on a line above the title: by its words, or because the page's foot has it again. */
function readNameplate(text: string, paragraphs: readonly Paragraph[], at: number): Byline | null {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || at > 2 || paragraph.end - paragraph.start > 60) return null;
  const line = lineOf(text, paragraph);
  const again =
    /^\p{Lu}/u.test(line) &&
    paragraphs
      .slice(-FOOT)
      .some(
        (other) => other.start > paragraph.end && other.end - other.start < 300 && lineOf(text, other).includes(line),
      );
  if (!isOutletName(line) && !(again && line.includes(' '))) return null;
  return {
    byline: null,
    outlet: line,
    published: null,
    url: null,
    explicit: false,
    tags: [],
    certain: false,
    rule: 'nameplate',
  };
}

/** "Title | The Gazette": the outlet that pages append to their titles. */
function splitTitle(line: string | null): { readonly title: string | null; readonly outlet: string | null } {
  const match = line === null ? null : /^(.{10,}?) (?:\||–|—|-|·) ([^|]{2,50})$/u.exec(line);
  return match !== null && isOutletName(match[2] ?? '')
    ? { title: match[1] ?? null, outlet: match[2] ?? null }
    : { title: line, outlet: null };
}

function collect(origins: readonly Byline[]): Omit<Meta, 'title' | 'language' | 'place'> {
  return {
    byline: origins.find((origin) => origin.byline !== null)?.byline ?? null,
    outlet: origins.find((origin) => origin.outlet !== null)?.outlet ?? null,
    url: origins.find((origin) => origin.url !== null)?.url ?? null,
    published: origins.find((origin) => origin.published !== null)?.published ?? null,
    tags: origins.flatMap((origin) => origin.tags),
  };
}

function isKicker(text: string, paragraphs: readonly Paragraph[], at: number, line: string): boolean {
  const next = paragraphs[at + 1];
  if (line === '' || line.length > 40 || next === undefined || !isTitleLike(text, next) || isStamp(text, next, true))
    return false;
  return kickers.has(
    plainLine(line)
      .replace(/ ?[|/].*$/u, '')
      .toLowerCase(),
  );
}

/**
 * The first line that looks like one, with more of the page below it; a line with a full stop only where it is short, alone,
 * and a byline follows.
 */
function canBeTitle(text: string, paragraphs: readonly Paragraph[], at: number, dayFirst: boolean): boolean {
  const paragraph = paragraphs[at];
  const next = paragraphs[at + 1];
  if (paragraph === undefined || next === undefined) return false;
  if (paragraph.mark !== null && paragraph.mark !== 'heading') return false;
  if (paragraph.mark === 'heading') return true;
  if (isBareDate(lineOf(text, paragraph))) return false;
  const signed = isStamp(text, next, dayFirst);
  if (isTitleLike(text, paragraph))
    return signed || paragraphs.slice(at + 1, MAX_HEAD).some((other) => isProse(text, other));
  const length = paragraph.end - paragraph.start;
  return (
    length <= 140 &&
    (signed || (at === 0 && paragraph.blankAfter && length <= 120 && isTitleCase(lineOf(text, paragraph))))
  );
}

/** A standfirst in whole sentences is not longer than this. */
const MAX_STANDFIRST = 320;

/** A line or one paragraph between title and byline, or a line straight under the title. */
function isStandfirst(text: string, paragraphs: readonly Paragraph[], at: number, dayFirst: boolean): boolean {
  const paragraph = paragraphs[at];
  const next = paragraphs[at + 1];
  if (at === 0 || paragraph === undefined || next === undefined || paragraph.end - paragraph.start > MAX_STANDFIRST)
    return false;
  if (isStamp(text, next, dayFirst)) return true;
  const prose = isProse(text, paragraph);
  if (!isProse(text, next))
    return paragraphs[at + 2] !== undefined && isStamp(text, paragraphs[at + 2] ?? next, dayFirst);
  return (
    !prose && isTitleLike(text, paragraph) && text[paragraph.end - 1] !== '?' && paragraph.end - paragraph.start > 60
  );
}

/** The persons that a byline names; empty where it names none. */
export function authorsOf(byline: string | null): readonly string[] {
  return byline === null ? [] : (splitPersons(byline) ?? [byline]);
}
