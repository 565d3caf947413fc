import { looksFrench, readDateField } from './page/dates.js';
import type { Draft, Item } from './draft.js';
import { draftOf } from './draft.js';
import { parseJsonFeed } from './feed/json.js';
import { parseXmlFeed } from './feed/xml.js';
import { trustLanguage } from './html/meta.js';
import { renderFragment } from './html/text.js';
import { splitPersons } from './page/names.js';

/** A feed as its format has it; texts may be HTML. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly title: string | null;
  readonly content: string | null;
  readonly summary: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly tags: readonly string[];
}

/** RSS, Atom, RDF or JSON feed → an article for each entry: its content, else its summary, else its title alone. */
export function readFeed(source: string): Item[] {
  const feed = /^[\s\ufeff]*\{/u.test(source) ? parseJsonFeed(source) : parseXmlFeed(source);
  if (feed === null) return [{ kind: 'failure', reason: 'is no feed that can be read: RSS, Atom and JSON feeds are' }];
  if (feed.entries.length === 0) return [{ kind: 'failure', reason: 'the feed has no entries in it' }];
  return feed.entries.map((entry, index): Item => {
    const draft = draftEntry(entry, feed);
    return draft === null
      ? { kind: 'failure', reason: `entry ${index + 1}: has neither text nor title` }
      : { kind: 'draft', item: index + 1, draft };
  });
}

function draftEntry(entry: Entry, feed: Feed): Draft | null {
  const title = lineOf(entry.title);
  const content = renderFragment(entry.content ?? '');
  const page = content.text === '' ? renderFragment(entry.summary ?? '') : content;
  const text = page.text === '' ? title : page.text;
  if (text === null) return null;
  const language = trustLanguage([feed.language], text);
  const dayFirst = language === 'fr' || (language === null && looksFrench(text));
  const authors = entry.authors.flatMap((name) => lineOf(name) ?? []);
  const meta = {
    title,
    byline: authors.length === 0 ? null : [...new Set(authors)].join(', '),
    outlet: lineOf(feed.title),
    url: entry.url,
    published: readMoment(entry.published, dayFirst),
    place: null,
    language,
    tags: [...new Set(entry.tags.flatMap((tag) => lineOf(tag) ?? []))],
  };
  const named = meta.byline !== null && meta.byline === meta.outlet && splitPersons(meta.byline) === null;
  return draftOf(text, { meta: named ? { ...meta, byline: null } : meta, marks: page.marks });
}

/** A date as it is written, in its own time zone; else as the engine understands it. */
function readMoment(value: string | null, dayFirst: boolean): string | null {
  if (value === null) return null;
  const date = readDateField(value, dayFirst);
  if (date !== null) return date;
  const short = /^\w{3}, (\d{1,2}) (\p{L}{3,}) (\d\d) /u.exec(value);
  return short === null ? null : readDateField(`${short[1] ?? ''} ${short[2] ?? ''} 20${short[3] ?? ''}`, dayFirst);
}

function lineOf(value: string | null): string | null {
  const line = value === null ? '' : renderFragment(value).text.replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
