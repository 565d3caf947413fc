import type { Aliases } from '../knowledge/aliases.js';
import type { KnownEntity, Role } from '../knowledge/knowledge.js';
import type { Analysis, EntityType, MentionForm } from '../types.js';
import { findCompanions, seenForms, type Companion, type SeenForm } from './company.js';
import { isTowards, tabulateEntities, type EntityRow } from './entities.js';
import type { ArticleRecord, EventRecord, QuoteRecord, StanceRecord } from './records.js';
import type { Candidate } from './resolve.js';

/** One mention with the words around it, all of one sentence: a line of a concordance. */
export interface Context {
  readonly article: string;
  readonly source: string;
  readonly published: string | null;
  /** Exactly the words of the text before, at and after the mention. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
}

/** An article that names the entity. */
export interface DossierArticle {
  readonly id: string;
  readonly title: string | null;
  readonly headline: string;
  readonly source: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly mentions: number;
}

/** How often an entity is named in a month, or on a day where all articles are of one month. */
export interface TimelineEntry {
  /** ISO: `2026-03`, `2026-03-14`; null for articles without a date. */
  readonly date: string | null;
  readonly articles: number;
  readonly mentions: number;
}

/** All that a corpus says of one entity. */
export interface Dossier {
  readonly schema: 'aiwatch.dossier/1';
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: boolean;
  /** What the knowledge base says. */
  readonly knowledge: {
    readonly kind: string | null;
    readonly country: string | null;
    readonly roles: readonly Role[];
    readonly note: string | null;
    readonly source: string | null;
  } | null;
  /** Ids of the entities that were merged into it. */
  readonly merged: readonly string[];
  readonly aliases: readonly SeenForm[];
  readonly mentions: number;
  readonly support: number;
  readonly oppose: number;
  readonly tone: number | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly timeline: readonly TimelineEntry[];
  readonly articles: readonly DossierArticle[];
  readonly contexts: readonly Context[];
  readonly quotes: readonly QuoteRecord[];
  readonly stancesBy: readonly StanceRecord[];
  readonly stancesAbout: readonly StanceRecord[];
  readonly events: readonly EventRecord[];
  readonly companions: readonly Companion[];
}

/** What a dossier is made from: an article's record, and of its analysis what shows mentions in their sentences. */
export interface DossierInput {
  readonly record: ArticleRecord;
  /** Null where the article does not name the entity. */
  readonly analysis: Pick<Analysis, 'text' | 'mentions' | 'sentences'> | null;
}

/** Characters of a sentence on each side of a mention. */
const CONTEXT = 60;
const COMPANIONS = 20;

/** The end of a text, or its beginning, of at most so many characters, cut between words. */
function lastWords(text: string, most: number): string {
  return text.length <= most ? text : text.slice(-most).replace(/^\S*\s/u, '');
}
function firstWords(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\s\S*$/u, '');
}

function listContexts({ record, analysis }: DossierInput, id: string): readonly Context[] {
  if (analysis === null) return [];
  const { text, mentions, sentences } = analysis;
  const contexts: Context[] = [];
  let at = 0;
  for (const { start, end, entity, form } of mentions) {
    if (entity !== id) continue;
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = sentences[at] ?? { start, end };
    const before = lastWords(text.slice(Math.min(sentence.start, start), start), CONTEXT);
    const after = firstWords(text.slice(end, Math.max(sentence.end, end)), CONTEXT);
    const { source, published } = record;
    contexts.push({
      ...{ article: record.id, source, published, before, words: text.slice(start, end), after },
      ...{ form, start, end },
    });
  }
  return contexts;
}

function countMentions({ entities }: ArticleRecord, id: string): number {
  return entities.find((entity) => entity.id === id)?.mentions ?? 0;
}

/** Mentions per month, or per day where all dated articles are of one month; undated ones last. */
function drawTimeline(records: readonly ArticleRecord[], id: string): readonly TimelineEntry[] {
  const months = new Set(records.flatMap(({ published }) => published?.slice(0, 7) ?? []));
  const length = months.size > 1 ? 7 : 10;
  const entries = new Map<string | null, { articles: number; mentions: number }>();
  for (const record of records) {
    const date = record.published?.slice(0, length) ?? null;
    const entry = entries.get(date) ?? { articles: 0, mentions: 0 };
    entries.set(date, { articles: entry.articles + 1, mentions: entry.mentions + countMentions(record, id) });
  }
  return [...entries]
    .map(([date, counts]) => ({ date, ...counts }))
    .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1));
}

const NOTHING: Omit<EntityRow, 'id' | 'name' | 'type' | 'known' | 'articles'> = {
  ...{ mentions: 0, support: 0, oppose: 0, tone: null, firstSeen: null, lastSeen: null },
};

/** By date, those without one last; else as read. */
function sortByDate<Dated extends { readonly published: string | null }>(items: readonly Dated[]): readonly Dated[] {
  const day = ({ published }: Dated): string => published ?? '~';
  return [...items].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/**
 * Gathers what a corpus says of one entity, everything in order of date.
 *
 * @param entity as `resolveEntity` found it
 * @param inputs all articles of the corpus, in reading order
 * @param known its entry in the knowledge base
 */
export function compileDossier(
  entity: Candidate,
  inputs: readonly DossierInput[],
  known: KnownEntity | null,
  aliases: Aliases | null,
): Dossier {
  const { id } = entity;
  const rows = tabulateEntities(inputs.map(({ record }) => record));
  const { mentions, support, oppose, tone, firstSeen, lastSeen } = rows.find((row) => row.id === id) ?? NOTHING;
  const own = inputs.filter(({ record }) => countMentions(record, id) > 0);
  const records = own.map(({ record }) => record);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return {
    schema: 'aiwatch.dossier/1',
    id,
    name: entity.name,
    type: entity.type,
    known: known !== null,
    knowledge:
      known === null
        ? null
        : { kind: known.kind, country: known.country, roles: known.roles, note: known.note, source: known.source },
    merged: [...(aliases?.canonical ?? [])].flatMap(([other, into]) => (into.id === id && other !== id ? [other] : [])),
    aliases: seenForms(records, id),
    ...{ mentions, support, oppose, tone, firstSeen, lastSeen },
    timeline: drawTimeline(records, id),
    articles: sortByDate(records).map((record) => ({
      id: record.id,
      title: record.title,
      headline: record.headline,
      source: record.source,
      published: record.published,
      outlet: record.outlet,
      language: record.language,
      mentions: countMentions(record, id),
    })),
    contexts: sortByDate(own.flatMap((input) => listContexts(input, id))),
    quotes: sortByDate(records.flatMap(({ quotes }) => quotes.filter(({ speaker }) => speaker === id))),
    stancesBy: sortByDate(records.flatMap(({ stances }) => stances.filter(({ holder }) => holder === id))),
    stancesAbout: sortByDate(records.flatMap(({ stances }) => stances.filter((one) => isTowards(one, entity)))),
    events: sortByDate(
      records.flatMap(({ events }) => events.filter((event) => event.participants.some((who) => who.entity === id))),
    ),
    companions: findCompanions(records, id, names, COMPANIONS),
  };
}
