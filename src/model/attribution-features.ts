import { mixKey } from './hash.js';

/** What a place in a sentence is, coarsely; the numbers are part of the weights. */
export const KIND = {
  edge: 0,
  quote: 1,
  comma: 2,
  stop: 3,
  colon: 4,
  dash: 5,
  bracket: 6,
  mark: 7,
  person: 8,
  body: 9,
  name: 10,
  nominal: 11,
  pronoun: 12,
  relative: 13,
  opener: 14,
  determiner: 15,
  preposition: 16,
  coordinator: 17,
  adverb: 18,
  auxiliary: 19,
  finite: 20,
  base: 21,
  gerund: 22,
  participle: 23,
  time: 24,
  number: 25,
  capital: 26,
  other: 27,
  firstPerson: 28,
  that: 29,
  to: 30,
} as const;

/** A sentence as attribution sees it: quoted words are one place. Arrays may be longer than `size`. */
export interface SentenceView {
  size: number;
  /** Hash of the word in lower case; of quoted words and numbers a number of their own. */
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  /** Hash of the lemma or of a rough stem. */
  readonly stem: Int32Array;
  /** Which mention covers the place; -1 where none does. */
  readonly mention: Int32Array;
  /** Per place, how many commas, finite verbs, "that"s and quotes stand before it. */
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly thats: Uint8Array;
  readonly quotes: Uint8Array;
}

/** Room for sentences of up to `places` places. */
export function makeSentenceView(places: number): SentenceView {
  return {
    size: 0,
    word: new Int32Array(places),
    kind: new Uint8Array(places),
    stem: new Int32Array(places),
    mention: new Int32Array(places),
    commas: new Uint8Array(places + 1),
    verbs: new Uint8Array(places + 1),
    thats: new Uint8Array(places + 1),
    quotes: new Uint8Array(places + 1),
  };
}

/** Fills the running counts, once `word`, `kind` and `mention` are set. */
export function countMarks(view: SentenceView): void {
  const { size, kind, commas, verbs, thats, quotes } = view;
  for (let p = 0; p < size; p += 1) {
    const here = kind[p] as number;
    commas[p + 1] = (commas[p] as number) + (here === KIND.comma || here === KIND.dash ? 1 : 0);
    verbs[p + 1] = (verbs[p] as number) + (here === KIND.finite || here === KIND.auxiliary ? 1 : 0);
    thats[p + 1] = (thats[p] as number) + (here === KIND.that ? 1 : 0);
    quotes[p + 1] = (quotes[p] as number) + (here === KIND.quote ? 1 : 0);
  }
}

/** Most features of one place. */
export const MOST_KEYS = 40;

/** Key of words outside the sentence. */
const EDGE = 0x5eed;

const few = (count: number, most: number): number => (count > most ? most : count);

/** Distance in steps that grow: 1 2 3 4 5–6 7–9 10–14 15–24 25+. */
function bucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
}

/** Writes the keys of the question "does the word at `p` attribute something to somebody?"; returns how many. */
export function extractCueKeys(view: SentenceView, p: number, out: Uint32Array): number {
  const { size, word, kind, stem, commas, verbs, thats, quotes } = view;
  const wordAt = (q: number): number => (q < 0 || q >= size ? EDGE : (word[q] as number));
  const kindAt = (q: number): number => (q < 0 || q >= size ? KIND.edge : (kind[q] as number));
  const here = word[p] as number;
  const face = kind[p] as number;
  const before = kindAt(p - 1);
  const after = kindAt(p + 1);
  const next = Math.min(size, p + 8);
  const thatSoon = (thats[next] as number) > (thats[p + 1] as number) ? 1 : 0;
  const quoteBefore = few(quotes[p] as number, 1);
  const quoteAfter = (quotes[size] as number) > (quotes[p + 1] as number) ? 1 : 0;
  const verbsBefore = few(verbs[p] as number, 2);
  const verbsAfter = few((verbs[size] as number) - (verbs[p + 1] as number), 2);
  let subject = p - 1;
  while (subject >= 0 && p - subject < 12 && (kind[subject] as number) > KIND.pronoun) subject -= 1;
  const subjectKind = kindAt(subject);
  let n = 0;
  const add = (template: number, first: number, second: number): void => {
    out[n++] = mixKey(template, first, second) >>> 0;
  };
  add(100, 0, 0);
  add(101, here, 0);
  add(102, here, before);
  add(103, here, after);
  add(104, here, wordAt(p + 1));
  add(105, here, wordAt(p - 1));
  add(106, wordAt(p - 1), face);
  add(107, wordAt(p + 1), face);
  add(108, before * 32 + face, after);
  add(109, here, before * 32 + after);
  add(110, kindAt(p - 2) * 32 + before, after);
  add(111, before * 32 + after, kindAt(p + 2));
  add(112, here, thatSoon);
  add(113, here, quoteBefore * 2 + quoteAfter);
  add(114, face, (quoteBefore * 2 + quoteAfter) * 2 + thatSoon);
  add(115, here, subjectKind);
  add(116, subjectKind, face * 32 + after);
  add(117, here, verbsBefore * 3 + verbsAfter);
  add(118, face, (verbsBefore * 3 + verbsAfter) * 4 + few(commas[p] as number, 3));
  add(119, wordAt(p - 2), before);
  add(120, wordAt(p + 2), after);
  add(121, here, few(p, 2) * 4 + few(size - p, 3));
  add(122, wordAt(p + 1), wordAt(p + 2));
  add(123, wordAt(p - 2), wordAt(p - 1));
  add(124, before, bucket(p));
  add(125, after, bucket(size - p));
  const lemma = stem[p] as number;
  add(126, lemma, face);
  add(127, lemma, before);
  add(128, lemma, after);
  add(129, lemma, thatSoon * 4 + quoteBefore * 2 + quoteAfter);
  add(130, lemma, subjectKind);
  return n;
}

/** What is said of the cue at `head`, once for all places. */
export interface CueKeys {
  readonly head: number;
  readonly word: number;
  readonly stem: number;
  readonly frame: number;
}

export function describeCue(view: SentenceView, head: number): CueKeys {
  const { size, word, stem, kind, quotes, thats } = view;
  const before = head === 0 ? KIND.edge : (kind[head - 1] as number);
  const after = head + 1 >= size ? KIND.edge : (kind[head + 1] as number);
  const sides = few(quotes[head] as number, 1) * 2 + ((quotes[size] as number) > (quotes[head + 1] as number) ? 1 : 0);
  const soon = (thats[Math.min(size, head + 8)] as number) > (thats[head + 1] as number) ? 1 : 0;
  const lemma = stem[head] as number;
  return { head, word: word[head] as number, stem: lemma, frame: ((before * 32 + after) * 4 + sides) * 2 + soon };
}

/** Writes the keys of the question "what is the place `p` to the cue?"; returns how many. */
export function extractSpanKeys(view: SentenceView, cue: CueKeys, p: number, out: Uint32Array): number {
  const { size, word, kind, mention, commas, verbs, thats, quotes } = view;
  const { head } = cue;
  const wordAt = (q: number): number => (q < 0 || q >= size ? EDGE : (word[q] as number));
  const kindAt = (q: number): number => (q < 0 || q >= size ? KIND.edge : (kind[q] as number));
  const here = word[p] as number;
  const face = kind[p] as number;
  const before = kindAt(p - 1);
  const after = kindAt(p + 1);
  const left = p < head;
  const distance = left ? head - p : p - head;
  const side = distance === 0 ? 0 : left ? 1 : 2;
  const place = side * 16 + bucket(distance);
  const from = left ? p + 1 : head + 1;
  const to = left ? head : p;
  const over = (counts: Uint8Array): number => (distance === 0 ? 0 : (counts[to] as number) - (counts[from] as number));
  const comma = few(over(commas), 3);
  const between = ((comma * 3 + few(over(verbs), 2)) * 2 + few(over(thats), 1)) * 2 + few(over(quotes), 1);
  const same = p > 0 && mention[p] === mention[p - 1] && (mention[p] as number) >= 0 ? 1 : 0;
  const more = p + 1 < size && mention[p] === mention[p + 1] && (mention[p] as number) >= 0 ? 2 : 0;
  let n = 0;
  const add = (template: number, first: number, second: number): void => {
    out[n++] = mixKey(template, first, second) >>> 0;
  };
  add(0, side, 0);
  add(1, place, face);
  add(2, place, before * 32 + after);
  add(3, side * 32 + before, face * 32 + after);
  add(4, side, here);
  add(5, side * 4 + comma, wordAt(p - 1));
  add(6, side * 4 + comma, wordAt(p + 1));
  add(7, place, cue.word);
  add(8, side * 32 + face, cue.word);
  add(9, side * 64 + between, face);
  add(10, between * 4 + side, before * 32 + face);
  add(11, between * 4 + side, face * 32 + after);
  add(12, cue.frame, place);
  add(13, cue.frame * 4 + side, between);
  add(14, cue.word, between * 4 + side);
  add(15, (same | more) * 4 + side, face * 32 + after);
  add(16, place, (same | more) * 64 + between);
  add(17, side * 4 + few(p, 3), face * 32 + after);
  add(18, side * 4 + few(size - p, 3), before * 32 + face);
  add(19, wordAt(p - 1), here);
  add(20, here, wordAt(p + 1));
  add(21, side * 32 + kindAt(p - 2), before * 32 + face);
  add(22, side * 32 + kindAt(p + 2), after * 32 + face);
  add(25, place, cue.stem);
  add(26, between * 4 + side, cue.stem);
  if (distance < 3) {
    add(23, place, cue.word ^ Math.imul(here, 31));
    add(24, place * 32 + face, cue.frame);
  }
  return n;
}
