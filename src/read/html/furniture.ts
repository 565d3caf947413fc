import { CAPTION_NAMES, CERTAIN_CLASSES, FURNITURE_CLASSES, FURNITURE_NAMES } from '../../lexicon/page-classes.js';
import type { DomElement, DomNode } from './document.js';
import { attribute, findElements, isElement } from './document.js';
import type { Measure, Measures } from './measure.js';

/** An element with a larger share of the page's running text is no furniture, whatever its class says. */
const MAX_FURNITURE_SHARE = 0.35;

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu']);
const FURNITURE_ROLES = new Set(
  'navigation banner complementary contentinfo search dialog alert menu menubar toolbar'.split(' '),
);
const NEVER_FURNITURE = new Set(['html', 'body', 'main', 'article']);
const certainClasses = new Set(CERTAIN_CLASSES);
const furnitureClasses = new Set(FURNITURE_CLASSES);

/** A pattern for whole names in what `namesOf` gives. */
export const compileNames = (names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[ -])(?:${names.join('|')})(?=$|[ -])`, 'u');

const furnitureNames = compileNames(FURNITURE_NAMES);
const captionNames = compileNames(CAPTION_NAMES);

/** Class and id in small letters and with hyphens: `articleBody meta__share` → `article-body meta-share`. */
export function namesOf(element: DomElement): string {
  const names = writtenNames(element);
  return names
    .replace(/([a-z])(?=[A-Z])/gu, '$1-')
    .toLowerCase()
    .replace(/[_-]+/gu, '-')
    .trim();
}

const writtenNames = (element: DomElement): string =>
  `${attribute(element, 'class').slice(0, 300)} ${attribute(element, 'id').slice(0, 100)}`;

/** Whether an element is the page's and not the article's. */
export type Judge = (element: DomElement, own: Measure | undefined, whole: number) => boolean;

/**
 * The judges for one page, the strictest first: one that believes some names however much running text there is, one that asks
 * for tag, names and the share of the running text, one for tags alone. The elements of a page share their names: each is
 * looked up once.
 */
export function createJudges(): readonly [Judge, ...Judge[]] {
  const known = new Map<string, 'certain' | 'furniture' | null>();
  const nameKind = (element: DomElement): 'certain' | 'furniture' | null => {
    const written = writtenNames(element);
    const found = known.get(written);
    if (found !== undefined) return found;
    const kind = kindOfNames(namesOf(element));
    known.set(written, kind);
    return kind;
  };
  const judgeNamed: Judge = (element, own, whole) =>
    judgeTag(element, own, whole) ||
    (canBeFurniture(element, own, whole) && (judgeRole(element, own) ?? nameKind(element) !== null));
  const judgeCertain: Judge = (element, own, whole) =>
    judgeNamed(element, own, whole) ||
    (!NEVER_FURNITURE.has(element.localName) && own?.heading !== true && nameKind(element) === 'certain');
  return [judgeCertain, judgeNamed, judgeTag];
}

/** By the tag alone, and by what is hidden. */
function judgeTag(element: DomElement, own: Measure | undefined, whole: number): boolean {
  if (NEVER_FURNITURE.has(element.localName) || (own?.prose ?? 0) >= whole * 0.5) return false;
  return FURNITURE_TAGS.has(element.localName) || isHidden(element);
}

function canBeFurniture(element: DomElement, own: Measure | undefined, whole: number): boolean {
  if (NEVER_FURNITURE.has(element.localName) || own?.heading === true) return false;
  return (own?.prose ?? 0) <= whole * MAX_FURNITURE_SHARE;
}

/** Null where neither tag nor role says whether an element is furniture. */
function judgeRole(element: DomElement, own: Measure | undefined): boolean | null {
  if (element.localName === 'header') return !hasArticle(element) && (own?.prose ?? 0) === 0;
  if (element.localName === 'form') return (own?.prose ?? 0) < 400;
  return FURNITURE_ROLES.has(attribute(element, 'role').toLowerCase()) ? true : null;
}

function kindOfNames(names: string): 'certain' | 'furniture' | null {
  if (names === '') return null;
  const words = names.split(/[^a-z0-9]+/u);
  if (words.some((word) => certainClasses.has(word))) return 'certain';
  // What page builders call a widget is any piece of a page.
  const isNamed = (word: string): boolean =>
    furnitureClasses.has(word) && !(word === 'widget' && words.includes('elementor'));
  return words.some(isNamed) || furnitureNames.test(names) ? 'furniture' : null;
}

/** Whether an element stands for a picture's words: by its names, or a figure that holds nothing else. */
export function isCaption(element: DomElement): boolean {
  if (element.localName === 'figure')
    return findElements(element, ({ localName }) => /^(?:table|blockquote|pre|ul|ol)$/u.test(localName)).length === 0;
  return captionNames.test(namesOf(element));
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
export function isLinkList(node: DomNode, measures: Measures): boolean {
  const own = measures.get(node);
  if (!isElement(node) || own === undefined || !/^(?:ul|ol|div|section|table|dl|article)$/u.test(node.localName))
    return false;
  return own.prose === 0 && own.links >= 2 && own.linked > own.text * 0.7 && !own.heading;
}
