import { CONTENT_CLASSES } from '../../lexicon/page-classes.js';
import type { DomElement, DomNode } from './document.js';
import { attribute, isElement } from './document.js';
import type { Judge } from './furniture.js';
import { compileNames, createJudges, isCaption, isLinkList, namesOf } from './furniture.js';
import { findLabels } from './labels.js';
import { findLeads } from './lead.js';
import type { Measures } from './measure.js';
import { measure } from './measure.js';
import { isBlock } from './text.js';

/** Share of the page's running text that an element named as the article's must have. */
const MIN_CONTENT_SHARE = 0.3;

/** Going down from the body, a child with this share of its parent's running text is the article's. */
const DESCENT_SHARE = 0.75;

/** A picture's words are fewer than these characters. */
const MAX_CAPTION = 300;

/** Where names of classes leave less of the page's running text, as in a forum, they are not believed. */
const MIN_LEFT = 250;
const MIN_LEFT_SHARE = 0.15;

const contentNames = compileNames(CONTENT_CLASSES);

/** The article's place on a page, and which elements in it are the page's furniture. */
interface Content {
  readonly root: DomNode;
  /** Its opening, where that stands above it. */
  readonly leads: readonly DomElement[];
  readonly dropped: (node: DomNode) => boolean;
  /** Whether an element's words stand for a picture. */
  readonly isPicture: (element: DomElement) => boolean;
}

/**
 * Finds the part of a page that is the article: the element that its mark-up names so where that holds the running text, else
 * the deepest one that holds most of it. After the idea of Kohlschütter et al., "Boilerplate Detection using Shallow Text
 * Features" (2010): length and share of links tell prose from furniture. Linear in the page.
 */
export function findContent(document: DomNode): Content {
  const all = measure(document, () => false);
  const whole = all.get(document)?.prose ?? 0;
  const { isFurniture, measures } = lookThrough(document, all, whole, createJudges());
  const root = chooseRoot(document, measures);
  const isApart = (node: DomNode): boolean => isFurniture(node) || isLinkList(node, measures);
  const labels = findLabels(root, isApart, measures);
  return {
    root,
    leads: findLeads(document, root, isApart, measures),
    dropped: (node) => labels.has(node) || isApart(node),
    isPicture: remember((element) => (measures.get(element)?.text ?? 0) <= MAX_CAPTION && isCaption(element)),
  };
}

/** A test that is made once for each element. */
function remember(test: (element: DomElement) => boolean): (element: DomElement) => boolean {
  const known = new Map<DomElement, boolean>();
  return (element) => {
    const found = known.get(element) ?? test(element);
    known.set(element, found);
    return found;
  };
}

interface Look {
  readonly isFurniture: (node: DomNode) => boolean;
  readonly measures: Measures;
}

/** What is left of a page without its furniture: by the first of `judges` that leaves an article, else the last. */
function lookThrough(document: DomNode, all: Measures, whole: number, judges: readonly [Judge, ...Judge[]]): Look {
  const [judge, ...others] = judges;
  const judged = remember((element) => judge(element, all.get(element), whole));
  const isFurniture = (node: DomNode): boolean => isElement(node) && judged(node);
  const measures = measure(document, isFurniture);
  const left = measures.get(document)?.prose ?? 0;
  const [next, ...rest] = others;
  return next === undefined || left >= Math.min(MIN_LEFT, whole * MIN_LEFT_SHARE)
    ? { isFurniture, measures }
    : lookThrough(document, all, whole, [next, ...rest]);
}

function chooseRoot(document: DomNode, measures: Measures): DomNode {
  const total = measures.get(document)?.prose ?? 0;
  const proseOf = (node: DomNode): number => measures.get(node)?.prose ?? 0;
  const elements = [...measures.keys()].filter(isElement);
  const kinds: readonly ((element: DomElement) => boolean)[] = [
    (element) => element.localName === 'article',
    (element) => /(?:^| )articleBody(?: |$)/u.test(attribute(element, 'itemprop')),
    (element) => contentNames.test(namesOf(element)),
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
