import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { ENTITY_TYPES } from '../lexicon/entity-types.js';
import type { EntityType } from '../types.js';
import type { Kind, KnowledgeLanguage, Role } from './knowledge.js';
import {
  lineOf,
  readFields,
  readItems,
  readList,
  readText,
  readTexts,
  report,
  type Fields,
  type Reading,
} from './nodes.js';
import type { ParsedCountry, ParsedEntity, ParsedFile, ParsedForm, ParsedIssue } from './parsed.js';
import { suggest, type KnowledgeProblem } from './problems.js';
import { slugify } from './slug.js';

const TYPES: readonly EntityType[] = ENTITY_TYPES;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const ENTITY_KEYS = [
  'id',
  'type',
  'kind',
  'country',
  'name',
  'name-fr',
  'aliases',
  'aliases-en',
  'aliases-fr',
  'nominals-en',
  'nominals-fr',
  'ambiguous',
  'remove',
  'roles',
  'issue',
  'note',
  'source',
];
const ISSUE_KEYS = ['id', 'name', 'name-fr', 'description', 'cues-en', 'cues-fr', 'remove'];
const KIND_KEYS = ['kind', 'types', 'proper', 'nominals-en', 'nominals-fr'];
const COUNTRY_KEYS = [
  'code',
  'entity',
  'en',
  'fr',
  'aliases-en',
  'aliases-fr',
  'ambiguous',
  'demonyms-en',
  'demonyms-fr',
  'of-fr',
];
const ROLE_KEYS = ['en', 'fr', 'organization', 'from', 'to'];

function readId(reading: Reading, fields: Fields, node: Node, what: string): string | null {
  const id = readText(reading, fields.get('id'), 'id');
  if (id !== null && ID.test(id)) return id;
  report(
    reading,
    fields.get('id') ?? node,
    id === null
      ? `${what} has no id: add "id: its-name-in-lower-case"`
      : `bad id "${id}": use lower-case letters a–z, digits and single hyphens, as "la-quadrature-du-net"`,
  );
  return null;
}

function readAmbiguous(reading: Reading, node: Node | undefined): ReadonlyMap<string, readonly string[]> {
  if (!node) return new Map();
  const rules = new Map<string, readonly string[]>();
  for (const [form, value] of readFields(reading, node, null, 'ambiguous')) {
    const words = readTexts(reading, value, `ambiguous "${form}"`);
    if (words.length === 0)
      report(reading, value, `ambiguous "${form}" names no words: list what must stand in the article`);
    rules.set(form.normalize('NFC').replaceAll('’', "'"), words);
  }
  return rules;
}

function readDate(reading: Reading, fields: Fields, key: string): string | null {
  const date = readText(reading, fields.get(key), key);
  if (date === null || DATE.test(date)) return date;
  report(reading, fields.get(key) ?? null, `bad date "${date}": write 2024, 2024-09 or 2024-09-21`);
  return null;
}

function readRoles(reading: Reading, node: Node | undefined): readonly Role[] {
  if (!node) return [];
  return readList(reading, node, 'roles').flatMap((item) => {
    const fields = readFields(reading, item, ROLE_KEYS, 'a role');
    const en = readText(reading, fields.get('en'), 'en');
    const fr = readText(reading, fields.get('fr'), 'fr');
    const from = readDate(reading, fields, 'from');
    const to = readDate(reading, fields, 'to');
    if (from !== null && to !== null && from > to)
      report(reading, item, `the role ends (${to}) before it starts (${from}): swap the dates`);
    if (en === null && fr === null) {
      report(reading, item, 'a role needs its words: add "en:", "fr:" or both');
      return [];
    }
    return [
      {
        en: en ?? '',
        fr: fr ?? '',
        organization: readText(reading, fields.get('organization'), 'organization'),
        from,
        to,
      },
    ];
  });
}

function readForms(reading: Reading, fields: Fields): readonly ParsedForm[] {
  const sources = [
    { key: 'aliases', language: null, kind: 'name' },
    { key: 'aliases-en', language: 'en', kind: 'name' },
    { key: 'aliases-fr', language: 'fr', kind: 'name' },
    { key: 'nominals-en', language: 'en', kind: 'nominal' },
    { key: 'nominals-fr', language: 'fr', kind: 'nominal' },
  ] as const;
  return sources.flatMap(({ key, language, kind }) =>
    readItems(reading, fields.get(key), key).map(({ text, node }) => ({
      form: text,
      language,
      kind,
      line: lineOf(reading, node),
    })),
  );
}

function readEntity(reading: Reading, node: Node): ParsedEntity | null {
  const fields = readFields(reading, node, ENTITY_KEYS, 'an entity');
  const id = readId(reading, fields, node, 'an entity');
  if (id === null) return null;
  const type = readText(reading, fields.get('type'), 'type');
  if (type !== null && !TYPES.includes(type as EntityType))
    report(reading, fields.get('type') ?? node, `unknown type "${type}": ${suggest(type, TYPES)}`);
  const country = readText(reading, fields.get('country'), 'country');
  return {
    path: reading.path,
    line: lineOf(reading, node),
    id,
    type: TYPES.find((known) => known === type) ?? null,
    kind: readText(reading, fields.get('kind'), 'kind'),
    name: readText(reading, fields.get('name'), 'name'),
    nameFr: readText(reading, fields.get('name-fr'), 'name-fr'),
    country: country?.toUpperCase() ?? null,
    forms: readForms(reading, fields),
    ambiguous: readAmbiguous(reading, fields.get('ambiguous')),
    remove: readTexts(reading, fields.get('remove'), 'remove'),
    roles: readRoles(reading, fields.get('roles')),
    issue: readText(reading, fields.get('issue'), 'issue'),
    note: readText(reading, fields.get('note'), 'note'),
    source: readText(reading, fields.get('source'), 'source'),
  };
}

function readIssue(reading: Reading, node: Node): ParsedIssue | null {
  const fields = readFields(reading, node, ISSUE_KEYS, 'an issue');
  const id = readId(reading, fields, node, 'an issue');
  if (id === null) return null;
  return {
    path: reading.path,
    line: lineOf(reading, node),
    id,
    name: readText(reading, fields.get('name'), 'name'),
    nameFr: readText(reading, fields.get('name-fr'), 'name-fr'),
    description: readText(reading, fields.get('description'), 'description'),
    cues: {
      en: readTexts(reading, fields.get('cues-en'), 'cues-en'),
      fr: readTexts(reading, fields.get('cues-fr'), 'cues-fr'),
    },
    remove: readTexts(reading, fields.get('remove'), 'remove'),
  };
}

function readPair(
  reading: Reading,
  fields: Fields,
  key: string,
): Readonly<Record<KnowledgeLanguage, readonly string[]>> {
  return {
    en: readTexts(reading, fields.get(`${key}-en`), `${key}-en`),
    fr: readTexts(reading, fields.get(`${key}-fr`), `${key}-fr`),
  };
}

function readKind(reading: Reading, node: Node): Kind | null {
  const fields = readFields(reading, node, KIND_KEYS, 'a kind');
  const kind = readText(reading, fields.get('kind'), 'kind');
  const types = TYPES.filter((type) => readTexts(reading, fields.get('types'), 'types').includes(type));
  if (kind === null || types.length === 0) {
    report(reading, node, `a kind needs "kind: its-name" and "types: [one or more of ${TYPES.join(', ')}]"`);
    return null;
  }
  return {
    kind,
    types,
    proper: readText(reading, fields.get('proper'), 'proper') === 'true',
    nominals: readPair(reading, fields, 'nominals'),
  };
}

function readCountry(reading: Reading, node: Node): ParsedCountry | null {
  const fields = readFields(reading, node, COUNTRY_KEYS, 'a country');
  const [code, en, fr] = ['code', 'en', 'fr'].map((key) => readText(reading, fields.get(key), key));
  if (!code || !en || !fr || !/^[A-Z]{2}$/u.test(code)) {
    report(reading, node, 'a country needs "code" (two capitals), "en" and "fr" (its names)');
    return null;
  }
  const demonyms = readPair(reading, fields, 'demonyms');
  const forms = demonyms.fr.length;
  if (forms !== 0 && forms !== 4)
    report(reading, node, `${code}: demonyms-fr needs four forms, as [français, française, français, françaises]`);
  return {
    code,
    entity: readText(reading, fields.get('entity'), 'entity') ?? slugify(en),
    en: [en, ...readTexts(reading, fields.get('aliases-en'), 'aliases-en')],
    fr: [fr, ...readTexts(reading, fields.get('aliases-fr'), 'aliases-fr')],
    demonyms,
    ofFr: readText(reading, fields.get('of-fr'), 'of-fr'),
    ambiguous: readAmbiguous(reading, fields.get('ambiguous')),
  };
}

/**
 * Reads one knowledge file: a list of entities, or `entities:`, `issues:`, `kinds:` and `countries:` lists.
 * What is unsound is left out and reported with its line and remedy; it never throws.
 *
 * @example parseKnowledge('- {id: cnil, type: organisation, name: CNIL}', 'mine.yaml').problems[0]
 * // {path: 'mine.yaml', line: 1, message: 'unknown type "organisation": did you mean "organization"?'}
 */
export function parseKnowledge(yaml: string, path: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const problems: KnowledgeProblem[] = document.errors.map((error) => ({
    path,
    line: lines.linePos(error.pos[0]).line,
    message: `not YAML: ${error.message} (mind the indentation, and quote texts that hold ": " or start with a sign)`,
  }));
  const reading: Reading = { path, lines, problems };
  const root = document.contents;
  const fields = isSeq(root)
    ? new Map<string, Node>([['entities', root]])
    : isMap(root)
      ? readFields(reading, root, ['entities', 'issues', 'kinds', 'countries'], 'the file')
      : new Map<string, Node>();
  if (!root || fields.size === 0)
    problems.push({ path, line: 0, message: 'nothing in it: start with "entities:" or "issues:" and a list' });
  const readAll = <T>(key: string, readOne: (reading: Reading, node: Node) => T | null): readonly T[] => {
    const node = fields.get(key);
    return node ? readList(reading, node, key).flatMap((item) => readOne(reading, item) ?? []) : [];
  };
  return {
    path,
    entities: readAll('entities', readEntity),
    issues: readAll('issues', readIssue),
    kinds: readAll('kinds', readKind),
    countries: readAll('countries', readCountry),
    problems,
  };
}
