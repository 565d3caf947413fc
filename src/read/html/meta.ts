import { readByline } from '../page/byline.js';
import { looksFrench, readDateField } from '../page/dates.js';
import type { Meta } from '../draft.js';
import type { DomElement, DomNode } from './document.js';
import { attribute, findElements, firstWordsOf } from './document.js';
import { renderFragment } from './text.js';
import type { LinkedData } from './linked-data.js';
import { readLinkedData } from './linked-data.js';
import { isOutletName, splitPersons } from '../page/names.js';
import { readTags } from '../record.js';
import { chooseTitle, isAlike, siteOf, splitPageTitle } from './title.js';

/** Names of `<meta>` elements, best first; also of `itemprop`. */
const META_NAMES: Readonly<Record<'title' | 'byline' | 'outlet' | 'published' | 'url' | 'tags', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'citation_title', 'dc.title', 'dcterms.title', 'title'],
  byline: ['author', 'article:author', 'og:article:author', 'byl', 'parsely-author', 'sailthru.author', 'citation_author', 'dc.creator', 'dcterms.creator', 'twitter:data1'],
  outlet: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'application-name', 'cre'],
  published: [
    'article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date',
    'citation_publication_date', 'citation_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date',
    'pubdate', 'publishdate', 'publish-date', 'publication_date', 'date', 'og:published_time', 'article.published', 'cxenseparse:recs:publishtime',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  tags: ['article:tag', 'news_keywords', 'parsely-tags', 'keywords'],
}; // prettier-ignore

const MAX_BYLINE = 120;

/** Characters of an element that are looked at: more are no title, name or date. */
const MAX_WORDS = 2000;

/** An element that is called a date has no more characters. */
const MAX_DATE = 60;

/** What a page's mark-up says of its article, in the order JSON-LD, meta elements, microdata, elements called so. */
interface HtmlMeta extends Meta {
  /** The element that shows the title, which is not part of the text below it. */
  readonly heading: DomElement | null;
}

/** Reads a page's meta data; `text` is its article, for the order of day and month and to see through a wrong `lang`. */
export function readHtmlMeta(document: DomNode, text: string): HtmlMeta {
  const page = gather(document);
  const linked = readLinkedData(page.scripts);
  const outlet = chooseOutlet(page, linked);
  const language = chooseLanguage(page, linked, text);
  const dayFirst = language === 'fr' || (language === null && looksFrench(text));
  const url = page.canonical ?? findMeta(page, 'url') ?? (linked?.url?.startsWith('http') === true ? linked.url : null);
  const titles = [linked?.title ?? null, findMeta(page, 'title'), page.title].flatMap((one) =>
    one === null ? [] : [plain(one)],
  );
  const { title, heading } = chooseTitle(titles, page.headings, outlet, siteOf(url));
  return {
    title,
    heading,
    outlet,
    language,
    byline: chooseByline(page, linked, outlet),
    published: chooseDate(page, linked, url, dayFirst),
    place: linked?.place ?? null,
    url: url !== null && /^https?:\/\//u.test(url) ? url : null,
    tags: chooseTags(page, linked),
  };
}

interface Page {
  readonly scripts: string[];
  readonly meta: Map<string, string[]>;
  readonly headings: DomElement[];
  readonly times: string[];
  /** Words of elements called dates. */
  readonly dates: string[];
  readonly bylines: string[];
  title: string | null;
  canonical: string | null;
  language: string | null;
}

function gather(document: DomNode): Page {
  const page: Page = {
    scripts: [],
    meta: new Map(),
    headings: [],
    times: [],
    dates: [],
    bylines: [],
    title: null,
    canonical: null,
    language: null,
  };
  for (const element of findElements(document, () => true)) gatherElement(page, element);
  return page;
}

function gatherElement(page: Page, element: DomElement): void {
  const name = element.localName;
  const property = attribute(element, 'itemprop').toLowerCase();
  if (name === 'meta') {
    const keys = [
      attribute(element, 'property'),
      attribute(element, 'name'),
      property,
      attribute(element, 'http-equiv'),
    ];
    for (const key of keys.filter((one) => one !== '')) addMeta(page, key, attribute(element, 'content'));
  } else if (name === 'script') {
    if (/ld\+json/iu.test(attribute(element, 'type'))) page.scripts.push(element.textContent ?? '');
  } else if (name === 'link') {
    if (attribute(element, 'rel').toLowerCase() === 'canonical') page.canonical ??= attribute(element, 'href') || null;
  } else if (name === 'title') {
    page.title ??= firstWordsOf(element, MAX_WORDS) || null;
  } else if (name === 'html') {
    page.language ??= attribute(element, 'lang') || attribute(element, 'xml:lang') || null;
  } else if (name === 'h1') {
    page.headings.push(element);
  } else if (name === 'time') {
    page.times.push(attribute(element, 'datetime') || firstWordsOf(element, 200));
  } else if (property === 'datepublished') {
    addMeta(
      page,
      property,
      attribute(element, 'datetime') || attribute(element, 'content') || firstWordsOf(element, 200),
    );
  } else if (isDateClass(element)) {
    const words = firstWordsOf(element, MAX_WORDS);
    if (words.length <= MAX_DATE && page.dates.length < 5) page.dates.push(words);
  } else if (
    property === 'author' ||
    /(?:^| )author(?: |$)/u.test(attribute(element, 'rel')) ||
    isBylineClass(element)
  ) {
    const words = firstWordsOf(element, MAX_WORDS);
    if (words.length <= MAX_BYLINE) page.bylines.push(words);
  }
}

function isDateClass(element: DomElement): boolean {
  return /(?:^|[\s_-])(?:date|datum|(?:date)?published|publi(?:shed|cation)-?date|posted-on|datetime|timestamp)(?:$|[\s_-])/iu.test(
    attribute(element, 'class').slice(0, 300),
  );
}

function isBylineClass(element: DomElement): boolean {
  return /(?:^|[\s_-])(?:byline|by-line|author(?:-|__)?name|post-author|entry-author|article-author|auteur|signature|vcard fn)(?:$|[\s_-])/iu.test(
    attribute(element, 'class').slice(0, 300),
  );
}

function addMeta(page: Page, key: string, value: string): void {
  if (value === '') return;
  const name = key.toLowerCase();
  page.meta.set(name, [...(page.meta.get(name) ?? []).slice(0, 50), plain(value)]);
}

/** Values of fields often have references in them, and sometimes tags. */
function plain(value: string): string {
  return /[<&]/u.test(value) && value.length < 2000
    ? renderFragment(value).text.replace(/\s+/gu, ' ')
    : value.replace(/\s+/gu, ' ').trim();
}

function findMeta(page: Page, field: keyof typeof META_NAMES): string | null {
  const name = META_NAMES[field].find((one) => page.meta.has(one));
  return name === undefined ? null : (page.meta.get(name)?.[0] ?? null);
}

function chooseOutlet(page: Page, linked: LinkedData | null): string | null {
  const named = [findMeta(page, 'outlet'), linked?.outlet ?? null].flatMap((one) => (one === null ? [] : [plain(one)]));
  const proper = named.find((one) => !/^(?:www\.)?[\w-]+\.\w{2,4}$/u.test(one)) ?? named[0] ?? null;
  if (proper !== null) return proper.length <= 80 ? proper : null;
  const ending = splitPageTitle(page.title ?? '').at(-1) ?? '';
  return ending !== (page.title ?? '') && isOutletName(ending) ? ending : null;
}

function chooseByline(page: Page, linked: LinkedData | null, outlet: string | null): string | null {
  const authors = [
    ...new Set((linked?.authors ?? []).map((one) => nameIn(plain(one), outlet)).filter((one) => one !== null)),
  ];
  if (authors.length > 0) return authors.join(', ');
  const stated = META_NAMES.byline.flatMap((name) => page.meta.get(name)?.slice(0, 5).join(', ') ?? []);
  for (const value of stated) {
    const name = nameIn(value, outlet);
    if (name !== null) return name;
  }
  // What only a class calls an author must look like a name: it may stand on a reader's comment.
  const shown = [...new Set(page.bylines.slice(0, 3).flatMap((line) => readByline(line, true)?.byline ?? []))];
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

/** The person that a field names; null for the outlet itself, an address, an account. */
function nameIn(value: string, outlet: string | null): string | null {
  const read = /^(?:by|par|de) /iu.test(value) ? (readByline(value, true)?.byline ?? null) : value.trim();
  if (read === null || read === '' || read.length > MAX_BYLINE || /https?:|@|^(?:admin|null|undefined)$/iu.test(read))
    return null;
  if (outlet !== null && isAlike(read, outlet)) return null;
  return splitPersons(read) !== null || !isOutletName(read) ? read : null;
}

function chooseDate(page: Page, linked: LinkedData | null, url: string | null, dayFirst: boolean): string | null {
  const fields = [linked?.published ?? null, ...META_NAMES.published.flatMap((name) => page.meta.get(name) ?? [])];
  const times = page.times.length <= 4 ? page.times : page.times.slice(0, 1);
  for (const value of [...fields, ...times]) {
    const date =
      value === null
        ? null
        : readDateField(value.replace(/^((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?!\d).*$/su, '$1-$2-$3'), dayFirst);
    if (date !== null) return date;
  }
  for (const words of page.dates) {
    const date = readShownDate(words, dayFirst);
    if (date !== null) return date;
  }
  const path = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/u.exec(url ?? '');
  return path === null ? null : readDateField(`${path[1] ?? ''}-${path[2] ?? ''}-${path[3] ?? ''}`, dayFirst);
}

/** A date with other words around it: "Posted on 3 March 2026 by …". One in figures with dots has its day first. */
function readShownDate(words: string, dayFirst: boolean): string | null {
  const figures = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/u.exec(words);
  if (figures !== null) return readDateField(`${figures[1] ?? ''}.${figures[2] ?? ''}.${figures[3] ?? ''}`, true);
  const spelt =
    /\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,10}\.?,? (?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d/u.exec(words);
  return spelt === null ? null : readDateField(spelt[0], dayFirst);
}

/** Where the sources disagree, or the text is clearly in the other language, it is left to the text. */
function chooseLanguage(page: Page, linked: LinkedData | null, text: string): string | null {
  const named = [linked?.language ?? null, page.language, page.meta.get('content-language')?.[0] ?? null];
  return trustLanguage(named, text);
}

/**
 * The language that tags name together; null where they disagree or the text is plainly in another: templates keep the
 * language of their makers.
 *
 * @example trustLanguage(['fr-FR', null], 'Le conseil a voté.') // 'fr'
 */
export function trustLanguage(tags: readonly (string | null)[], text: string): string | null {
  const codes = new Set(
    tags.flatMap((tag) => /^[a-z]{2}(?=$|[-_])/iu.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? []),
  );
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return null;
  if (text.length < 200 || (code !== 'en' && code !== 'fr')) return code;
  return (code === 'fr') === looksFrench(text) ? code : null;
}

function chooseTags(page: Page, linked: LinkedData | null): string[] {
  const name = META_NAMES.tags.find((one) => page.meta.has(one));
  const stated = name === undefined ? [] : (page.meta.get(name) ?? []).flatMap(readTags);
  const tags = stated.length > 0 ? stated : (linked?.tags ?? []);
  return [...new Set(tags.map(plain).filter((tag) => tag !== '' && tag.length <= 80))].slice(0, 50);
}
