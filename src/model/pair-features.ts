import { hashText, mixKey } from './hash.js';

/** Most features that one pair, or one mention, can have. */
export const MAX_PAIR_FEATURES = 1200;
/** Words beyond this distance from both mentions are left out. */
const REACH = 30;
const NEAR = 4;

/** A stretch of text with the token ranges of one or two mentions in it, in text order. */
export interface PairView {
  readonly norms: readonly string[];
  readonly first: number;
  readonly end: number;
  /** -1, 0 or 1 per token: the lexicons' opinion of the word. */
  readonly polarity: Int8Array;
  readonly negators: ReadonlySet<string>;
  /** Whether the words are English: what the word vectors know. */
  readonly english: boolean;
  readonly mentions: readonly { readonly first: number; readonly end: number }[];
}

const BEGIN = hashText('<s>');
const TIE = [hashText('<a>'), hashText('<b>')];

/** English words without their inflection, roughly: what brings "accused" and "accuses" together. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s|e)$/u, '');
}

/**
 * Features of two mentions (A before B) and the words around them, for a directed relation between the two.
 * Words are taken with their region (before A, between, after B), as words, stems, word pairs and triples between, with
 * the distance from either mention where close, and the lexicons' polarity by region.
 */
export function extractPairFeatures(view: PairView, keys: Uint32Array): number {
  const [a, b] = view.mentions;
  if (a === undefined || b === undefined) return 0;
  const words = hashWords(view, [a, b]);
  let count = 0;
  const push = (template: number, one: number, two: number): void => {
    if (count < MAX_PAIR_FEATURES) keys[count++] = mixKey(template, one, two);
  };
  push(1, Math.min(b.first - a.end, 20), 0);
  const begin = Math.max(view.first, a.first - REACH);
  const stop = Math.min(view.end, b.end + REACH);
  const tally = [0, 0, 0, 0, 0, 0];
  for (let at = begin; at < stop; at += 1) {
    const region = at < a.first ? 0 : at < a.end ? 3 : at < b.first ? 1 : at < b.end ? 4 : 2;
    if (region > 2) continue;
    const { word, root } = wordAt(words, at, begin);
    const next = wordAt(words, at + 1, begin);
    push(2, word, region);
    push(3, root, region);
    push(4, mixKey(0, root, next.root), region);
    if (region === 1) push(5, mixKey(0, mixKey(0, root, next.root), wordAt(words, at + 2, begin).root), 0);
    push(20, root, 0);
    nearby(push, at, a, root, 6);
    nearby(push, at, b, root, 8);
    const opinion = view.polarity[at] ?? 0;
    if (opinion !== 0) {
      push(10, region, opinion + 1);
      const place = region * 2 + (opinion > 0 ? 1 : 0);
      tally[place] = (tally[place] ?? 0) + 1;
      if (region === 1 && at - a.end < 4) push(11, opinion + 1, at - a.end);
      if (region === 1) push(12, opinion + 1, wordAt(words, b.first - 1, begin).word);
    }
  }
  tally.forEach((number, place) => push(13, place, Math.min(number, 3)));
  if (b.first - a.end <= 7) push(14, chain(words, a.end, b.first, begin), 0);
  push(15, wordAt(words, a.end, begin).root, wordAt(words, b.first - 1, begin).root);
  push(16, wordAt(words, a.first - 1, begin).root, wordAt(words, b.end, begin).root);
  return count;
}

/** Features of one mention and the words around it, for how the text paints it. */
export function extractToneFeatures(view: PairView, keys: Uint32Array): number {
  const [mention] = view.mentions;
  if (mention === undefined) return 0;
  const words = hashWords(view, [mention]);
  let count = 0;
  const push = (template: number, one: number, two: number): void => {
    if (count < MAX_PAIR_FEATURES) keys[count++] = mixKey(template + 40, one, two);
  };
  const begin = Math.max(view.first, mention.first - REACH);
  const stop = Math.min(view.end, mention.end + REACH);
  for (let at = begin; at < stop; at += 1) {
    if (at >= mention.first && at < mention.end) continue;
    const before = at < mention.first;
    const distance = before ? mention.first - at : at - mention.end + 1;
    const zone = (before ? 0 : 4) + (distance <= 3 ? 0 : distance <= 8 ? 1 : distance <= 16 ? 2 : 3);
    const { word, root } = wordAt(words, at, begin);
    const next = wordAt(words, at + 1, begin);
    push(1, word, 0);
    push(2, root, 0);
    push(3, root, zone);
    push(4, mixKey(0, root, next.root), 0);
    push(5, mixKey(0, root, next.root), before ? 1 : 2);
    if (distance <= NEAR) push(6, root, before ? -distance : distance);
    const opinion = view.polarity[at] ?? 0;
    if (opinion !== 0) {
      push(7, opinion + 1, zone);
      push(8, opinion + 1, 0);
    }
  }
  push(9, wordAt(words, mention.first - 1, begin).root, wordAt(words, mention.end, begin).root);
  push(10, chain(words, mention.end, mention.end + 2, begin), 0);
  push(11, chain(words, mention.first - 2, mention.first, begin), 0);
  return count;
}

interface Hashed {
  readonly words: Uint32Array;
  readonly roots: Uint32Array;
}

function hashWords(view: PairView, mentions: PairView['mentions']): Hashed {
  const outer = mentions[mentions.length - 1]?.end ?? 0;
  const begin = Math.max(view.first, (mentions[0]?.first ?? 0) - REACH);
  const stop = Math.min(view.end, outer + REACH);
  const words = new Uint32Array(Math.max(0, stop - begin));
  const roots = new Uint32Array(words.length);
  for (let at = begin; at < stop; at += 1) {
    const inside = mentions.findIndex((mention) => at >= mention.first && at < mention.end);
    const norm = view.norms[at] ?? '';
    words[at - begin] = inside >= 0 ? (TIE[inside] as number) : hashText(norm);
    roots[at - begin] = inside >= 0 ? (TIE[inside] as number) : hashText(stem(norm));
  }
  return { words, roots };
}

function wordAt({ words, roots }: Hashed, at: number, begin: number): { word: number; root: number } {
  const place = at - begin;
  return { word: words[place] ?? BEGIN, root: roots[place] ?? BEGIN };
}

function chain(words: Hashed, from: number, to: number, begin: number): number {
  let hash = 7;
  for (let at = from; at < to; at += 1) hash = mixKey(0, hash, wordAt(words, at, begin).root);
  return hash;
}

function nearby(
  push: (template: number, one: number, two: number) => void,
  at: number,
  mention: { readonly first: number; readonly end: number },
  root: number,
  template: number,
): void {
  const before = mention.first - at;
  const after = at - mention.end + 1;
  if (before > 0 && before <= NEAR) push(template, root, before);
  else if (after > 0 && after <= NEAR) push(template + 1, root, after);
}
