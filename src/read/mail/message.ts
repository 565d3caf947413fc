import type { Draft, Item, Meta } from '../draft.js';
import { NO_META } from '../draft.js';
import { readHtml } from '../html.js';
import type { DomNode } from '../html/document.js';
import { attribute, isElement, parseHtml } from '../html/document.js';
import type { HtmlText } from '../html/text.js';
import { joinTexts, renderHtml } from '../html/text.js';
import { looksFrench, readDateField } from '../page/dates.js';
import { isPersonName } from '../page/names.js';
import { draftPage } from '../text.js';
import type { Headers, Part } from './parts.js';

/** "Re:", "Fwd:", "TR:" in front of a subject. */
const PASSED_ON = /^(?:(?:re|réf|fw|fwd|tr|rép|aw|wg)(?:\[\d+\])? ?: ?)+/iu;

/** What a message says, as articles: a newsletter that is a digest by its subject is cut into its items. */
export function draftMessage(headers: Headers, parts: readonly Part[]): Item[] {
  const read = parts.flatMap(({ type, text }) => (text === null ? [] : [{ plain: type === 'text/plain', text }]));
  const page = read.find(({ plain }) => !plain);
  // A browser's "web page, single file".
  if (page !== undefined && headers.location !== null && headers.from?.includes('@') !== true)
    return readHtml(page.text).map((item) => (item.kind === 'draft' ? withUrl(item, headers.location) : item));
  const shown = read.map(({ plain, text }) => (plain ? { text: text.trim(), marks: [] } : renderMail(text)));
  const { text, marks } = joinTexts(shown);
  if (text.trim() === '')
    return parts.some(({ attached }) => attached) ? [] : [{ kind: 'failure', reason: 'the message has no text in it' }];
  const meta = readMeta(headers, text);
  const extra = {
    ...(headers.from === null ? {} : { from: headers.from }),
    ...(headers.messageId === null ? {} : { messageId: headers.messageId }),
  };
  return draftPage(text, meta.title, { meta, marks, extra: Object.keys(extra).length === 0 ? null : extra });
}

function withUrl(item: Extract<Item, { kind: 'draft' }>, url: string | null): Item {
  const draft: Draft = { ...item.draft, meta: { ...item.draft.meta, url: item.draft.meta.url ?? url } };
  return { ...item, draft };
}

/** Newsletters are laid out in tables: their cells are blocks, not columns. */
function renderMail(html: string): HtmlText {
  const blocks = html.replace(/<(\/?)(?:table|thead|tbody|tfoot|tr|td|th)(?=[\s>/])/giu, '<$1div');
  return renderHtml(parseHtml(blocks), isUnseen);
}

/** The preview line that mail programs show in their list, and pixels that count readers. */
function isUnseen(node: DomNode): boolean {
  return (
    isElement(node) &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)|font-size\s*:\s*[01](?:px)?\s*(?:;|$))/iu.test(
      attribute(node, 'style').slice(0, 500),
    )
  );
}

/** Who sent it is the outlet of a newsletter and the author of a letter; of what was passed on they are neither. */
function readMeta(headers: Headers, text: string): Meta {
  const passedOn = headers.subject !== null && PASSED_ON.test(headers.subject);
  const sender = passedOn ? null : senderName(headers.from);
  const title = headers.subject?.replace(PASSED_ON, '').trim() ?? '';
  return {
    ...NO_META,
    title: title === '' ? null : title,
    outlet: sender === null || isPersonName(sender) ? null : sender,
    byline: sender !== null && isPersonName(sender) ? sender : null,
    published: passedOn ? null : readDateField(headers.date, looksFrench(text)),
  };
}

/** `"The Lamp, daily" <daily@lamp.example>` → its name. */
function senderName(from: string | null): string | null {
  const name =
    from
      ?.replace(/<[^<>]*>\s*$/u, '')
      .replace(/^\s*"(.*)"\s*$/u, '$1')
      .trim() ?? '';
  return name === '' || name.includes('@') ? null : name;
}
