import { FRENCH_SPEAKING } from '../../lexicon/offices.js';
import type { KnownEntity } from '../../knowledge/knowledge.js';
import type { NameMention, Segmented } from '../../types.js';
import type { OfficeIndex } from './offices.js';
import { findSentence, findToken, foldName } from './positions.js';

/** The countries that an article speaks of. */
export interface ArticleCountries {
  /** That of its outlet; null where the knowledge base does not know it. */
  readonly outlet: string | null;
  /** Tokens of countries, demonyms and places, by country; ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Countries whose public bodies it names. */
  readonly institutions: ReadonlySet<string>;
}

/** Sentences looked back for another country than that of the text's press. */
const COUNTRY_WINDOW = 2;
const PLACE_KINDS = new Set(['city', 'country', 'region', 'state']);
const PUBLIC_KINDS =
  /agency|audit|authority|central-bank|court|government|house|ministry|ombudsman|parliament|presidency|public-body|regulator/u;
/** A town that stands for the Union more often than for its country. */
const EU_SEAT = 'brussels';

/** Finds them, once per article. */
export function findCountries(
  segmented: Segmented,
  names: readonly NameMention[],
  known: ReadonlyMap<string, KnownEntity>,
  index: OfficeIndex,
): ArticleCountries {
  const { tokens, article } = segmented;
  const outlet = index.outlets.get(foldName((article.outlet ?? '').replace(/\s*\(.*$/u, ''))) ?? null;
  const places = new Map<string, number[]>();
  const institutions = new Set<string>();
  const add = (code: string, token: number): void => {
    const list = places.get(code);
    if (list === undefined) places.set(code, [token]);
    else list.push(token);
  };
  for (const name of names) {
    const entity = name.entity === null ? undefined : known.get(name.entity);
    if (entity === undefined || entity.country === null || entity.country === 'EU') continue;
    if (entity.type === 'organization' && PUBLIC_KINDS.test(entity.kind ?? '')) institutions.add(entity.country);
    const seat = entity.id === EU_SEAT && outlet !== null;
    if (entity.type === 'place' && PLACE_KINDS.has(entity.kind ?? '') && !seat)
      add(entity.country, findToken(segmented, name.start));
  }
  for (let token = 0; token < tokens.length; token += 1) {
    if (!index.mayBeCountry(tokens.key[token] ?? 0)) continue;
    const code = index.countries.get(foldName(tokens.norm[token] ?? ''));
    if (code !== undefined && code !== 'EU') add(code, token);
  }
  for (const list of places.values()) list.sort((a, b) => a - b);
  return { outlet, places, institutions };
}

/**
 * Whether a bare office of state that ends before token `at` may be that of another country than `home`. To the outlet's own press another
 * country matters near by, one of the same language anywhere; where the outlet is not known, any matters anywhere, and
 * the article must speak of `home`.
 *
 * @param near whether the office's name tells its country: then another matters only near by
 */
export function isElsewhere(
  segmented: Segmented,
  countries: ArticleCountries,
  home: string,
  at: number,
  near: boolean,
): boolean {
  const { outlet, places, institutions } = countries;
  if (!near && outlet === null && !places.has(home) && !institutions.has(home)) return true;
  const { sentences, tokens, language } = segmented;
  const sentence = findSentence(sentences, tokens.start[at - 1] ?? 0);
  const from = sentences[Math.max(0, sentence - COUNTRY_WINDOW)]?.firstToken ?? 0;
  for (const [code, list] of places) {
    if (code === home) continue;
    if (!near && (outlet === null || language !== 'fr' || FRENCH_SPEAKING.has(code))) return true;
    const next = list[findFrom(list, from)];
    if (next !== undefined && next < at) return true;
  }
  return false;
}

/** Index of the first number that is at least `least`. */
function findFrom(list: readonly number[], least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
