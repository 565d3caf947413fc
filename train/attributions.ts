/** Articles with labelled attributions → what the two models of `src/model/attribution.ts` learn from. */
import { linkMentions } from '../src/analyse/links.js';
import { findNames } from '../src/analyse/names.js';
import { makeQuoteScene } from '../src/analyse/quotes.js';
import { endAt, listFrames, startAt, wordAt, type Frame, type Scene } from '../src/analyse/quotes/frames.js';
import { makeFrameView, viewFrame } from '../src/analyse/quotes/views.js';
import type { Resources } from '../src/analyse/resources.js';
import { ROLES, WINDOW, type WordFacts } from '../src/model/attribution.js';
import { describeCue, extractCueKeys, extractSpanKeys, MOST_KEYS } from '../src/model/attribution-features.js';
import { labelOf, OUTSIDE, PARTS, type Part } from '../src/model/labels.js';
import type { Span } from '../src/types.js';
import { segmentText } from './corpora.js';
import type { Chain } from './crf.js';
import type { Example } from './linear.js';

/** The pieces of one attribution, as the data mark them. */
type GoldAttribution = Readonly<Record<(typeof ROLES)[number], readonly Span[]>>;

export interface LabelledArticle {
  readonly text: string;
  readonly quotes: readonly GoldAttribution[];
}

/** A sentence, and per attribution the place of the word that makes its cue (-1: none is in this sentence). */
interface LabelledFrame {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly golds: readonly GoldAttribution[];
  heads: readonly number[];
}

/** A word is a cue's head by its share of uses in cues, rare words counting less. */
const DOUBT = 8;
/** Cue words are such in so many places, and in such a share of all. */
const FEWEST_USES = 2;
const SMALLEST_SHARE = 0.02;
const LABELS = 1 + ROLES.length * PARTS;

/** The sentences of labelled articles. */
export function readFrames(
  articles: readonly LabelledArticle[],
  language: 'en' | 'fr',
  resources: Resources,
): LabelledFrame[] {
  return articles.flatMap(({ text, quotes }) => {
    const segmented = segmentText(text, language);
    const mentions = linkMentions(segmented, findNames(segmented, resources), resources);
    const { scene } = makeQuoteScene(segmented, mentions, resources);
    return listFrames(scene).map((frame) => {
      const start = startAt(scene, frame, 0);
      const end = endAt(scene, frame, frame.items.length - 1);
      const golds = quotes.filter(({ cue }) => cue.some((piece) => piece.start < end && piece.end > start));
      return { scene, frame, golds, heads: [] };
    });
  });
}

/** Which of the ranges covers more than half of the place `p`, or -1. */
function rangeAt({ scene, frame }: LabelledFrame, ranges: readonly Span[], p: number): number {
  const start = startAt(scene, frame, p);
  const end = endAt(scene, frame, p);
  return ranges.findIndex((range) => Math.min(range.end, end) - Math.max(range.start, start) > (end - start) / 2);
}

const isQuoted = ({ frame }: LabelledFrame, p: number): boolean => (frame.items[p] as number) < 0;

const addOne = (counts: Map<string, number>, word: string): Map<string, number> =>
  counts.set(word, (counts.get(word) ?? 0) + 1);

/** Finds the heads of all cues, and returns the words that are heads often enough. */
export function findCueWords(frames: readonly LabelledFrame[]): Set<string> {
  const uses = new Map<string, number>();
  const inCues = new Map<string, number>();
  for (const one of frames)
    one.frame.items.forEach((_, p) => {
      if (isQuoted(one, p)) return;
      const word = wordAt(one.scene, one.frame, p);
      addOne(uses, word);
      if (one.golds.some(({ cue }) => rangeAt(one, cue, p) >= 0)) addOne(inCues, word);
    });
  const heads = new Map<string, number>();
  for (const one of frames) {
    one.heads = one.golds.map(({ cue }) => {
      let best = -1;
      let most = 0;
      one.frame.items.forEach((_, p) => {
        if (isQuoted(one, p) || rangeAt(one, cue, p) < 0) return;
        const word = wordAt(one.scene, one.frame, p);
        const share = (inCues.get(word) ?? 0) / ((uses.get(word) ?? 0) + DOUBT);
        if (share <= most) return;
        most = share;
        best = p;
      });
      if (best >= 0) addOne(heads, wordAt(one.scene, one.frame, best));
      return best;
    });
  }
  const often = [...heads].filter(
    ([word, count]) => count >= FEWEST_USES && count / (uses.get(word) ?? 1) >= SMALLEST_SHARE,
  );
  return new Set(often.map(([word]) => word).sort());
}

/** Every place of a cue word as an example, and a chain for every cue. */
export function makeExamples(
  frames: readonly LabelledFrame[],
  words: ReadonlySet<string>,
  bits: number,
): { examples: Example[]; chains: Chain[] } {
  const facts = new Map<string, WordFacts>();
  const view = makeFrameView();
  const keys = new Uint32Array(MOST_KEYS);
  const examples: Example[] = [];
  const chains: Chain[] = [];
  for (const one of frames) {
    viewFrame(one.scene, one.frame, facts, view);
    one.frame.items.forEach((_, head) => {
      if (isQuoted(one, head) || !words.has(wordAt(one.scene, one.frame, head))) return;
      const gold = one.golds[one.heads.indexOf(head)];
      const count = extractCueKeys(view, head, keys);
      examples.push({ keys: keys.slice(0, count), label: gold === undefined ? 0 : 1 });
      if (gold === undefined) return;
      const first = Math.max(0, head - WINDOW);
      const length = Math.min(view.size, head + WINDOW + 1) - first;
      const cue = describeCue(view, head);
      const features: number[] = [];
      const offsets = new Int32Array(length + 1);
      for (let t = 0; t < length; t += 1) {
        const filled = extractSpanKeys(view, cue, first + t, keys);
        for (let k = 0; k < filled; k += 1) features.push((keys[k] as number) >>> (32 - bits));
        offsets[t + 1] = features.length;
      }
      const allowed = labelPlaces(one, gold, first, length);
      chains.push({ length, features: Int32Array.from(features), offsets, allowed, weight: 1 });
    });
  }
  return { examples, chains };
}

/** Per place its one allowed label. */
function labelPlaces(one: LabelledFrame, gold: GoldAttribution, first: number, length: number): Uint8Array {
  const pieces = Array.from({ length }, (_, t): string => {
    for (const role of ['cue', 'source', 'content'] as const) {
      const piece = rangeAt(one, gold[role], first + t);
      if (piece >= 0) return `${ROLES.indexOf(role)} ${piece}`;
    }
    return '';
  });
  const allowed = new Uint8Array(length * LABELS);
  pieces.forEach((piece, t) => {
    const begins = piece !== pieces[t - 1];
    const ends = piece !== pieces[t + 1];
    const part: Part = begins ? (ends ? 3 : 0) : ends ? 2 : 1;
    allowed[t * LABELS + (piece === '' ? OUTSIDE : labelOf(Number.parseInt(piece, 10), part))] = 1;
  });
  return allowed;
}
