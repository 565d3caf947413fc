import { lazily } from '../lazily.js';
import { tagNames } from '../model/tagger.js';
import { isFieldText } from '../model/topic.js';
import { findHabit } from '../model/traits.js';
import type { NameTagger } from '../model/weights.js';
import type { EntityType, NameMention, Segmented } from '../types.js';
import { findEntityOfName, findKnownNames } from './known.js';
import { addBareLetters, completeAcronyms } from './names/acronyms.js';
import { agreeOnNames } from './names/agreement.js';
import { isOnlyTerms, splitJoined, sureness, trimName, type NameSpan } from './names/spans.js';
import type { Resources } from './resources.js';

/**
 * A span that is less sure to be a name is no mention. Held-out passages, typed F1 (precision): 0.3 85.5 (87), 0.45 85.6 (88),
 * 0.55 85.5 (88), 0.65 84.9 (89) in English; 81.6 (85), 81.7 (86), 81.6 (87), 80.9 (89) in French.
 */
const LEAST_CONFIDENCE = 0.5;
/** The same for a span whose one capital is that of its sentence: "Civil society takes …". */
const LEAST_OPENING = 0.7;
/** A known name inside a longer span of the tagger's gives way to it from this confidence on. */
const SURE = 0.5;

/** The taggers by language; a text of another or unknown language is read with the English one. */
export interface NameTaggers {
  readonly en: NameTagger;
  readonly fr: NameTagger;
}

/**
 * The names in an article's titles, headings, body and analysis, by start, without overlap: those of the knowledge base
 * (with their entity), and those that the trained tagger sees (entity null). Civilities, articles and possessives stay
 * outside; within an article the same words have the same type.
 *
 * @example "Mistral Capital Partners sued the CNIL." → [{…, type: 'organization', entity: null}, {…, entity: 'cnil'}]
 */
export function findNames(segmented: Segmented, resources: Pick<Resources, 'known' | 'names'>): readonly NameMention[] {
  const known = findKnownNames(segmented, resources);
  const { tokens, language } = segmented;
  const sentences = segmented.sentences.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'byline');
  const tagger = language === 'fr' ? resources.names.fr : resources.names.en;
  const spans: NameSpan[] = [];
  for (const name of tagNames(tagger, tokens, sentences)) {
    const span = trimName(tokens, name);
    if (span !== null) spans.push(span);
  }
  const field = isFieldText(tokens);
  const isCommon = (norm: string): boolean => [1, 2].includes(findHabit(tagger.words, norm));
  const lower = lazily(() => new Set(tokens.norm.filter((norm, at) => tokens.text[at] === norm)));
  const isLower = (norm: string): boolean => lower().has(norm);
  const bracketed = completeAcronyms(segmented, sentences, spans);
  const complete = field ? addBareLetters(segmented, sentences, bracketed, isCommon, isLower) : bracketed;
  const openings = new Set(sentences.map(({ firstToken }) => firstToken));
  const agreed = agreeOnNames(segmented, sentences, complete, isLower).filter(
    (span) => sureness(span) >= (isOpening(segmented, span, openings) ? LEAST_OPENING : LEAST_CONFIDENCE),
  );
  const starts = new Map(known.map((name) => [name.start, name]));
  const typeOf = (first: number, end: number): EntityType | null => {
    const name = starts.get(tokens.start[first] ?? -1);
    return name !== undefined && name.end === tokens.end[end - 1] ? name.type : null;
  };
  return mergeKnown(
    segmented,
    resources,
    known,
    agreed.flatMap((span) => splitJoined(tokens, span, typeOf)),
    field,
  );
}

/** Whether the sentence's beginning may be the only reason for the span's capital. */
function isOpening({ tokens }: Segmented, { first, end }: NameSpan, openings: ReadonlySet<number>): boolean {
  if (!openings.has(first)) return false;
  for (let at = first; at < end; at += 1) {
    const text = tokens.text[at] ?? '';
    if (/\p{Lu}/u.test(at === first ? text.slice(1) : text)) return false;
  }
  return true;
}

/** Known names stand, except as a part of a longer name that the tagger is sure of, or as a place's namesake. */
function mergeKnown(
  segmented: Segmented,
  resources: Pick<Resources, 'known'>,
  known: readonly NameMention[],
  spans: readonly NameSpan[],
  field: boolean,
): readonly NameMention[] {
  const { tokens } = segmented;
  const tagged = spans.map((span): NameMention => ({
    start: tokens.start[span.first] ?? 0,
    end: tokens.end[span.end - 1] ?? 0,
    type: span.type,
    entity: findEntityOfName(segmented, span.first, span.end, span.type, resources),
    form: 'name',
    confidence: Math.round(sureness(span) * 1000) / 1000,
    rule: span.rule,
  }));
  const kept: NameMention[] = [];
  let at = 0;
  for (const name of known) {
    while (at < tagged.length && (tagged[at]?.end ?? 0) <= name.start) at += 1;
    const span = tagged[at];
    if (span === undefined || !(holds(segmented.text, span, name) || (!field && isNamesake(span, name))))
      kept.push(name);
  }
  let next = 0;
  const free = tagged.filter((span) => {
    while (next < kept.length && (kept[next]?.end ?? 0) <= span.start) next += 1;
    return (kept[next]?.start ?? Infinity) >= span.end;
  });
  return [...kept, ...free].sort((a, b) => a.start - b.start);
}

/** "Mistral Capital Partners" holds "Mistral"; "Paris AI", of a start-up, does not hold "Paris". */
function holds(text: string, outer: NameMention, inner: NameMention): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  if (
    inner.type === 'place' &&
    isOnlyTerms(`${text.slice(outer.start, inner.start)}${text.slice(inner.end, outer.end)}`)
  ) {
    return false;
  }
  return longer && outer.start <= inner.start && outer.end >= inner.end && outer.confidence >= SURE;
}

/** A place's name that is a team's or a person's: only outside of the field, where countries act under their names. */
function isNamesake(span: NameMention, name: NameMention): boolean {
  const same = span.start === name.start && span.end === name.end;
  return same && name.type === 'place' && span.type !== 'place' && span.confidence >= SURE;
}
