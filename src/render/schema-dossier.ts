import { z } from 'zod';
import {
  confidence,
  count,
  entityType,
  eventRecord,
  isoDate,
  place,
  polarity,
  quoteRecord,
  span,
} from './schema-parts.js';

/** One stance with its names and words. */
export const stanceRecord = z.object({
  ...place,
  outlet: z.string().nullable(),
  holder: z.string(),
  holderName: z.string(),
  target: z.string(),
  targetName: z.string(),
  targetKind: z.enum(['issue', 'entity']),
  polarity,
  certainty: z.enum(['stated', 'hedged', 'alleged']),
  voice: z.enum(['reported', 'quoted', 'editorial']),
  confidence,
  evidence: z.string(),
  ...span,
});

const role = z.object({
  en: z.string(),
  fr: z.string(),
  organization: z.string().nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});

/** What `aiwatch entity NAME --format json` writes. */
export const dossier = z.object({
  schema: z.literal('aiwatch.dossier/1'),
  id: z.string(),
  name: z.string(),
  type: entityType,
  known: z.boolean(),
  knowledge: z
    .object({
      kind: z.string().nullable(),
      country: z.string().nullable(),
      roles: z.array(role),
      note: z.string().nullable(),
      source: z.string().nullable(),
    })
    .nullable(),
  merged: z.array(z.string()).describe('ids that `aiwatch alias merge` made this entity'),
  aliases: z.array(z.object({ form: z.string(), mentions: count })),
  mentions: count,
  support: count,
  oppose: count,
  tone: z.number().min(-1).max(1).nullable(),
  firstSeen: isoDate.nullable(),
  lastSeen: isoDate.nullable(),
  timeline: z.array(z.object({ date: isoDate.nullable(), articles: count, mentions: count })),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      headline: z.string(),
      source: z.string(),
      published: isoDate.nullable(),
      outlet: z.string().nullable(),
      language: z.string(),
      mentions: count,
    }),
  ),
  contexts: z.array(
    z.object({
      ...place,
      before: z.string(),
      words: z.string(),
      after: z.string(),
      form: z.enum(['name', 'nominal', 'pronoun']),
      ...span,
    }),
  ),
  quotes: z.array(quoteRecord),
  stancesBy: z.array(stanceRecord),
  stancesAbout: z.array(stanceRecord),
  events: z.array(eventRecord),
  companions: z.array(z.object({ id: z.string(), name: z.string(), articles: count })),
});
