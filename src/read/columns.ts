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
  outlet: ['outlet', 'source', 'journal', 'publication', 'newspaper', 'média', 'media', 'publisher', 'site', 'source name', 'nom de la source'],
  byline: ['byline', 'author', 'authors', 'auteur', 'auteure', 'auteurs', 'auteur(s)', 'author(s)', 'journaliste', 'signature'],
  url: ['url', 'link', 'lien', 'permalink', 'article url', 'adresse'],
  language: ['language', 'lang', 'langue'],
  tags: ['tags', 'keywords', 'mots clés', 'étiquettes', 'tag', 'categories', 'catégories', 'topics'],
  id: ['id', 'identifier', 'identifiant', 'uid'],
  mentions: ['mentions'],
}; // prettier-ignore

/** What each column of a table holds: a field of the record, or the column's own name. */
interface ColumnRoles {
  readonly names: readonly string[];
}

/**
 * Maps the header's names to the fields of a record; a reason where no column holds the text.
 *
 * @example readColumns(['Titre', 'Corps', 'pays']) // { names: ['title', 'text', 'pays'] }
 */
export function readColumns(header: readonly string[]): ColumnRoles | string {
  const plain = header.map(plainName);
  const names = header.map((name) => name.trim());
  for (const [field, known] of Object.entries(COLUMN_NAMES)) {
    const at = known.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) names[at] = field;
  }
  if (names.includes('text') && COLUMN_NAMES['text']?.some((name) => plain.includes(name)) === true) return { names };
  const shown = names
    .slice(0, 8)
    .map((name) => name.slice(0, 30))
    .join(', ')
    .replace(/\s+/gu, ' ');
  return `no column is called text, body or content (the first row has: ${shown}): name the column with the articles "text"`;
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
