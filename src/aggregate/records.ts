import { fingerprint, hashText, type Fingerprint } from './fingerprint.js';
import { domainOf } from '../knowledge/sources.js';
import { nameHolder, nameTarget } from './names.js';
import { LEARNED } from '../analyse/quotes/learned.js';
import type { Analysis, Certainty, EntityType, Quote, SectionKind, Span, StancePolarity, Voice } from '../types.js';

/** One stance with its names and the exact words, ready for any table. */
export interface StanceRecord {
  readonly article: string;
  readonly source: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly holder: string;
  readonly holderName: string;
  readonly target: string;
  readonly targetName: string;
  readonly targetKind: 'issue' | 'entity';
  readonly polarity: StancePolarity;
  readonly certainty: Certainty;
  readonly voice: Voice;
  readonly confidence: number;
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
}

export interface QuoteRecord {
  readonly article: string;
  readonly source: string;
  readonly published: string | null;
  readonly speaker: string | null;
  readonly speakerName: string;
  readonly speakerKind: string;
  readonly kind: string;
  readonly cue: string | null;
  readonly quote: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

export interface EventRecord {
  readonly article: string;
  readonly source: string;
  readonly published: string | null;
  readonly type: string;
  readonly trigger: string;
  readonly participants: readonly { readonly entity: string; readonly name: string; readonly role: string }[];
  readonly amount: { readonly value: number; readonly currency: string } | null;
  readonly date: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: boolean;
  readonly mentions: number;
  /** Sum of signed tone scores over its judged mentions, and how many were judged. */
  readonly tone: number;
  readonly toned: number;
  /** How its names are written, with counts; in order of first use. */
  readonly forms: readonly { readonly form: string; readonly mentions: number }[];
}

/** What the corpus views need of one article: its analysis without its text, so that memory stays small. */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string;
  /** `path`, or `path#item` where the file holds several articles. */
  readonly source: string;
  readonly title: string | null;
  readonly headline: string;
  readonly published: string | null;
  readonly outlet: string | null;
  /** Id in the registry of sources. */
  readonly outletId: string | null;
  /** Of its address. */
  readonly domain: string | null;
  readonly language: string;
  readonly words: number;
  /** Words of them that are the outlet's own commentary. */
  readonly commentary: number;
  readonly entities: readonly EntityRecord[];
  readonly issues: readonly { readonly id: string; readonly name: string; readonly mentions: number }[];
  readonly stances: readonly StanceRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly events: readonly EventRecord[];
  readonly summary: readonly string[];
  readonly keywords: readonly string[];
  /** Of its text, white space aside: the same for copies, whatever ids records brought. */
  readonly textHash: number;
  readonly fingerprint: Fingerprint;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;
const HEADLINE_LENGTH = 90;

/** What the article says itself: titles, headings, body and commentary; not boilerplate, not bylines. */
const PROSE: readonly SectionKind[] = ['title', 'heading', 'body', 'analysis'];

function countWords(analysis: Analysis, kinds: readonly SectionKind[]): number {
  let words = 0;
  for (const section of analysis.sections) {
    if (!kinds.includes(section.kind)) continue;
    words += analysis.text.slice(section.start, section.end).match(WORD)?.length ?? 0;
  }
  return words;
}

/** How an untitled article is called in lists: the beginning of its first sentence of prose, cut at a word. */
function headlineOf(analysis: Analysis): string {
  if (analysis.title !== null) return analysis.title;
  const body = analysis.sections.find((section) => section.kind === 'body') ?? analysis.sections[0];
  const text = analysis.text
    .slice(body?.start ?? 0, body?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= HEADLINE_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', HEADLINE_LENGTH) + 1 || HEADLINE_LENGTH).trimEnd()} …`;
}

function wordsAt(analysis: Analysis, span: Span): string {
  return analysis.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

function entityRecords(analysis: Analysis): EntityRecord[] {
  const tones = new Map<string, { sum: number; count: number }>();
  for (const tone of analysis.tones) {
    const entity = analysis.mentions[tone.mention]?.entity;
    if (entity === undefined) continue;
    const sign = tone.polarity === 'positive' ? 1 : tone.polarity === 'negative' ? -1 : 0;
    const total = tones.get(entity) ?? { sum: 0, count: 0 };
    tones.set(entity, { sum: total.sum + sign * tone.score, count: total.count + 1 });
  }
  const forms = new Map<string, Map<string, number>>();
  for (const mention of analysis.mentions) {
    if (mention.form !== 'name') continue;
    const form = mention.text.replace(/\s+/gu, ' ');
    const counts = forms.get(mention.entity) ?? new Map<string, number>();
    forms.set(mention.entity, counts.set(form, (counts.get(form) ?? 0) + 1));
  }
  return analysis.entities.map((entity) => ({
    ...entity,
    tone: tones.get(entity.id)?.sum ?? 0,
    toned: tones.get(entity.id)?.count ?? 0,
    forms: [...(forms.get(entity.id) ?? [])].map(([form, mentions]) => ({ form, mentions })),
  }));
}

function issueRecords(analysis: Analysis): ArticleRecord['issues'] {
  const counts = new Map<string, { id: string; name: string; mentions: number }>();
  for (const { id, name } of analysis.issues) {
    counts.set(id, { id, name, mentions: (counts.get(id)?.mentions ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** What is said or written; what somebody only thinks, wants or shows stays in the article's own record. */
function isSaid({ rule }: Quote): boolean {
  return rule !== LEARNED;
}

/**
 * Reduces an analysis to what the corpus views need.
 */
export function recordArticle(analysis: Analysis): ArticleRecord {
  const { id, published, outlet, outletId } = analysis;
  const source = analysis.source.item > 1 ? `${analysis.source.path}#${analysis.source.item}` : analysis.source.path;
  const where = { article: id, source, published };
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  return {
    id,
    path: analysis.source.path,
    source,
    title: analysis.title,
    headline: headlineOf(analysis),
    published,
    outlet,
    outletId,
    domain: domainOf(analysis.url),
    language: analysis.language,
    words: countWords(analysis, PROSE),
    commentary: countWords(analysis, ['analysis']),
    entities: entityRecords(analysis),
    issues: issueRecords(analysis),
    stances: analysis.stances.map((stance) => ({
      ...where,
      outlet,
      ...nameHolder(stance.holder, analysis, names),
      ...nameTarget(stance.target, analysis, names),
      polarity: stance.polarity,
      certainty: stance.certainty,
      voice: stance.voice,
      confidence: stance.confidence,
      evidence: wordsAt(analysis, stance),
      start: stance.start,
      end: stance.end,
    })),
    quotes: analysis.quotes.filter(isSaid).map((quote) => ({
      ...where,
      speaker: quote.speaker.entity,
      speakerName:
        (quote.speaker.entity === null ? undefined : names.get(quote.speaker.entity)) ??
        (quote.speaker.start === null || quote.speaker.end === null
          ? `(${quote.speaker.kind})`
          : wordsAt(analysis, { start: quote.speaker.start, end: quote.speaker.end })),
      speakerKind: quote.speaker.kind,
      kind: quote.kind,
      cue: quote.cue === null ? null : wordsAt(analysis, quote.cue),
      quote: quote.spans.map((span) => wordsAt(analysis, span)).join(' … '),
      confidence: quote.confidence,
      start: quote.start,
      end: quote.end,
    })),
    events: analysis.events.map((event) => ({
      ...where,
      type: event.type,
      trigger: wordsAt(analysis, event.trigger),
      participants: event.participants.map(({ entity, role }) => ({ entity, name: names.get(entity) ?? entity, role })),
      amount: event.amount === null ? null : { value: event.amount.value, currency: event.amount.currency },
      date: event.date?.value ?? null,
      text: wordsAt(analysis, event),
      start: event.start,
      end: event.end,
    })),
    summary: analysis.summary.map((span) => wordsAt(analysis, span)),
    keywords: analysis.keywords.map((keyword) => keyword.term),
    textHash: hashText(analysis.text.normalize('NFC').replace(/\s+/gu, ' ').trim()),
    fingerprint: fingerprint(analysis),
  };
}
