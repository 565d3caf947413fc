import type { EntityType, Tokens } from '../types.js';
import { makeLattice, STEP, sumChain, type Lattice } from './chain.js';
import { decodeChain, makeTrellis, type Trellis } from './decode.js';
import type { FeatureView } from './features.js';
import { findRuns, judgeSentence } from './lines.js';
import { findIslands, type Island } from './islands.js';
import { LABELS, labelOf, OUTSIDE, partOf, typeOf, TYPES } from './labels.js';
import { isFieldText } from './topic.js';
import { scoreTokens } from './scores.js';
import { describeTokens } from './traits.js';
import type { NameTagger } from './weights.js';

/** A name that the tagger sees: tokens `first` … `end - 1`, its type, and how probable exactly this span is … */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** … as a name of each of `TYPES`; the sum is the probability that the span is a name at all. */
  readonly types: readonly number[];
}

/** A range of tokens. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Prepares a text for features; the same for training and tagging. */
export function viewTokens(tokens: Tokens, words: NameTagger['words']): FeatureView {
  const runs = { first: new Int32Array(tokens.length).fill(-1), last: new Int32Array(tokens.length).fill(-1) };
  return {
    traits: describeTokens(tokens, words),
    texts: tokens.text,
    norms: tokens.norm,
    runs,
    field: isFieldText(tokens),
  };
}

/** What an island of up to `room` tokens is worked out on. */
const setUp = (room: number): { room: number; lattice: Lattice; trellis: Trellis; scores: Int16Array } => ({
  room,
  lattice: makeLattice(room),
  trellis: makeTrellis(room),
  scores: new Int16Array(room * LABELS),
});

/** The usual one, kept from text to text. */
const USUAL = setUp(64);

/**
 * Tags the names of a text's sentences, in order. Names never overlap and never cross a sentence.
 *
 * @example tagNames(tagger, tokens, sentences) // [{ first: 0, end: 2, type: 'person', types: [0.98, …] }, …]
 */
export function tagNames(tagger: NameTagger, tokens: Tokens, sentences: readonly TokenRange[]): TaggedName[] {
  const view = viewTokens(tokens, tagger.words);
  const names: TaggedName[] = [];
  let bench = USUAL;
  for (const { firstToken, endToken } of sentences) {
    const islands = findIslands(view.traits, firstToken, endToken, tagger.reach);
    if (islands.length === 0) continue;
    findRuns(view, firstToken, endToken);
    const style = judgeSentence(view, firstToken, endToken);
    for (const island of islands) {
      const length = island.end - island.first;
      if (length > bench.room) bench = setUp(length * 2);
      const { lattice, trellis, scores } = bench;
      scoreTokens(tagger.features, view, firstToken, endToken, island.first, island.end, style, scores);
      exponentiateScores(scores, tagger.powers, lattice.emission, length);
      sumChain(tagger.factor, lattice, length, null);
      if (decodeChain(lattice, length, trellis)) readNames(tagger, lattice, trellis.path, island, names);
    }
  }
  return names;
}

/** Scores to factors, each row shifted by its maximum so that nothing overflows (the shift cancels out). */
function exponentiateScores(scores: Int16Array, powers: Float64Array, emission: Float64Array, length: number): void {
  const last = powers.length - 1;
  for (let from = 0; from < length * LABELS; from += LABELS) {
    let max = scores[from] as number;
    for (let y = from + 1; y < from + LABELS; y += 1) if ((scores[y] as number) > max) max = scores[y] as number;
    for (let y = from; y < from + LABELS; y += 1)
      emission[y] = powers[Math.min(max - (scores[y] as number), last)] as number;
  }
}

/** Reads the names off a label sequence, each with the probability of exactly its labels in a row. */
function readNames(
  tagger: NameTagger,
  lattice: Lattice,
  path: Uint8Array,
  { first, end }: Island,
  names: TaggedName[],
): void {
  let from = 0;
  for (let t = 0; t < end - first; t += 1) {
    const label = path[t] as number;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === 0 || part === 3) from = t;
    if (part < 2) continue;
    names.push({
      first: first + from,
      end: first + t + 1,
      type: TYPES[typeOf(label)] as EntityType,
      types: TYPES.map((_, type) => scoreSpan(tagger, lattice, from, t, type)),
    });
  }
}

/** Probability that tokens `from` … `to` of the lattice are one name of `type`. */
function scoreSpan({ factor }: NameTagger, lattice: Lattice, from: number, to: number, type: number): number {
  const { forward, backward, emission, scale } = lattice;
  if (from === to) {
    const at = from * LABELS + labelOf(type, 3);
    return (forward[at] as number) * (backward[at] as number);
  }
  let mass = forward[from * LABELS + labelOf(type, 0)] as number;
  for (let t = from + 1; t <= to; t += 1) {
    const label = labelOf(type, t === to ? 2 : 1);
    const start = t === from + 1 ? STEP.beginToInside : STEP.insideToInside;
    const step = start + type + (t === to ? STEP.beginToLast - STEP.beginToInside : 0);
    mass *= ((factor[step] as number) * (emission[t * LABELS + label] as number)) / (scale[t] as number);
  }
  return mass * (backward[to * LABELS + labelOf(type, 2)] as number);
}
