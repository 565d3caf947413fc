import { isOutletName } from '../page/names.js';
import type { DomElement } from './document.js';
import { firstWordsOf } from './document.js';

const MAX_TITLE = 300;

/** A heading that ends with as many characters of the title in the meta data has a kicker in front of it. */
const MIN_TITLE_END = 15;

/** "Title | Section - Outlet" in its pieces. */
export function splitPageTitle(title: string): string[] {
  return title.split(/\s+[|·•»–—-]\s+/u).map((piece) => piece.trim());
}

/**
 * The title that readers see where it says what the meta data say, else that of the meta data without the outlet's name.
 *
 * @param given titles of the meta data, best first
 * @param site the site's name as `siteOf` reads it from the address
 */
export function chooseTitle(
  given: readonly string[],
  headings: readonly DomElement[],
  outlet: string | null,
  site: string,
): { readonly title: string | null; readonly heading: DomElement | null } {
  const stated = given.map((one) => withoutOutlet(one, outlet, site));
  const shown = headings
    .map((element) => ({ element, words: firstWordsOf(element, MAX_TITLE * 2) }))
    .filter(({ words }) => words !== '' && words.length <= MAX_TITLE);
  // The heading that readers see is the title, where it says what the meta data say: these are often cut or made for machines.
  const match = shown.find(({ words }) => stated.some((one) => isAlike(words, one)));
  if (match !== undefined) {
    // A kicker above the title is often in the same heading.
    const end = stated.find((one) => one.length >= MIN_TITLE_END && match.words.endsWith(one));
    return { title: end ?? match.words, heading: match.element };
  }
  const only = shown.length === 1 ? shown[0] : undefined;
  if (only !== undefined && (stated.length === 0 || stated.every((one) => one === outlet)) && only.words !== outlet)
    return { title: only.words, heading: only.element };
  const title = stated.find((one) => one !== '' && one !== outlet) ?? null;
  return { title: title === null || title.length > MAX_TITLE ? null : title, heading: null };
}

/** `https://www.northern-lamp.example/a` → `northernlamp`: the site's name as it is in its address. */
export function siteOf(url: string | null): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)\.[a-z]+(?:[/:?#]|$)/iu.exec(url ?? '')?.[1] ?? '';
  return lettersOf(host.split('.').at(-1) ?? '');
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isSite(piece: string, site: string): boolean {
  const letters = lettersOf(piece);
  return site.length >= 3 && letters.length >= 3 && (letters.startsWith(site) || site === letters);
}

function withoutOutlet(title: string, outlet: string | null, site: string): string {
  const pieces = splitPageTitle(title);
  const last = pieces.at(-1) ?? '';
  const named = isOutletName(last) || isSite(last, site) || (outlet !== null && isAlike(last, outlet));
  if (pieces.length < 2 || !named) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|·•»–—-]\s+$/u, '');
}

/** Share of the words of the shorter of two titles that the longer must have. */
const ALIKE_SHARE = 0.6;

export function isAlike(a: string, b: string): boolean {
  const words = (line: string): Set<string> =>
    new Set(
      line
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return (
    shared > 0 &&
    shared >= Math.min(first.size, second.size) * ALIKE_SHARE &&
    (shared >= 2 || first.size === second.size)
  );
}
