import { z } from 'zod';
import { comparison } from './schema-comparison.js';
import { debate } from './schema-debate.js';
import { diff } from './schema-diff.js';
import { digest } from './schema-digest.js';
import { dossier } from './schema-dossier.js';
import { network } from './schema-network.js';
import { trends } from './schema-trends.js';
import {
  confidence,
  count,
  entityType,
  eventRecord,
  eventType,
  isoDate,
  offset,
  polarity,
  quoteRecord,
  sha256,
  span,
} from './schema-parts.js';

const source = z.object({
  path: z.string().describe('as given by the user; "-" for standard input'),
  format: z.enum([
    'text', 'markdown', 'html', 'pdf', 'docx', 'rtf', 'email', 'feed', 'json', 'ndjson', 'csv', 'warc', 'subtitles',
  ]), // prettier-ignore
  item: z.int().min(1).describe('1-based place of the article in its file'),
  sha256: sha256.nullable().describe("of the file's bytes; null for a stream"),
  extra: z.record(z.string(), z.unknown()).optional(),
});

const mention = z.object({
  ...span,
  text: z.string(),
  type: entityType,
  entity: z.string(),
  form: z.enum(['name', 'nominal', 'pronoun']),
  confidence,
  rule: z.string(),
  given: z.literal(true).optional(),
});

const quote = z.object({
  ...span,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  spans: z.array(z.object(span)),
  speaker: z.object({
    kind: z.enum(['person', 'organization', 'document', 'anonymous', 'unknown']),
    entity: z.string().nullable(),
    start: offset.nullable(),
    end: offset.nullable(),
  }),
  cue: z.object(span).nullable(),
  confidence,
  rule: z.string(),
});

const stance = z.object({
  holder: z.object({
    kind: z.enum(['entity', 'outlet', 'anonymous', 'document']),
    entity: z.string().nullable(),
    start: offset.nullable(),
    end: offset.nullable(),
  }),
  target: z.object({
    kind: z.enum(['issue', 'entity']),
    issue: z.string().nullable(),
    entity: z.string().nullable(),
    ...span,
  }),
  polarity,
  certainty: z.enum(['stated', 'hedged', 'alleged']),
  voice: z.enum(['reported', 'quoted', 'editorial']),
  ...span,
  cue: z.object(span).nullable(),
  quote: z.int().min(0).nullable().describe('index into `quotes`'),
  confidence,
  rule: z.string(),
});

const analysis = z.object({
  schema: z.literal('aiwatch.analysis/1'),
  id: z.string().min(1).describe('16 hex digits from the normalised text, or the id that a record brought'),
  source,
  title: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  outletId: z.string().nullable(),
  url: z.string().nullable(),
  published: isoDate.nullable(),
  place: z.string().nullable().describe('where it was written, as its dateline or meta data name it'),
  tags: z.array(z.string()),
  language: z.string().describe('ISO 639-1; "und" when unknown'),
  text: z.string(),
  sections: z.array(
    z.object({
      kind: z.enum(['title', 'byline', 'heading', 'body', 'analysis', 'boilerplate']),
      ...span,
      rule: z.string(),
    }),
  ),
  sentences: z.array(z.object(span)),
  mentions: z.array(mention),
  entities: z.array(
    z.object({ id: z.string(), name: z.string(), type: entityType, known: z.boolean(), mentions: z.int().min(1) }),
  ),
  issues: z.array(z.object({ id: z.string(), name: z.string(), ...span })),
  quotes: z.array(quote),
  stances: z.array(stance),
  tones: z.array(
    z.object({
      mention: z.int().min(0).describe('index into `mentions`'),
      polarity: z.enum(['positive', 'neutral', 'negative']),
      score: confidence,
      rule: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      type: eventType,
      ...span,
      trigger: z.object(span),
      participants: z.array(z.object({ entity: z.string(), role: z.string(), ...span })),
      amount: z.object({ value: z.number(), currency: z.string(), ...span }).nullable(),
      date: z.object({ value: isoDate, ...span }).nullable(),
      rule: z.string(),
    }),
  ),
  dates: z.array(z.object({ ...span, value: isoDate })),
  amounts: z.array(z.object({ ...span, value: z.number(), unit: z.string().nullable() })),
  keywords: z.array(z.object({ term: z.string(), score: confidence })),
  summary: z.array(z.object(span)),
  warnings: z.array(
    z.object({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() }),
  ),
});

const summary = z.object({
  schema: z.literal('aiwatch.summary/1'),
  corpus: z.object({
    files: count,
    articles: count,
    stories: count,
    words: count,
    languages: z.record(z.string(), count),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    failed: count,
  }),
  entities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: entityType,
      mentions: count,
      articles: count,
      support: count,
      oppose: count,
      tone: z.number().min(-1).max(1).nullable(),
    }),
  ),
  issues: z.array(
    z.object({ id: z.string(), name: z.string(), mentions: count, articles: count, support: count, oppose: count }),
  ),
  stances: z.array(
    z.object({
      holder: z.string(),
      holderName: z.string(),
      target: z.string(),
      targetName: z.string(),
      support: count,
      oppose: count,
      articles: z.array(z.string()),
      evidence: z.array(
        z.object({
          article: z.string(),
          polarity,
          voice: z.string(),
          certainty: z.string(),
          confidence,
          text: z.string(),
          ...span,
        }),
      ),
    }),
  ),
  stories: z.array(
    z.object({
      articles: z.array(z.string()).min(2),
      kind: z.enum(['identical', 'near-duplicate', 'same-event']),
      similarity: confidence,
      reason: z.string(),
    }),
  ),
  events: z.array(eventRecord),
  quotes: z.array(quoteRecord),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      source: z.string(),
      published: isoDate.nullable(),
      summary: z.array(z.string()),
      entities: z.array(z.string()),
      stances: count,
    }),
  ),
});

const record = z.object({
  text: z.string(),
  id: z.string().optional(),
  title: z.string().nullable().optional(),
  byline: z.string().nullable().optional(),
  outlet: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
  place: z.string().nullable().optional(),
  language: z.string().nullable().optional(),
  tags: z.array(z.string()).optional(),
  mentions: z
    .array(
      z.object({
        ...span,
        type: entityType.nullable().optional(),
        entity: z.string().nullable().optional(),
        given: z.literal(true),
      }),
    )
    .optional()
    .describe('used as they are; stances and tones are judged for them'),
});

/** The published shapes, by the name that `aiwatch schema` takes; also what tests hold real output against. */
export const SCHEMAS = {
  analysis,
  summary,
  dossier,
  debate,
  trends,
  diff,
  digest,
  network,
  comparison,
  record,
} as const;

/** A shape as JSON Schema (draft 2020-12). */
export function jsonSchema(name: keyof typeof SCHEMAS): unknown {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input' });
}
