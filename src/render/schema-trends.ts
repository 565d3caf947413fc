import { z } from 'zod';
import { count } from './schema-parts.js';

/** What `aiwatch trends --format json` writes. */
export const trends = z.object({
  schema: z.literal('aiwatch.trends/1'),
  per: z.enum(['day', 'week', 'month']),
  periods: z.array(z.string()).describe('without gaps; weeks by their Monday'),
  latest: count.describe('how many of the last periods are held against those before'),
  sizes: z.object({ latest: count, before: count }).describe('articles on each side'),
  articles: z.array(count).describe('per period'),
  undated: count,
  trends: z.array(
    z.object({
      kind: z.enum(['entity', 'issue', 'term']),
      id: z.string(),
      name: z.string(),
      articles: count,
      share: z.number().min(0).max(1).describe('of the articles of the latest periods'),
      before: z.number().min(0).max(1),
      change: z.number().describe('log2 of the ratio of the two shares'),
      evidence: z
        .number()
        .describe('log-likelihood, signed as `change`; beyond 3.84 chance explains it in 1 case of 20'),
      counts: z.array(count).describe('articles per period'),
    }),
  ),
});
