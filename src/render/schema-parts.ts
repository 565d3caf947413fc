import { z } from 'zod';
import { ENTITY_TYPES } from '../lexicon/entity-types.js';

// Output objects are closed in the program but open in the schema: fields may be added.
export const offset = z.int().min(0).describe('UTF-16 code units into `text`');
export const confidence = z.number().min(0).max(1);
export const isoDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/u);
export const span = { start: offset, end: offset };
export const polarity = z.enum(['support', 'oppose']);
export const entityType = z.enum(ENTITY_TYPES);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

export const eventType = z.enum([
  'funding',
  'investment',
  'acquisition',
  'partnership',
  'launch',
  'publication',
  'guidance',
  'legislation',
  'enforcement',
  'ruling',
  'joint-statement',
  'incident',
  'appointment',
  'departure',
  'protest',
  'deployment',
]);

export const count = z.int().min(0);
export const place = { article: z.string(), source: z.string(), published: isoDate.nullable() };

export const eventRecord = z.object({
  ...place,
  type: eventType,
  trigger: z.string(),
  participants: z.array(z.object({ entity: z.string(), name: z.string(), role: z.string() })),
  amount: z.object({ value: z.number(), currency: z.string() }).nullable(),
  date: isoDate.nullable(),
  text: z.string(),
  ...span,
});

export const quoteRecord = z.object({
  ...place,
  speaker: z.string().nullable(),
  speakerName: z.string(),
  speakerKind: z.string(),
  kind: z.string(),
  cue: z.string().nullable(),
  quote: z.string(),
  confidence,
  ...span,
});
