import { listInitials } from '../../analyse/links/acronyms.js';
import { pairKey, type Aliases } from '../../knowledge/aliases.js';
import type { KnownEntity } from '../../knowledge/knowledge.js';
import { compareBodies } from './bodies.js';
import { spellPlainly } from './letters.js';
import { comparePeople } from './people.js';
import { addKnown, profileEntities, type EntityProfile, type Wording } from './profiles.js';
import { LIKENESS, SHORT, type NameReason } from './reasons.js';
import type { EntitySketch } from './sketch.js';
import { weighContext } from './weigh.js';

/** Two entities of a corpus that are likely one. */
export interface AliasSuggestion {
  /** The one that would stay: the known one, else the fuller name. */
  readonly id: string;
  readonly name: string;
  readonly other: string;
  readonly otherName: string;
  readonly type: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly articles: number;
  readonly otherArticles: number;
}

/** Below this an analyst would refuse too many. */
const LEAST_SCORE = 0.6;
/** A key that so many entities share tells nothing. */
const BLOCK_LIMIT = 60;

/** Keys of which likely namesakes share at least one. */
function* blockKeys(type: string, { surface, words }: Wording): Generator<string> {
  const kind = type === 'person' ? 'person' : 'body';
  const plain = spellPlainly(words.join(' '));
  yield `=${plain}`;
  yield `=${plain.split(' ').sort().join(' ')}`;
  for (const word of words) if (word.length > 2) yield `${kind}:${spellPlainly(word)}`;
  for (const part of words.flatMap((word) => (word.includes('-') ? word.split('-') : [])))
    if (part.length > 3) yield `${kind}:${spellPlainly(part)}`;
  if (kind === 'person') return;
  if (words.length > 1) for (const initials of listInitials(words)) yield `#${initials}`;
  else if (surface.length < 9) yield `#${words[0]?.replace(/[^\p{L}\d]/gu, '') ?? ''}`;
  if (plain.length > 6) {
    yield `${kind}^${plain.slice(0, 5)}`;
    yield `${kind}$${plain.slice(-5)}`;
  }
}

/** Pairs of entities worth comparing: those that share a key which few have. */
function* pairUp(profiles: ReadonlyMap<string, EntityProfile>): Generator<readonly [EntityProfile, EntityProfile]> {
  const blocks = new Map<string, Set<EntityProfile>>();
  for (const profile of profiles.values()) {
    for (const wording of profile.wordings) {
      for (const key of blockKeys(profile.type, wording)) {
        const block = blocks.get(key) ?? new Set();
        blocks.set(key, block.add(profile));
      }
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    if (block.size < 2 || block.size > BLOCK_LIMIT) continue;
    const members = [...block];
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const key = pairKey(a.id, b.id);
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
    }
  }
}

const isPerson = ({ type }: EntityProfile): boolean => type === 'person';

/** Two entries of the knowledge base are two on purpose; what is in neither may have the wrong type. */
function mayBeOne(a: EntityProfile, b: EntityProfile, { split }: Aliases): boolean {
  if (a.known && b.known) return false;
  if (isPerson(a) !== isPerson(b) && (a.known || b.known)) return false;
  return !split.has(pairKey(a.id, b.id));
}

/** An acronym whose letters fit and that one article explains. */
const EXPLAINED: NameReason = { kind: 'form', weight: 0.6 };

/** The likest names of two entities; with one that no article names, a short form would be a guess. */
function compareNames(a: EntityProfile, b: EntityProfile): NameReason | null {
  const absent = a.articles.size === 0 || b.articles.size === 0;
  const reasons = a.wordings
    .flatMap((wording) => b.wordings.map((other) => [wording, other] as const))
    .flatMap(([wording, other]) => {
      if (!wording.main && !other.main) return [];
      return (isPerson(a) || isPerson(b) ? comparePeople(wording, other) : compareBodies(wording, other, a.type)) ?? [];
    })
    .filter(({ kind }) => !(absent && SHORT.has(kind)))
    .sort((one, other) => other.weight - one.weight);
  const [best] = reasons;
  const both = (['form', 'acronym'] as const).every((kind) => reasons.some((reason) => reason.kind === kind));
  return both && best !== undefined && best.weight < EXPLAINED.weight ? EXPLAINED : (best ?? null);
}

/** The known one first, else a person, else the one named more fully, else in more articles. */
function orderPair(a: EntityProfile, b: EntityProfile): readonly [EntityProfile, EntityProfile] {
  const first =
    Number(b.known) - Number(a.known) ||
    Number(isPerson(b)) - Number(isPerson(a)) ||
    Number(b.inFull.size > 0) - Number(a.inFull.size > 0) ||
    Number(/\.(?: |-)/u.test(a.name)) - Number(/\.(?: |-)/u.test(b.name)) ||
    b.articles.size - a.articles.size ||
    (a.id < b.id ? -1 : 1);
  return first < 0 ? [a, b] : [b, a];
}

/** Rivals are those whom a short form fits as well. */
const rivalKey = (short: EntityProfile, { kind, weight }: NameReason): string => `${short.id}\t${kind}\t${weight}`;

const round = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;

/**
 * Pairs of entities that are likely one, most likely first: by their names, then by what speaks for and against it in
 * the articles. Of two full names that differ, and of what people decided, it says nothing.
 *
 * @param articles what each article says of its entities, in reading order
 * @param aliases what is decided already
 * @param known the knowledge base, in which an unknown name may be found otherwise spelt
 */
export function suggestAliases(
  articles: readonly (readonly EntitySketch[])[],
  aliases: Aliases,
  known: readonly KnownEntity[],
): readonly AliasSuggestion[] {
  const profiles = addKnown(profileEntities(articles), known);
  const likely = [...pairUp(profiles)].flatMap(([a, b]) => {
    const reason = mayBeOne(a, b, aliases) ? compareNames(a, b) : null;
    return reason === null ? [] : [{ pair: orderPair(a, b), reason }];
  });
  const names = new Map([...profiles].map(([id, { name }]) => [id, name]));
  const spread = new Map([...profiles].map(([id, profile]) => [id, profile.articles.size]));
  const rivals = new Map<string, number>();
  for (const { pair, reason } of likely) {
    const key = rivalKey(pair[1], reason);
    rivals.set(key, (rivals.get(key) ?? 0) + 1);
  }
  return likely
    .map(({ pair: [a, b], reason }) => {
      const fitting = rivals.get(rivalKey(b, reason)) ?? 1;
      const weighed = weighContext(a, b, reason, articles, { rivals: fitting, names, spread });
      return {
        ...{ id: a.id, name: a.name, other: b.id, otherName: b.name, type: a.type },
        score: round(reason.weight + weighed.score),
        reasons: [LIKENESS[reason.kind], ...weighed.reasons],
        against: weighed.against,
        articles: a.articles.size,
        otherArticles: b.articles.size,
      };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.articles + b.otherArticles - a.articles - a.otherArticles ||
        (pairKey(a.id, a.other) < pairKey(b.id, b.other) ? -1 : 1),
    );
}
