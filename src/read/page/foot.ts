import { findBoilerplate, isAboutHeader, isAuthorBio, isLinkListHeader, plainLine } from './boilerplate.js';
import { isOutletName } from './names.js';
import type { Paragraph } from './paragraphs.js';
import type { Label } from './shape.js';
import { isProse, lineOf } from './shape.js';

/** After an "About …" line at most so many paragraphs and characters are taken as its text. */
const MAX_ABOUT_PARAGRAPHS = 5;
const MAX_ABOUT_CHARACTERS = 2500;

/** "Source: The Gazette": where the article is from. */
export const SOURCE_LINE = 'source-line';

/** What a press database adds to an article. */
export const EXPORT_FURNITURE = 'export-furniture';

/** Paragraphs from the end among which the foot begins; the longest link lists of news pages have some dozens. */
const MAX_FOOT = 200;

/** A line at the foot is judged by its place only when it is shorter. */
const MAX_TEASER = 140;

/**
 * Labels what stands below an article's last paragraph: links, calls, credits, the author's line. Returns the number of the
 * first paragraph of the foot and a label, or null for none, for each from there on.
 */
export function readFoot(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
  authors: readonly string[],
): { readonly start: number; readonly labels: readonly (Label | null)[] } {
  const about = findAbout(text, paragraphs, from);
  let start = about;
  let furniture = about < paragraphs.length;
  for (let at = about - 1; at >= Math.max(from, paragraphs.length - MAX_FOOT); at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const rule = footRule(text, paragraph, authors, furniture);
    if (rule === null && (isProse(text, paragraph) || paragraph.end - paragraph.start > MAX_TEASER)) break;
    furniture ||= rule !== null;
    start = at;
  }
  const labels: (Label | null)[] = [];
  let seen = false;
  for (let at = start; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const rule: string | null =
      at >= about
        ? 'about-paragraph'
        : (footRule(text, paragraph, authors, furniture) ?? (seen ? 'after-boilerplate' : null));
    seen ||= rule !== null;
    const kind = rule === SOURCE_LINE ? 'byline' : 'boilerplate';
    labels.push(rule === null ? null : { kind, rule });
  }
  return { start, labels };
}

function footRule(text: string, paragraph: Paragraph, authors: readonly string[], furniture: boolean): string | null {
  if (paragraph.mark === 'furniture') return EXPORT_FURNITURE;
  if (paragraph.end - paragraph.start > 450) return null;
  const line = lineOf(text, paragraph);
  if (paragraph.mark === 'caption') return 'picture';
  if (/^\(?sources? ?: ?\S.{1,80}$/iu.test(line)) return SOURCE_LINE;
  if (isLinkListHeader(line)) return 'link-list';
  const rule = findBoilerplate(line, 'tail');
  if (rule !== null) return rule;
  if (!isAuthorBio(line, authors)) return null;
  return authors.length > 0 || furniture || isNewName(text, paragraph) ? 'author-bio' : null;
}

/** Whether the person whom a last line is about is spoken of nowhere above it: then it is the author. */
function isNewName(text: string, paragraph: Paragraph): boolean {
  const name = /^\p{Lu}[\p{L}'’.-]+(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}'’.-]+)+/u.exec(lineOf(text, paragraph))?.[0] ?? '';
  const surname = name.split(' ').at(-1) ?? '';
  return surname !== '' && !text.slice(0, paragraph.start).includes(surname);
}

/** Where the text about the sender begins: "About …" alone on its line, near the end. */
function findAbout(text: string, paragraphs: readonly Paragraph[], from: number): number {
  const last = paragraphs.at(-1);
  for (let at = paragraphs.length - 1; at >= Math.max(from, paragraphs.length - 1 - MAX_ABOUT_PARAGRAPHS); at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || last === undefined || last.end - paragraph.start > MAX_ABOUT_CHARACTERS) break;
    if (isAboutHeader(lineOf(text, paragraph)) && at > from) return at;
  }
  return paragraphs.length;
}

/** Sentences of the foot that name the outlet, most telling first; the name is what the group holds. */
const OUTLET_LINES: readonly RegExp[] = [
  /^\(?source ?: ?(?:https?:.*|(.{2,60}?)(?:,.*)?)\)?$/iu,
  /^(?:copyright |© ?|\(c\) ?)+(?:\d{4}(?:[-–]\d{4})?,? )?(?:by )?(.{2,60}?)(?:,? \d{4})?(?: ?[-–—|·.].*)?$/iu,
  /^(.{2,60}?),? (?:[-–—|] )?(?:tous droits réservés|all rights reserved)/iu,
  /^(.{2,60}?) (?:—|–|-|\||·) [^|·]{2,30} [|·] .{2,60}$/u,
  /(?:sur le site|dans les colonnes|à la rédaction|in the pages|on the website) (?:de |du |des |d'|of )(.{2,60}?)\.?$/iu,
  /(?:reports|covers|writes|edits|journaliste|correspondante?|rédact\p{L}+|chroniqueu\p{L}+|correspondent|reporter|editor|columnist)\b.{0,60}? (?:for|at|of|à|au|pour|de|chez) (.{2,60}?)(?:\.(?: .{0,160})?)?$/u,
  /^(?:subscribe to|support|get|download|follow) ((?:the )?\p{Lu}.{2,60}?)(?: (?:app|on|for|newsletter|today|now|in your)\b.*|[:,.!].*)?$/iu,
  /^(?:our standards: )(?:the )?(.{2,60}?) (?:code|trust|principles).*$/iu,
];

/** The outlet that the lines at the foot name; null where none does for certain. */
export function findFootOutlet(lines: readonly string[]): string | null {
  for (const pattern of OUTLET_LINES) {
    for (const line of lines) {
      const name = pattern.exec(plainLine(line).slice(0, 300))?.[1]?.trim() ?? '';
      if (isOutletName(name)) return restore(name, line).replace(/^(?:the )/u, '');
    }
  }
  return null;
}

/** The name as the line writes it, with its own apostrophe. */
function restore(name: string, line: string): string {
  const at = line.replaceAll('’', "'").indexOf(name);
  return at < 0 ? name : line.slice(at, at + name.length);
}
