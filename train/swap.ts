/** New texts from labelled ones by putting other names in the place of theirs: what stays is how names are spoken of. */
import type { GoldMention, LabelledText } from './corpora.js';

/** Names to draw from. */
export interface NamePool {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  /** Whole names per type. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Common words (lower case) of which companies and products make their names. */
  readonly words: readonly string[];
  /** Words of bodies' names, of any language, to be put together anew. */
  readonly parts: readonly string[];
}

/** Collects the names of the texts; people's are taken apart. */
export function collectNames(
  texts: readonly LabelledText[],
  words: readonly string[],
  others: readonly LabelledText[],
): NamePool {
  const parts = new Set<string>();
  for (const { text, mentions } of others)
    for (const { start, end, type } of mentions)
      if (type === 'organization' || type === 'place')
        for (const part of text.slice(start, end).split(' ')) if (/^\p{Lu}\p{Ll}{2,}$/u.test(part)) parts.add(part);
  const first = new Set<string>();
  const last = new Set<string>();
  const names = new Map<string, Set<string>>();
  for (const { text, mentions } of texts)
    for (const { start, end, type } of mentions) {
      const name = text.slice(start, end);
      if (name === name.toUpperCase() && type === 'person') continue;
      if (type !== 'person') names.set(type, (names.get(type) ?? new Set()).add(name));
      else {
        const parts = name.split(' ');
        if (parts.length !== 2 || parts.some((part) => !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(part))) continue;
        first.add(parts[0] as string);
        last.add(parts[1] as string);
      }
    }
  return {
    firstNames: [...first],
    surnames: [...last],
    names: new Map([...names].map(([type, set]) => [type, [...set]])),
    words,
    parts: [...parts],
  };
}

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;
const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Of companies' and products' new names, how many are made of common words. */
const COINED = 0.6;
/** How many of a text's entities are renamed. */
const RENAMED = 0.75;

/** Of coined names, how many are of words from names instead of common words. */
const FOREIGN = 0.3;

function coin(pool: NamePool, random: () => number): string {
  if (random() < FOREIGN)
    return random() < 0.3 ? pick(pool.parts, random) : `${pick(pool.parts, random)} ${pick(pool.parts, random)}`;
  const one = capitalize(pick(pool.words, random));
  const dice = random();
  if (dice < 0.5) return one;
  if (dice < 0.6) return one + pick(pool.words, random);
  if (dice < 0.65) return one + capitalize(pick(pool.words, random));
  return `${one} ${capitalize(pick(pool.words, random))}`;
}

function invent(type: string, pool: NamePool, random: () => number): string {
  if (type === 'person') {
    const surname = pick(pool.surnames, random);
    const full = `${pick(pool.firstNames, random)} ${surname}`;
    return random() < 0.25 ? `${full}-${pick(pool.surnames, random)}` : full;
  }
  if ((type === 'organization' || type === 'product') && random() < COINED) return coin(pool, random);
  return pick(pool.names.get(type) ?? [''], random);
}

const VOWEL = /^[aeiouyhàâéèêëîïôœùû]/iu;
const TRIES = 12;

/** A new name that goes with what stands before it in French: `l'` and `d'` want a vowel, `le`, `la` and `de` none. */
function inventAfter(before: string, type: string, pool: NamePool, random: () => number): string {
  const elided = /['’]$/u.test(before);
  const full = /(?:^|\s)(?:le|la|de|du)\s$/iu.test(before);
  let name = invent(type, pool, random);
  for (let trial = 0; trial < TRIES && ((elided && !VOWEL.test(name)) || (full && VOWEL.test(name))); trial += 1)
    name = invent(type, pool, random);
  return name;
}

/** Types whose names are renamed; groups and works stay. */
const SWAPPED = new Set(['person', 'organization', 'place', 'product', 'law', 'event']);

/** A copy of `text` with most of its people, organisations, places and products renamed, each in all its mentions. */
export function swapNames(text: LabelledText, pool: NamePool, random: () => number): LabelledText {
  const fresh = new Map<string, { full: string; name: string } | null>();
  let result = '';
  let at = 0;
  const mentions: GoldMention[] = [];
  const sorted = [...text.mentions].sort((a, b) => a.start - b.start);
  const longest = new Map<string, string>();
  for (const { start, end, entity } of sorted) {
    const surface = text.text.slice(start, end);
    if (entity !== undefined && surface.length > (longest.get(entity)?.length ?? 0)) longest.set(entity, surface);
  }
  for (const { start, end, type, entity } of sorted) {
    if (start < at) continue;
    const surface = text.text.slice(start, end);
    const id = entity ?? surface;
    let renamed = fresh.get(id);
    if (renamed === undefined) {
      const swap = SWAPPED.has(type) && random() < RENAMED;
      renamed = swap
        ? {
            full: longest.get(id) ?? surface,
            name: inventAfter(text.text.slice(Math.max(0, start - 4), start), type, pool, random),
          }
        : null;
      fresh.set(id, renamed);
    }
    const name = renamed === null ? surface : shorten(surface, renamed.full, renamed.name, type);
    result += text.text.slice(at, start);
    mentions.push({ start: result.length, end: result.length + name.length, type });
    result += name;
    at = end;
  }
  return { ...text, text: result + text.text.slice(at), mentions };
}

/** The new name as short as the surface was beside the full name: surname for surname, initials for initials. */
function shorten(surface: string, full: string, name: string, type: string): string {
  if (surface === full) return name;
  const parts = name.split(' ');
  if (type === 'person') {
    if (surface.includes(' ')) return name;
    return full.startsWith(`${surface} `) ? (parts[0] as string) : parts.slice(1).join(' ') || name;
  }
  if (parts.length > 1 && surface === surface.toUpperCase())
    return parts
      .map((part) => part.charAt(0))
      .join('')
      .toUpperCase();
  return name;
}
