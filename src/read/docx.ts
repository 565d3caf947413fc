import mammoth from 'mammoth';
import { createBudget } from './budget.js';
import type { Item } from './draft.js';
import type { ReadContext } from './formats.js';
import type { DomNode } from './html/document.js';
import { attribute, isElement, parseHtml } from './html/document.js';
import { renderHtml } from './html/text.js';
import { bytesInput, drain } from './input.js';
import { draftPage } from './text.js';
import { readZip } from './zip.js';

/** Styles that mammoth's own list does not make headings of. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** A Word document → its articles: paragraphs, headings, lists and tables; pictures, comments and deleted words left out. */
export async function* readDocx(
  bytes: Uint8Array,
  { name, limits }: Pick<ReadContext, 'name' | 'limits'>,
): AsyncGenerator<Item> {
  // Mammoth unpacks whatever it is given: what the parts come to is counted first.
  const budget = createBudget({ maxUnpacked: limits.maxBytes }, '--max-bytes');
  for await (const member of readZip(bytesInput('', bytes), limits, budget))
    if (member.kind === 'member') await drain(member.input.open());
  const html = await toHtml(bytes);
  if (html === null) {
    yield { kind: 'failure', reason: 'cannot be read as a Word document: save it anew, or as PDF or text' };
    return;
  }
  const { text, marks } = renderHtml(parseHtml(html), isReference);
  yield* draftPage(text, name, { marks });
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return value;
  } catch {
    // Whatever its libraries make of a broken archive, or of XML that nests too deep.
    return null;
  }
}

/** The number that stands for a footnote in the text, and the arrow that leads back from it. */
function isReference(node: DomNode): boolean {
  if (!isElement(node)) return false;
  if (node.localName === 'a') return /^#(?:foot|end)note-ref-/u.test(attribute(node, 'href'));
  const link = node.localName === 'sup' ? node.firstChild : null;
  return isElement(link) && /^#(?:foot|end)note-/u.test(attribute(link, 'href'));
}
