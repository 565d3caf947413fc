import type { Article, EntityType, GivenMention, ReadFailure, Section, SectionKind, Warning } from '../types.js';
import { looksFrench, readDateField } from './page/dates.js';
import type { ColumnMap } from './columns.js';
import { nameFields, NO_COLUMNS } from './columns.js';
import type { Origin } from './article.js';
import { buildArticle } from './article.js';
import type { Draft } from './draft.js';
import { NO_META } from './draft.js';

const ENTITY_TYPES = new Set<EntityType>([
  'person',
  'organization',
  'place',
  'group',
  'law',
  'product',
  'event',
  'work',
]);
const SECTION_KINDS = new Set<SectionKind>(['title', 'byline', 'heading', 'body', 'analysis', 'boilerplate']);

/** Keys that mean something; every other is kept under `source.extra`. */
const KNOWN = new Set([
  'id',
  'text',
  'title',
  'byline',
  'outlet',
  'url',
  'published',
  'place',
  'language',
  'tags',
  'mentions',
]);

/** Keys of an earlier analysis that are made anew. */
const ANALYSIS = new Set(
  'schema source outletId sections sentences entities issues quotes stances tones events dates amounts keywords summary warnings'.split(
    ' ',
  ),
);

/**
 * A record of NDJSON, JSON or CSV → a draft, or the reason why it is none. `text` is needed; an `id` and mentions with
 * `"given": true` are kept. An `aiwatch.analysis/1` record is read as the article that it was made from.
 *
 * @example draftRecord({ text: 'Lyon acts.', outlet: 'The Lamp', desk: 4 }) // a draft with outlet 'The Lamp' and extra { desk: 4 }
 */
export function draftRecord(value: unknown, columns: ColumnMap = NO_COLUMNS): Draft | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'not a record: a JSON object with a "text" is needed';
  const record = nameFields(value as Readonly<Record<string, unknown>>, columns);
  const text = record['text'];
  if (typeof text !== 'string' || text.trim() === '')
    return `the record has no ${JSON.stringify(columns.get('text') ?? 'text')}: give each record a non-empty "text", or say where it is with --columns text=…`;
  const analysed = typeof record['schema'] === 'string' && record['schema'].startsWith('aiwatch.analysis/');
  const given = readGiven(record['mentions'], text);
  if (typeof given === 'string') return given;
  const language = readLanguage(record['language']);
  const published = readDateField(record['published'], language === 'fr' || (language === null && looksFrench(text)));
  const sections = analysed ? readSections(record['sections'], text) : null;
  return {
    text,
    meta: {
      ...NO_META,
      title: stringOf(record['title']),
      byline: Array.isArray(record['byline']) ? stringOf(record['byline'].join(', ')) : stringOf(record['byline']),
      outlet: stringOf(record['outlet']),
      url: stringOf(record['url']),
      published,
      place: stringOf(record['place']),
      language,
      tags: readTags(record['tags']),
    },
    // A record without line breaks is a passage: nothing in it is a page's furniture.
    layout: sections ?? (record['mentions'] === undefined && text.trim().includes('\n') ? 'page' : 'passage'),
    marks: [],
    id: typeof record['id'] === 'number' ? String(record['id']) : stringOf(record['id']),
    given,
    extra: readExtra(record, analysed),
    warnings: dateWarnings(record['published'], published),
  };
}

/** A record that a program has at hand → an article; `origin` says where it is from. */
export function readRecord(
  value: unknown,
  origin: Omit<Origin, 'name'>,
):
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failure'; readonly failure: ReadFailure } {
  const draft = draftRecord(value);
  return typeof draft === 'string'
    ? { kind: 'failure', failure: { path: origin.path, reason: draft } }
    : { kind: 'article', article: buildArticle(draft, { ...origin, name: null }) };
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function readLanguage(value: unknown): string | null {
  return typeof value === 'string'
    ? (/^(?:und|[a-z]{2})(?=$|[-_])/iu.exec(value.trim())?.[0].toLowerCase() ?? null)
    : null;
}

/** A list, or a string with commas or semicolons. */
export function readTags(value: unknown): string[] {
  const tags = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;|]/u) : [];
  return tags.flatMap((tag: unknown) => stringOf(typeof tag === 'number' ? String(tag) : tag) ?? []);
}

function readExtra(record: Readonly<Record<string, unknown>>, analysed: boolean): Record<string, unknown> | null {
  if (analysed) {
    const source = record['source'];
    const extra = typeof source === 'object' && source !== null ? (source as Record<string, unknown>)['extra'] : null;
    return typeof extra === 'object' && extra !== null && !Array.isArray(extra)
      ? (extra as Record<string, unknown>)
      : null;
  }
  const extra = Object.entries(record).filter(([key]) => !KNOWN.has(key) && !ANALYSIS.has(key));
  // Without its own fields a record's labels stay with it too: a table of labelled data comes out as it went in.
  return extra.length === 0 ? null : Object.fromEntries(extra);
}

function readGiven(value: unknown, text: string): GivenMention[] | null | string {
  if (!Array.isArray(value)) return null;
  const given: GivenMention[] = [];
  for (const mention of value as readonly unknown[]) {
    if (typeof mention !== 'object' || mention === null) return 'a mention is not an object with "start" and "end"';
    const { start, end, type, entity, given: mark } = mention as Readonly<Record<string, unknown>>;
    if (mark !== true) continue;
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) {
      return `a given mention has no valid "start" and "end" into the text (${JSON.stringify(start ?? null)}, ${JSON.stringify(end ?? null)})`;
    }
    given.push({
      start,
      end,
      type: ENTITY_TYPES.has(type as EntityType) ? (type as EntityType) : null,
      entity: stringOf(entity),
    });
  }
  return given.length === 0 ? null : given;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The sections of an earlier analysis, where they are all that they must be; else null, and the text is labelled anew. */
function readSections(value: unknown, text: string): Section[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const sections: Section[] = [];
  let end = 0;
  for (const one of value as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return null;
    const section = one as Section;
    if (!isOffset(section.start) || !isOffset(section.end) || section.start < end || section.end <= section.start)
      return null;
    if (!SECTION_KINDS.has(section.kind) || section.end > text.length || text.slice(end, section.start).trim() !== '')
      return null;
    sections.push({
      kind: section.kind,
      start: section.start,
      end: section.end,
      rule: stringOf(section.rule) ?? 'given',
    });
    end = section.end;
  }
  return text.slice(end).trim() === '' ? sections : null;
}

function dateWarnings(value: unknown, published: string | null): Warning[] {
  if (value === undefined || value === null || value === '' || published !== null) return [];
  const message = `the date ${JSON.stringify(value).slice(0, 60)} cannot be read for certain: write it as 2026-03-14`;
  return [{ code: 'unreadable-date', message, start: null, end: null }];
}
