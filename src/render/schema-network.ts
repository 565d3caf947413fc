import { z } from 'zod';
import { count, entityType, isoDate } from './schema-parts.js';

const node = z.object({
  id: z
    .string()
    .describe("an entity's id; of a target or issue with `issue:` or `entity:` before it, of an outlet `outlet:`"),
  label: z.string(),
  kind: z.enum(['actor', 'issue', 'entity']),
  type: z.enum([...entityType.options, 'issue', 'outlet']),
  known: z.boolean().describe('in the knowledge base'),
  mentions: count.nullable(),
  degree: count,
  weightedDegree: z.number().min(0).describe('sum of the weights of its ties, without sign'),
  betweenness: z.number().min(0).max(1),
  community: z
    .int()
    .min(1)
    .nullable()
    .describe('from 1, the largest; null for a node by itself and in a network of conflicts'),
});

const edge = z.object({
  source: z.string(),
  target: z.string(),
  weight: z.number().describe('signed where for and against, or congruence and conflict, are subtracted'),
  strength: z.number().gt(0).describe('the weight if both sides were added'),
  count: count.describe('before normalisation: statements; pairs of statements; articles or sentences'),
  sign: z.enum(['positive', 'negative', 'mixed']).nullable(),
  support: count.describe('statements for; between actors, pairs of statements on the same side'),
  oppose: count.describe('statements against; between actors, pairs of statements on opposite sides'),
  articles: z.array(z.string()).min(1),
  first: isoDate.nullable(),
  last: isoDate.nullable(),
  shared: z.array(z.string()).describe('what two actors both speak of'),
  sourceName: z.string(),
  targetName: z.string(),
  sharedNames: z.array(z.string()),
});

/** What `aiwatch network --format json` writes. */
export const network = z.object({
  schema: z.literal('aiwatch.network/1'),
  type: z.enum(['actor-issue', 'actor-actor', 'co-mention']),
  qualifier: z.enum(['congruence', 'conflict', 'subtract']).nullable(),
  normalization: z.enum(['no', 'average', 'jaccard', 'cosine', 'activity', 'prominence']),
  minN: count,
  articles: count,
  statements: count.describe('statements, or namings, that were counted'),
  unnamed: count.describe('statements left out because nobody in particular makes them'),
  components: count.describe('pieces without a tie between them'),
  nodes: z.array(node).describe('by id'),
  edges: z.array(edge).describe('strongest first'),
});
