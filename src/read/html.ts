import type { Draft, Item } from './draft.js';
import { draftOf, NO_META } from './draft.js';
import { findContent } from './html/content.js';
import type { DomElement, DomNode } from './html/document.js';
import { parseHtml } from './html/document.js';
import { readHtmlMeta } from './html/meta.js';
import type { HtmlText } from './html/text.js';
import { joinTexts, renderHtml } from './html/text.js';
import { readReaderView } from './html/readability.js';
import { isSameLine } from './page/shape.js';
import { readPressPage } from './press/pages.js';

/** A text shorter than this may be a page's furniture that was taken for the article: the reader view is asked. */
const MIN_ARTICLE = 250;

/** Characters of the article from which its language is told. */
const MAX_SAMPLE = 5000;

/** The reader view is believed where it finds so many times more. */
const MUCH_MORE = 2;

/**
 * A web page → one article: its main text without menus, asides and related links, and what its mark-up says of it; a press
 * database's export → the articles in it.
 */
export function readHtml(source: string): Item[] {
  const document = parseHtml(source);
  const press = readPressPage(document);
  if (press !== null) return press;
  const draft = draftHtml(document);
  return draft === null
    ? [{ kind: 'failure', reason: 'the page has no text in it' }]
    : [{ kind: 'draft', item: 1, draft }];
}

function draftHtml(document: DomElement): Draft | null {
  const content = findContent(document);
  const sample = renderHtml(content.root, content.dropped, undefined, MAX_SAMPLE).text.slice(0, MAX_SAMPLE);
  const { heading, ...meta } = readHtmlMeta(document, sample);
  const dropped = (node: DomNode): boolean => node === heading || content.dropped(node);
  const own = joinTexts([...content.leads, content.root].map((part) => renderHtml(part, dropped, content.isPicture)));
  const chosen = dropAboveTitle(chooseText(own, document), meta.title);
  if (chosen.text === '') return meta.title === null ? null : draftOf(meta.title, { meta: { ...NO_META, ...meta } });
  return draftOf(chosen.text, { meta, marks: chosen.marks });
}

function chooseText(own: HtmlText, document: DomElement): HtmlText {
  if (own.text.length >= MIN_ARTICLE) return own;
  const other = readReaderView(document);
  return other !== null && other.text.length > own.text.length * MUCH_MORE ? other : own;
}

/** The title's own line goes: the title is put in front. */
function dropAboveTitle(page: HtmlText, title: string | null): HtmlText {
  const first = page.text.split('\n', 1)[0] ?? '';
  if (title === null || !isSameLine(first, title)) return page;
  const rest = page.text.slice(first.length);
  const cut = first.length + (rest.length - rest.trimStart().length);
  return {
    text: page.text.slice(cut),
    marks: page.marks
      .filter((mark) => mark.start >= cut)
      .map((mark) => ({ ...mark, start: mark.start - cut, end: mark.end - cut })),
  };
}
