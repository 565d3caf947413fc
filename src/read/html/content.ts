import { CONTENT_CLASSES, FURNITURE_CLASSES } from '../../lexicon/page-classes.js';
import type { DomElement, DomNode } from './document.js';
import { attribute, isElement, isText, walkTree } from './document.js';
import { isBlock, NO_TEXT } from './text.js';

/** What stands under an element: characters of running text, all and linked characters, links. */
interface Measure {
  prose: number;
  text: number;
  linked: number;
  links: number;
  heading: boolean;
  /** Of the element itself, not of the blocks in it. */
  ownText: number;
  ownLinked: number;
}

/** Characters from which a block without many links is running text; a menu's entries are shorter. */
const MIN_PROSE = 40;

/** An element with a larger share of the page's running text is no furniture, whatever its class says. */
const MAX_FURNITURE_SHARE = 0.35;

/** Share of the page's running text that an element named as the article's must have. */
const MIN_CONTENT_SHARE = 0.3;

/** Going down from the body, a child with this share of its parent's running text is the article's. */
const DESCENT_SHARE = 0.75;

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu']);
const FURNITURE_ROLES = new Set(
  'navigation banner complementary contentinfo search dialog alert menu menubar toolbar'.split(' '),
);
const NEVER_FURNITURE = new Set(['html', 'body', 'main', 'article']);
const furnitureClasses = new Set(FURNITURE_CLASSES);
const contentClasses = new RegExp(`(?:^|[\\s_-])(?:${CONTENT_CLASSES.join('|')})(?:$|[\\s_-])`, 'iu');

/** The article's place on a page, and which elements in it are the page's furniture. */
interface Content {
  readonly root: DomNode;
  readonly dropped: (node: DomNode) => boolean;
  /** Characters of running text in it. */
  readonly prose: number;
}

/**
 * Finds the part of a page that is the article: the element that its mark-up names so where that holds the running text, else
 * the deepest one that holds most of it. After the idea of Kohlschütter et al., "Boilerplate Detection using Shallow Text
 * Features" (2010): length and share of links tell prose from furniture. Linear in the page.
 */
export function findContent(document: DomNode): Content {
  const all = measure(document, () => false);
  const whole = all.get(document)?.prose ?? 0;
  const furniture = new Map<DomNode, boolean>();
  const isFurniture = (node: DomNode): boolean => {
    const known = furniture.get(node);
    if (known !== undefined) return known;
    const found = isElement(node) && judgeFurniture(node, all.get(node), whole);
    furniture.set(node, found);
    return found;
  };
  const measures = measure(document, isFurniture);
  const root = chooseRoot(document, measures);
  const dropped = (node: DomNode): boolean => isFurniture(node) || isLinkList(node, measures.get(node));
  return { root, dropped, prose: measures.get(root)?.prose ?? 0 };
}

function measure(document: DomNode, dropped: (node: DomNode) => boolean): Map<DomNode, Measure> {
  const measures = new Map<DomNode, Measure>();
  const stack: Measure[] = [];
  let links = 0;
  const enter = (node: DomNode): boolean => {
    if (isText(node)) {
      const length = (node.textContent ?? '').replace(/\s+/gu, ' ').trim().length;
      const top = stack.at(-1);
      if (top === undefined || length === 0) return false;
      top.text += length;
      top.ownText += length;
      if (links > 0) {
        top.linked += length;
        top.ownLinked += length;
      }
      return false;
    }
    if (isElement(node) && (NO_TEXT.has(node.localName) || dropped(node))) return false;
    const fresh = { prose: 0, text: 0, linked: 0, links: 0, heading: false, ownText: 0, ownLinked: 0 };
    measures.set(node, fresh);
    stack.push(fresh);
    if (isElement(node) && node.localName === 'a') links += 1;
    return true;
  };
  const leave = (node: DomNode): void => {
    const own = measures.get(node);
    if (own === undefined || stack.at(-1) !== own) return;
    stack.pop();
    const name = isElement(node) ? node.localName : '';
    if (name === 'a') {
      links -= 1;
      own.links += 1;
    }
    if (name === 'h1') own.heading = true;
    const block = isBlock(name) || stack.length === 0;
    if (block && own.ownText - own.ownLinked >= MIN_PROSE && own.ownLinked < own.ownText / 2 && !/^h\d$/u.test(name))
      own.prose += own.ownText;
    const parent = stack.at(-1);
    if (parent === undefined) return;
    parent.prose += own.prose;
    parent.text += own.text;
    parent.linked += own.linked;
    parent.links += own.links;
    parent.heading ||= own.heading;
    if (!block) {
      parent.ownText += own.ownText;
      parent.ownLinked += own.ownLinked;
    }
  };
  walkTree(document, enter, leave);
  return measures;
}

/** Words of class and id: `article__share-bar` → article, share, bar. */
function classWords(element: DomElement): string[] {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 400);
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

function judgeFurniture(element: DomElement, own: Measure | undefined, whole: number): boolean {
  const name = element.localName;
  if (NEVER_FURNITURE.has(name)) return false;
  const share = (own?.prose ?? 0) / Math.max(whole, 1);
  if (FURNITURE_TAGS.has(name)) return share < 0.5;
  if (isHidden(element)) return share < 0.5;
  if (share > MAX_FURNITURE_SHARE || own?.heading === true) return false;
  if (name === 'header') return !hasArticle(element) && (own?.prose ?? 0) === 0;
  if (name === 'form') return (own?.prose ?? 0) < 400;
  if (FURNITURE_ROLES.has(attribute(element, 'role').toLowerCase())) return true;
  return classWords(element).some((word) => furnitureClasses.has(word));
}

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style').slice(0, 300))
  );
}

/** Whether an element stands in an article: there a header holds title and byline, elsewhere the site's menu. */
function hasArticle(element: DomElement): boolean {
  let node: DomNode | null = element.parentNode;
  for (let up = 0; node !== null && up < 30; up += 1) {
    if (isElement(node) && (node.localName === 'article' || node.localName === 'main')) return true;
    node = node.parentNode;
  }
  return false;
}

/** Several links and hardly a word beside them. */
function isLinkList(node: DomNode, own: Measure | undefined): boolean {
  if (!isElement(node) || own === undefined || !/^(?:ul|ol|div|section|table|dl|article)$/u.test(node.localName))
    return false;
  return own.prose === 0 && own.links >= 2 && own.linked > own.text * 0.7 && !own.heading;
}

function chooseRoot(document: DomNode, measures: ReadonlyMap<DomNode, Measure>): DomNode {
  const total = measures.get(document)?.prose ?? 0;
  const proseOf = (node: DomNode): number => measures.get(node)?.prose ?? 0;
  const elements = [...measures.keys()].filter(isElement);
  const kinds: readonly ((element: DomElement) => boolean)[] = [
    (element) => element.localName === 'article',
    (element) => /(?:^| )articleBody(?: |$)/u.test(attribute(element, 'itemprop')),
    (element) => contentClasses.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 400)),
    (element) => element.localName === 'main' || attribute(element, 'role') === 'main',
  ];
  for (const kind of kinds) {
    const named = elements.filter((element) => kind(element) && proseOf(element) > 0);
    const best = named.reduce<DomElement | null>(
      (top, one) => (top === null || proseOf(one) > proseOf(top) ? one : top),
      null,
    );
    if (best === null || proseOf(best) < total * MIN_CONTENT_SHARE) continue;
    // Several of a size are a list of teasers, or an article in pieces: then what holds them all is looked for.
    const rivals = named.filter((one) => one !== best && !contains(best, one) && proseOf(one) > proseOf(best) * 0.6);
    if (rivals.length === 0) return best;
  }
  return descend(document, proseOf);
}

function contains(outer: DomNode, inner: DomNode): boolean {
  for (let node: DomNode | null = inner; node !== null; node = node.parentNode) if (node === outer) return true;
  return false;
}

function descend(document: DomNode, proseOf: (node: DomNode) => number): DomNode {
  let node = document;
  for (;;) {
    let heir: DomNode | null = null;
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      if (
        isElement(child) &&
        isBlock(child.localName) &&
        proseOf(child) >= proseOf(node) * DESCENT_SHARE &&
        proseOf(child) > 0
      )
        heir = child;
    if (heir === null || (isElement(heir) && heir.localName === 'p')) return node;
    node = heir;
  }
}
