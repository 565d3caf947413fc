import type { Mention, Segmented } from '../../types.js';
import { AUXILIARIES } from '../../lexicon/auxiliaries.js';
import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { CLAUSE_VERBS, NAMING_VERBS, QUOTE_VERBS } from '../../lexicon/reporting.js';
import { verbReadings, type VerbForms, type VerbReading } from '../../lexicon/verbs.js';
import type { QuotedSpan } from './marks.js';

/**
 * A sentence seen from outside its quotes: each item is a token's index or, negative, a quoted span (`~item`).
 * A sentence that a quote interrupts or ends stays one frame.
 */
export interface Frame {
  readonly items: readonly number[];
  readonly paragraph: number;
}

/** What attribution looks at: one article, its tokens, mentions and quoted spans. */
export interface Scene {
  readonly segmented: Segmented;
  readonly language: KnowledgeLanguage;
  readonly verbs: VerbForms;
  readonly mentions: readonly Mention[];
  /** Per token the widest mention that covers it, or -1. Possessives are left out: they stand for no speaker. */
  readonly mentionAt: Int32Array;
  readonly quoted: readonly QuotedSpan[];
  /** Entities that the article names, or that are known by their description alone. */
  readonly named: ReadonlySet<string>;
}

type Lists = Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>>;
const setsOf = (list: Readonly<Record<KnowledgeLanguage, readonly string[]>>): Lists => ({
  en: new Set(list.en),
  fr: new Set(list.fr),
});
const CLAUSE = setsOf(CLAUSE_VERBS);
const QUOTE = setsOf(QUOTE_VERBS);
const NAMING = setsOf(NAMING_VERBS);
const AUXILIARY = setsOf(AUXILIARIES);
const POSSESSIVES = new Set(
  "its his her their my our your whose son sa ses leur leurs mon ma mes notre nos votre vos se s' lui-même elle-même".split(
    ' ',
  ),
);
const SENTENCE_END = new Set(['.', '!', '?', '…', '...', ';', '?!', '!?']);
const QUOTE_END = /[.!?…]$/u;
/** How far after `“…?”` a speech verb still makes one sentence with it, in tokens. */
const CUE_REACH = 8;
/** A longer sentence is none, but a list or a table: cut, so that time stays linear in the text. */
export const LONGEST_FRAME = 250;

export function isClauseVerb(scene: Scene, lemma: string): boolean {
  return CLAUSE[scene.language].has(lemma);
}

export function isNamingVerb(scene: Scene, lemma: string): boolean {
  return NAMING[scene.language].has(lemma);
}

export function isSpeechVerb(scene: Scene, lemma: string): boolean {
  return CLAUSE[scene.language].has(lemma) || QUOTE[scene.language].has(lemma) || NAMING[scene.language].has(lemma);
}

/** The quoted span at position `p` of a frame, or null where a token stands. */
export function quoteAt(scene: Scene, frame: Frame, p: number): QuotedSpan | null {
  const item = frame.items[p];
  return item !== undefined && item < 0 ? (scene.quoted[~item] ?? null) : null;
}

/** Normalised word at position `p`; `“”` for a quoted span, empty outside the frame. */
export function wordAt(scene: Scene, frame: Frame, p: number): string {
  const item = frame.items[p];
  if (item === undefined) return '';
  return item < 0 ? '“”' : (scene.segmented.tokens.norm[item] ?? '');
}

export function textAt(scene: Scene, frame: Frame, p: number): string {
  const item = frame.items[p];
  return item === undefined || item < 0 ? '' : (scene.segmented.tokens.text[item] ?? '');
}

export function isCapital(scene: Scene, frame: Frame, p: number): boolean {
  return /^\p{Lu}/u.test(textAt(scene, frame, p));
}

export function startAt(scene: Scene, frame: Frame, p: number): number {
  const item = frame.items[p] ?? 0;
  return item < 0 ? (scene.quoted[~item]?.open ?? 0) : (scene.segmented.tokens.start[item] ?? 0);
}

export function endAt(scene: Scene, frame: Frame, p: number): number {
  const item = frame.items[p] ?? 0;
  return item < 0 ? (scene.quoted[~item]?.close ?? 0) : (scene.segmented.tokens.end[item] ?? 0);
}

/** The mention at position `p`, or null. */
export function mentionAt(scene: Scene, frame: Frame, p: number): Mention | null {
  const item = frame.items[p];
  if (item === undefined || item < 0) return null;
  return scene.mentions[scene.mentionAt[item] ?? -1] ?? null;
}

/** Readings of the word at `p` as a verb. */
export function readingsAt(scene: Scene, frame: Frame, p: number): readonly VerbReading[] {
  const item = frame.items[p];
  if (item === undefined || item < 0) return [];
  return verbReadings(scene.verbs, scene.language, scene.segmented.tokens.norm[item] ?? '');
}

export function isAuxiliaryLemma(scene: Scene, lemma: string): boolean {
  return AUXILIARY[scene.language].has(lemma);
}

/** A quoted name rather than words that somebody said: “Auntie”, “the museum”, 'Design by Default'. */
export function isNickname(scene: Scene, frame: Frame, p: number): boolean {
  const span = quoteAt(scene, frame, p);
  if (span === null) return false;
  const inner = scene.segmented.text.slice(span.start, span.end);
  if (QUOTE_END.test(inner) || (p === 0 && /^[,]$/u.test(scene.segmented.text.charAt(span.end)))) return false;
  const words = inner.split(/\s+/u);
  const content = words.filter((word) => /^\p{L}{4,}/u.test(word));
  if (words.length === 2 && /^(?:the|le|la|les)$/iu.test(words[0] ?? '')) return true;
  return words.length <= 5 && content.length > 0 && content.every((word) => /^\p{Lu}/u.test(word));
}

function coverMentions(segmented: Segmented, mentions: readonly Mention[]): Int32Array {
  const { tokens } = segmented;
  const covered = new Int32Array(tokens.length).fill(-1);
  const width = new Int32Array(tokens.length);
  let first = 0;
  mentions.forEach((mention, index) => {
    if (mention.form === 'pronoun' && POSSESSIVES.has(mention.text.toLowerCase())) return;
    while (first < tokens.length && (tokens.end[first] ?? 0) <= mention.start) first += 1;
    for (let token = first; token < tokens.length && (tokens.start[token] ?? 0) < mention.end; token += 1) {
      if (mention.end - mention.start <= (width[token] ?? 0)) continue;
      covered[token] = index;
      width[token] = mention.end - mention.start;
    }
  });
  return covered;
}

export function makeScene(
  segmented: Segmented,
  language: KnowledgeLanguage,
  mentions: readonly Mention[],
  quoted: readonly QuotedSpan[],
  verbs: VerbForms,
  known: (id: string) => boolean,
): Scene {
  const named = new Set(
    mentions
      .filter(({ form, type, entity }) => form === 'name' || (type === 'person' && known(entity)))
      .map(({ entity }) => entity),
  );
  return { segmented, language, verbs, mentions, mentionAt: coverMentions(segmented, mentions), quoted, named };
}

/** A speech verb soon after `“…?”`, before any other punctuation: "asked", « demande-t-il », Marie replied. */
function cueFollows(scene: Scene, token: number): boolean {
  const { tokens } = scene.segmented;
  for (let at = token; at < Math.min(tokens.length, token + CUE_REACH); at += 1) {
    if (tokens.kind[at] === 'punctuation' && tokens.text[at] !== ',') return false;
    const readings = verbReadings(scene.verbs, scene.language, tokens.norm[at] ?? '');
    if (readings.some(({ lemma, form }) => form !== 'base' && isSpeechVerb(scene, lemma))) return true;
  }
  return false;
}

/** Whether a sentence ends with this quoted span: it ends with a full stop, and what follows starts anew. */
function endsSentence(scene: Scene, span: QuotedSpan, next: number, nextIsQuote: boolean): boolean {
  const { tokens, text } = scene.segmented;
  if (!QUOTE_END.test(text.slice(span.end - 1, span.end))) return false;
  if (nextIsQuote) return true;
  if (!/^\p{Lu}/u.test(tokens.text[next] ?? '')) return false;
  return text.charAt(span.end - 1) === '.' || !cueFollows(scene, next);
}

/** A full stop that is not of an abbreviation, as in "(D-N.Y.)"; or the bracket that closes after one. */
function closesSentence({ segmented: { tokens, text } }: Scene, token: number, last: boolean): boolean {
  if (last && tokens.text[token] === ')') return SENTENCE_END.has(tokens.text[token - 1] ?? '');
  return SENTENCE_END.has(tokens.text[token] ?? '') && !/[\p{L}\p{N}),]/u.test(text.charAt(tokens.end[token] ?? 0));
}

/** The frames of body and analysis, in text order. */
export function listFrames(scene: Scene): readonly Frame[] {
  const { tokens, sentences } = scene.segmented;
  const outer = scene.quoted.map((span, index) => ({ span, index })).filter(({ span }) => span.depth === 0);
  const frames: Frame[] = [];
  let items: number[] = [];
  let paragraph = -1;
  let quote = 0;
  const close = (): void => {
    if (items.length > 0) frames.push({ items, paragraph });
    items = [];
  };
  for (const sentence of sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'analysis') continue;
    if (sentence.paragraph !== paragraph) close();
    paragraph = sentence.paragraph;
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const start = tokens.start[token] ?? 0;
      while (quote < outer.length && (outer[quote]?.span.close ?? 0) <= start) quote += 1;
      const current = outer[quote];
      if (current !== undefined && start >= current.span.open) {
        const last = items.at(-1);
        if (last === ~current.index) continue;
        const before = last !== undefined && last < 0 ? scene.quoted[~last] : undefined;
        if (before !== undefined && endsSentence(scene, before, token, true)) close();
        items.push(~current.index);
        if (items.length >= LONGEST_FRAME) close();
        continue;
      }
      const last = items.at(-1);
      if (last !== undefined && last < 0) {
        const span = scene.quoted[~last];
        if (span !== undefined && endsSentence(scene, span, token, false)) close();
      }
      if (items.length === 0 && tokens.text[token] === '>') continue;
      items.push(token);
      if (closesSentence(scene, token, token + 1 === sentence.endToken) || items.length >= LONGEST_FRAME) close();
    }
  }
  close();
  return frames;
}
