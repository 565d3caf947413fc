import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { InputError } from '../errors.js';
import { SOURCE_KINDS } from '../lexicon/source-kinds.js';
import { lineOf, readFields, readItems, readList, readText, report, type Fields, type Reading } from './nodes.js';
import { suggest } from './problems.js';
import { keysOf, type NewsSource, type SourceEntry } from './sources.js';

const KEYS = ['id', 'name', 'aliases', 'domains', 'owner', 'country', 'kind', 'tier', 'reference'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/u;

/** A text that must be so written, else a problem. */
function readChecked(reading: Reading, fields: Fields, key: string, form: RegExp, remedy: string): string | null {
  const text = readText(reading, fields.get(key), key);
  if (text === null || form.test(text)) return text;
  report(reading, fields.get(key) ?? null, `bad ${key} "${text}": ${remedy}`);
  return null;
}

function readEntry(reading: Reading, node: Node, known: ReadonlyMap<string, NewsSource>): SourceEntry | null {
  const fields = readFields(reading, node, KEYS, 'a source');
  if (!isMap(node)) return null;
  const id = readChecked(reading, fields, 'id', ID, 'use lower-case letters a–z, digits and single hyphens');
  if (id === null) {
    if (!fields.has('id')) report(reading, node, 'a source has no id: add "id: its-name-in-lower-case"');
    return null;
  }
  const kind = readText(reading, fields.get('kind'), 'kind');
  const sound = SOURCE_KINDS.find((one) => one === kind);
  if (kind !== null && sound === undefined)
    report(reading, fields.get('kind') ?? node, `unknown kind "${kind}": ${suggest(kind, SOURCE_KINDS)}`);
  if (!known.has(id) && !(fields.has('name') && fields.has('kind')))
    report(reading, node, `${id} is new, and a new source needs "name" and "kind"`);
  for (const { text, node: item } of readItems(reading, fields.get('domains'), 'domains'))
    if (!DOMAIN.test(text)) report(reading, item, `bad domain "${text}": write it as "lemonde.fr"`);
  const values = {
    name: readText(reading, fields.get('name'), 'name'),
    kind: sound ?? null,
    owner: readText(reading, fields.get('owner'), 'owner'),
    country: readChecked(reading, fields, 'country', /^[A-Z]{2}$/u, 'use the two-letter ISO 3166 code, or EU'),
    tier: readText(reading, fields.get('tier'), 'tier'),
    reference: readChecked(reading, fields, 'reference', /^https?:\/\/\S+$/u, 'give the address of a page, https://…'),
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return {
    ...(given as Partial<NewsSource>),
    id,
    aliases: readItems(reading, fields.get('aliases'), 'aliases').map(({ text }) => text),
    domains: readItems(reading, fields.get('domains'), 'domains').map(({ text }) => text),
  };
}

/** The sources of a registry and those of a file over them: lists are added to, single values replaced. */
function extend(sources: ReadonlyMap<string, NewsSource>, entries: readonly SourceEntry[]): Map<string, NewsSource> {
  const extended = new Map(sources);
  for (const entry of entries) {
    const before = extended.get(entry.id);
    extended.set(entry.id, {
      ...{ name: entry.id, kind: 'news', owner: null, country: null, tier: null, reference: null },
      ...before,
      ...entry,
      aliases: [...new Set([...(before?.aliases ?? []), ...entry.aliases])],
      domains: [...new Set([...(before?.domains ?? []), ...entry.domains])],
    });
  }
  return extended;
}

/**
 * Reads a file of sources over those that there are: a list, or `sources:` and a list.
 *
 * @throws InputError with file, line and remedy, for the first problem
 * @example parseSources('- {id: fil, name: Le Fil, kind: newsletter}', 'mine.yaml').get('fil')?.name // 'Le Fil'
 */
export function parseSources(
  yaml: string,
  path: string,
  known: ReadonlyMap<string, NewsSource> = new Map(),
): ReadonlyMap<string, NewsSource> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const reading: Reading = { path, lines, problems: [] };
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line;
    reading.problems.push({ path, line, message: `not YAML: ${error.message.split('\n')[0] ?? ''}` });
  }
  const root = document.contents;
  if (root === null && reading.problems.length === 0) return known;
  const list = isSeq(root) ? root : (readFields(reading, root, ['sources'], 'the file').get('sources') ?? root);
  const seen = new Set<string>();
  const entries = (reading.problems.length > 0 ? [] : readList(reading, list, 'sources')).flatMap((node) => {
    const entry = readEntry(reading, node, known);
    if (entry === null) return [];
    if (seen.has(entry.id)) report(reading, node, `${entry.id} stands here twice: make one entry of the two`);
    seen.add(entry.id);
    return [{ entry, line: lineOf(reading, node) }];
  });
  const owners = new Map<string, string>();
  for (const { entry, line } of entries) {
    for (const key of new Set(keysOf(entry))) {
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entry.id)
        reading.problems.push({
          path,
          line,
          message: `${entry.id}: "${key}" is also ${owner}: leave it to one of them`,
        });
      owners.set(key, entry.id);
    }
  }
  const [first] = reading.problems;
  if (first !== undefined) throw new InputError(first.message, first.line === 0 ? path : `${path}:${first.line}`);
  return extend(
    known,
    entries.map(({ entry }) => entry),
  );
}
