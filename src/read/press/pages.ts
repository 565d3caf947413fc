import type { Item, Piece } from '../draft.js';
import { NO_META } from '../draft.js';
import type { DomElement, DomNode } from '../html/document.js';
import { attribute, findElements, wordsOf } from '../html/document.js';
import type { HtmlText } from '../html/text.js';
import { renderHtml } from '../html/text.js';
import { draftPieces } from '../text.js';
import { readEuropresse } from './europresse.js';
import { hasPressSign, splitPress } from './press.js';

/**
 * The articles of a page that a press database saved (Europresse, Factiva, LexisNexis); null for any other page.
 *
 * @example readPressPage(parseHtml('<p>One article of a newspaper.</p>')) // null
 */
export function readPressPage(document: DomNode): Item[] | null {
  const europresse = readEuropresse(document);
  if (europresse !== null) return europresse;
  // Rendering costs more than looking: most pages have no such line.
  if (!hasPressSign(wordsOf(document))) return null;
  const articles = factivaArticles(document);
  const parts = articles.length > 0 ? articles.map(renderWhole) : [renderWhole(document)];
  const split = parts.map(({ text, marks }) => splitPress(text, marks));
  if (split.every((pieces) => pieces === null)) return null;
  const drafts = parts.flatMap(({ text, marks }, at) =>
    // An article whose header is of no known lay-out is kept whole.
    draftPieces(text, split[at] ?? [wholeOf(text)], { marks }),
  );
  return drafts.length === 0 ? null : drafts.map((draft, index) => ({ kind: 'draft', item: index + 1, draft }));
}

const wholeOf = (text: string): Piece => ({ start: 0, end: text.length, meta: NO_META, marks: [], extra: null });

const renderWhole = (root: DomNode): HtmlText => renderHtml(root, () => false);

/** `<div class="article enArticle">`: one of each, whatever stands around them. */
function factivaArticles(document: DomNode): DomElement[] {
  return findElements(document, (one) => /(?:^|\s)[a-z]{2}Article(?:\s|$)/u.test(attribute(one, 'class')));
}
