import {
  FLAG_COUNT,
  FLAGS,
  WIDTH,
  addRow,
  bucketOf,
  convolveFlags,
  convolveVector,
  decideClass,
} from './window-net.js';
import {
  layOut,
  makeState,
  placeWords,
  poolWords,
  type NetInput,
  type NetShape,
  type WindowNet,
} from './window-net.js';
import { loadLinear, scoreLinear, type LinearModel } from './linear.js';
import { extractToneFeatures, MAX_PAIR_FEATURES, type PairView } from './pair-features.js';
import { findRow, loadVectors, type WordVectors } from './vectors.js';

/** Words beyond this distance from the mention are left out. */
const REACH = 24;
/** Most words that a network looks at. */
const LONGEST = 64;
/** The networks are surer of a class once in fifty times: on held-out mentions, no tone from 0.75 on is lost by it. */
const SUREST = 0.9;
const NEWLINE = 10;
/** Share of the linear model in the scorer of tones. */
export const TONE_SHARE = 0.3;

/** Reads networks from the bytes of their file: a JSON header line (`shape` and how many), then their weights (float32). */
export function loadNets(bytes: Uint8Array): WindowNet[] {
  const border = bytes.indexOf(NEWLINE);
  const { shape, count } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, border))) as {
    shape: NetShape;
    count: number;
  };
  const { size } = layOut(shape);
  if (bytes.length !== border + 1 + size * count * 4) throw new RangeError('A file of networks is cut short.');
  const all = Float64Array.from(new Float32Array(new Uint8Array(bytes.subarray(border + 1)).buffer));
  return Array.from({ length: count }, (_, index) => ({
    ...shape,
    weights: all.subarray(index * size, (index + 1) * size),
  }));
}

/** The bytes that `loadNets` reads, for networks of one shape. */
export function storeNets(nets: readonly WindowNet[]): Uint8Array {
  const { classes, dimensions, hidden, pools, inner } = nets[0] as WindowNet;
  const shape: NetShape = { classes, dimensions, hidden, pools, inner };
  const head = new TextEncoder().encode(`${JSON.stringify({ shape, count: nets.length })}\n`);
  const parts = nets.map(({ weights }) => new Uint8Array(Float32Array.from(weights).buffer));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, head.length));
  bytes.set(head);
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), head.length);
  return bytes;
}

export function makeInput(): NetInput {
  return {
    length: 0,
    rows: new Int32Array(LONGEST),
    flags: new Uint8Array(LONGEST),
    places: new Uint8Array(LONGEST),
  };
}

/** Writes into `input` what the network sees of the mention and the words around it. */
export function readInput(view: PairView, vectors: WordVectors, input: NetInput): void {
  const { norms, polarity } = view;
  const { first, end } = view.mentions[0] ?? { first: view.first, end: view.first };
  const begin = Math.max(view.first, first - REACH);
  const stop = Math.min(view.end, end + REACH, begin + LONGEST);
  input.length = Math.max(0, stop - begin);
  for (let at = begin; at < stop; at += 1) {
    const word = at - begin;
    const inside = at >= first && at < end;
    input.places[word] = bucketOf(inside ? 0 : at < first ? at - first : at - end + 1);
    const norm = norms[at] ?? '';
    const row = inside || !view.english ? -1 : findRow(vectors, norm);
    const opinion = polarity[at] ?? 0;
    input.rows[word] = row;
    input.flags[word] = inside
      ? FLAGS.mention
      : (opinion > 0 ? FLAGS.good : opinion < 0 ? FLAGS.bad : 0) |
        (row < 0 ? FLAGS.unknown : 0) |
        (view.negators.has(norm) ? FLAGS.negator : 0);
  }
}

/** Judges a mention in its context. */
export interface MentionScorer {
  readonly classes: readonly string[];
  /** Probability of each class; null where none but "neutral" can reach `least`, which saves the networks' time. */
  readonly score: (view: PairView, least?: number) => number[] | null;
}

/** What a scorer is made of; the linear model and the networks have the same classes. */
export interface ScorerParts {
  readonly nets: readonly WindowNet[];
  readonly linear: LinearModel;
  /** Share of the linear model in the mean; the networks have the rest. */
  readonly share: number;
  readonly vectors: WordVectors;
}

/**
 * Makes a scorer: the weighted mean of the probabilities by several networks and one linear model. The convolution of a
 * word is computed when the word first comes and kept, so that it costs some additions afterwards.
 */
export function makeScorer({ nets, linear, share, vectors }: ScorerParts): MentionScorer {
  const input = makeInput();
  const runs = nets.map((net) => makeRun(net, vectors));
  const keys = new Uint32Array(MAX_PAIR_FEATURES);
  return {
    classes: linear.classes,
    score(view, least = 0) {
      const sums = scoreLinear(linear, keys, extractToneFeatures(view, keys)).map((value) => value * share);
      const highest = Math.max(...sums.filter((_, label) => linear.classes[label] !== 'neutral'));
      if (highest + (1 - share) * SUREST < least) return null;
      readInput(view, vectors, input);
      for (const run of runs)
        run(input).forEach((value, label) => {
          sums[label] = (sums[label] as number) + (value * (1 - share)) / runs.length;
        });
      return sums;
    },
  };
}

/** Runs a network; what words and flags add to the words' sums is computed when they first come. */
function makeRun(net: WindowNet, vectors: WordVectors): (input: NetInput) => Float64Array {
  const { hidden } = net;
  const layout = layOut(net);
  const state = makeState(net);
  const size = WIDTH * hidden;
  const flagRows = new Float64Array(size << FLAG_COUNT);
  for (let flags = 0; flags < 1 << FLAG_COUNT; flags += 1) convolveFlags(net, flags, flagRows, flags * size);
  const slots = new Int32Array(vectors.keys.length).fill(-1);
  let wordRows = new Float64Array(0);
  let used = 0;
  const slotOf = (row: number): number => {
    if ((slots[row] as number) >= 0) return slots[row] as number;
    if (used + size > wordRows.length) {
      const wider = new Float64Array(Math.max(2 * wordRows.length, 64 * size));
      wider.set(wordRows);
      wordRows = wider;
    }
    convolveVector(net, vectors, row, wordRows, used);
    slots[row] = used;
    used += size;
    return used - size;
  };
  return (input) => {
    const { length, rows, flags } = input;
    placeWords(net, layout, input, state);
    for (let word = 0; word < length; word += 1) {
      const row = rows[word] as number;
      if (row >= 0) {
        const slot = slotOf(row);
        addAround(wordRows, slot, state.hidden, word, length, hidden);
      }
      const bits = flags[word] as number;
      if (bits !== 0) addAround(flagRows, bits * size, state.hidden, word, length, hidden);
    }
    poolWords(net, layout, input, state);
    decideClass(net, layout, state);
    return state.outer;
  };
}

/** Adds what a word gives to the words after, at and before it. */
function addAround(
  from: Float64Array,
  start: number,
  to: Float64Array,
  word: number,
  length: number,
  size: number,
): void {
  if (word + 1 < length) addRow(from, start, to, (word + 1) * size, size);
  addRow(from, start + size, to, word * size, size);
  if (word > 0) addRow(from, start + 2 * size, to, (word - 1) * size, size);
}

/** Makes the scorer of tones from the files of `models/`. */
export function makeToneScorer(read: (path: string) => Uint8Array): MentionScorer {
  return makeScorer({
    nets: loadNets(read('models/tone-net.bin')),
    linear: loadLinear(read('models/tones.bin')),
    share: TONE_SHARE,
    vectors: loadVectors(read('models/vectors-en.bin')),
  });
}
