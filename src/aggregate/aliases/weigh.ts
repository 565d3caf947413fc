import type { EntityProfile } from './profiles.js';
import { SHORT, type NameLikeness, type NameReason } from './reasons.js';
import type { EntitySketch } from './sketch.js';

/** What the articles say for and against two entities being one. */
export interface Weighed {
  /** To be added to the weight of the names. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
}

/** Likenesses that one article may well hold side by side. */
const SIDE_BY_SIDE: ReadonlySet<NameLikeness> = new Set(['form', 'acronym', 'legal form', 'optional word']);
/** Articles of an entity whose company is looked at, and names told of it. */
const LOOK_LIMIT = 200;
const NAMES_TOLD = 3;
/** Company that more than this share of the articles keep tells nothing, if that is more than a few. */
const COMMON_SHARE = 0.02;
const COMMON_LEAST = 4;
/** Shares of the smaller company that both must have for it to count a little, and more. */
const SHARED_LEAST = 0.05;
const SHARED_MUCH = 0.2;

function shareOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  return [...a].filter((value) => b.has(value));
}

/** "CNIL, EDPB and 2 more". */
function listNames(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  const told = ids.slice(0, NAMES_TOLD).map((id) => names.get(id) ?? id);
  const more = ids.length - told.length;
  return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Who else is named in the articles of one that the other is not in. */
function companyOf(
  one: EntityProfile,
  other: EntityProfile,
  articles: readonly (readonly EntitySketch[])[],
): Set<string> {
  const apart = [...one.articles].filter((article) => !other.articles.has(article)).slice(0, LOOK_LIMIT);
  return new Set(apart.flatMap((article) => articles[article]?.map(({ id }) => id) ?? []));
}

/**
 * Weighs the articles of two entities with like names: company, functions and organisations that they share, and what
 * speaks against it – both named in full in one article, other types, other genders, others whom the short form fits.
 *
 * @param rivals how many entities a short form fits in this way, this one counted
 */
export function weighContext(
  a: EntityProfile,
  b: EntityProfile,
  { kind }: NameReason,
  articles: readonly (readonly EntitySketch[])[],
  {
    rivals,
    names,
    spread,
  }: { rivals: number; names: ReadonlyMap<string, string>; spread: ReadonlyMap<string, number> },
): Weighed {
  const reasons: string[] = [];
  const against: string[] = [];
  let score = 0;
  const add = (list: string[], weight: number, said: string): void => {
    list.push(said);
    score += weight;
  };
  const common = Math.max(COMMON_LEAST, articles.length * COMMON_SHARE);
  const tells = (id: string): boolean => id !== a.id && id !== b.id && (spread.get(id) ?? 0) <= common;

  const beside = shareOf(a.beside, b.beside).filter(tells);
  if (beside.length > 0) add(reasons, 0.15, `both beside ${listNames(beside, names)}`);
  const roles = shareOf(a.roles, b.roles);
  if (roles.length > 0) add(reasons, 0.1, `both called ${roles.slice(0, NAMES_TOLD).join(', ')}`);
  const together = shareOf(a.articles, b.articles);
  const companies = [companyOf(a, b, articles), companyOf(b, a, articles)] as const;
  const company = shareOf(...companies).filter((id) => tells(id) && !beside.includes(id));
  const share = company.length / Math.max(1, Math.min(companies[0].size, companies[1].size));
  if (share >= SHARED_LEAST) add(reasons, share >= SHARED_MUCH ? 0.1 : 0.05, `both with ${listNames(company, names)}`);
  if (together.length > 0 && SIDE_BY_SIDE.has(kind)) add(reasons, 0.15, 'in the same article');
  if (SHORT.has(kind) && rivals === 1) score += 0.1;

  if (SHORT.has(kind) && rivals > 1)
    add(against, beside.length > 0 ? -0.1 : -0.25, `the short form fits ${rivals} names`);
  if (together.length > 0 && !SIDE_BY_SIDE.has(kind)) {
    const full = together.some((article) => a.inFull.has(article) && b.inFull.has(article));
    add(against, full ? -0.35 : -0.2, full ? 'both named in full in one article' : 'both named in one article');
  }
  if (a.type !== b.type) add(against, -0.2, `other types: ${a.type}, ${b.type}`);
  if (a.genders.size > 0 && b.genders.size > 0 && shareOf(a.genders, b.genders).length === 0)
    add(against, -0.4, 'a man and a woman');
  return { score, reasons, against };
}
