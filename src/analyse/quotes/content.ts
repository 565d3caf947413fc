import { BE_FORMS, SUBORDINATORS } from '../../lexicon/function-words.js';
import { BARE_CLAUSE_VERBS } from '../../lexicon/reporting.js';
import { type Clause, TELLING, bareClause, clauseEnd, hasFiniteVerb, infinitiveClause } from './clauses.js';
import type { Cue } from './cues.js';
import {
  type Frame,
  type Scene,
  isClauseVerb,
  isNamingVerb,
  isSpeechVerb,
  quoteAt,
  readingsAt,
  wordAt,
  mentionAt,
} from './frames.js';
import { isAdverb, isPreposition } from './speaker-phrases.js';

/** How far a recipient or circumstance may push the content away from its verb, in tokens. */
const REACH = 14;

/** The same for a complementizer: "said in a letter to the committee that". */
const COMPLEMENT_REACH = 9;

const COMPLEMENTIZERS: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(['that']),
  fr: new Set(['que', "qu'"]),
};

/** "According to X, …": the words after the speaker's appositions. */
function sourceClause(scene: Scene, frame: Frame, cue: Cue, after: number): Clause | null {
  const before = wordAt(scene, frame, cue.from - 1);
  if (!/^(?:|and|but|et|mais|,|:|—|–)$/u.test(before) || (cue.from > 2 && !/^[:—–]$/u.test(before))) return null;
  let p = after;
  for (let piece = 0; piece < 4; piece += 1) {
    while (p < frame.items.length && wordAt(scene, frame, p) !== ',' && quoteAt(scene, frame, p) === null) p += 1;
    if (p >= frame.items.length) return null;
    if (quoteAt(scene, frame, p) !== null) {
      if (piece === 0 && cue.lemma !== 'pour' && cue.lemma !== 'to' && cue.lemma !== 'for') break;
      return null;
    }
    p += 1;
    if (!continuesSpeaker(scene, frame, p)) break;
  }
  const to = clauseEnd(scene, frame, p);
  if (to <= p) return null;
  const light = cue.lemma === 'pour' || cue.lemma === 'to' || cue.lemma === 'for';
  const quotes = Array.from({ length: to - p }, (_, index) => p + index).filter(
    (at) => quoteAt(scene, frame, at) !== null,
  );
  const opinion =
    cue.lemma === 'pour' && mentionAt(scene, frame, cue.to)?.type === 'person' && hasFiniteVerb(scene, frame, p, to);
  return light && quotes.length === 0 && !opinion ? null : { from: p, to };
}

/** Whether the piece after a comma still belongs to the speaker: "who runs …,", "a lawyer,", « délégué général de … , ». */
function continuesSpeaker(scene: Scene, frame: Frame, from: number): boolean {
  let to = from;
  while (to < frame.items.length && wordAt(scene, frame, to) !== ',') {
    if (quoteAt(scene, frame, to) !== null) return false;
    to += 1;
  }
  if (to >= frame.items.length) return false;
  if (/^(?:who|whose|which|whom|qui|dont|où)$/u.test(wordAt(scene, frame, from))) return true;
  return (
    to - from < 14 &&
    !hasFiniteVerb(scene, frame, from, to) &&
    !/^\p{L}+(?:ait|aient|ra|ront|ent)$/u.test(wordAt(scene, frame, to - 1))
  );
}

/**
 * The words that a cue governs to its right: a clause, quoted words, or the quoted part of an object. Null where none
 * follows or where it cannot be told.
 */
export function findClause(scene: Scene, frame: Frame, cue: Cue, after: number, inverted: boolean): Clause | null {
  if (cue.shape === 'source') return sourceClause(scene, frame, cue, after);
  const clause = isClauseVerb(scene, cue.lemma) || cue.lemma === 'savoir' || cue.lemma === 'valoir';
  const size = frame.items.length;
  const start = inverted ? after : cue.to;
  if (clause && !inverted && cue.shape !== 'passive') {
    const infinitive = infinitiveClause(scene, frame, cue);
    if (infinitive !== null) return infinitive;
    if (scene.language === 'en' && BARE_CLAUSE_VERBS.has(cue.lemma)) {
      const bare = bareClause(scene, frame, cue);
      if (bare !== null) return bare;
    }
  }
  const reach = cue.shape === 'passive' ? 2 * REACH : REACH;
  for (let p = start; p < Math.min(size, start + reach); p += 1) {
    const word = wordAt(scene, frame, p);
    if (quoteAt(scene, frame, p) !== null) {
      const object = quotedObject(scene, frame, cue, start, p);
      if (object !== null || quoteAt(scene, frame, p + 1) === null) return object;
      continue;
    }
    if (/^[;.()]$/u.test(word)) return null;
    if (
      p > start &&
      wordAt(scene, frame, p - 1) === ',' &&
      readingsAt(scene, frame, p).some(({ lemma, form }) => form === 'gerund' && isSpeechVerb(scene, lemma))
    )
      return null;
    if (word === ':' && quoteAt(scene, frame, p + 1) !== null) return { from: p + 1, to: p + 2 };
    if (word === ':') return null;
    if (COMPLEMENTIZERS[scene.language].has(word) && mayComplement(scene, frame, cue, p)) {
      const demonstrative = scene.language === 'en' && BE_FORMS.en.has(wordAt(scene, frame, p + 1));
      const from = demonstrative ? p : wordAt(scene, frame, p + 1) === ',' ? p + 2 : p + 1;
      if (quoteAt(scene, frame, from) !== null && closesQuote(scene, frame, from + 1)) return { from, to: from + 1 };
      const to =
        cue.shape === 'gerund' && cue.from < 2 ? firstComma(scene, frame, from) : clauseEnd(scene, frame, from);
      return to > from && (clause || hasQuote(scene, frame, from, to)) ? { from, to } : null;
    }
    if (p > start && clause && SUBORDINATORS[scene.language].has(word) && !COMPLEMENTIZERS[scene.language].has(word))
      return null;
  }
  return null;
}

function hasQuote(scene: Scene, frame: Frame, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (quoteAt(scene, frame, p) !== null) return true;
  return false;
}

/** "told reporters that", « a indiqué mardi à l'AFP que »; not "the claim of the man that", « dit plus que ». */
function mayComplement(scene: Scene, frame: Frame, cue: Cue, p: number): boolean {
  if (p === cue.to) return true;
  if (scene.language === 'en' && TELLING.has(cue.lemma)) return true;
  const first = wordAt(scene, frame, cue.to);
  if (p - cue.to > COMPLEMENT_REACH && first !== ',') return false;
  for (let between = cue.to + 1; between < p; between += 1) {
    if (wordAt(scene, frame, between) === ',' && first !== ',') return false;
    if (
      wordAt(scene, frame, between) === 'to' &&
      readingsAt(scene, frame, between + 1).some(({ form }) => form === 'base')
    )
      return false;
  }
  if (/^(?:plus|moins|autre|mieux|aussi|autant|même|rien|si|tel|telle)$/u.test(wordAt(scene, frame, p - 1)))
    return false;
  if (isAdverb(scene, frame, cue.to) || first === ',') return true;
  return scene.language === 'en'
    ? isPreposition(scene, frame, cue.to)
    : /^(?:à|au|aux|auprès|dans|devant|en|face|hier|lors|par|sur)$/u.test(first);
}

/** Quoted words after the verb: its whole content (“…” after said, said: or told reporters) or part of its object. */
function quotedObject(scene: Scene, frame: Frame, cue: Cue, start: number, p: number): Clause | null {
  const direct =
    p === start ||
    /^[,:]$/u.test(wordAt(scene, frame, p - 1)) ||
    COMPLEMENTIZERS[scene.language].has(wordAt(scene, frame, p - 1));
  const closes = closesQuote(scene, frame, p + 1);
  if (cue.shape === 'passive') return { from: p, to: p + 1 };
  if (!isNamingVerb(scene, cue.lemma) && wordAt(scene, frame, p - 1) === 'as') return null;
  if (direct && closes && (isClauseVerb(scene, cue.lemma) || !isNamingVerb(scene, cue.lemma) || p === start))
    return { from: p, to: p + 1 };
  if (direct && isClauseVerb(scene, cue.lemma)) {
    const to = clauseEnd(scene, frame, p);
    return { from: p, to };
  }
  const words = scene.segmented.text.slice(...(spanAt(scene, frame, p) ?? [0, 0])).split(/\s+/u).length;
  if (!isNamingVerb(scene, cue.lemma) && words < 3) return null;
  return { from: start, to: p + 1, fragment: true };
}

/** Whether what follows quoted words no longer belongs to the reported clause. */
function closesQuote(scene: Scene, frame: Frame, p: number): boolean {
  const next = wordAt(scene, frame, p);
  return (
    next === '' ||
    /^[.,;:—–]$/u.test(next) ||
    /^(?:and|but|et|mais|in|on|at|to|after|before|when|as|dans|à|lors|par)$/u.test(next)
  );
}

function firstComma(scene: Scene, frame: Frame, from: number): number {
  let to = from;
  while (to < frame.items.length && wordAt(scene, frame, to) !== ',') to += 1;
  return to;
}

function spanAt(scene: Scene, frame: Frame, p: number): [number, number] | null {
  const span = quoteAt(scene, frame, p);
  return span === null ? null : [span.start, span.end];
}
