import { z } from 'zod';
import { stanceRecord } from './schema-dossier.js';
import { count, entityType, isoDate } from './schema-parts.js';

const side = z.object({ articles: count, from: isoDate.nullable(), to: isoDate.nullable() });

/** What `aiwatch diff --format json` writes. */
export const diff = z.object({
  schema: z.literal('aiwatch.diff/1'),
  before: side,
  after: side,
  actors: z.array(z.object({ id: z.string(), name: z.string(), type: entityType, articles: count })),
  issues: z.array(z.object({ id: z.string(), name: z.string(), articles: count })),
  changes: z.array(
    z.object({
      holder: z.string(),
      holderName: z.string(),
      target: z.string(),
      targetName: z.string(),
      before: stanceRecord,
      after: stanceRecord,
    }),
  ),
  positions: z.array(stanceRecord).describe('first stance of a holder towards a target'),
  stories: z.array(
    z.object({
      headline: z.string(),
      kind: z.enum(['identical', 'near-duplicate', 'same-event']),
      reason: z.string(),
      before: z.array(z.string()).describe('places of the articles that told it before'),
      after: z.array(z.string()),
    }),
  ),
});
