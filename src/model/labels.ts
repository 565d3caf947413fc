import type { EntityType } from '../types.js';

/** The types that the tagger tells apart; their order is part of the weights' format. */
export const TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'group',
  'law',
  'product',
  'event',
  'work',
];

/** Label 0: outside of every name. */
export const OUTSIDE = 0;

/** Part of a name that a label stands for (BILOU): 0 begin, 1 inside, 2 last, 3 the only token. */
export type Part = 0 | 1 | 2 | 3;

/** Labels per type. */
export const PARTS = 4;

/** Number of labels. */
export const LABELS = 1 + TYPES.length * PARTS;

/** The label of one part of a name. */
export function labelOf(type: number, part: Part): number {
  return 1 + type * PARTS + part;
}

/** The type of a label that is not `OUTSIDE`: index into `TYPES`. */
export function typeOf(label: number): number {
  return Math.floor((label - 1) / PARTS);
}

/** The part of a label that is not `OUTSIDE`. */
export function partOf(label: number): Part {
  return ((label - 1) % PARTS) as Part;
}
