import { parse } from 'yaml';
import { looksFrench, readDateField } from './page/dates.js';
import type { Item, Meta } from './draft.js';
import { NO_META } from './draft.js';
import type { ReadContext } from './formats.js';
import { renderMarkdown } from './markup.js';
import { readTags } from './record.js';
import { draftPage } from './text.js';

/** No front matter is longer; a `---` far down the page is a rule. */
const MAX_FRONT_MATTER = 20_000;

/**
 * Markdown → one article, or several where the file is a digest. Its text is what a reader sees: signs of headings, emphasis,
 * links and quotation are taken off, as tags are from HTML. The front matter is YAML and never run.
 */
export function readMarkdown(source: string, { name }: Pick<ReadContext, 'name'>): Item[] {
  const { yaml, rest } = splitFrontMatter(source);
  const { text, marks } = renderMarkdown(rest);
  if (text.trim() === '') return [{ kind: 'failure', reason: 'the file has no text in it' }];
  const { meta, extra } = readFrontMatter(yaml, text);
  return draftPage(text, name, { meta, marks, extra });
}

/** The YAML between two `---` lines at the very start, and the rest. */
function splitFrontMatter(source: string): { readonly yaml: string; readonly rest: string } {
  const opening = /^---[ \t]*\n/u.exec(source);
  if (opening === null) return { yaml: '', rest: source };
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(source.slice(0, MAX_FRONT_MATTER));
  if (closing === null) return { yaml: '', rest: source };
  return {
    yaml: source.slice(opening[0].length, closing.index),
    rest: source.slice(closing.index + closing[0].length),
  };
}

/** Names under which front matters give what the contract calls by another. */
const KEYS: Readonly<Record<keyof Meta, readonly string[]>> = {
  title: ['title', 'titre', 'headline'],
  byline: ['byline', 'author', 'authors', 'auteur', 'auteure', 'auteurs'],
  outlet: ['outlet', 'publication', 'publisher', 'journal', 'source', 'site', 'media', 'média'],
  url: ['url', 'link', 'lien', 'canonical', 'canonical_url', 'permalink', 'source_url'],
  published: ['published', 'date', 'publishDate', 'pubDate', 'published_at', 'publié', 'datePublished'],
  place: ['place', 'dateline', 'lieu'],
  language: ['language', 'lang', 'langue', 'locale'],
  tags: ['tags', 'keywords', 'categories', 'mots-clés'],
};

function readFrontMatter(
  yaml: string,
  text: string,
): { readonly meta: Meta; readonly extra: Record<string, unknown> | null } {
  const fields = parseFields(yaml);
  const used = new Set<string>();
  const find = (key: keyof Meta): unknown => {
    const name = KEYS[key].find((one) => fields[one] !== undefined && fields[one] !== null);
    if (name !== undefined) used.add(name);
    return name === undefined ? null : fields[name];
  };
  const lang = /^[a-z]{2}/iu.exec(stringOf(find('language')) ?? '')?.[0].toLowerCase() ?? null;
  const outlet = stringOf(find('outlet'));
  const isUrl = outlet !== null && /^https?:/u.test(outlet);
  const meta: Meta = {
    ...NO_META,
    title: stringOf(find('title')),
    byline: stringOf(find('byline')),
    outlet: isUrl ? null : outlet,
    url: stringOf(find('url')) ?? (isUrl ? outlet : null),
    published: readDateField(find('published'), lang === 'fr' || (lang === null && looksFrench(text))),
    place: stringOf(find('place')),
    language: lang,
    tags: readTags(find('tags')),
  };
  const extra = Object.entries(fields).filter(([key]) => !used.has(key));
  return { meta, extra: extra.length === 0 ? null : Object.fromEntries(extra) };
}

function parseFields(yaml: string): Readonly<Record<string, unknown>> {
  if (yaml.trim() === '') return {};
  try {
    // Dates stay as they are written: YAML's own would be a moment in a time zone.
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 50 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

function stringOf(value: unknown): string | null {
  if (Array.isArray(value))
    return stringOf(
      value
        .map((one: unknown) => nameOf(one))
        .filter((one) => one !== '')
        .join(', '),
    );
  const text = nameOf(value);
  return text === '' ? null : text;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const name = (value as Readonly<Record<string, unknown>>)['name'];
  return typeof name === 'string' ? name.trim() : '';
}
