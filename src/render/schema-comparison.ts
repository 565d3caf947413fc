import { z } from 'zod';
import { stanceRecord } from './schema-dossier.js';
import { count, isoDate } from './schema-parts.js';

const share = z.number().min(0).max(1);
const balance = z.number().min(-1).max(1).nullable();

const side = z.object({
  label: z.string().describe('as asked for: "outlet=Le Monde"'),
  articles: count,
  words: count,
  outlets: count.describe('outlets that are named'),
  languages: z.record(z.string(), count),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  stances: count,
  quotes: count,
});

const contrast = z.object({
  kind: z.enum(['issue', 'entity', 'speaker']),
  id: z.string(),
  name: z.string(),
  left: count.describe('articles that have it'),
  right: count,
  leftShare: share,
  rightShare: share,
  change: z.number().describe('log2 of the ratio of the two shares, left over right'),
  evidence: z.number().describe('log-likelihood, signed as `change`; beyond 3.84 chance explains it in 1 case of 20'),
});

const stances = z.object({ support: count, oppose: count, balance, low: balance, high: balance });

/** Words that several articles have. */
const reuse = z.object({
  kind: z.enum(['quote', 'passage']),
  text: z.string(),
  articles: count,
  conflict: z.boolean().describe('articles give it to different speakers'),
  copies: z.boolean().describe('all of the articles are versions of one text'),
  places: z.array(
    z.object({
      article: z.string(),
      source: z.string(),
      outlet: z.string().nullable(),
      published: isoDate.nullable(),
      speaker: z.string().nullable(),
      speakerName: z.string().nullable(),
    }),
  ),
});

/** What `aiwatch compare --format json` writes. */
export const comparison = z.object({
  schema: z.literal('aiwatch.comparison/1'),
  left: side,
  right: side,
  both: count.describe('articles that are on both sides: each side counts them'),
  issues: z.array(contrast),
  entities: z.array(contrast),
  speakers: z.array(contrast).describe('who is quoted'),
  targets: z.array(
    z.object({
      target: z.string(),
      targetName: z.string(),
      left: stances,
      right: stances,
      differs: z.boolean().nullable().describe('the 95 % intervals lie apart; null for too few positions'),
    }),
  ),
  turns: z
    .array(
      z.object({
        holder: z.string(),
        holderName: z.string(),
        target: z.string(),
        targetName: z.string(),
        left: stanceRecord,
        right: stanceRecord,
      }),
    )
    .describe('who is mostly for it on one side and mostly against it on the other'),
  tones: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      left: z.number().min(-1).max(1),
      right: z.number().min(-1).max(1),
      leftMentions: count,
      rightMentions: count,
      difference: z.number().min(-2).max(2),
    }),
  ),
  sharedQuotes: z.array(reuse),
});
