import type { Span, Speaker } from '../../types.js';
import {
  type AttributionModel,
  type LearnedAttribution,
  type PlaceRange,
  readAttribution,
  scoreCue,
} from '../../model/attribution.js';
import type { SentenceView } from '../../model/attribution-features.js';
import type { Draft } from './attribution.js';
import { hasFiniteVerb } from './clauses.js';
import { type Frame, type Scene, endAt, isCapital, isNickname, quoteAt, startAt, wordAt } from './frames.js';
import { readSubjectAfter, readSubjectBefore } from './speakers.js';
import type { Party } from './speaker-phrases.js';
import { viewFrame } from './views.js';

/** The rule of what only the trained model attributes. */
export const LEARNED = 'learned-attribution';

/** Shortest content that is put out, in places of the frame. */
const SHORTEST_CONTENT = 2;

/** What the trained model reads in one frame, by the places of its cues. */
function readFrame(model: AttributionModel, scene: Scene, frame: Frame, view: SentenceView): LearnedAttribution[] {
  const { norm } = scene.segmented.tokens;
  const found: LearnedAttribution[] = [];
  let viewed = false;
  for (let p = 0; p < frame.items.length; p += 1) {
    const item = frame.items[p] as number;
    if (item < 0 || !model.words.has(norm[item] as string)) continue;
    if (!viewed) viewFrame(scene, frame, model.facts, view);
    viewed = true;
    const probability = scoreCue(model, view, p);
    if (probability >= model.threshold) found.push(readAttribution(model, view, p, probability));
  }
  return found;
}

const BORDER = /^(?:[,;:.!?…—–―-]|--|\(|\))$/u;

/** A range without the marks at its borders. */
function trim(scene: Scene, frame: Frame, { from, to }: PlaceRange): PlaceRange {
  let first = from;
  let end = to;
  while (first < end && BORDER.test(wordAt(scene, frame, first))) first += 1;
  while (end > first && BORDER.test(wordAt(scene, frame, end - 1)) && wordAt(scene, frame, end - 1) !== ')') end -= 1;
  return { from: first, to: end };
}

/** How far after "Rep. Vale (D-" the bracket may close, in places. */
const LONGEST_BRACKET = 8;

/** A range that opens a bracket without closing it, with the bracket's rest, or without the bracket. */
function closeBracket(scene: Scene, frame: Frame, range: PlaceRange): PlaceRange {
  const open = findLast(scene, frame, range, '(');
  if (open < 0 || findLast(scene, frame, { from: open, to: range.to }, ')') >= 0) return range;
  for (let p = range.to; p < Math.min(frame.items.length, open + LONGEST_BRACKET); p += 1)
    if (wordAt(scene, frame, p) === ')') return { from: range.from, to: p + 1 };
  return open === range.from ? range : { from: range.from, to: open };
}

function findLast(scene: Scene, frame: Frame, { from, to }: PlaceRange, word: string): number {
  for (let p = to - 1; p >= from; p -= 1) if (wordAt(scene, frame, p) === word) return p;
  return -1;
}

const spanOf = (scene: Scene, frame: Frame, { from, to }: PlaceRange): Span => {
  const quoted = to - from === 1 ? quoteAt(scene, frame, from) : null;
  if (quoted !== null) return { start: quoted.start, end: quoted.end };
  return { start: startAt(scene, frame, from), end: endAt(scene, frame, to - 1) };
};

const NOBODY: Speaker = { kind: 'unknown', entity: null, start: null, end: null };

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Who the words of a source are; the whole phrase is the evidence. */
function speakerOf(scene: Scene, frame: Frame, source: PlaceRange, head: number): Speaker {
  const range = closeBracket(scene, frame, trim(scene, frame, source));
  const span = spanOf(scene, frame, range);
  const relative = /^(?:who|which|that|whom|qui)$/u.test(wordAt(scene, frame, range.from));
  const party: Party | null = relative
    ? readSubjectBefore(scene, frame, Math.max(head, range.to), 0)
    : readSubjectAfter(scene, frame, range.from, range.to);
  if (party === null) {
    const kind = isCapital(scene, frame, range.to - 1) || range.to - range.from === 1 ? 'unknown' : 'anonymous';
    return { kind, entity: null, ...span };
  }
  return { kind: party.speaker.kind, entity: party.speaker.entity, ...span };
}

/** Content without "that" and outer marks, as spans of the text. */
function contentOf(scene: Scene, frame: Frame, { content }: LearnedAttribution): PlaceRange[] {
  return content
    .map((range) => trim(scene, frame, range))
    .map(({ from, to }) =>
      /^(?:that|que|qu')$/u.test(wordAt(scene, frame, from)) && to - from > 1 ? { from: from + 1, to } : { from, to },
    )
    .filter(({ from, to }) => to > from);
}

/** The places of quoted words in some ranges. */
function quotedIn(scene: Scene, frame: Frame, ranges: readonly PlaceRange[]): number[] {
  return ranges.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => from + index).filter((p) => quoteAt(scene, frame, p) !== null),
  );
}

function draftOf(scene: Scene, frame: Frame, learned: LearnedAttribution, used: ReadonlySet<number>): Draft | null {
  const pieces = contentOf(scene, frame, learned);
  const size = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const quotedAt = quotedIn(scene, frame, pieces);
  if (pieces.length === 0 || (size < SHORTEST_CONTENT && quotedAt.length === 0)) return null;
  if (learned.source === null && !pieces.some(({ from, to }) => hasFiniteVerb(scene, frame, from, to))) return null;
  if (quotedAt.some((p) => isNickname(scene, frame, p))) return null;
  const free = quotedAt.filter((p) => !used.has(p));
  const kind = free.length === 0 ? 'indirect' : size === free.length ? 'direct' : 'mixed';
  return {
    kind,
    spans: pieces.map((piece) => spanOf(scene, frame, piece)),
    speaker: learned.source === null ? NOBODY : speakerOf(scene, frame, learned.source, learned.head),
    cue: spanOf(scene, frame, learned.cue),
    confidence: Math.round(learned.probability * 90) / 100,
    rule: LEARNED,
    quotedAt: free,
    cueEnd: learned.cue.to,
  };
}

/** A draft of the grammar with the whole phrase that names its speaker, and its whole cue, as the model reads them. */
function widen(scene: Scene, frame: Frame, draft: Draft, learned: LearnedAttribution): Draft {
  const { start, end } = draft.speaker;
  const source =
    learned.source === null
      ? null
      : spanOf(scene, frame, closeBracket(scene, frame, trim(scene, frame, learned.source)));
  const wider = source !== null && start !== null && end !== null && overlaps(source, { start, end });
  const pieces =
    draft.kind === 'indirect' ? contentOf(scene, frame, learned).map((piece) => spanOf(scene, frame, piece)) : [];
  const cue = trim(scene, frame, learned.cue);
  const longer = pieces.length > 0 && pieces.some((piece) => draft.spans.some((span) => overlaps(piece, span)));
  return {
    ...draft,
    spans: longer ? pieces : draft.spans,
    speaker: wider
      ? { ...draft.speaker, ...source }
      : draft.cue === null && draft.speaker.kind === 'unknown' && learned.source !== null
        ? speakerOf(scene, frame, learned.source, learned.head)
        : draft.speaker,
    cue: cue.from < cue.to ? spanOf(scene, frame, cue) : draft.cue,
  };
}

/**
 * What the grammar attributes in a frame, completed by the trained model: the grammar's reading stands where both see a
 * cue, with the whole phrases that the model reads for speaker and cue; what only the model sees is added.
 */
export function completeFrame(
  model: AttributionModel,
  scene: Scene,
  frame: Frame,
  drafts: readonly Draft[],
  view: SentenceView,
): Draft[] {
  const result = [...drafts];
  const used = new Set(drafts.flatMap(({ quotedAt }) => quotedAt));
  for (const learned of readFrame(model, scene, frame, view)) {
    const cue = spanOf(scene, frame, learned.cue);
    const own = quotedIn(scene, frame, learned.content);
    const at = result.findIndex((draft) =>
      draft.cue === null ? draft.quotedAt.some((p) => own.includes(p)) : overlaps(draft.cue, cue),
    );
    const there = result[at];
    if (there !== undefined) result[at] = widen(scene, frame, there, learned);
    else {
      const draft = draftOf(scene, frame, learned, used);
      if (draft === null) continue;
      result.push(draft);
      for (const p of draft.quotedAt) used.add(p);
    }
  }
  return result;
}
