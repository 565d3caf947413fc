import type { Mark } from './draft.js';

/** The words of a Markdown text as a reader sees them, and what the signs said of them. */
export interface Rendered {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Emphasis and links are undone in lines up to this length only: no one writes longer ones by hand. */
const MAX_MARKED_LINE = 20_000;

/**
 * Takes Markdown's signs off, line by line (CommonMark's headings, quotations, lists, rules, fences, emphasis, links, images,
 * escapes; no reference resolution beyond dropping the definitions). Linear in the text.
 *
 * @example renderMarkdown('## Who *pays*') // { text: 'Who pays', marks: [{ kind: 'heading', start: 0, end: 8 }] }
 */
export function renderMarkdown(source: string): Rendered {
  const out: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let fenced = false;
  const lines = stripComments(source).split('\n');
  lines.forEach((line, index) => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) {
      fenced = !fenced;
      return;
    }
    if (!fenced && isDropped(line)) {
      out.push('');
      length += 1;
      return;
    }
    const { kind, words } = fenced
      ? { kind: null, words: line }
      : renderLine(line, lines[index + 1] ?? '', lines[index - 1] ?? '');
    const text = words.trimEnd();
    if (kind !== null && text.trim() !== '') {
      marks.push({ kind, start: length + (text.length - text.trimStart().length), end: length + text.length });
    }
    out.push(text);
    length += text.length + 1;
  });
  return { text: out.join('\n'), marks };
}

function stripComments(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = source.indexOf('<!--'); open >= 0; open = source.indexOf('<!--', from)) {
    const close = source.indexOf('-->', open);
    if (close < 0) break;
    kept.push(source.slice(from, open));
    from = close + 3;
  }
  return from === 0 ? source : kept.join('') + source.slice(from);
}

/** Rules, underlines of headings, link definitions: nothing that a reader sees. */
function isDropped(line: string): boolean {
  return (
    /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){2,}|(?:_[ \t]*){3,}|=+)[ \t]*$/u.test(line.slice(0, 200)) ||
    /^ {0,3}\[[^\]]{1,200}\]:\s+\S+/u.test(line)
  );
}

function renderLine(
  line: string,
  next: string,
  previous: string,
): { readonly kind: Mark['kind'] | null; readonly words: string } {
  const heading = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/u.exec(line.length > 1000 ? '' : line);
  if (heading !== null) return { kind: 'heading', words: renderInline(heading[1] ?? '') };
  const underlined =
    /^ {0,3}(?:=+|-{2,})[ \t]*$/u.test(next) && previous.trim() === '' && /\S/u.test(line) && line.length < 300;
  if (underlined && !/^ {0,3}[>*+-] /u.test(line)) return { kind: 'heading', words: renderInline(line) };
  const picture = /^\s*(?:\[)?!\[([^\]]{0,500})\]\([^)]{0,600}\)(?:\]\([^)]{0,600}\))?\s*$/u.exec(
    line.length > 5000 ? '' : line,
  );
  if (picture !== null) return { kind: 'caption', words: picture[1] ?? '' };
  const quoted = /^ {0,3}(?:> ?)+/u.exec(line);
  if (quoted !== null) return { kind: 'quote', words: renderInline(line.slice(quoted[0].length)) };
  const bullet = /^\s{0,8}[*+-][ \t]+(?=\S)/u.exec(line);
  if (bullet !== null) return { kind: 'item', words: renderInline(line.slice(bullet[0].length)) };
  return { kind: /^\s{0,8}\d{1,3}[.)][ \t]+\S/u.test(line) ? 'item' : null, words: renderInline(line) };
}

/** The words of a line without the signs of emphasis, code, links and escapes. */
function renderInline(line: string): string {
  if (line.length > MAX_MARKED_LINE || !/[*_`[\]\\<&~]/u.test(line)) return line;
  return line
    .replace(/!\[([^\]]{0,500})\]\([^()]{0,600}\)/gu, '$1')
    .replace(/\[([^[\]]{0,1000})\](?:\([^()]{0,600}(?:\([^()]{0,500}\)[^()]{0,500})?\)|\[[^\]]{0,200}\])/gu, '$1')
    .replace(/\[\^[^\]\s]{1,40}\]/gu, '')
    .replace(/<(https?:\/\/[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>]{1,200})>/gu, '$1')
    .replace(
      /<\/?(?:br|b|i|em|strong|u|sup|sub|span|small|p|div|a|mark|abbr|cite|q|s|del|ins|center|font|figure|figcaption|img|hr)(?:\s[^<>]{0,1000})?\/?>/giu,
      '',
    )
    .replace(/(?<![\\*])(\*{1,3})(?=\S)([^*]{1,2000}?\S|\S)\1(?!\*)/gu, '$2')
    .replace(/(?<![\\_\p{L}\p{N}])(_{1,3})(?=\S)([^_]{1,2000}?\S|\S)\1(?![_\p{L}\p{N}])/gu, '$2')
    .replace(/~~(?=\S)([^~]{1,2000})~~/gu, '$1')
    .replace(/(`{1,3})([^`]{1,2000})\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!~>|"'-])/gu, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39|apos);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
  apos: "'",
};
