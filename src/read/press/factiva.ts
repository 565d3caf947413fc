import type { Meta, Piece } from '../draft.js';
import { NO_META } from '../draft.js';
import { splitCodes } from './factiva-codes.js';
import { dateIn, isAuthorLine, isDateLine, isPageLine, isRightsLine, joinWords, present } from './fields.js';
import { readAuthors, readLanguage, readWordCount } from './fields.js';
import type { Block, LineKind, PressLine, Reading } from './lines.js';
import { cutAfter, gatherPieces } from './lines.js';

/** The line that ends an article, with its number in the database: 25 characters, of which the middle ones are the date. */
const END = /^(?:AN\b[\s|:]*)?do[ck]ument ([a-z0-9]*\d{6}[a-z0-9]*)$/iu;
const ID_LENGTH = [15, 40] as const;

/** Lines between an article's length and its text: date, time, outlet, code, group, edition, page, language, rights. */
const MAX_HEAD = 12;

/** Lines above the length: section, title, authors. More are a list of contents. */
const MAX_ABOVE = 5;

/** A section's name has no more words: "News", "À la une", "Economie & Entreprise". */
const MAX_SECTION_WORDS = 4;

/**
 * The articles of a Factiva export, with field codes ("HD", "BY", "WC") or without: title, "By …", "500 words", date, outlet,
 * its code, language, rights, the text, "Document GRDN…". Null where the lines are none.
 *
 * @example splitFactiva(readPressLines(text, [])) // one piece for each "Document …" line
 */
export function splitFactiva(lines: readonly PressLine[]): Piece[] | null {
  return gatherPieces(
    cutAfter(lines, (line) => readId(line) !== null),
    ({ lines: block, closed }) => (closed ? (splitCodes(block) ?? readPlain({ lines: block, closed })) : null),
  );
}

function readId(line: PressLine | undefined): string | null {
  const id = END.exec(line?.words ?? '')?.[1] ?? '';
  return id.length >= ID_LENGTH[0] && id.length <= ID_LENGTH[1] ? id : null;
}

/** An article without codes: its length stands right above its date. */
function readPlain({ lines }: Block): Reading | null {
  const length = lines.findIndex(
    (line, at) => readWordCount(line.words) !== null && isDateLine(lines[at + 1]?.words ?? ''),
  );
  if (length < 1) return null;
  const date = length + 1;
  const above = readAbove(lines, length);
  if (above === null) return null;
  const below = readBelow(lines, date);
  const kinds = lines.map((line, at): LineKind => {
    if (at < above.top || at === lines.length - 1 || isPageLine(line.words)) return 'furniture';
    if (at >= above.title[0] && at < above.title[1]) return 'title';
    if (at < below.rights) return 'byline';
    return at < below.body ? 'furniture' : null;
  });
  const meta: Meta = {
    ...NO_META,
    title: joinWords(lines.slice(...above.title)),
    byline: readAuthors(lines[above.byline]?.words ?? ''),
    outlet: lines[below.outlet]?.words ?? null,
    published: dateIn(lines[date]?.words ?? '', below.language !== 'en'),
    language: below.language,
  };
  const extra = {
    database: 'factiva',
    ...present({
      section: lines[above.section]?.words,
      words: readWordCount(lines[length]?.words ?? ''),
      page: below.page,
      edition: below.edition,
      source: below.code,
      documentId: readId(lines.at(-1)),
    }),
  };
  return { kinds, meta, extra };
}

/** What the lines above the length are: numbers of lines, -1 for none. */
interface Above {
  readonly top: number;
  readonly section: number;
  readonly title: readonly [number, number];
  readonly byline: number;
}

function readAbove(lines: readonly PressLine[], length: number): Above | null {
  let top = length;
  while (top > 0 && !isPageLine(lines[top - 1]?.words ?? '')) top -= 1;
  const named = length - 1 > top && isAuthorLine(lines[length - 1]?.words ?? '');
  const end = named ? length - 1 : length;
  // A list of contents above the first article: its last line is the title, or the lines that are headings.
  if (end - top > MAX_ABOVE) top = end - 1;
  const heading = lines.findIndex((line, at) => at >= top && at < end && line.heading);
  const section = heading > top || (heading < 0 && isSection(lines, top, end)) ? top : -1;
  const first = heading > top ? heading : section < 0 ? top : top + 1;
  return first >= end ? null : { top, section, title: [first, end], byline: named ? end : -1 };
}

/** "News", "À la une": shorter than the title below it. */
function isSection(lines: readonly PressLine[], top: number, end: number): boolean {
  const words = (at: number): number => (lines[at]?.words ?? '').split(' ').length;
  return end - top >= 2 && words(top) <= MAX_SECTION_WORDS && words(top) < words(top + 1);
}

/** What the lines below the date are. */
interface Below {
  readonly outlet: number;
  readonly code: string | null;
  readonly page: string | null;
  readonly edition: string | null;
  readonly language: string | null;
  /** The first line of the rights, and the first of the text. */
  readonly rights: number;
  readonly body: number;
}

function readBelow(lines: readonly PressLine[], date: number): Below {
  const wordsAt = (at: number): string => lines[at]?.words ?? '';
  const until = Math.min(lines.length - 1, date + MAX_HEAD);
  const outlet = /^\d{1,2}[:.]\d\d/u.test(wordsAt(date + 1)) ? date + 2 : date + 1;
  const code = /^[A-Z][A-Z0-9]{1,9}$/u.test(wordsAt(outlet + 1)) ? outlet + 1 : -1;
  const after = Math.max(outlet, code) + 1;
  let language = -1;
  for (let at = after; at < until && language < 0; at += 1) if (readLanguage(wordsAt(at)) !== null) language = at;
  let rights = language < 0 ? after : language + 1;
  if (language < 0) while (rights < until && !isRightsLine(wordsAt(rights))) rights += 1;
  if (language < 0 && rights === until) rights = after;
  let body = rights;
  while (body < until && isRightsLine(wordsAt(body))) body += 1;
  // "Test Company 2011.": the line below the language is the owner's, with or without the sign.
  if (language >= 0 && body === rights && body < until && isOwner(wordsAt(body))) body += 1;
  const between = lines.slice(after, language < 0 ? rights : language).map((line) => line.words);
  const isPage = (words: string): boolean => /^[A-Z]{0,4}\d{1,4}(?:[A-Z,;–-].{0,20})?$/u.test(words);
  return {
    outlet,
    code: code < 0 ? null : wordsAt(code),
    page: between.find(isPage) ?? null,
    edition: between.find((words) => !isPage(words)) ?? null,
    language: language < 0 ? null : readLanguage(wordsAt(language)),
    rights,
    body,
  };
}

/** A line about rights that does not say so: short, with a year, and no sentence. */
function isOwner(words: string): boolean {
  return words.length <= 120 && /(?:19|20)\d\d\.?$|^(?:19|20)\d\d /u.test(words) && words.split(' ').length <= 10;
}
