import { describeCue, extractCueKeys, extractSpanKeys, MOST_KEYS, type SentenceView } from './attribution-features.js';
import { exponentiateRows, makeLattice, sumChain } from './chain.js';
import { decodeChain, makeTrellis } from './decode.js';
import { loadLinear, scoreSecond, storeLinear, type LinearModel } from './linear.js';
import { packRows, sumRows, type PackedRows } from './packed-rows.js';
import { OUTSIDE, PARTS, partOf, typeOf } from './labels.js';

/** What a place can be to a cue; the order is part of the weights. */
export const ROLES = ['source', 'cue', 'content'] as const;

/** Places to the left and right of a cue that are looked at. */
export const WINDOW = 70;

/** What is known of a word: its kind, and the hashes of the word and its stem. */
export interface WordFacts {
  readonly kind: number;
  readonly word: number;
  readonly stem: number;
}

/** Two models of one language: which words are cues, and what stands around one. */
export interface AttributionModel {
  /** The facts about the words met so far. */
  readonly facts: Map<string, WordFacts>;
  /** Words that were cues in the data: no other is asked about. */
  readonly words: ReadonlySet<string>;
  readonly cues: LinearModel;
  readonly spans: PackedRows;
  /** Exponentiated transition weights of the chains. */
  readonly factor: Float64Array;
  /** Words less probable as cues than this are none. */
  readonly threshold: number;
}

/** Half-open range of places in a frame. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** What one cue attributes to whom. */
export interface LearnedAttribution {
  readonly head: number;
  readonly probability: number;
  readonly source: PlaceRange | null;
  readonly cue: PlaceRange;
  readonly content: readonly PlaceRange[];
}

/** What stands in a model file beside the weights. */
interface StoredModel {
  readonly words: string;
  readonly threshold: number;
  readonly transitions: readonly number[];
  /** Bytes of the first of the two models. */
  readonly first: number;
}

const NEWLINE = 10;

/** Reads the bytes of `models/attribution-*.bin`: a line of JSON, then two models as `loadLinear` reads them. */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const border = bytes.indexOf(NEWLINE);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, border))) as StoredModel;
  const body = bytes.subarray(border + 1);
  return {
    words: new Set(head.words.split(' ')),
    threshold: head.threshold,
    cues: loadLinear(body.subarray(0, head.first)),
    spans: packRows(loadLinear(body.subarray(head.first))),
    facts: new Map(),
    factor: Float64Array.from(head.transitions, Math.exp),
  };
}

const keys = new Uint32Array(MOST_KEYS);
const TYPES = ROLES.length;
const LABELS = 1 + TYPES * PARTS;
const lattice = makeLattice(2 * WINDOW + 1, TYPES);
const trellis = makeTrellis(2 * WINDOW + 1, TYPES);

/** Probability that the word at `p` attributes something. */
export function scoreCue(model: AttributionModel, view: SentenceView, p: number): number {
  return scoreSecond(model.cues, keys, extractCueKeys(view, p, keys));
}

/** Reads who stands around the cue at `head`, and what is attributed. */
export function readAttribution(
  model: AttributionModel,
  view: SentenceView,
  head: number,
  probability: number,
): LearnedAttribution {
  const first = Math.max(0, head - WINDOW);
  const length = Math.min(view.size, head + WINDOW + 1) - first;
  const cue = describeCue(view, head);
  for (let t = 0; t < length; t += 1) {
    const count = extractSpanKeys(view, cue, first + t, keys);
    sumRows(model.spans, keys, count, lattice.emission, t * LABELS);
  }
  exponentiateRows(lattice, length);
  sumChain(model.factor, lattice, length, null);
  const found = decodeChain(lattice, length, trellis);
  return { ...collect(found ? trellis.path.subarray(0, length) : new Uint8Array(0), first, head), probability };
}

/** The ranges that a label sequence marks; of several sources the one nearest to the cue. */
function collect(path: Uint8Array, first: number, head: number): Omit<LearnedAttribution, 'probability'> {
  const sources: PlaceRange[] = [];
  const content: PlaceRange[] = [];
  let cue: PlaceRange = { from: head, to: head + 1 };
  let from = first;
  for (let t = 0; t < path.length; t += 1) {
    const label = path[t] as number;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === 0 || part === 3) from = first + t;
    if (part < 2) continue;
    const range = { from, to: first + t + 1 };
    const role = ROLES[typeOf(label)];
    if (role === 'source') sources.push(range);
    else if (role === 'content') content.push(range);
    else if (range.from <= head && head < range.to) cue = range;
  }
  const away = ({ from: begin, to }: PlaceRange): number => (to <= head ? head - to : begin - head);
  const source = sources.reduce<PlaceRange | null>(
    (best, range) => (best === null || away(range) < away(best) ? range : best),
    null,
  );
  return { head, source, cue, content };
}

/** The bytes that `readAttributionModel` reads. */
export function storeAttributionModel(
  { words, threshold, cues, spans }: Pick<AttributionModel, 'words' | 'threshold' | 'cues'> & { spans: LinearModel },
  transitions: ArrayLike<number>,
): Uint8Array {
  const first = storeLinear(cues);
  const second = storeLinear(spans);
  const stored: StoredModel = {
    words: [...words].join(' '),
    threshold,
    transitions: Array.from(transitions, (weight) => Math.round(weight * 1e4) / 1e4),
    first: first.length,
  };
  const head = new TextEncoder().encode(`${JSON.stringify(stored)}\n`);
  const bytes = new Uint8Array(head.length + first.length + second.length);
  bytes.set(head);
  bytes.set(first, head.length);
  bytes.set(second, head.length + first.length);
  return bytes;
}
