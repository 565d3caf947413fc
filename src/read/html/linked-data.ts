import type { Meta } from '../draft.js';

/** What a page's JSON-LD says of its article, as it is written there. */
export interface LinkedData {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly place: string | null;
  readonly language: string | null;
  readonly tags: Meta['tags'];
}

type Json = Readonly<Record<string, unknown>>;

/** Objects of a page that are looked at; more are a shop's catalogue. */
const MAX_OBJECTS = 2000;

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*(?:Article|Posting|Report|NewsItem)|CreativeWork)$/u;

/** Reads a page's JSON-LD scripts; null where none of them is about an article. Broken JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  const objects = scripts.flatMap(listObjects);
  const article = objects.find((one) => typesOf(one).some((type) => ARTICLE.test(type)));
  if (article === undefined) return null;
  const byId = new Map(objects.map((one) => [one['@id'], one] as const));
  const resolve = (value: unknown): unknown =>
    isJson(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  const publisher = listOf(article['publisher']).map(resolve);
  const tags = article['keywords'];
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    authors: listOf(article['author'] ?? article['creator'])
      .map(resolve)
      .flatMap(personOf),
    outlet: publisher.map(nameOf).find((name) => name !== null) ?? null,
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? null,
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    place: textOf(article['dateline']) ?? nameOf(article['locationCreated']),
    language: textOf(article['inLanguage']),
    tags: (typeof tags === 'string' ? tags.split(/\s*[,;]\s*/u) : listOf(tags)).flatMap((tag) => nameOf(tag) ?? []),
  };
}

function listObjects(script: string): Json[] {
  let value: unknown;
  try {
    value = JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, '').replace(/[\u0000-\u001f]/gu, ' '),
    );
  } catch {
    return [];
  }
  const found: Json[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < MAX_OBJECTS) {
    const one = waiting.shift();
    if (Array.isArray(one)) waiting.push(...(one as unknown[]).slice(0, MAX_OBJECTS));
    else if (isJson(one)) {
      found.push(one);
      waiting.push(one['@graph'], one['mainEntity'], one['mainEntityOfPage']);
    }
  }
  return found;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

function typesOf(one: Json): string[] {
  return listOf(one['@type']).filter((type) => typeof type === 'string');
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isJson(value)) return textOf(value['@value']) ?? textOf(value['@id']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  return isJson(value) ? textOf(value['name']) : textOf(value);
}

/** A person's name; an organization signs as the outlet, which is no byline. */
function personOf(value: unknown): string[] {
  if (isJson(value) && typesOf(value).some((type) => /Organization|Corporation/u.test(type))) return [];
  const name = nameOf(value);
  return name === null || /^https?:/u.test(name) ? [] : [name];
}
