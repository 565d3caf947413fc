import { z } from 'zod';
import { count, isoDate } from './schema-parts.js';
import { stanceRecord } from './schema-dossier.js';

const share = z.number().min(-1).max(1).nullable();

const debater = z.object({
  holder: z.string(),
  holderName: z.string(),
  articles: count,
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  both: z.boolean().describe('found on the other side too'),
  stances: z.array(stanceRecord).min(1).describe('the most telling words first'),
});

/** What `aiwatch debate ISSUE --format json` writes. */
export const debate = z.object({
  schema: z.literal('aiwatch.debate/1'),
  target: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['issue', 'entity']),
    description: z.string().nullable(),
  }),
  articles: count.describe('articles with a stance'),
  balance: share.describe('from -1, all against, to 1, all for; null for fewer than four positions'),
  low: share.describe('lower end of its 95 % interval'),
  high: share,
  support: z.array(debater),
  oppose: z.array(debater),
});
