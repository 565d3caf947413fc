import { DETERMINERS } from '../../lexicon/function-words.js';
import { PRONOUNS, isSpeakerNoun } from '../../lexicon/speakers.js';
import type { Quote, Span } from '../../types.js';
import { type Attribution, attribute, isComma, isQuote } from './cue-speakers.js';
import { findClause } from './content.js';
import { type Clause, hasFiniteVerb } from './clauses.js';
import { type Cue, listCues } from './cues.js';
import {
  type Frame,
  type Scene,
  endAt,
  isClauseVerb,
  isNamingVerb,
  isNickname,
  quoteAt,
  readingsAt,
  startAt,
  textAt,
  wordAt,
} from './frames.js';
import { isAdverb, isPreposition } from './speaker-phrases.js';

/** An attributed quote, and the frame positions of the quoted spans that it uses up. */
export interface Draft extends Omit<Quote, 'start' | 'end'> {
  readonly quotedAt: readonly number[];
  readonly cueEnd: number;
}

/** "Nobody, he said, should …": the rule that outranks what stands to the right of its verb. */
const INSERTION = 'speaker-verb-inserted';

function spanOf(scene: Scene, frame: Frame, from: number, to: number): Span {
  const first = quoteAt(scene, frame, from);
  const last = quoteAt(scene, frame, to - 1);
  const whole = first !== null && to - from === 1;
  return whole
    ? { start: first.start, end: first.end }
    : { start: startAt(scene, frame, from), end: last?.close ?? endAt(scene, frame, to - 1) };
}

function quotesIn(scene: Scene, frame: Frame, { from, to }: Clause): number[] {
  const found: number[] = [];
  for (let p = from; p < to; p += 1) if (isQuote(scene, frame, p)) found.push(p);
  return found;
}

function draft(scene: Scene, frame: Frame, attribution: Attribution, pieces: readonly Clause[], rule: string): Draft {
  const { cue, party } = attribution;
  const quotedAt = pieces.flatMap((piece) => quotesIn(scene, frame, piece));
  const kind =
    quotedAt.length === 0
      ? 'indirect'
      : pieces.every(({ from, to }) => to - from === 1 && isQuote(scene, frame, from))
        ? 'direct'
        : 'mixed';
  const known = party.speaker.kind !== 'unknown';
  const confidence = kind === 'indirect' ? (known ? 0.75 : 0.6) : known ? 0.92 : 0.7;
  const main = { start: startAt(scene, frame, cue.from), end: endAt(scene, frame, cue.to - 1) };
  return {
    kind,
    spans: pieces.map(({ from, to }) => spanOf(scene, frame, from, to)),
    speaker: party.speaker,
    cue: main,
    confidence,
    rule,
    quotedAt,
    cueEnd: attribution.to,
  };
}

/** Left edge of the clause that ends before the cue: after the previous attribution or a colon. */
function clauseStart(scene: Scene, frame: Frame, low: number, to: number): number {
  let from = low;
  for (let p = low; p < to; p += 1) if (wordAt(scene, frame, p) === ':') from = p + 1;
  while (
    from < to &&
    (/^[,—–]$/u.test(wordAt(scene, frame, from)) ||
      (/^(?:and|but|et|mais)$/u.test(wordAt(scene, frame, from)) && from === low && low > 0))
  )
    from += 1;
  return from;
}

/** “…,” she said, “…”: the words before the cue, and those after it where the sentence goes on. */
function takeAround(scene: Scene, frame: Frame, attribution: Attribution, low: number): Draft | null {
  const { from, cue, to } = attribution;
  const as = /^(?:as|comme)$/u.test(wordAt(scene, frame, from - 1)) ? from - 1 : from;
  const before = isComma(scene, frame, as - 1) ? as - 1 : as;
  const quote =
    isQuote(scene, frame, before - 1) &&
    (as === before || as < from || before - 1 === 0 || !isNickname(scene, frame, before - 1));
  const first = clauseStart(scene, frame, low, before);
  if (first >= before) return null;
  const clause = { from: first, to: before };
  if (!quote) {
    if (before === from || cue.shape === 'gerund') return null;
    return takeIndirectAround(scene, frame, attribution, clause);
  }
  const pieces = [clause];
  let next = to;
  while (next < frame.items.length && !isQuote(scene, frame, next) && !/^[:.;]$/u.test(wordAt(scene, frame, next)))
    next += 1;
  const goesOn =
    isQuote(scene, frame, next) &&
    (isComma(scene, frame, next - 1) || next === to || /^(?:and|et)$/u.test(wordAt(scene, frame, next - 1)));
  if (goesOn && first === before - 1 && !governsBetween(scene, frame, to, next))
    pieces.push({ from: next, to: next + 1 });
  return draft(scene, frame, attribution, pieces, attribution.inverted ? 'quote-verb-speaker' : 'quote-speaker-verb');
}

/** Whether another cue between two quotes claims the second. */
function governsBetween(scene: Scene, frame: Frame, from: number, to: number): boolean {
  return listCues(scene, { ...frame, items: frame.items.slice(0, to) }).some((cue) => cue.at >= from);
}

/** "The firm will close, its chair said." Only where the cue's clause is short and closes the sentence or an insertion. */
function takeIndirectAround(scene: Scene, frame: Frame, attribution: Attribution, clause: Clause): Draft | null {
  const { cue, to } = attribution;
  const size = frame.items.length;
  let end = to;
  while (end < size && !/^[,.;:—–]$/u.test(wordAt(scene, frame, end)) && end - to < 8 && !isQuote(scene, frame, end))
    end += 1;
  const last = end >= size || /^[.;]$/u.test(wordAt(scene, frame, end));
  if (!last && !isComma(scene, frame, end)) return null;
  const saying =
    cue.shape === 'source' ||
    isClauseVerb(scene, cue.lemma) ||
    /^(?:savoir|valoir|entendre)$/u.test(cue.lemma) ||
    (attribution.inverted && attribution.party.mention !== null);
  if (!saying || wordAt(scene, frame, attribution.from - 1) !== ',') return null;
  if (cue.shape !== 'source' && end > to && findClause(scene, frame, cue, to, attribution.inverted) !== null)
    return null;
  if (!last && gerundFollows(scene, frame, end + 1))
    return draft(scene, frame, attribution, [clause], 'clause-speaker-verb');
  if (!isPlausible(scene, frame, clause, last, end === to && !last, cue.shape === 'source')) return null;
  if (!attribution.inverted && end > to && takesObject(scene, frame, cue, to)) return null;
  const pieces = isAdverb(scene, frame, clause.from) && clause.to - clause.from === 1 ? [] : [clause];
  if (!last) {
    let close = size;
    while (close > end && /^[.;!?]$/u.test(wordAt(scene, frame, close - 1))) close -= 1;
    if (attribution.inverted && cue.shape !== 'source' && cue.clitic < 0)
      return draft(scene, frame, attribution, pieces, 'clause-verb-speaker');
    if (close > end + 1 && end - attribution.from <= 8) pieces.push({ from: end + 1, to: close });
    if (pieces.length === 0) return null;
    if (end === to) return draft(scene, frame, attribution, pieces, INSERTION);
  }
  if (pieces.length === 0) return null;
  return draft(scene, frame, attribution, pieces, cue.shape === 'source' ? 'clause-source' : 'clause-speaker-verb');
}

/** A verb with an object of its own reports nothing before it: « …, Ana Lopez, a promis un amendement ». */
function takesObject(scene: Scene, frame: Frame, cue: Cue, p: number): boolean {
  if (/^(?:tell|inform|assure|remind|warn|advise|brief)$/u.test(cue.lemma)) return false;
  return (
    DETERMINERS[scene.language].has(wordAt(scene, frame, p)) &&
    !/^(?:this|that|last|au|aux)$/u.test(wordAt(scene, frame, p))
  );
}

function gerundFollows(scene: Scene, frame: Frame, p: number): boolean {
  return readingsAt(scene, frame, p).some(({ form }) => form === 'gerund');
}

/** Whether the words before a cue are a clause of their own, not an introductory phrase or the cue's own subject. */
function isPlausible(
  scene: Scene,
  frame: Frame,
  clause: Clause,
  last: boolean,
  insertion: boolean,
  source: boolean,
): boolean {
  const size = clause.to - clause.from;
  if (insertion) return size >= 1;
  if (last && source) return size >= 4;
  if (size < 4) return false;
  if (hasFiniteVerb(scene, frame, clause.from, clause.to)) return true;
  const phrase =
    isPreposition(scene, frame, clause.from) || /^(?:ing|ant)$/u.test(wordAt(scene, frame, clause.from).slice(-3));
  return last && scene.language === 'en' && !phrase;
}

/** "X said that …", "X said: “…”", "called it “…”", "According to X, …". */
function takeAfter(scene: Scene, frame: Frame, attribution: Attribution): Draft | null {
  const { cue } = attribution;
  const clause = findClause(scene, frame, cue, attribution.to, attribution.inverted);
  if (clause === null) return null;
  const quotes = quotesIn(scene, frame, clause);
  if (clause.fragment && quotes.length > 0) {
    const at = quotes[0] ?? clause.from;
    if (isNamingVerb(scene, cue.lemma) && isNickname(scene, frame, at)) return null;
    return draft(scene, frame, attribution, [{ from: at, to: at + 1 }], 'speaker-verb-fragment');
  }
  const only = quotes.length === 1 && clause.to - clause.from === 1;
  return draft(
    scene,
    frame,
    attribution,
    [clause],
    only ? 'speaker-verb-quote' : cue.shape === 'source' ? 'source-clause' : 'speaker-verb-clause',
  );
}

/** A subject that says nothing: "this signals", "it", « on ». */
function isNobody({ party, cue }: Attribution): boolean {
  return (
    party.speaker.kind === 'unknown' &&
    party.mention === null &&
    (cue.shape === 'finite' || cue.shape === 'gerund') &&
    cue.clitic < 0
  );
}

/** Whether reported words may be this party's: a mention, or a noun for people, bodies or papers ("the shift" reports nothing). */
function canReport(scene: Scene, frame: Frame, { party, cue }: Attribution): boolean {
  const { kind } = party.speaker;
  if (
    party.mention !== null ||
    kind === 'document' ||
    kind === 'organization' ||
    cue.shape === 'source' ||
    cue.shape === 'passive'
  )
    return true;
  if (kind === 'unknown')
    return party.speaker.start !== null && !PRONOUNS[scene.language].has(wordAt(scene, frame, party.from));
  if (kind === 'person') return true;
  for (let p = party.from; p < party.to; p += 1)
    if (isSpeakerNoun(scene.language, wordAt(scene, frame, p))) return true;
  return false;
}

/** Attributes what one frame quotes and reports. */
export function attributeFrame(scene: Scene, frame: Frame): readonly Draft[] {
  const drafts: Draft[] = [];
  const attributions: Attribution[] = [];
  const used = new Set<number>();
  let low = 0;
  for (const cue of listCues(scene, frame)) {
    if (cue.at < low && cue.shape !== 'gerund') continue;
    const attribution = attribute(scene, frame, cue, attributions);
    if (attribution === null) continue;
    if (/^(?:i|we|je|j'|nous)$/u.test(textAt(scene, frame, attribution.from).toLowerCase())) continue;
    const around = cue.shape === 'gerund' || attribution.relative ? null : takeAround(scene, frame, attribution, low);
    const sure = around !== null && (around.rule === INSERTION || around.quotedAt.some((p) => !used.has(p)));
    const found = sure ? around : (takeAfter(scene, frame, attribution) ?? around);
    if (found === null || found.quotedAt.some((p) => used.has(p))) continue;
    if (isNobody(attribution) && found !== around) continue;
    if (found.kind === 'indirect' && !canReport(scene, frame, attribution)) continue;
    for (const p of found.quotedAt) used.add(p);
    attributions.push(attribution);
    drafts.push(found);
    low = Math.max(low, attribution.to, ...found.quotedAt.map((p) => p + 1));
    const end = found.spans.at(-1)?.end ?? 0;
    while (low < frame.items.length && endAt(scene, frame, low) <= end) low += 1;
  }
  return drafts;
}
