/** The table of words: clusters distilled from word vectors, how each word is usually capitalised, and where names end. */
import { buildKeyTable, hashText } from '../src/model/hash.js';
import { describeTokens, LOOK, packWord, type WordFacts } from '../src/model/traits.js';
import type { NameTagger } from '../src/model/weights.js';
import { tokenize } from '../src/segment/tokens.js';
import { segmentText, type LabelledText } from './corpora.js';

export interface Clusters {
  readonly words: readonly string[];
  /** Fine cluster of each word; middle and coarse cluster of each fine one. */
  readonly fine: readonly number[];
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
  /** How each word is usually capitalised, where the vectors tell; 1 never … 5 always. */
  readonly habits: readonly number[] | null;
}

const EMPTY: NameTagger['words'] = {
  table: buildKeyTable(new Int32Array(0), []),
  middle: new Uint8Array(0),
  coarse: new Uint8Array(0),
};

/** Counts per word (norm) [in lower case, capitalised] inside of sentences. */
export function countCapitals(texts: readonly string[], language: string): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const text of texts) {
    const { tokens, sentences } = segmentText(text, language);
    const { look } = describeTokens(tokens, EMPTY);
    for (const { firstToken, endToken } of sentences)
      for (let at = firstToken + 1; at < endToken; at += 1) {
        const face = look[at] as number;
        if (face > LOOK.mixed || (face !== LOOK.lower && look[at - 1] !== LOOK.lower)) continue;
        const norm = tokens.norm[at] as string;
        let pair = counts.get(norm);
        if (pair === undefined) counts.set(norm, (pair = [0, 0]));
        pair[face === LOOK.lower ? 0 : 1] += 1;
      }
  }
  return counts;
}

/** Counts from so many on are more than what the vectors tell. */
const COUNTED = 10;

/** 0 not known, 1 never capitalised … 5 always. */
function judgeHabit(lower: number, upper: number): number {
  const total = lower + upper;
  if (total < 2) return 0;
  const share = upper / total;
  return share < 0.02 ? 1 : share < 0.2 ? 2 : share < 0.8 ? 3 : share < 0.98 ? 4 : 5;
}

/** A word that is seen so often in lower case, and hardly ever in a name, ends names. */
const WALL_SEEN = 20;
const WALL_SHARE = 0.004;

/**
 * The words (norms) and marks that are not part of names in lower case.
 *
 * @param counts as `countCapitals` gives them
 * @param names of other sources, whose words are no walls either
 */
export function findWalls(
  texts: readonly LabelledText[],
  counts: ReadonlyMap<string, readonly [number, number]>,
  names: readonly string[],
): Set<string> {
  const inside = new Map<string, number>();
  const count = (word: string): unknown => inside.set(word, (inside.get(word) ?? 0) + 1);
  for (const name of names) for (const word of name.split(/[\s’']+/u)) count(word);
  for (const { text, language, mentions } of texts)
    for (const { start, end } of mentions)
      for (const word of tokenize(text.slice(start, end), language).text) count(word);
  const walls = [...counts].filter(
    ([word, [lower]]) => lower >= WALL_SEEN && (inside.get(word) ?? 0) <= lower * WALL_SHARE,
  );
  return new Set(walls.map(([word]) => word));
}

type Facts = { -readonly [K in keyof WordFacts]: WordFacts[K] };

/** The table of words as a weights file holds it. */
export interface PackedWords {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

/** Packs what is known of words; sorted by key so that the bytes do not depend on the order of the texts. */
export function packWords(
  clusters: Clusters | null,
  counts: ReadonlyMap<string, readonly [number, number]>,
  walls: ReadonlySet<string>,
): PackedWords {
  const facts = new Map<number, Facts>();
  const factsOf = (word: string): Facts => {
    const key = hashText(word);
    let found = facts.get(key);
    if (found === undefined) facts.set(key, (found = { cluster: 0, habit: 0, wall: false }));
    return found;
  };
  clusters?.words.forEach((word, index) => {
    const own = factsOf(word);
    own.cluster = (clusters.fine[index] as number) + 1;
    own.habit = clusters.habits?.[index] ?? 0;
  });
  for (const [word, [lower, upper]] of counts) {
    const habit = judgeHabit(lower, upper);
    const own = factsOf(word);
    if (habit > 0 && (own.habit === 0 || lower + upper >= COUNTED)) own.habit = habit;
  }
  for (const word of walls) factsOf(word).wall = true;
  const keys = Int32Array.from(facts.keys()).sort((a, b) => (a >>> 0) - (b >>> 0));
  return {
    keys,
    values: Uint16Array.from(keys, (key) => packWord(facts.get(key) as Facts)),
    middle: Uint8Array.from(clusters?.middle ?? []),
    coarse: Uint8Array.from(clusters?.coarse ?? []),
  };
}

/** The packed words as the tagger holds them. */
export function openWords({ keys, values, middle, coarse }: PackedWords): NameTagger['words'] {
  return { table: buildKeyTable(keys, values), middle, coarse };
}
