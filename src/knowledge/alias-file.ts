import { Document, isCollection, isPair, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { AliasDecision } from './aliases.js';

const HEADER = `# Which entities are the same: decisions of \`aiwatch alias\`, in the order in which they were made.
#   merge: all of these are one entity, the first      split: these are never the same
# Edit it by hand as you like; comments stay.

`;

/** Ids on one line, however many: a decision is a line in a diff. */
const LINES = { lineWidth: 0, flowCollectionPadding: false };

/** The list of decisions; null where the file holds none yet. */
function findList(yaml: string): YAMLSeq<Node> | null {
  const { contents } = parseDocument(yaml, { keepSourceTokens: true });
  return isSeq<Node>(contents) ? contents : null;
}

const lineEndOf = (yaml: string): string => (yaml.includes('\r\n') ? '\r\n' : '\n');

function writeDecision({ kind, ids, name, type, note }: AliasDecision): string {
  const fields = Object.entries({ [kind]: ids, name, type, note }).filter(([, value]) => value !== null);
  const document = new Document([Object.fromEntries(fields)]);
  ((document.get(0) as YAMLMap).get(kind) as YAMLSeq).flow = true;
  return document.toString(LINES);
}

/** The same list with a dash before each decision, where it is written in brackets: `[{merge: [a, b]}]`. */
function unfold(yaml: string, list: YAMLSeq): string {
  const [start = 0, end = 0] = list.range ?? [];
  if (list.items.length === 0) return yaml.slice(0, start) + yaml.slice(end).replace(/^\r?\n/u, '');
  const document = parseDocument(yaml);
  (document.contents as unknown as YAMLSeq).flow = false;
  return document.toString(LINES).replaceAll('\n', lineEndOf(yaml));
}

/**
 * An alias file with one more decision at its end; all else stays as it is written.
 *
 * @param yaml what stands in it, sound; empty for a new file
 */
export function appendDecision(yaml: string, decision: AliasDecision): string {
  const item = writeDecision(decision);
  if (yaml.trim() === '') return HEADER + item;
  const list = findList(yaml);
  if (list?.flow === true) return appendDecision(unfold(yaml, list), decision);
  const lineEnd = lineEndOf(yaml);
  const token = list?.srcToken;
  const indent = ' '.repeat(token?.type === 'block-seq' ? token.indent : 0);
  const lines = item
    .trimEnd()
    .replace(/^(?=.)/gmu, indent)
    .replaceAll('\n', lineEnd);
  // A blank line parts what the file is from its first decision.
  const before = list === null ? yaml.trimEnd() + lineEnd + lineEnd : yaml.endsWith('\n') ? yaml : yaml + lineEnd;
  return before + lines + lineEnd;
}

/** Where the words of a node end: after its last leaf, before a comment. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key);
  const { range } = node as Node;
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return range?.[1] ?? 0;
}

/**
 * An alias file without the decisions at these 0-based places: their own lines go, from the dash on, and nothing else.
 *
 * @param yaml what stands in it, sound
 */
export function removeDecisions(yaml: string, places: readonly number[]): string {
  const list = findList(yaml);
  if (list === null) return yaml;
  if (list.flow === true) return removeDecisions(unfold(yaml, list), places);
  const items = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
  const dashes = items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
  let text = yaml;
  for (const place of [...places].sort((a, b) => b - a)) {
    const dash = dashes[place];
    if (dash === undefined) continue;
    const start = text.lastIndexOf('\n', dash) + 1;
    const end = text.indexOf('\n', endOf(list.items[place]) - 1) + 1;
    const [before, after] = [text.slice(0, start), end === 0 ? '' : text.slice(end)];
    // Of the blank lines before and after it one is enough.
    text = before + (/(?:^|\n)\r?\n$/u.test(before) ? after.replace(/^\r?\n/u, '') : after);
  }
  return text;
}
