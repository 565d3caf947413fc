import { Readability } from '@mozilla/readability';
import { isElement, parseDocument, parseHtml, walkTree } from './document.js';
import type { HtmlText } from './text.js';
import { renderFragment } from './text.js';

/** Elements and depth beyond which Readability's repeated passes would take seconds. */
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 200;

/**
 * The article by Mozilla's Readability, the reader view of Firefox: its second opinion where our own extraction finds next to
 * nothing. Null where it finds none, or the page is too large for it.
 */
export function readReaderView(source: string): HtmlText | null {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walkTree(
    parseHtml(source),
    (node) => {
      if (isElement(node)) elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    () => (depth -= 1),
  );
  if (elements > MAX_ELEMENTS || deepest > MAX_DEPTH) return null;
  try {
    const content = new Readability(parseDocument(source), { disableJSONLD: true }).parse()?.content;
    return typeof content === 'string' ? renderFragment(content) : null;
  } catch {
    // It expects a browser's document, and a broken page's tree lacks what it takes for granted.
    return null;
  }
}
