import { OUTLET_NAMES } from '../../lexicon/outlets.js';
import { readByline } from './byline.js';
import { findStampedDates, publicationDate } from './dates.js';

const agencies = new Set(OUTLET_NAMES);

/** What an agency's opening says of where, when and by whom. */
export interface Dateline {
  readonly place: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
}

const NO_DATELINE: Dateline = { place: null, published: null, outlet: null };

/**
 * "PARIS, 14 mars 2026 (AFP) –": what an agency's opening says of place, date and outlet.
 *
 * @example readDateline('LILLE, 3 mai 2026 (AFP) – Le maire …', true) // { place: 'Lille', published: '2026-05-03', outlet: 'AFP' }
 */
export function readDateline(opening: string, dayFirst: boolean): Dateline {
  const match = /^([^.!?()]{2,70}?)\s*(?:\(([^()]{2,30})\))?\s*[—–-]\s/u.exec(opening.slice(0, 120));
  const where = match?.[1] ?? '';
  // Capitals, as agencies write places, or nothing but a place and a date.
  if (!/^(?:L['’])?\p{Lu}{2}/u.test(where) && readByline(where, dayFirst)?.certain !== true) return NO_DATELINE;
  const agency = match?.[2]?.trim() ?? '';
  const dates = findStampedDates(where, dayFirst);
  // A name in capitals and a dash is a heading as well: a date, an agency or a country says that it is a place.
  const sure =
    dates.length > 0 || /^\p{Lu}{2,6}$/u.test(agency) || agencies.has(agency) || /, ?\p{Lu}?\p{Ll}|\d$/u.test(where);
  return {
    place: sure ? placeOf(where, dates[0]?.start ?? where.length) : null,
    published: publicationDate(dates),
    outlet: agencies.has(agency) ? agency : null,
  };
}

/** A place as datelines write it: capitals, with particles and up to four words. */
const PLACE =
  /^(?:L['’])?\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}[\p{L}'’-]*|de|du|des|la|le|les|sur|sous|en|of|upon|and|et)){0,4}$/u;

/** The words before the first comma or date, in ordinary letters where they are in capitals. */
function placeOf(where: string, date: number): string | null {
  const name =
    where
      .slice(0, date)
      .split(/[,(/]/u, 1)[0]
      ?.replace(/\s+\d.*$/u, '')
      .trim() ?? '';
  return PLACE.test(name) && !agencies.has(name) ? writePlace(name) : null;
}

/** A place in ordinary letters, where it stands in capitals: 'OLD HARBOUR' → 'Old Harbour'. */
export function writePlace(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const small = name
    .toLowerCase()
    .replace(
      /(?<![\p{L}'’])(?!(?:de|du|des|la|le|les|sur|sous|en|of|upon|and|et)(?!\p{L}))\p{L}|(?<=^l['’])\p{L}/gu,
      (letter) => letter.toUpperCase(),
    );
  return small.charAt(0).toUpperCase() + small.slice(1);
}
