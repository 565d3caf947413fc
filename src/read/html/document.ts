import { DOMParser } from 'linkedom';

/** What is used of a document's nodes: the parser's own types need a browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Characters that are parsed: news pages have up to 5 million; the rest of a longer one is not read. */
const MAX_HTML = 20_000_000;

/**
 * HTML, however broken, as a tree with its root element on top. Nothing is fetched and no script is run.
 *
 * @example parseHtml('<p>One<p>Two') // an html element with a body with two paragraphs
 */
export function parseHtml(source: string): DomElement {
  const html = source.slice(0, MAX_HTML).replaceAll('\u0000', '');
  const root = /<html[\s>]/iu.test(html.slice(0, 4096)) ? parseDocument(html).documentElement : null;
  if (root?.localName === 'html') return root;
  // The parser takes the first element for the root: a fragment, or text outside of it, would be lost.
  return parseDocument(`<html><body>${html}</body></html>`).documentElement as DomElement;
}

/** The parser's time grows with the square of the depth: 0.3 s for 10,000 elements one in another, minutes for 200,000. */
const MAX_DEPTH = 10_000;

/** More signs than this that open no tag are no prose: each of them would cost the parser a node. */
const MAX_STRAYS = 10_000;

function dropStrays(html: string): string {
  const stray = /<(?![a-z/!?])/giu;
  let count = 0;
  while (count <= MAX_STRAYS && stray.exec(html) !== null) count += 1;
  return count > MAX_STRAYS ? html.replace(stray, '') : html;
}

/** Elements that end where the next of their kind begins, or hold nothing: they do not nest. */
const FLAT = new Set(
  'p li td th tr dd dt option br img hr input meta link wbr area base col embed source track param path'.split(' '),
);

/** Leaves out the tags that open below the greatest depth; the words in them stay. Linear in the page. */
function limitDepth(html: string): string {
  const tag = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/giu;
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    if (FLAT.has((match[2] ?? '').toLowerCase()) || match[0].endsWith('/>')) continue;
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
    if (depth <= MAX_DEPTH) continue;
    kept.push(html.slice(from, match.index), ' ');
    from = tag.lastIndex;
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}

/** The whole document, as Readability takes it. */
export function parseDocument(html: string): { readonly documentElement: DomElement | null } {
  return new DOMParser().parseFromString(limitDepth(dropStrays(html)), 'text/html');
}

export function isElement(node: DomNode | null): node is DomElement {
  return node?.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

export function attribute(element: DomElement, name: string): string {
  return (element.getAttribute(name) ?? '').trim();
}

/**
 * Visits a tree in document order without recursion: pages nest ten thousand deep. `enter` says whether an element's children
 * are visited; `leave` is called for each element that was entered.
 */
export function walkTree(root: DomNode, enter: (node: DomNode) => boolean, leave: (node: DomNode) => void): void {
  let node: DomNode = root;
  for (;;) {
    const first: DomNode | null = enter(node) ? node.firstChild : null;
    if (first !== null) {
      node = first;
      continue;
    }
    for (;;) {
      leave(node);
      if (node === root) return;
      const next: DomNode | null = node.nextSibling;
      if (next !== null) {
        node = next;
        break;
      }
      const parent: DomNode | null = node.parentNode;
      if (parent === null) return;
      node = parent;
    }
  }
}

/** The elements for which `wanted` holds, in document order. */
export function findElements(root: DomNode, wanted: (element: DomElement) => boolean): DomElement[] {
  const found: DomElement[] = [];
  walkTree(
    root,
    (node) => {
      if (isElement(node) && wanted(node)) found.push(node);
      return true;
    },
    () => undefined,
  );
  return found;
}

/** An element's words on one line. */
export function wordsOf(element: DomNode): string {
  return (element.textContent ?? '')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
