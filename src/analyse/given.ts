import { slugify } from '../knowledge/slug.js';
import type { GivenMention, Mention } from '../types.js';

/** The mentions that a record brought, kept as they are; those without an entity get their words' slug. */
export function useGivenMentions(text: string, given: readonly GivenMention[]): Mention[] {
  return given.map(({ start, end, type, entity }) => ({
    start,
    end,
    text: text.slice(start, end),
    type: type ?? 'organization',
    entity: entity ?? slugify(text.slice(start, end)),
    form: 'name',
    confidence: 1,
    rule: 'given',
    given: true,
  }));
}
