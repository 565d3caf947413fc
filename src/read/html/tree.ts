import { Parser } from 'htmlparser2';
import type { DomElement } from './document.js';

/**
 * Elements that are built; the tags of a longer page are passed over and their words stay. News pages have up to 30,000
 * elements; 250,000 take 0.4 s and 60 MB.
 */
const MAX_ELEMENTS = 250_000;

/** The parser's time grows with the depth of elements that are open: pages nest some dozens. */
const MAX_DEPTH = 1000;

/** Signs that open no tag: more than this are no prose, and each would cost the parser a call. */
const MAX_STRAYS = 10_000;

/** Elements that end where the next of their kind begins, or hold nothing: they do not nest. */
const FLAT = new Set(
  'p li td th tr dd dt option br img hr input meta link wbr area base col embed source track param path'.split(' '),
);

/** A class: a page has a hundred thousand nodes, and what they can do must not be copied to each. */
class TreeNode implements DomElement {
  parentNode: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;
  nextSibling: TreeNode | null = null;

  constructor(
    readonly nodeType: number,
    readonly localName: string,
    public words: string,
    public attributes: Readonly<Record<string, string>>,
  ) {}

  get textContent(): string {
    if (this.nodeType === TEXT) return this.words;
    const pieces: string[] = [];
    let node: TreeNode | null = this.firstChild;
    while (node !== null && node !== this) {
      if (node.nodeType === TEXT) pieces.push(node.words);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      while (node !== null && node !== this && node.nextSibling === null) node = node.parentNode;
      if (node !== null && node !== this) node = node.nextSibling;
    }
    return pieces.join('');
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? null) : null;
  }
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * HTML, however broken, as a tree with an `html` element on top, read by htmlparser2: elements that pages leave open are closed
 * where the next of their kind begins. Nothing is fetched and no script is run.
 */
export function buildTree(html: string): DomElement {
  const root = new TreeNode(ELEMENT, 'html', '', {});
  let top = root;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') {
        if (Object.keys(root.attributes).length === 0) root.attributes = attributes;
        return;
      }
      elements += 1;
      if (elements > MAX_ELEMENTS) return;
      const node = new TreeNode(ELEMENT, name, '', attributes);
      append(top, node);
      top = node;
    },
    ontext(words) {
      const last = top.lastChild;
      if (last?.nodeType === TEXT) last.words += words;
      else append(top, new TreeNode(TEXT, '#text', words, {}));
    },
    onclosetag(name) {
      if (top.localName === name && top.parentNode !== null) top = top.parentNode;
    },
  });
  parser.write(bound(html));
  parser.end();
  return root;
}

function append(parent: TreeNode, node: TreeNode): void {
  node.parentNode = parent;
  if (parent.lastChild === null) parent.firstChild = node;
  else parent.lastChild.nextSibling = node;
  parent.lastChild = node;
}

/** Takes out what would cost the parser too much: the words stay. Linear in the page. */
function bound(html: string): string {
  return limitTags(dropStrays(html));
}

function dropStrays(html: string): string {
  const stray = /<(?![a-z/!?])/giu;
  let count = 0;
  while (count <= MAX_STRAYS && stray.exec(html) !== null) count += 1;
  return count > MAX_STRAYS ? html.replace(stray, '') : html;
}

/** Leaves out the tags that open below the greatest depth, and those after the greatest number. */
function limitTags(html: string): string {
  const tag = /<(\/?)([a-z][a-z0-9-]{0,40})(?![a-z0-9-])[^<>]*>/giu;
  const kept: string[] = [];
  let depth = 0;
  let count = 0;
  let from = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    count += 1;
    if (count <= 2 * MAX_ELEMENTS) {
      if (FLAT.has((match[2] ?? '').toLowerCase()) || match[0].endsWith('/>')) continue;
      depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
      if (depth <= MAX_DEPTH) continue;
    }
    kept.push(html.slice(from, match.index), ' ');
    from = tag.lastIndex;
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}
