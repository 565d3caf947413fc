import { tagNames } from '../model/tagger.js';
import type { NameTagger } from '../model/weights.js';
import type { NameMention, Segmented } from '../types.js';
import { findKnownNames } from './known.js';
import { completeAcronyms } from './name-acronyms.js';
import { agreeOnNames } from './name-agreement.js';
import { sureness, trimName, type NameSpan } from './name-spans.js';
import type { Resources } from './resources.js';

/** A span that the tagger gives less than this is no mention: measured as the best F1 on the labelled texts. */
const LEAST_CONFIDENCE = 0.45;
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
  for (const name of tagNames(tagger, tokens, sentences, null)) {
    const span = trimName(tokens, name);
    if (span !== null) spans.push(span);
  }
  const complete = completeAcronyms(segmented, sentences, spans);
  const agreed = agreeOnNames(segmented, sentences, complete).filter((span) => sureness(span) >= LEAST_CONFIDENCE);
  return mergeKnown(segmented, known, agreed);
}

/** Known names stand, except inside a longer name that the tagger is sure of. */
function mergeKnown(
  { tokens }: Segmented,
  known: readonly NameMention[],
  spans: readonly NameSpan[],
): readonly NameMention[] {
  const tagged = spans.map(
    (span): NameMention => ({
      start: tokens.start[span.first] ?? 0,
      end: tokens.end[span.end - 1] ?? 0,
      type: span.type,
      entity: null,
      form: 'name',
      confidence: Math.round(sureness(span) * 1000) / 1000,
      rule: span.rule,
    }),
  );
  const kept = known.filter(
    (name) => !(name.rule === 'known-inside' && tagged.some((span) => holds(span, name) && span.confidence >= SURE)),
  );
  const free = tagged.filter((span) => !kept.some((name) => name.start < span.end && span.start < name.end));
  return [...kept, ...free].sort((a, b) => a.start - b.start);
}

function holds(outer: NameMention, inner: NameMention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}
