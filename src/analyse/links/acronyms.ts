import type { EntityType, NameMention, Segmented } from '../../types.js';
import { foldName } from './positions.js';

/** Types of names that are shortened to letters. */
const SHORTENED: ReadonlySet<EntityType> = new Set(['organization', 'law', 'event', 'group', 'product', 'work']);
const ACRONYM = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{Lu}][\p{L}\d&+-]{1,8}$/u;
const SMALL_WORDS = new Set(
  'a an and at by for from in of on the to with au aux d de des du en et l la le les pour sur und der die das gegen van voor en zur'.split(
    ' ',
  ),
);

export function isAcronym(text: string): boolean {
  return text.length <= 8 && ACRONYM.test(text) && (text.match(/\p{Ll}/gu)?.length ?? 0) <= text.length / 2;
}

/** Whether `acronym` is made of the initials of `words` (small words may count or not). */
export function matchesInitials(acronym: string, words: readonly string[]): boolean {
  const letters = foldName(acronym).replace(/[^\p{L}\d]/gu, '');
  return letters.length >= 2 && listInitials(words).includes(letters);
}

/** The initials of a name, with and without its small words: `["institute", "for", "work"]` → `["ifw", "iw"]`. */
export function listInitials(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split(/[-']/u)).filter((part) => part !== '');
  const all = parts.map((part) => part[0] ?? '').join('');
  const main = parts
    .filter((part) => !SMALL_WORDS.has(part))
    .map((part) => part[0] ?? '')
    .join('');
  return [all, main];
}

/** An acronym that the text puts in brackets after a name, or after which it puts the name: indices into `names`. */
export interface AcronymPair {
  readonly name: number;
  readonly acronym: number;
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']', ',', ';']);
const MARKS = new Set(['"', '“', '”', '«', '»', "'", '‘', '’', 'or', 'ou']);

/**
 * Bracketed acronyms and what they stand for, with acronyms that the tagger missed added as names, there and further on.
 *
 * @example "Reisende gegen Überwachung (RGÜ) … RGÜ said" → both RGÜ become names of the association
 */
export function findAcronyms(
  segmented: Segmented,
  names: readonly NameMention[],
): { names: NameMention[]; pairs: AcronymPair[] } {
  const { tokens } = segmented;
  const byStart = new Map(names.map((name) => [name.start, name]));
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const added: NameMention[] = [];
  const found: [NameMention, NameMention][] = [];
  const spoken = new Map<string, NameMention>();
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    if (!OPENING.has(tokens.text[at] ?? '')) continue;
    const full = byEnd.get(tokens.end[at - 1] ?? -1);
    if (full?.form !== 'name' || !SHORTENED.has(full.type)) continue;
    let inner = at + 1;
    while (MARKS.has(tokens.norm[inner] ?? '')) inner += 1;
    let after = inner + 1;
    let end = tokens.end[inner] ?? 0;
    if (tokens.text[after] === '+' && tokens.start[after] === end) end = tokens.end[after++] ?? end;
    while (MARKS.has(tokens.norm[after] ?? '')) after += 1;
    const start = tokens.start[inner] ?? 0;
    const word = segmented.text.slice(start, end);
    if (!CLOSING.has(tokens.text[after] ?? '') || !isAcronym(word)) continue;
    const fullWords = foldName(segmented.text.slice(full.start, full.end)).split(' ');
    if (fullWords.length < 2 && !matchesInitials(word, fullWords)) continue;
    let short = byStart.get(start);
    if (short === undefined) {
      short = {
        start,
        end,
        type: full.type,
        entity: null,
        form: 'name',
        confidence: full.confidence,
        rule: 'links:bracketed-acronym',
      };
      added.push(short);
    } else if (short.type === 'place' && short.entity !== null) continue;
    found.push([full, short]);
    spoken.set(word, full);
  }
  if (spoken.size > 0) {
    const covered = new Set([...names, ...added].map((name) => name.start));
    for (let at = 0; at < tokens.length; at += 1) {
      const full = spoken.get(tokens.text[at] ?? '');
      const start = tokens.start[at] ?? 0;
      if (full === undefined || covered.has(start) || isInside(names, start) || isShoutedAround(segmented, at))
        continue;
      added.push({
        ...full,
        start,
        end: tokens.end[at] ?? 0,
        entity: null,
        rule: 'links:acronym',
      });
    }
  }
  const all = added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.start - b.start);
  const index = new Map(all.map((name, position) => [name, position]));
  const pairs = found.map(([name, acronym]) => ({ name: index.get(name) ?? 0, acronym: index.get(acronym) ?? 0 }));
  return { names: all, pairs };
}

function isInside(names: readonly NameMention[], offset: number): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const name = names[low];
  return name !== undefined && name.start <= offset;
}

/** In a line of capitals a short word may be any word. */
function isShoutedAround(segmented: Segmented, at: number): boolean {
  const { text } = segmented.tokens;
  for (const near of [at - 1, at + 1]) {
    const word = text[near] ?? '';
    if (word.length > 3 && word === word.toUpperCase() && /\p{L}{4}/u.test(word)) return true;
  }
  return false;
}
