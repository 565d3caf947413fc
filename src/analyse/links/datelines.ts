import type { KnownEntity } from '../../knowledge/knowledge.js';
import type { NameMention, Segmented } from '../../types.js';
import { findSentence } from './positions.js';

/** The rule of a name that is the place of a dateline. */
export const DATELINE_RULE = 'links:dateline';

/** Letters looked at behind the place. */
const REACH = 80;
/** Behind a place: a country or date, an agency, a dash; one of the two at least, unless the place is in capitals. */
const REST = /^((?:,\s?[^.!?()\n—–]{2,40}?)?\s*(?:\([^()\n]{2,30}\))?)\s*[—–-]\s/u;

/**
 * Names with those that a dateline opens with as places: they say where a text was written, and nobody acts there.
 *
 * @example "PARIS, 10 January 2023 - The government …" → PARIS, a place, rule `links:dateline`
 */
export function placeDatelines(
  segmented: Segmented,
  names: readonly NameMention[],
  known: ReadonlyMap<string, KnownEntity>,
): readonly NameMention[] {
  return names.map((name) => {
    if (segmented.sentences[findSentence(segmented.sentences, name.start)]?.start !== name.start) return name;
    const rest = REST.exec(segmented.text.slice(name.end, name.end + REACH));
    if (rest === null || (rest[1] === '' && name.type !== 'place')) return name;
    const surface = segmented.text.slice(name.start, name.end);
    if (name.type === 'person' || (/\p{Ll}/u.test(surface) && !/\d{4}|\(/u.test(rest[1] ?? ''))) return name;
    const entity = name.entity !== null && known.get(name.entity)?.type === 'place' ? name.entity : null;
    return { ...name, type: 'place', entity, rule: DATELINE_RULE };
  });
}
