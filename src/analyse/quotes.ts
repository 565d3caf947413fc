import type { Mention, Quote, Segmented, Span, Warning } from '../types.js';
import { attributeFrame, type Draft } from './quotes/attribution.js';
import {
  endAt,
  isNickname,
  listFrames,
  makeScene,
  mentionAt,
  quoteAt,
  startAt,
  wordAt,
  type Frame,
  type Scene,
} from './quotes/frames.js';
import { listCues } from './quotes/cues.js';
import { completeFrame } from './quotes/learned.js';
import { splitInserts } from './quotes/inserts.js';
import { findQuotedSpans, type QuotedSpan } from './quotes/marks.js';
import type { Resources } from './resources.js';
import { readMainSubject, readSubjectAfter, readSubjectBefore } from './quotes/speakers.js';
import { makeFrameView } from './quotes/views.js';
import { partyOf, type Party } from './quotes/speaker-phrases.js';

/** Quoted words without a cue: from this length on they are somebody's statement, not a term or a title. */
const SHORTEST_STATEMENT = 4;
const SHORTEST_FRAGMENT = 4;
/** Quoted words, a dash, a name and what is said of it, in places. */
const LONGEST_SIGNATURE = 16;
const TITLE_CUES =
  /^(?:titled|entitled|called|named|nicknamed|dubbed|known|so-called|labelled|labeled|intitulée?s?|baptisée?s?|nommée?s?|surnommée?s?|dite?s?|appelée?s?|novel|book|song|film|exhibition|roman|livre|chanson|exposition|plan|program|programme|project|projet|slogan|word|mot|term|terme|mention)$/u;

type Attributed = Omit<Draft, 'quotedAt' | 'cueEnd'>;

function wordsIn(scene: Scene, span: Span): number {
  return scene.segmented.text.slice(span.start, span.end).split(/\s+/u).length;
}

function undirected(span: QuotedSpan, party: Party | null, confidence: number, rule: string): Attributed {
  const speaker = party?.speaker ?? { kind: 'unknown', entity: null, start: null, end: null };
  return { kind: 'direct', spans: [{ start: span.start, end: span.end }], speaker, cue: null, confidence, rule };
}

/** A frame that is nothing but one quoted span. */
function isBare(scene: Scene, frame: Frame): boolean {
  return (
    quoteAt(scene, frame, 0) !== null &&
    frame.items.slice(1).every((_, index) => /^[.,!?…]$/u.test(wordAt(scene, frame, index + 1)))
  );
}

function endsOpen(scene: Scene, frame: Frame): boolean {
  return /^[:,]$/u.test(wordAt(scene, frame, frame.items.length - 1));
}

/** "So said X", « Ainsi parla X », "That is how X described it": the sentence after a quote that names its speaker. */
function speakerAfter(scene: Scene, next: Frame | undefined): Party | null {
  if (next === undefined) return null;
  const first = `${wordAt(scene, next, 0)} ${wordAt(scene, next, 1)}`;
  if (/^(?:so said|so says|thus spoke|ainsi parl\p{L}+)$/u.test(first))
    return readSubjectAfter(scene, next, 2, next.items.length);
  const fourth = `${first} ${wordAt(scene, next, 2)} ${wordAt(scene, next, 3)}`;
  return /^(?:the|these|those|la|le|l'|ces|les) (?:words?|phrase|line|formule|mots?|expression|propos|paroles|sentence) (?:is|are|was|were|est|sont|étai(?:t|ent)) (?:from|by|de|d'|signée?s?)$/u.test(
    fourth,
  )
    ? readSubjectAfter(scene, next, 4, next.items.length)
    : null;
}

/** Speaker of a quote that stands alone: who is introduced before it, who spoke last, who acts in the sentence before. */
function attributeBare(
  scene: Scene,
  frames: readonly Frame[],
  index: number,
  last: Attributed | null,
  lastFrame: number,
): Attributed | null {
  const frame = frames[index];
  const span = frame === undefined ? null : quoteAt(scene, frame, 0);
  if (frame === undefined || span === null) return null;
  const previous = frames[index - 1];
  const after = speakerAfter(scene, frames[index + 1]);
  if (after !== null) return undirected(span, after, 0.85, 'quote-so-said');
  if (previous !== undefined && endsOpen(scene, previous)) {
    const source = /^(?:according|selon)$/u.test(wordAt(scene, previous, 0))
      ? readSubjectAfter(scene, previous, wordAt(scene, previous, 0) === 'selon' ? 1 : 2, previous.items.length)
      : null;
    const party = source ?? introducer(scene, previous);
    if (party !== null) return undirected(span, party, 0.85, 'introduced-quote');
  }
  const long = wordsIn(scene, span) >= SHORTEST_STATEMENT;
  if (last !== null && lastFrame === index - 1 && (previous?.paragraph === frame.paragraph || long)) {
    const confidence = previous?.paragraph === frame.paragraph ? 0.85 : last.kind === 'indirect' ? 0.5 : 0.6;
    return { ...undirected(span, null, confidence, 'continued-quote'), speaker: last.speaker };
  }
  if (!long) return null;
  const near = previous?.paragraph === frame.paragraph ? previous : undefined;
  const subject = near === undefined ? null : readMainSubject(scene, near, 0, near.items.length);
  const able = subject?.mention?.type === 'person' ? subject : near === undefined ? null : onlyPerson(scene, near);
  return undirected(span, able, able === null ? 0.5 : 0.6, able === null ? 'quote-alone' : 'quote-after-subject');
}

/** The one person whom a sentence names, if it names just one. */
function onlyPerson(scene: Scene, frame: Frame): Party | null {
  const people = new Map<string, Party>();
  frame.items.forEach((_, p) => {
    const mention = mentionAt(scene, frame, p);
    if (mention?.type === 'person' && mention.form === 'name' && !people.has(mention.entity)) {
      people.set(mention.entity, partyOf(scene, mention, p, p + 1));
    }
  });
  return people.size === 1 ? ([...people.values()][0] ?? null) : null;
}

/** Who is about to speak in "… professor Caroline Lequesne," or "X was blunt:": the last source or the subject. */
function introducer(scene: Scene, frame: Frame): Party | null {
  for (let p = 0; p < frame.items.length; p += 1) {
    if (/^(?:according|selon)$/u.test(wordAt(scene, frame, p)))
      return readSubjectAfter(scene, frame, wordAt(scene, frame, p) === 'selon' ? p + 1 : p + 2, frame.items.length);
  }
  return readMainSubject(scene, frame, 0, frame.items.length);
}

/** Quoted words that no cue claims, inside a longer sentence. */
function attributeRest(scene: Scene, frame: Frame, p: number): Attributed | null {
  const span = quoteAt(scene, frame, p);
  if (span === null) return null;
  const words = wordsIn(scene, span);
  const before = wordAt(scene, frame, p - 1);
  if (before === ':') {
    if (words < 2) return null;
    const party = readMainSubject(scene, frame, 0, p - 1);
    const person = party === null || party.speaker.kind === 'unknown' ? null : party;
    return undirected(span, person, person === null ? 0.5 : 0.8, 'speaker-colon-quote');
  }
  if (p === 0 && wordAt(scene, frame, 1) === ':' && words >= SHORTEST_STATEMENT) {
    const cue = listCues(scene, frame).find(({ shape }) => shape === 'finite');
    const party = cue === undefined ? null : readSubjectBefore(scene, frame, cue.from, 1);
    return undirected(span, party?.mention?.type === 'person' ? party : null, 0.6, 'quote-colon');
  }
  if (words < SHORTEST_FRAGMENT || TITLE_CUES.test(before) || isNickname(scene, frame, p)) return null;
  const subject = readMainSubject(scene, frame, 0, p);
  if (subject === null || subject.mention === null || before === ',') return null;
  if (mentionAt(scene, frame, p - 1)?.form === 'name') return null;
  return undirected(span, subject, 0.55, 'fragment-of-subject');
}

/** “…” — Ana Lopez, 23: words signed by who said them. */
function attributeSigned(scene: Scene, frame: Frame): Attributed | null {
  const span = quoteAt(scene, frame, 0);
  const size = frame.items.length;
  if (span === null || size > LONGEST_SIGNATURE || !/^(?:[-—–―]|--)$/u.test(wordAt(scene, frame, 1))) return null;
  const party = readSubjectAfter(scene, frame, 2, size);
  const named = party !== null && (party.mention?.form === 'name' || party.speaker.kind === 'unknown');
  if (!named || !/^(?:[,.(]|)$/u.test(wordAt(scene, frame, party.to))) return null;
  const cue = { start: startAt(scene, frame, 1), end: endAt(scene, frame, 1) };
  return { ...undirected(span, party, 0.8, 'signed-quote'), cue };
}

const asDraft = (attributed: Attributed, p: number): Draft => ({ ...attributed, quotedAt: [p], cueEnd: p + 1 });

/** Joins what paragraphs that open anew go on quoting; the piece that has a cue says who speaks. */
function joinContinued(found: readonly Attributed[], quoted: readonly QuotedSpan[]): readonly Attributed[] {
  const outer = quoted.filter(({ depth }) => depth === 0);
  const following = new Map<number, number>();
  outer.forEach(({ start, continued }, index) => {
    const next = outer[index + 1];
    if (continued && next !== undefined) following.set(next.start, start);
  });
  if (following.size === 0) return found;
  const joined: Attributed[] = [];
  for (const one of [...found].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))) {
    const before = following.get(one.spans[0]?.start ?? -1);
    const at = joined.findLastIndex(({ kind, spans }) => kind !== 'indirect' && spans.at(-1)?.start === before);
    const first = joined[at];
    if (before === undefined || first === undefined) joined.push(one);
    else
      joined[at] = { ...(first.cue === null && one.cue !== null ? one : first), spans: [...first.spans, ...one.spans] };
  }
  return joined;
}

function toQuote({ kind, spans, speaker, cue, confidence, rule }: Attributed): Quote {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  return { start, end, kind, spans, speaker, cue, confidence, rule };
}

/** The article as attribution sees it, and a warning for each quote mark without partner. */
export function makeQuoteScene(
  segmented: Segmented,
  mentions: readonly Mention[],
  { verbs, entities }: Resources,
): { scene: Scene; warnings: readonly Warning[] } {
  const { quoted: paired, warnings } = findQuotedSpans(segmented);
  const quoted = splitInserts(segmented, paired, verbs);
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  const people = new Set(mentions.filter(({ type }) => type === 'person').map(({ entity }) => entity));
  const known = (id: string): boolean => people.has(id) && entities.has(id);
  return { scene: makeScene(segmented, language, mentions, quoted, verbs, known), warnings };
}

/**
 * What is quoted or reported in an article's body and commentary, and who says so.
 *
 * A grammar over tokens, verb forms and mentions: quote marks are paired first, then each sentence is read from outside its
 * quotes for verbs of speech and source phrases (method after Pareti 2015, "Attribution: a computational approach").
 *
 * @returns quotes by position, spans in UTF-16 units; a warning for each quote mark without partner
 * @example “No,” said Ana Lopez. → direct, spans [“No”], speaker Ana Lopez, cue "said"
 */
export function findQuotes(
  segmented: Segmented,
  mentions: readonly Mention[],
  resources: Resources,
): { quotes: readonly Quote[]; warnings: readonly Warning[] } {
  const { scene, warnings } = makeQuoteScene(segmented, mentions, resources);
  const frames = listFrames(scene);
  const found: Attributed[] = [];
  let last: Attributed | null = null;
  let lastFrame = -2;
  const added: Attributed[] = [];
  const model = resources.attribution[scene.language];
  const view = makeFrameView();
  frames.forEach((frame, index) => {
    const drafts: Attributed[] = [];
    const resumed = isBare(scene, frame) ? quoteAt(scene, frame, 0) : null;
    const open = found.at(-1);
    if (resumed?.resumes === true && open !== undefined && lastFrame === index - 1) {
      found[found.length - 1] = { ...open, spans: [...open.spans, { start: resumed.start, end: resumed.end }] };
      last = open;
      lastFrame = index;
      return;
    }
    if (isBare(scene, frame)) {
      const bare = attributeBare(scene, frames, index, last, lastFrame);
      if (bare !== null) drafts.push(bare);
    } else {
      const signed = attributeSigned(scene, frame);
      const byGrammar: Draft[] = signed === null ? [...attributeFrame(scene, frame)] : [asDraft(signed, 0)];
      const used = new Set(byGrammar.flatMap(({ quotedAt }) => quotedAt));
      frame.items.forEach((item, p) => {
        if (item >= 0 || used.has(p)) return;
        const rest = attributeRest(scene, frame, p);
        if (rest !== null) byGrammar.push(asDraft(rest, p));
      });
      const attributed = model === null ? byGrammar : completeFrame(model, scene, frame, byGrammar, view);
      drafts.push(...attributed.slice(0, byGrammar.length));
      added.push(...attributed.slice(byGrammar.length));
    }
    const spoken = drafts.filter(({ speaker }) => speaker.kind !== 'unknown').at(-1);
    if (spoken !== undefined) {
      last = spoken;
      lastFrame = index;
    } else if (drafts.length > 0) last = null;
    found.push(...drafts);
  });
  const quotes = [...joinContinued(found, scene.quoted), ...added]
    .map(toQuote)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes, warnings };
}
