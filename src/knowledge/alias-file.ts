import { YAMLSeq, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { AliasDecision } from './aliases.js';

const HEADER = `# Which entities are the same: decisions of \`aiwatch alias\`, in the order in which they were made.
#   merge: all of these are one entity, the first      split: these are never the same
# Edit it by hand as you like; comments stay.

`;

/** Ids on one line, however many: a decision is a line in a diff. */
const LINES = { lineWidth: 0, flowCollectionPadding: false };

function openList(yaml: string): { document: Document; list: YAMLSeq } {
  const document: Document = parseDocument(yaml);
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq();
  document.contents = list;
  list.flow = false;
  return { document, list };
}

/**
 * An alias file with one more decision at its end; comments and the other decisions stay.
 *
 * @param yaml what stands in it, sound; empty for a new file
 */
export function appendDecision(yaml: string, decision: AliasDecision): string {
  const { kind, ids, name, type, note } = decision;
  const { document, list } = openList(yaml);
  const fields = Object.entries({ [kind]: ids, name, type, note }).filter(([, value]) => value !== null);
  const item = document.createNode(Object.fromEntries(fields)) as YAMLMap;
  (item.get(kind) as YAMLSeq).flow = true;
  list.add(item);
  const text = document.toString(LINES);
  return yaml.trim() === '' ? HEADER + text : text;
}

/** An alias file without the decisions at these 0-based places. */
export function removeDecisions(yaml: string, places: readonly number[]): string {
  const { document, list } = openList(yaml);
  list.items = list.items.filter((_, at) => !places.includes(at));
  return document.toString(LINES);
}
