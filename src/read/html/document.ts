import { DOMParser } from 'linkedom';
import { buildTree } from './tree.js';

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
  return buildTree(source.slice(0, MAX_HTML).replaceAll('\u0000', ''));
}

/** A browser's document, as Readability takes it. Its parser takes seconds for what is long or deep: see \`readability.ts\`. */
export function parseDocument(html: string): { readonly documentElement: DomElement | null } {
  return new DOMParser().parseFromString(html, 'text/html');
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
  return plainWords(element.textContent ?? '');
}

/** The same of its first `limit` characters: what is no title, name or date is not gone through. */
export function firstWordsOf(element: DomNode, limit: number): string {
  return plainWords((element.textContent ?? '').slice(0, limit));
}

const plainWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
