import { createHash } from 'node:crypto';
import type { Article, Section, Source, SourceFormat, Span, Warning } from '../types.js';
import type { Draft, Meta } from './draft.js';
import type { PageContext } from './page/layout.js';
import { labelPage } from './page/layout.js';
import { splitParagraphs } from './page/paragraphs.js';
import type { RepeatedLines } from './page/repeated.js';

/** Where a draft came from. */
export interface Origin {
  readonly path: string;
  readonly format: SourceFormat;
  readonly item: number;
  readonly sha256: string | null;
  /** The file's name, for a date that it may bring; null for a stream. */
  readonly name: string | null;
  /** The date of the file's last modification, where it may stand for the date of publication. */
  readonly modified?: string | null;
}

/**
 * Draft → article: the title put in front where it stands apart, every paragraph labelled, what the text shows of title,
 * byline, outlet and date added to what the format says, and the id.
 */
export function buildArticle(given: Draft, origin: Origin, repeated: RepeatedLines | null = null): Article {
  const draft = wellFormed(given);
  const { text, shift } = withTitle(draft);
  const marks = draft.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  const labelled = labelSections(text, draft, shift, marks, { name: origin.name, repeated });
  const meta = labelled.meta;
  return {
    id: draft.id ?? articleId(text),
    source: sourceOf(draft, origin),
    title: meta.title,
    byline: meta.byline,
    outlet: meta.outlet,
    outletId: null,
    url: meta.url,
    published: meta.published ?? origin.modified ?? null,
    place: meta.place,
    tags: meta.tags,
    language: meta.language,
    text,
    sections: labelled.sections,
    given: draft.given,
    warnings: [...draft.warnings, ...labelled.warnings, ...findTextTrouble(text)],
  };
}

function sourceOf(draft: Draft, origin: Origin): Source {
  const { path, format, item, sha256 } = origin;
  return draft.extra === null ? { path, format, item, sha256 } : { path, format, item, sha256, extra: draft.extra };
}

/**
 * 16 hexadecimal digits from the text alone, composed (NFC) and with white space collapsed, so that the same text has the
 * same id anywhere.
 */
function articleId(text: string): string {
  const hash = createHash('sha256');
  let begun = false;
  // In pieces cut at white space: copies of a large text would cost many times its size.
  for (let from = 0; from < text.length;) {
    const until = cutAfter(text, from + ID_PIECE);
    const words = text.slice(from, until).normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (words !== '') hash.update(begun ? ` ${words}` : words, 'utf8');
    begun ||= words !== '';
    from = until;
  }
  return hash.digest('hex').slice(0, 16);
}

/** Characters that are normalised at a time. */
const ID_PIECE = 1 << 16;

/** The end of the first white space from `at` on, or of the text. */
function cutAfter(text: string, at: number): number {
  const space = /\s/gu;
  space.lastIndex = at;
  return at >= text.length || space.exec(text) === null ? text.length : space.lastIndex;
}

/** The title on a line of its own in front, unless the text has it or is to be kept as it came. */
function withTitle(draft: Draft): { text: string; shift: number } {
  const title = draft.meta.title;
  const marked = draft.marks.some((mark) => mark.kind === 'title');
  const kept = marked || draft.given !== null || typeof draft.layout !== 'string';
  if (title === null || kept || opensWith(draft.text, title)) return { text: draft.text, shift: 0 };
  return { text: `${title}\n${draft.text}`, shift: title.length + 1 };
}

/** Whether one of the first lines says the title. */
function opensWith(text: string, title: string): boolean {
  const wanted = plain(title);
  return text
    .slice(0, 1000 + 2 * title.length)
    .split('\n')
    .slice(0, 6)
    .some((line) => plain(line) === wanted);
}

function plain(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase();
}

interface Labelled {
  readonly sections: readonly Section[];
  readonly meta: Meta;
  readonly warnings: readonly Warning[];
}

function labelSections(
  text: string,
  draft: Draft,
  shift: number,
  marks: Draft['marks'],
  context: Pick<PageContext, 'name' | 'repeated'>,
): Labelled {
  if (typeof draft.layout !== 'string') return { sections: draft.layout, meta: draft.meta, warnings: [] };
  if (draft.layout === 'page') return labelPage(text, { ...context, meta: draft.meta, marks });
  const sections = splitParagraphs(text, marks).map((paragraph): Section => {
    const { start, end } = paragraph;
    return end <= shift
      ? { kind: 'title', start, end, rule: 'title-field' }
      : { kind: 'body', start, end, rule: 'passage' };
  });
  return { sections, meta: draft.meta, warnings: [] };
}

/** UTF-8 that was read as Windows-1252 and saved again: "Ã©", "â€™". */
const MOJIBAKE = /Ã[\u0080-\u00bf©¨ª´®]|â€[™œ\u009d“”˜¦]/u;

/** Half of a character beyond U+FFFF, without its other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every half of a surrogate pair replaced, which no encoding could write; offsets stay. */
function wellFormed(draft: Draft): Draft {
  if (draft.text.search(HALF) < 0) return draft;
  const message = 'the text had halves of characters (invalid UTF-16), which were replaced';
  const warning: Warning = { code: 'invalid-utf16', message, start: null, end: null };
  return { ...draft, text: draft.text.replaceAll(HALF, '\ufffd'), warnings: [...draft.warnings, warning] };
}

function findTextTrouble(text: string): Warning[] {
  const found: Warning[] = [];
  const report = (code: string, message: string, span: Span): void => void found.push({ code, message, ...span });
  const mojibake = MOJIBAKE.exec(text);
  if (mojibake !== null) {
    report('mojibake', 'the text was once decoded with the wrong encoding; read the original again if you can', {
      start: mojibake.index,
      end: mojibake.index + mojibake[0].length,
    });
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    report('replacement-character', 'characters were lost before aiwatch read the text', {
      start: lost,
      end: lost + 1,
    });
  }
  return found;
}
