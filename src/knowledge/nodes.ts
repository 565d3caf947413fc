import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import { suggest, type KnowledgeProblem } from './problems.js';

/** Where nodes stand, and where problems go. */
export interface Reading {
  readonly path: string;
  readonly lines: LineCounter;
  readonly problems: KnowledgeProblem[];
}

/** A YAML mapping as read: its values by key, each with its line. */
export type Fields = ReadonlyMap<string, Node>;

export function lineOf(reading: Reading, node: Node | null): number {
  return node?.range ? reading.lines.linePos(node.range[0]).line : 0;
}

export function report(reading: Reading, node: Node | null, message: string): void {
  reading.problems.push({ path: reading.path, line: lineOf(reading, node), message });
}

/** The fields of a mapping; unknown keys are reported and left out. */
export function readFields(reading: Reading, node: Node | null, known: readonly string[] | null, what: string): Fields {
  const fields = new Map<string, Node>();
  if (!isMap(node)) {
    report(reading, node, `${what} must be a list of "key: value" lines`);
    return fields;
  }
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (known && !known.includes(key))
      report(reading, pair.key as Node, `unknown key "${key}" in ${what}: ${suggest(key, known)}`);
    else if (pair.value) fields.set(key, pair.value as Node);
  }
  return fields;
}

/** A text; numbers and dates count as written. Null where it is absent or (reported) something else. */
export function readText(reading: Reading, node: Node | undefined, what: string): string | null {
  if (!node || (isScalar(node) && node.value === null)) return null;
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    if (text.trim() !== '') return text.trim().normalize('NFC').replaceAll('’', "'");
  }
  report(
    reading,
    node,
    `${what} must be a text: write it on one line, in quotes where it holds ": " or starts with a sign`,
  );
  return null;
}

export interface Item {
  readonly text: string;
  readonly node: Node;
}

/** A list of texts with their places; one text alone counts as a list of one. */
export function readItems(reading: Reading, node: Node | undefined, what: string): readonly Item[] {
  if (!node || (isScalar(node) && node.value === null)) return [];
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  return nodes.flatMap((item) => {
    const text = readText(reading, item, `an item of ${what}`);
    return text === null ? [] : [{ text, node: item }];
  });
}

export function readTexts(reading: Reading, node: Node | undefined, what: string): readonly string[] {
  return readItems(reading, node, what).map(({ text }) => text);
}

/** The items of a list of mappings. */
export function readList(reading: Reading, node: Node | null, what: string): readonly Node[] {
  if (isSeq(node)) return node.items as Node[];
  report(reading, node, `${what} must be a list: start each item with "- "`);
  return [];
}
