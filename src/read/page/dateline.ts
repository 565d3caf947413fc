import { OUTLET_NAMES } from '../../lexicon/outlets.js';
import { readByline } from './byline.js';
import { findStampedDates, publicationDate } from './dates.js';

const agencies = new Set(OUTLET_NAMES);

/**
 * "PARIS, 14 mars 2026 (AFP) –": what an agency's opening says of date and outlet.
 *
 * @example readDateline('LILLE, 3 mai 2026 (AFP) – Le maire …', true) // { published: '2026-05-03', outlet: 'AFP' }
 */
export function readDateline(
  opening: string,
  dayFirst: boolean,
): { readonly published: string | null; readonly outlet: string | null } {
  const match = /^([^.!?()]{2,70}?)\s*(?:\(([^()]{2,30})\))?\s*[—–-]\s/u.exec(opening.slice(0, 120));
  const place = match?.[1] ?? '';
  // Capitals, as agencies write places, or nothing but a place and a date.
  if (!/^\p{Lu}{2}/u.test(place) && readByline(place, dayFirst)?.certain !== true)
    return { published: null, outlet: null };
  const agency = match?.[2]?.trim() ?? '';
  return {
    published: publicationDate(findStampedDates(place, dayFirst)),
    outlet: agencies.has(agency) ? agency : null,
  };
}
