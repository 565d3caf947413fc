/** The table of words: clusters distilled from word vectors, and how each word is usually capitalised. */
import { buildKeyTable, hashText } from '../src/model/hash.js';
import { LOOK, packWord, describeTokens } from '../src/model/traits.js';
import type { NameTagger } from '../src/model/weights.js';
import { segmentText } from './corpora.js';

export interface Clusters {
  readonly words: readonly string[];
  /** Fine cluster of each word; middle and coarse cluster of each fine one. */
  readonly fine: readonly number[];
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
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

/** 0 not known, 1 never capitalised … 5 always. */
function judgeHabit(lower: number, upper: number): number {
  const total = lower + upper;
  if (total < 2) return 0;
  const share = upper / total;
  return share < 0.02 ? 1 : share < 0.2 ? 2 : share < 0.8 ? 3 : share < 0.98 ? 4 : 5;
}

/** Packs clusters and habits; words sorted by key so that the bytes do not depend on the order of the texts. */
export function packWords(
  clusters: Clusters | null,
  counts: ReadonlyMap<string, readonly [number, number]>,
): { keys: Int32Array; values: Uint16Array; middle: Uint8Array; coarse: Uint8Array } {
  const packed = new Map<number, number>();
  clusters?.words.forEach((word, index) =>
    packed.set(hashText(word), packWord((clusters.fine[index] as number) + 1, 0)),
  );
  for (const [word, [lower, upper]] of counts) {
    const habit = judgeHabit(lower, upper);
    if (habit === 0) continue;
    const key = hashText(word);
    packed.set(key, packWord((packed.get(key) ?? 0) & 0x7ff, habit));
  }
  const keys = Int32Array.from([...packed.keys()]).sort((a, b) => (a >>> 0) - (b >>> 0));
  return {
    keys,
    values: Uint16Array.from(keys, (key) => packed.get(key) as number),
    middle: Uint8Array.from(clusters?.middle ?? []),
    coarse: Uint8Array.from(clusters?.coarse ?? []),
  };
}

/** The packed words as the tagger holds them. */
export function openWords(packed: ReturnType<typeof packWords>): NameTagger['words'] {
  return { table: buildKeyTable(packed.keys, packed.values), middle: packed.middle, coarse: packed.coarse };
}
