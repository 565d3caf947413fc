/** Fields of a record → names of columns that hold them, best first: lower case, spaces for hyphens and underscores. */
const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  text: [
    'text', 'texte', 'body', 'content', 'contenu', 'corps', 'full text', 'fulltext', 'texte intégral', 'article text', 'article body',
    'texte de l\'article', 'corps de l\'article', 'article', 'plain text', 'body text', 'summary', 'résumé', 'description', 'extrait', 'abstract',
  ],
  title: ['title', 'titre', 'headline', 'article title', 'titre de l\'article'],
  published: [
    'published', 'date', 'publication date', 'date de publication', 'publish date', 'published at', 'published date', 'date published', 'pubdate',
    'datepublished', 'date publiée', 'publié le', 'publié',
  ],
  place: ['place', 'lieu', 'dateline'],
  outlet: ['outlet', 'source', 'journal', 'publication', 'newspaper', 'média', 'media', 'publisher', 'site', 'source name', 'nom de la source'],
  byline: ['byline', 'author', 'authors', 'auteur', 'auteure', 'auteurs', 'auteur(s)', 'author(s)', 'journaliste', 'signature'],
  url: ['url', 'link', 'lien', 'permalink', 'article url', 'adresse'],
  language: ['language', 'lang', 'langue'],
  tags: ['tags', 'keywords', 'mots clés', 'étiquettes', 'tag', 'categories', 'catégories', 'topics'],
  id: ['id', 'identifier', 'identifiant', 'uid'],
  mentions: ['mentions'],
}; // prettier-ignore

/** Fields of a record → the column or key that holds each, as the user says. */
export type ColumnMap = ReadonlyMap<string, string>;

export const NO_COLUMNS: ColumnMap = new Map();

/** Fields that a column may be named for. */
export const FIELDS: readonly string[] = Object.keys(COLUMN_NAMES);

const ASSIGNMENT = new RegExp(`^\\s*(${FIELDS.join('|')})\\s*=\\s*(.+?)\\s*$`, 'u');

/**
 * "text=body,published=date" → which column holds which field; null where it is not written so. A column's name may have
 * commas in it.
 *
 * @example parseColumns('text=body,published=date') // Map { 'text' => 'body', 'published' => 'date' }
 */
export function parseColumns(value: string): ColumnMap | null {
  const parts = value
    .split(new RegExp(`,(?=\\s*(?:${FIELDS.join('|')})\\s*=)`, 'u'))
    .map((part) => ASSIGNMENT.exec(part));
  return parts.includes(null) ? null : new Map(parts.map((match) => [match?.[1] ?? '', match?.[2] ?? '']));
}

/** Names under which a JSON record may have its text; of the others many objects that are no articles have one. */
const TEXT_KEYS = COLUMN_NAMES['text']?.slice(0, 10) ?? [];

/**
 * A record with its fields under their own names: where the user says so, by key or by path ("article.body"); else, where it
 * has no "text", under the usual names of each.
 *
 * @example nameFields({ article: { body: 'Lyon acts.' } }, new Map([['text', 'article.body']])) // { text: 'Lyon acts.', article: … }
 */
export function nameFields(
  record: Readonly<Record<string, unknown>>,
  columns: ColumnMap,
): Readonly<Record<string, unknown>> {
  const keys = new Map(Object.keys(record).map((key) => [plainName(key), key]));
  // An object without a text is no article: its other keys mean what they mean elsewhere.
  const isRecord = columns.has('text') || 'text' in record || TEXT_KEYS.some((name) => keys.has(name));
  if (!isRecord || (columns.size === 0 && 'text' in record)) return record;
  const usual = Object.entries(COLUMN_NAMES).flatMap(([field, names]): [string, string][] => {
    const key = names.map((name) => keys.get(name)).find((one) => one !== undefined);
    return columns.has(field) || field in record || key === undefined ? [] : [[field, key]];
  });
  const used = [...columns, ...usual];
  const taken = used.map(([, key]) => key);
  return {
    ...withoutKeys(record, taken),
    ...Object.fromEntries(used.map(([field, path]) => [field, valueAt(record, path)])),
  };
}

function withoutKeys(record: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  return path.split('.').reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return inside ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, record);
}

/** What each column of a table holds: a field of the record, or the column's own name. */
interface ColumnRoles {
  readonly names: readonly string[];
}

/**
 * Maps the header's names to the fields of a record; a reason where no column holds the text.
 *
 * @example readColumns(['Titre', 'Corps', 'pays'], new Map()) // { names: ['title', 'text', 'pays'] }
 */
export function readColumns(header: readonly string[], columns: ColumnMap): ColumnRoles | string {
  const plain = header.map(plainName);
  const names = header.map((name) => name.trim());
  const shown = names
    .slice(0, 8)
    .map((name) => name.slice(0, 30))
    .join(', ')
    .replace(/\s+/gu, ' ');
  let text = false;
  for (const [field, known] of Object.entries(COLUMN_NAMES)) {
    const stated = columns.get(field);
    const wanted = stated === undefined ? known : [plainName(stated)];
    const at = wanted.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at === undefined && stated !== undefined) return `no column is called ${stated} (the first row has: ${shown})`;
    if (at !== undefined) {
      // Another column of that name keeps its cells under a name of its own.
      const twin = names.indexOf(field);
      if (twin >= 0 && twin !== at) names[twin] = `${field} (column ${twin + 1})`;
      names[at] = field;
    }
    text ||= field === 'text' && at !== undefined;
  }
  if (text) return { names };
  return `no column is called text, body or content (the first row has: ${shown}): say which has the articles with --columns text=…`;
}

/** Whether a line is surely a table's header: short cells, one called as the text is, another called as other fields are. */
export function isHeaderLine(cells: readonly string[]): boolean {
  const plain = cells.map((cell) => plainName(cell.replace(/^"(.*)"$/u, '$1')));
  const texts = COLUMN_NAMES['text']?.slice(0, 6) ?? [];
  const others = Object.entries(COLUMN_NAMES).flatMap(([field, known]) => (field === 'text' ? [] : known));
  return (
    cells.length >= 2 &&
    plain.every((name) => name.length <= 40 && !/[.!?]$/u.test(name)) &&
    plain.some((name) => texts.includes(name)) &&
    plain.some((name) => others.includes(name))
  );
}

function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[\s_-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A row as a record: empty cells left out, given mentions read where the cell is JSON. */
export function readRow(cells: readonly string[], { names }: ColumnRoles): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  cells.forEach((cell, at) => {
    const name = names[at] ?? `column ${at + 1}`;
    if (cell.trim() === '' || Object.hasOwn(record, name)) return;
    const value = name === 'mentions' ? parseList(cell) : cell;
    Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
  });
  return record;
}

function parseList(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
