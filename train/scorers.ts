/** Trains and measures the scorer of tones: a network that learnt from several others, beside a linear model. */
import { scoreLinear } from '../src/model/linear.js';
import { extractToneFeatures, MAX_PAIR_FEATURES } from '../src/model/pair-features.js';
import type { PairView } from '../src/model/pair-features.js';
import { makeInput, makeScorer, readInput, type ScorerParts } from '../src/model/scorer.js';
import type { WordVectors } from '../src/model/vectors.js';
import type { NetShape } from '../src/model/window-net.js';
import { trainLinear, type LinearOptions } from './linear.js';
import { trainNet, type NetExample, type NetOptions } from './net.js';

export interface ScorerExample {
  readonly view: PairView;
  readonly label: number;
}

/** Accuracy and F1 of each class, from a table of right labels by guesses. */
export interface Figures {
  readonly accuracy: number;
  readonly macro: number;
  readonly classes: readonly number[];
}

export interface ScorerOptions {
  readonly shape: Omit<NetShape, 'dimensions'>;
  /** The networks that teach, each from another seed, and how much of a label is spread over all classes. */
  readonly teachers: number;
  readonly teacher: Omit<NetOptions, 'seed'>;
  readonly smoothing: number;
  /** The network that learns what the others think of labelled and unlabelled mentions. */
  readonly student: Omit<NetOptions, 'seed'>;
  /** Share of the label, where there is one, in what the student learns. */
  readonly trust: number;
  /** How often the student sees a labelled mention for each time that it sees an unlabelled one. */
  readonly copies: number;
  readonly linear: LinearOptions;
  /** Share of the linear model in what the student learns of unlabelled mentions, and beside it. */
  readonly share: number;
}

/** The mean of probabilities, weighted. */
function mix(one: ArrayLike<number>, other: ArrayLike<number>, share: number): number[] {
  return Array.from(one, (value, label) => value * (1 - share) + (other[label] ?? 0) * share);
}

/**
 * Trains networks and a linear model on labelled mentions, then one network on what they think of these and of the
 * unlabelled ones (distillation): it is as good as the others together, at the price of one.
 */
export function trainScorer(
  examples: readonly ScorerExample[],
  unlabelled: readonly PairView[],
  vectors: WordVectors,
  options: ScorerOptions,
): ScorerParts {
  const { shape: parts, smoothing, trust, share } = options;
  const shape = { ...parts, dimensions: vectors.dimensions };
  const keys = new Uint32Array(MAX_PAIR_FEATURES);
  const features = examples.map(({ view, label }) => ({
    keys: keys.slice(0, extractToneFeatures(view, keys)),
    label,
  }));
  const linear = trainLinear(features, shape.classes, options.linear);
  const read = (view: PairView): NetExample['input'] => {
    const input = makeInput();
    readInput(view, vectors, input);
    return input;
  };
  const even = shape.classes.map(() => 1 / shape.classes.length);
  const labelled = examples.map(({ view, label }) => {
    const target = shape.classes.map((_, one) => (one === label ? 1 : 0));
    return { view, input: read(view), target };
  });
  const smoothed = labelled.map(({ input, target }) => ({ input, target: mix(target, even, smoothing) }));
  const nets = Array.from({ length: options.teachers }, (_, index) =>
    trainNet(smoothed, shape, vectors, { ...options.teacher, seed: index + 1 }),
  );
  const think = makeScorer({ nets, linear, share: 0, vectors });
  const lessons: NetExample[] = unlabelled.map((view) => {
    const byLinear = scoreLinear(linear, keys, extractToneFeatures(view, keys));
    return { input: read(view), target: mix(think.score(view) ?? [], byLinear, share) };
  });
  for (const { view, input, target } of labelled) {
    const lesson = { input, target: mix(think.score(view) ?? [], target, trust) };
    for (let copy = 0; copy < options.copies; copy += 1) lessons.push(lesson);
  }
  const net = trainNet(lessons, shape, vectors, { ...options.student, seed: options.teachers + 1 });
  return { nets: [net], linear, share, vectors };
}

/** What a scorer said of an example, and how sure it was. */
export interface Guess {
  readonly label: number;
  readonly guess: number;
  readonly score: number;
}

export function judge(parts: ScorerParts, examples: readonly ScorerExample[]): Guess[] {
  const scorer = makeScorer(parts);
  return examples.map(({ view, label }) => {
    const scores = scorer.score(view) ?? [];
    const score = Math.max(...scores);
    return { label, guess: scores.indexOf(score), score };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function measure(guesses: readonly Guess[], classes: readonly string[]): Figures {
  const right = guesses.filter(({ label, guess }) => label === guess);
  const scores = classes.map((_, one) => {
    const both =
      guesses.filter(({ label }) => label === one).length + guesses.filter(({ guess }) => guess === one).length;
    return share(2 * right.filter(({ label }) => label === one).length, both);
  });
  const macro = share(
    scores.reduce((a, b) => a + b, 0),
    scores.length,
  );
  return { accuracy: share(right.length, guesses.length), macro, classes: scores };
}

/** Of guesses other than `silent` from `threshold` on: how many are right, and what share of such labels they find. */
export function measureThreshold(guesses: readonly Guess[], silent: number, threshold: number): string {
  const out = guesses.filter(({ guess, score }) => guess !== silent && score >= threshold);
  const right = out.filter(({ label, guess }) => label === guess).length;
  const wanted = guesses.filter(({ label }) => label !== silent).length;
  const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
  return `from ${threshold}: ${percent(share(right, out.length))} right, ${percent(share(right, wanted))} found`;
}

/** One line of figures, in percent. */
export function describeFigures({ accuracy, macro, classes }: Figures): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `accuracy ${percent(accuracy)} macro-F1 ${percent(macro)} (${classes.map(percent).join(' ')})`;
}
