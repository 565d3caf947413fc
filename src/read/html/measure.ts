import type { DomNode } from './document.js';
import { attribute, isElement, isText, walkTree } from './document.js';
import { isBlock, NO_TEXT } from './text.js';

/** What stands under an element: characters of running text, all and linked characters, links. */
export interface Measure {
  prose: number;
  text: number;
  linked: number;
  links: number;
  heading: boolean;
  /** Of the element itself, not of the blocks in it. */
  ownText: number;
  ownLinked: number;
}

export type Measures = ReadonlyMap<DomNode, Measure>;

/** Characters from which a block without many links is running text; a menu's entries are shorter. */
const MIN_PROSE = 40;

/** Measures a tree's elements without what is `dropped`. Linear in the page. */
export function measure(document: DomNode, dropped: (node: DomNode) => boolean): Measures {
  const measures = new Map<DomNode, Measure>();
  const stack: Measure[] = [];
  let links = 0;
  const isLink = (node: DomNode): boolean =>
    isElement(node) && node.localName === 'a' && attribute(node, 'href') !== '';
  const enter = (node: DomNode): boolean => {
    if (isText(node)) {
      const length = visibleLength(node.textContent ?? '');
      const top = stack.at(-1);
      if (top !== undefined && length > 0) countText(top, length, links > 0);
      return false;
    }
    if (isElement(node) && (NO_TEXT.has(node.localName) || dropped(node))) return false;
    const fresh = { prose: 0, text: 0, linked: 0, links: 0, heading: false, ownText: 0, ownLinked: 0 };
    measures.set(node, fresh);
    stack.push(fresh);
    if (isLink(node)) links += 1;
    return true;
  };
  const leave = (node: DomNode): void => {
    const own = measures.get(node);
    if (own === undefined || stack.at(-1) !== own) return;
    stack.pop();
    if (isLink(node)) {
      links -= 1;
      own.links += 1;
    }
    closeMeasure(isElement(node) ? node.localName : '', own, stack.at(-1));
  };
  walkTree(document, enter, leave);
  return measures;
}

/** The length of a text with its white space collapsed. */
function visibleLength(text: string): number {
  let length = 0;
  let space = true;
  for (let at = 0; at < text.length; at += 1) {
    const blank = text.charCodeAt(at) <= 0x20;
    if (!blank) length += space && length > 0 ? 2 : 1;
    space = blank;
  }
  return length;
}

function countText(top: Measure, length: number, linked: boolean): void {
  top.text += length;
  top.ownText += length;
  if (!linked) return;
  top.linked += length;
  top.ownLinked += length;
}

function closeMeasure(name: string, own: Measure, parent: Measure | undefined): void {
  if (name === 'h1') own.heading = true;
  const block = isBlock(name) || parent === undefined;
  if (block && own.ownText - own.ownLinked >= MIN_PROSE && own.ownLinked < own.ownText / 2 && !/^h\d$/u.test(name))
    own.prose += own.ownText;
  if (parent === undefined) return;
  parent.prose += own.prose;
  parent.text += own.text;
  parent.linked += own.linked;
  parent.links += own.links;
  parent.heading ||= own.heading;
  if (block) return;
  parent.ownText += own.ownText;
  parent.ownLinked += own.ownLinked;
}
