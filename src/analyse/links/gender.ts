import { CIVILITIES } from '../../lexicon/civility.js';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.js';
import type { Segmented } from '../../types.js';
import { findToken, foldName } from './positions.js';

export type Gender = 'm' | 'f' | null;

/** The gender that a first name (folded) tells; null where it tells none. A compound goes by its first part. */
export function genderOfFirstName(name: string): Gender {
  const first = foldName(name).split('-')[0] ?? '';
  if (FEMALE_FIRST_NAMES.has(first)) return 'f';
  if (MALE_FIRST_NAMES.has(first)) return 'm';
  return null;
}

/** By the civility at or before `start`, else by the first name. */
export function findGender(segmented: Segmented, start: number, firstName: string): Gender {
  const at = findToken(segmented, start);
  for (const near of [at, at - 1]) {
    const gender = CIVILITIES.get(segmented.tokens.norm[near] ?? '');
    if (gender !== undefined && gender !== null) return gender;
  }
  return genderOfFirstName(firstName);
}
