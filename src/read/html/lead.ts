import { LEAD_CLASSES } from '../../lexicon/page-classes.js';
import type { DomElement, DomNode } from './document.js';
import { attribute, findElements, firstWordsOf, isElement, walkTree, wordsOf } from './document.js';
import { namesOf } from './furniture.js';
import type { Measures } from './measure.js';
import { isBlock } from './text.js';

/** An opening paragraph is longer than a kicker and shorter than an article. */
const MIN_LEAD = 60;
const MAX_LEAD = 1500;

/** So many of its first letters must be those of the page's description. */
const DESCRIBED = 50;

const leadClasses = new Set(LEAD_CLASSES);
const DESCRIPTIONS = new Set(['description', 'og:description', 'twitter:description']);

/**
 * The opening paragraphs that stand above the article's own container, between title and picture: blocks before `root` that are
 * named so, or that the page gives as its description.
 */
export function findLeads(
  document: DomNode,
  root: DomNode,
  dropped: (node: DomNode) => boolean,
  measures: Measures,
): DomElement[] {
  const described = readDescriptions(document);
  const found: DomElement[] = [];
  let passed = false;
  const enter = (node: DomNode): boolean => {
    passed ||= node === root;
    if (passed || !isElement(node) || dropped(node)) return false;
    const own = measures.get(node);
    if (own === undefined) return false;
    if (!isBlock(node.localName) || own.ownText < MIN_LEAD || own.ownLinked > own.ownText / 2) return true;
    if (own.text <= MAX_LEAD && (isNamedLead(node) || isDescribed(firstWordsOf(node, MAX_LEAD), described)))
      found.push(node);
    return false;
  };
  walkTree(document, enter, () => undefined);
  if (found.length === 0) return [];
  const inRoot = lettersOf(wordsOf(root));
  return found.filter((one) => !inRoot.includes(lettersOf(wordsOf(one))));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function readDescriptions(document: DomNode): string[] {
  const named = (element: DomElement): boolean =>
    element.localName === 'meta' &&
    (DESCRIPTIONS.has(attribute(element, 'name').toLowerCase()) ||
      DESCRIPTIONS.has(attribute(element, 'property').toLowerCase()));
  const words = findElements(document, named).slice(0, 5);
  return words.map((one) => lettersOf(attribute(one, 'content'))).filter((one) => one.length >= DESCRIBED);
}

function isDescribed(text: string, descriptions: readonly string[]): boolean {
  const letters = lettersOf(text).slice(0, DESCRIBED);
  return letters.length === DESCRIBED && descriptions.some((one) => one.startsWith(letters));
}

/** By the names of the block, or of what it stands in. */
function isNamedLead(element: DomElement): boolean {
  let node: DomNode | null = element;
  for (let up = 0; up < 3 && isElement(node) && node.localName !== 'body'; up += 1) {
    if (
      namesOf(node)
        .split(/[^a-z0-9]+/u)
        .some((word) => leadClasses.has(word))
    )
      return true;
    node = node.parentNode;
  }
  return false;
}
