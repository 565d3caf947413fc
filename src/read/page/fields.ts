import { readDateField } from './dates.js';
import type { Meta } from '../draft.js';
import { NO_META } from '../draft.js';
import type { Head } from './head.js';
import type { Paragraph } from './paragraphs.js';
import type { Label } from './shape.js';
import { lineOf } from './shape.js';

/** No block of header fields is longer. */
const MAX_FIELDS = 14;

const FIELD =
  /^(title|titre|headline|date|published|publication date|publié(?: le)?|date de publication|author|auteur|auteure|authors|by|par|source|outlet|publication|journal|média|media|newspaper|site|url|link|lien|permalink|tags?|keywords|mots-clés|language|langue|section|rubrique) ?: (.{1,400})$/iu;

/** Names of a field block's keys → the meta data that they give. */
const FIELD_MEANING: Readonly<Record<string, keyof Meta>> = {
  title: 'title',
  titre: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  'publication date': 'published',
  publié: 'published',
  'publié le': 'published',
  'date de publication': 'published',
  author: 'byline',
  auteur: 'byline',
  auteure: 'byline',
  authors: 'byline',
  by: 'byline',
  par: 'byline',
  source: 'outlet',
  outlet: 'outlet',
  publication: 'outlet',
  journal: 'outlet',
  média: 'outlet',
  media: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  url: 'url',
  link: 'url',
  lien: 'url',
  permalink: 'url',
  tag: 'tags',
  tags: 'tags',
  keywords: 'tags',
  'mots-clés': 'tags',
  language: 'language',
  langue: 'language',
};

/** "Title: …", "Date: …", "Source: …": at least two such lines open the text. */
export function readFields(text: string, paragraphs: readonly Paragraph[], dayFirst: boolean): Head | null {
  const meta: Record<string, unknown> = { ...NO_META };
  const labels: Label[] = [];
  let known = 0;
  for (const paragraph of paragraphs.slice(0, MAX_FIELDS)) {
    const match = paragraph.end - paragraph.start > 420 ? null : FIELD.exec(lineOf(text, paragraph));
    if (match === null) break;
    const key = FIELD_MEANING[(match[1] ?? '').toLowerCase()];
    const value = (match[2] ?? '').trim();
    if (key === 'published') meta['published'] ??= readDateField(value, dayFirst);
    else if (key === 'tags') meta['tags'] = value.split(/\s*[,;]\s*/u);
    else if (key === 'language') meta['language'] = /^[a-z]{2}\b/iu.exec(value)?.[0].toLowerCase() ?? null;
    else if (key !== undefined) meta[key] ??= value;
    if (key !== undefined) known += 1;
    labels.push(key === 'title' ? { kind: 'title', rule: 'field-line' } : { kind: 'byline', rule: 'field-line' });
  }
  return known >= 2 && paragraphs.length > labels.length ? { labels, meta: meta as unknown as Meta } : null;
}
