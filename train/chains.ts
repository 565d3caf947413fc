/** Labelled texts → chains of features and allowed labels. */
import type { NameTagger } from '../src/model/weights.js';
import { extractFeatures, extractScene, MAX_FEATURES } from '../src/model/features.js';
import { findRuns, judgeSentence } from '../src/model/lines.js';
import { findIslands, type Reach } from '../src/model/islands.js';
import { LABELS, labelOf, OUTSIDE, TYPES, type Part } from '../src/model/labels.js';
import { viewTokens } from '../src/model/tagger.js';
import { LOOK } from '../src/model/traits.js';
import type { Tokens } from '../src/types.js';
import { segmentText, type GoldMention, type LabelledText } from './corpora.js';
import type { Chain } from './crf.js';

/** Numbers for feature keys, and how often each was seen. */
export interface FeatureIndex {
  readonly ids: Map<number, number>;
  readonly counts: number[];
}

export interface ChainOptions {
  readonly words: NameTagger['words'];
  readonly reach: Reach;
  readonly weight: number;
  readonly open: boolean;
  readonly vague: readonly string[];
}

/** Types that only some of the data label. */
const MINOR = ['group', 'law', 'product', 'event', 'work'];

/** Appends the chains of a text. */
export function addChains(text: LabelledText, options: ChainOptions, index: FeatureIndex, chains: Chain[]): void {
  const segmented = segmentText(text.text, text.language);
  const { tokens } = segmented;
  const view = viewTokens(tokens, options.words);
  const gold = alignMentions(tokens, text.mentions);
  const keys = new Int32Array(MAX_FEATURES);
  for (const { firstToken, endToken } of segmented.sentences) {
    findRuns(view, firstToken, endToken);
    const style = judgeSentence(view, firstToken, endToken);
    for (const island of findIslands(view.traits, firstToken, endToken, options.reach)) {
      const length = island.end - island.first;
      const offsets = new Int32Array(length + 1);
      const features: number[] = [];
      const allowed = new Uint8Array(length * LABELS);
      for (let at = island.first; at < island.end; at += 1) {
        const own = extractFeatures(view, firstToken, endToken, at, style, keys);
        const inRun = (view.runs.first[at] as number) >= 0;
        const count = inRun ? extractScene(view, firstToken, endToken, at, keys, own) : own;
        for (let k = 0; k < count; k += 1) {
          const key = keys[k] as number;
          let id = index.ids.get(key);
          if (id === undefined) {
            id = index.ids.size;
            index.ids.set(key, id);
            index.counts.push(0);
          }
          index.counts[id] = (index.counts[id] as number) + 1;
          features.push(id);
        }
        offsets[at - island.first + 1] = features.length;
        const row = allowed.subarray((at - island.first) * LABELS, (at - island.first + 1) * LABELS);
        allow(row, gold[at] ?? null, at, island, view.traits.look[at] !== LOOK.lower, options);
      }
      chains.push({ length, offsets, features: Int32Array.from(features), allowed, weight: options.weight });
    }
  }
}

interface Placed {
  readonly first: number;
  readonly end: number;
  readonly type: string;
}

/** Per token the gold mention that covers it. */
function alignMentions(tokens: Tokens, mentions: readonly GoldMention[]): (Placed | null)[] {
  const placed: (Placed | null)[] = new Array<Placed | null>(tokens.length).fill(null);
  let token = 0;
  for (const { start, end, type } of [...mentions].sort((a, b) => a.start - b.start)) {
    while (token < tokens.length && (tokens.end[token] as number) <= start) token += 1;
    let last = token;
    while (last < tokens.length && (tokens.start[last] as number) < end) last += 1;
    for (let at = token; at < last; at += 1) placed[at] = { first: token, end: last, type };
    token = last;
  }
  return placed;
}

function allow(
  row: Uint8Array,
  mention: Placed | null,
  at: number,
  island: { first: number; end: number },
  upper: boolean,
  options: ChainOptions,
): void {
  const allowMinor = (): void => {
    row[OUTSIDE] = 1;
    for (const type of MINOR)
      for (const part of [0, 1, 2, 3] as const) row[labelOf(TYPES.indexOf(type as (typeof TYPES)[number]), part)] = 1;
  };
  const type = mention === null ? -1 : TYPES.indexOf(mention.type as (typeof TYPES)[number]);
  if (mention === null) {
    if (options.open && upper) allowMinor();
    else row[OUTSIDE] = 1;
  } else if (type < 0 || options.vague.includes(mention.type)) allowMinor();
  else {
    const first = Math.max(mention.first, island.first);
    const end = Math.min(mention.end, island.end);
    const part: Part = end - first === 1 ? 3 : at === first ? 0 : at === end - 1 ? 2 : 1;
    row[labelOf(type, part)] = 1;
  }
}

/** Keeps the features seen often enough; renumbers the chains in place. */
export function pruneFeatures(index: FeatureIndex, chains: readonly Chain[], cutoff: number): Int32Array {
  const renumber = new Int32Array(index.counts.length).fill(-1);
  const keys: number[] = [];
  for (const [key, id] of index.ids) {
    if ((index.counts[id] as number) < cutoff) continue;
    renumber[id] = keys.length;
    keys.push(key);
  }
  for (const chain of chains) {
    const { features, offsets, length } = chain;
    let write = 0;
    let read = 0;
    for (let t = 0; t < length; t += 1) {
      const end = offsets[t + 1] as number;
      for (; read < end; read += 1) {
        const id = renumber[features[read] as number] as number;
        if (id < 0) continue;
        features[write] = id;
        write += 1;
      }
      offsets[t + 1] = write;
    }
  }
  return Int32Array.from(keys);
}
