import type { Item, Piece } from '../draft.js';
import { draftOf } from '../draft.js';
import type { DomElement, DomNode } from '../html/document.js';
import { attribute, findElements, wordsOf } from '../html/document.js';
import type { HtmlText } from '../html/text.js';
import { renderHtml } from '../html/text.js';
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
  const items = parts.flatMap((part) => (splitPress(part.text, part.marks) ?? []).map((piece) => ({ part, piece })));
  return items.length === 0 ? null : items.map(({ part, piece }, index) => itemOf(part, piece, index + 1));
}

const renderWhole = (root: DomNode): HtmlText => renderHtml(root, () => false);

/** `<div class="article enArticle">`: one of each, whatever stands around them. */
function factivaArticles(document: DomNode): DomElement[] {
  return findElements(document, (one) => /(?:^|\s)[a-z]{2}Article(?:\s|$)/u.test(attribute(one, 'class')));
}

function itemOf({ text, marks }: HtmlText, piece: Piece, item: number): Item {
  const inside = marks.filter(
    (mark) =>
      mark.start >= piece.start &&
      mark.end <= piece.end &&
      !piece.marks.some((own) => own.start < mark.end && mark.start < own.end),
  );
  const own = [...inside, ...piece.marks]
    .sort((a, b) => a.start - b.start)
    .map((mark) => ({ ...mark, start: mark.start - piece.start, end: mark.end - piece.start }));
  const draft = draftOf(text.slice(piece.start, piece.end), { meta: piece.meta, marks: own, extra: piece.extra });
  return { kind: 'draft', item, draft };
}
