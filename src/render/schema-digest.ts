import { z } from 'zod';
import { count, isoDate, polarity } from './schema-parts.js';

const references = z.array(z.int().min(1)).describe('numbers of `references`');

const voices = z.array(
  z.object({
    holder: z.string(),
    holderName: z.string(),
    voice: z.enum(['reported', 'quoted', 'editorial']),
    certainty: z.enum(['stated', 'hedged', 'alleged']),
    text: z.string(),
    references,
  }),
);

/** What `aiwatch digest --format json` writes. */
export const digest = z.object({
  schema: z.literal('aiwatch.digest/1'),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  articles: count,
  undated: count,
  facts: z.array(
    z.object({
      date: isoDate.nullable(),
      kind: z.string().nullable().describe('type of the event; null where the sentence only sums its article up'),
      text: z.string(),
      references,
    }),
  ),
  disputes: z.array(z.object({ target: z.string(), name: z.string(), support: voices, oppose: voices })),
  commentary: z.array(
    z.object({
      outlet: z.string().nullable(),
      polarity,
      target: z.string(),
      name: z.string(),
      text: z.string(),
      references,
    }),
  ),
  references: z.array(
    z.object({
      number: z.int().min(1),
      id: z.string(),
      headline: z.string(),
      source: z.string(),
      outlet: z.string().nullable(),
      published: isoDate.nullable(),
    }),
  ),
});
