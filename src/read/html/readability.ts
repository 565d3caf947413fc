import { Readability } from '@mozilla/readability';
import type { DomElement, DomNode } from './document.js';
import { attribute, isElement, isText, parseDocument, walkTree } from './document.js';
import type { HtmlText } from './text.js';
import { renderFragment } from './text.js';

/** Elements and depth beyond which Readability's repeated passes would take seconds. */
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 200;

/** Attributes by which Readability judges an element. */
const JUDGED = ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden', 'itemprop', 'href'];

const EMPTY = /^(?:area|br|col|embed|hr|img|input|link|meta|source|wbr)$/u;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The article by Mozilla's Readability, the reader view of Firefox: its second opinion where our own extraction finds next to
 * nothing. Null where it finds none, or the page is too large for it.
 */
export function readReaderView(document: DomElement): HtmlText | null {
  const source = serialise(document);
  if (source === null) return null;
  try {
    const content = new Readability(parseDocument(source), { disableJSONLD: true }).parse()?.content;
    return typeof content === 'string' ? renderFragment(content) : null;
  } catch {
    // It expects a browser's document, and a broken page's tree lacks what it takes for granted.
    return null;
  }
}

/** The tree as well-formed HTML without its scripts: what is given to Readability's parser is bounded in size and depth. */
function serialise(document: DomElement): string | null {
  const pieces: string[] = [];
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  const enter = (node: DomNode): boolean => {
    if (isText(node)) pieces.push(escape(node.textContent ?? ''));
    if (!isElement(node) || node.localName === 'script') return false;
    elements += 1;
    depth += 1;
    deepest = Math.max(deepest, depth);
    const attributes = JUDGED.filter((name) => node.getAttribute(name) !== null);
    const written = attributes.map((name) => ` ${name}="${escape(attribute(node, name))}"`);
    pieces.push(`<${node.localName}${written.join('')}>`);
    return elements <= MAX_ELEMENTS;
  };
  const leave = (node: DomNode): void => {
    if (!isElement(node) || node.localName === 'script') return;
    depth -= 1;
    if (!EMPTY.test(node.localName)) pieces.push(`</${node.localName}>`);
  };
  walkTree(document, enter, leave);
  return elements > MAX_ELEMENTS || deepest > MAX_DEPTH ? null : pieces.join('');
}
