import { FACTIVA_CODES } from '../../lexicon/press.js';
import type { Meta } from '../draft.js';
import { NO_META } from '../draft.js';
import { dateIn, isPageLine, present, readAuthors, readLanguage, readSubjects, readWordCount } from './fields.js';
import type { LineKind, PressLine, Reading } from './lines.js';

const ranks = new Map(FACTIVA_CODES.map((code, rank) => [code, rank]));
const LEAD = ranks.get('LP') ?? 0;

/** The codes whose lines are the article's text. */
const PROSE = new Set(['LP', 'TD']);

/** The codes of the lines below the text, and of those above that are the database's own. */
const ADDED = new Set('CT RF CO IN NS RE IPC IPD PUB AN LA CY CLM'.split(' '));

/** A code, then a tab, a table's bar or several spaces; one space only where nothing else is told apart by it. */
const CODE = /^([A-Z]{2,3})(?:(?: ?[|\t] ?|\s{2,})[\s|]*(.*)| (.*))?$/su;

/** Lines from the end in which the last codes stand. */
const MAX_LAST = 8;

/** A line that opens a field, or goes on with the one above. */
interface Field {
  readonly code: string;
  readonly at: number;
  readonly value: string;
}

/**
 * An article of a Factiva export whose lines open with field codes; null where they do not.
 *
 * @example splitCodes(readPressLines('HD\tTitle\nWC\t50 words\nSN\tThe Gazette\nLP\tText.\nAN\tDocument GAZ0000020190314ef3e0005x', []))
 */
export function splitCodes(lines: readonly PressLine[]): Reading | null {
  const fields = findCodes(lines);
  const codes = new Set(fields.map(({ code }) => code));
  const has = (...any: readonly string[]): boolean => any.some((code) => codes.has(code));
  if (!has('HD') || !has('WC', 'PD') || !has('SN', 'SC') || !has('LP', 'TD')) return null;
  const kinds = lines.map((_, at): LineKind => (at < (fields[0]?.at ?? 0) ? 'furniture' : null));
  fields.forEach((field, index) => markField(lines, kinds, field, fields[index + 1]?.at ?? lines.length));
  return { kinds, ...readMeta(lines, fields) };
}

/**
 * Each code stands once, those above the text in any order, those below in theirs: text that begins with capitals, "LA police …",
 * is not taken for one.
 */
function findCodes(lines: readonly PressLine[]): Field[] {
  const fields: Field[] = [];
  const seen = new Set<string>();
  let last = -1;
  lines.forEach((line, at) => {
    const match = CODE.exec(line.raw.replace(/[\u00a0\u202f]/gu, ' '));
    const code = match?.[1] ?? '';
    const rank = ranks.get(code) ?? -1;
    if (rank < 0 || match === null || seen.has(code) || (last >= LEAD && rank <= last)) return;
    const loose = match[3] ?? null;
    if (loose !== null && !isLooseField(code, rank, loose, last, lines.length - at)) return;
    fields.push({ code, at, value: (loose ?? match[2] ?? '').trim() });
    seen.add(code);
    last = rank;
  });
  return fields;
}

/** Whether a code with one space behind it is one: above the text always, below it only where its value looks so. */
function isLooseField(code: string, rank: number, value: string, last: number, below: number): boolean {
  if (rank <= LEAD) return true;
  if (code === 'TD') return last === LEAD;
  if (/^(?:CO|IN|NS|RE)$/u.test(code)) return /^[a-z0-9]+ : /u.test(value);
  return /^(?:IPC|IPD|PUB|AN)$/u.test(code) && below <= MAX_LAST;
}

function markField(lines: readonly PressLine[], kinds: LineKind[], field: Field, until: number): void {
  for (let at = field.at; at < until; at += 1) {
    const alone = at === field.at && field.value === '';
    if (alone || isPageLine(lines[at]?.words ?? '')) kinds[at] = 'furniture';
    else if (PROSE.has(field.code)) kinds[at] = null;
    else if (field.code === 'HD') kinds[at] = 'title';
    else kinds[at] = ADDED.has(field.code) ? 'furniture' : 'byline';
  }
}

function readMeta(lines: readonly PressLine[], fields: readonly Field[]): Omit<Reading, 'kinds'> {
  const values = new Map(
    fields.map(({ code, at, value }, index) => {
      const rest = lines.slice(at + 1, PROSE.has(code) ? at + 1 : (fields[index + 1]?.at ?? lines.length));
      return [code, [value, ...rest.map((line) => line.words)].join(' ').replace(/\s+/gu, ' ').trim()];
    }),
  );
  const field = (code: string): string | null => values.get(code) ?? null;
  const language = readLanguage(field('LA') ?? '');
  const meta: Meta = {
    ...NO_META,
    title: field('HD'),
    byline: readAuthors(field('BY') ?? ''),
    outlet: field('SN'),
    published: dateIn(field('PD') ?? '', language !== 'en'),
    language,
    tags: readSubjects(field('NS') ?? ''),
  };
  const extra = {
    database: 'factiva',
    ...present({
      section: field('SE'),
      words: readWordCount(field('WC') ?? ''),
      page: field('PG'),
      edition: field('ED'),
      source: field('SC'),
      credit: field('CR'),
      publisher: field('PUB'),
      documentId: (field('AN') ?? '').replace(/^do[ck]ument /iu, ''),
    }),
  };
  return { meta, extra };
}
