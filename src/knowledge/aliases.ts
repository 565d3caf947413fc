import { isAlias, isMap, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { InputError } from '../errors.js';
import { ENTITY_TYPES } from '../lexicon/entity-types.js';
import type { EntityType } from '../types.js';
import { lineOf, readFields, readItems, readList, readText, report, type Fields, type Reading } from './nodes.js';
import { suggest } from './problems.js';
import { slugify } from './slug.js';

/** What people decided about entities: that some are one, or that they never are. */
export interface AliasDecision {
  readonly kind: 'merge' | 'split';
  /** Entity ids; of a merge the first is the one that stays. */
  readonly ids: readonly string[];
  /** How the one that stays is called, and what it is, where the knowledge base does not say. */
  readonly name: string | null;
  readonly type: EntityType | null;
  /** Why, for colleagues. */
  readonly note: string | null;
  /** 1-based line in the file; 0 where it is not in one yet. */
  readonly line: number;
}

/** The entity that stands for those merged into it. */
interface CanonicalEntity {
  readonly id: string;
  readonly name: string | null;
  readonly type: EntityType | null;
}

interface Group extends CanonicalEntity {
  readonly members: ReadonlySet<string>;
}

/** All decisions, ready to be asked. */
export interface Aliases {
  readonly decisions: readonly AliasDecision[];
  /** By the ids of all entities that were merged, the canonical ones' own too. */
  readonly canonical: ReadonlyMap<string, CanonicalEntity>;
  /** Pairs of canonical ids that are never the same, as `pairKey` makes them. */
  readonly split: ReadonlySet<string>;
}

const KEYS = ['merge', 'split', 'name', 'type', 'note'];

function readIds(reading: Reading, node: Node, key: 'merge' | 'split', fields: Fields): readonly string[] {
  const items = readItems(reading, fields.get(key), key);
  for (const item of items) {
    const id = slugify(item.text);
    if (id !== item.text) report(reading, item.node, `"${item.text}" is no entity id: write "${id}"`);
  }
  const ids = [...new Set(items.map(({ text }) => text))];
  if (ids.length < 2) report(reading, node, `${key} needs two ids or more, as "- ${key}: [jane-doe, j-doe]"`);
  return ids;
}

function readDecision(reading: Reading, node: Node): AliasDecision | null {
  const fields = readFields(reading, node, KEYS, 'a decision');
  if (!isMap(node)) return null;
  const kinds = (['merge', 'split'] as const).filter((kind) => fields.has(kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    report(reading, node, 'a decision is either "merge: [ids]" or "split: [ids]"');
    return null;
  }
  const type = readText(reading, fields.get('type'), 'type');
  const sound = ENTITY_TYPES.find((known) => known === type) ?? null;
  if (type !== null && sound === null)
    report(reading, fields.get('type') ?? node, `unknown type "${type}": ${suggest(type, ENTITY_TYPES)}`);
  return {
    kind,
    ids: readIds(reading, node, kind, fields),
    name: readText(reading, fields.get('name'), 'name'),
    type: sound,
    note: readText(reading, fields.get('note'), 'note'),
    line: lineOf(reading, node),
  };
}

/** The first node that has a name for use elsewhere in the file, or uses one. */
function findAnchor(document: Document): Node | null {
  let found: Node | null = null;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * Reads the decisions of an alias file: a YAML list, in the order in which they were made.
 *
 * @throws InputError with file, line and remedy, for the first problem
 * @example parseAliases('- merge: [jane-doe, j-doe]', 'a.yaml')[0].ids // ['jane-doe', 'j-doe']
 */
export function parseAliases(yaml: string, path: string): readonly AliasDecision[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const reading: Reading = { path, lines, problems: [] };
  for (const error of document.errors) {
    // What ends too early is wrong in its last line, not after it.
    const line = Math.min(lines.linePos(error.pos[0]).line, yaml.trimEnd().split('\n').length);
    reading.problems.push({ path, line, message: `not YAML: ${error.message.split('\n')[0] ?? ''}` });
  }
  const named = document.errors.length > 0 ? null : findAnchor(document);
  if (named !== null)
    report(reading, named, 'names for parts of the file (&name, *name) are not for decisions: write the ids out');
  const decisions =
    document.contents === null || document.errors.length > 0 || named !== null
      ? []
      : readList(reading, document.contents, 'the file').flatMap((node) => readDecision(reading, node) ?? []);
  const [first] = reading.problems;
  if (first !== undefined) throw new InputError(first.message, `${path}:${first.line}`);
  return decisions;
}

/** Two ids in either order as one key. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}

/**
 * Replays decisions in order. Of a merge, the groups of all its ids become one that goes by the first, or by what that was
 * merged into, unless the merge names this too: so no circle can arise, and a later merge may choose another canonical
 * entity. Names and types stay with the group until a merge gives others; of two groups, those of the first count.
 *
 * @throws InputError where a merge contradicts a split
 */
export function indexAliases(decisions: readonly AliasDecision[], path: string): Aliases {
  const groups = new Map<string, Group>();
  const splits = decisions.flatMap(({ kind, ids, line }) =>
    kind === 'merge' ? [] : ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b, line }))),
  );
  for (const { kind, ids, name, type, line } of decisions) {
    const [first] = ids;
    if (kind === 'split' || first === undefined) continue;
    const joined = ids.flatMap((id) => groups.get(id) ?? []);
    const before = groups.get(first)?.id ?? first;
    const group: Group = {
      id: ids.includes(before) ? first : before,
      members: new Set([...ids, ...joined.flatMap(({ members }) => [...members])]),
      name: name ?? joined.find((other) => other.name !== null)?.name ?? null,
      type: type ?? joined.find((other) => other.type !== null)?.type ?? null,
    };
    for (const member of group.members) groups.set(member, group);
    const clash = splits.find(({ a, b }) => group.members.has(a) && group.members.has(b));
    if (clash !== undefined) {
      const where = line === 0 ? path : `${path}:${Math.max(line, clash.line)}`;
      const other = line === 0 ? clash.line : Math.min(line, clash.line);
      throw new InputError(
        `${clash.a} and ${clash.b} are merged and split (see line ${other}): undo one of the two`,
        where,
      );
    }
  }
  const canonical = new Map([...groups].map(([member, { id, name, type }]) => [member, { id, name, type }] as const));
  const idOf = (id: string): string => canonical.get(id)?.id ?? id;
  return { decisions, canonical, split: new Set(splits.map(({ a, b }) => pairKey(idOf(a), idOf(b)))) };
}
