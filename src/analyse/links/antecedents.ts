import type { EntityType, Mention, Segmented } from '../../types.js';
import type { EntityFacts } from './facts.js';
import type { NounPhrase } from './noun-phrases.js';

/** A mention that a description or pronoun can take up. */
export interface Antecedent {
  readonly mention: Mention;
  readonly sentence: number;
  /** Whether it opens its sentence: the likeliest subject. */
  readonly subject: boolean;
}

/** Mentions looked back at most: keeps a text without sentence ends linear. */
const SEEN_LIMIT = 200;
/** Sentences looked back for a description's antecedent, by level of evidence. */
const WINDOW = [0, 2, 4, 12] as const;
/** A telling word ("the hub") is remembered longer than "the company". */
const TELLING_WINDOW = 40;
const TELLING_COST = 0.1;
const PLAIN_HEADS = new Set(
  'association company entreprise firm group groupe organisation organization société'.split(' '),
);
/** What a level is worth, in sentences of distance; what a text calls so stays so longest. */
const WORTH = [0, 2, 3.5, 5.5] as const;
const DISTANCE_COST = [0, 1, 1, 0.4] as const;
/** Without any evidence of kind, only this near. */
const NEAR_WINDOW: Readonly<Partial<Record<EntityType, number>>> = { organization: 1, person: 2, product: 1, place: 2 };
/** Bodies of which a text tells what they are before it says "the court": without evidence no link. */
const TOLD_CLASSES = new Set(
  'bank club committee court fund government hospital media ministry municipality parliament party police country university'.split(
    ' ',
  ),
);
/** Adjectives that make another body of the noun: « le conseil régional », « le réseau social ». */
const DISTINCTIVE = new Set(
  'administratif administrative départemental exécutif exécutive général générale local municipal national nationale régional régionale social sociale'.split(
    ' ',
  ),
);
/** What it is worth to be the only one of its kind in the sentence before, and its subject; in sentences of distance. */
const PREVIOUS_SUBJECT = 2.5;
/** Entities of an article among which one is looked for that is alone of its class. */
const SOLE_LIMIT = 60;
/** By how much the best must lead. */
const MARGIN = 1.5;

/**
 * How well an entity fits a head noun: 3 the text calls it so, 2 it is of that class, 1 nothing is known of it,
 * 0 it is something else.
 */
export function rankFit(phrase: NounPhrase, facts: EntityFacts): number {
  const senses = phrase.noun.senses.filter((sense) => sense.type === facts.type);
  if (senses.length === 0) return 0;
  if (facts.type === 'person') {
    const genders = new Set(senses.map((sense) => sense.gender));
    if (facts.gender !== null && genders.size === 1 && !genders.has(null) && !genders.has(facts.gender)) return 0;
  }
  if (facts.lemmas.has(phrase.noun.lemma)) return 3;
  // That the knowledge base knows a place to be a city does not make it « la commune » of this article.
  if (facts.type === 'place') return facts.classes.has('country') ? 0 : 1;
  if (senses.some((sense) => facts.classes.has(sense.className))) return 2;
  return facts.classes.size === 0 && !senses.every((sense) => TOLD_CLASSES.has(sense.className)) ? 1 : 0;
}

/** The entity that a definite description takes up, with the level of evidence; null where none leads clearly. */
export function chooseAntecedent(
  segmented: Segmented,
  phrase: NounPhrase,
  sentence: number,
  seen: readonly Antecedent[],
  facts: ReadonlyMap<string, EntityFacts>,
  inQuote: boolean,
  specific = false,
): { mention: Mention; level: number } | null {
  const possessor = phrase.possessor < 0 ? undefined : segmented.tokens.start[phrase.possessor];
  if (
    possessor !== undefined &&
    !seen
      .slice(-4)
      .some(({ mention }) => mention.type === 'person' && mention.start <= possessor && possessor < mention.end)
  )
    return null;
  const telling = !PLAIN_HEADS.has(phrase.noun.lemma);
  const modified = isModified(segmented, phrase);
  const qualified = modified || isQualified(segmented, phrase);
  const least = inQuote || modified ? 2 : 1;
  if (isDistinct(segmented, phrase)) return null;
  const previous = soleSubject(seen, sentence, phrase, facts);
  const best = new Map<string, { mention: Mention; score: number; level: number }>();
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - SEEN_LIMIT); at -= 1) {
    const one = seen[at];
    if (one === undefined) continue;
    const distance = sentence - one.sentence;
    if (distance > TELLING_WINDOW) break;
    const known = facts.get(one.mention.entity);
    if (known === undefined) continue;
    const level = rankFit(phrase, known);
    if (qualified && known.type === 'person' && known.lemmas.size > 0 && !known.told.has(phrase.noun.lemma)) continue;
    if (specific && known.lemmas.size > 0 && !known.told.has(phrase.noun.lemma)) continue;
    if (
      level < least ||
      distance > (telling && level === 3 ? TELLING_WINDOW : (WINDOW[level] ?? 0)) ||
      (level === 1 && distance > (NEAR_WINDOW[one.mention.type] ?? 0))
    )
      continue;
    const score =
      (WORTH[level] ?? 0) -
      distance * (telling && level === 3 ? TELLING_COST : (DISTANCE_COST[level] ?? 1)) +
      (one.subject && distance < 3 ? 1 : 0) +
      (one.mention.entity === previous ? PREVIOUS_SUBJECT : 0);
    const before = best.get(one.mention.entity);
    if (before === undefined || score > before.score)
      best.set(one.mention.entity, { mention: one.mention, score, level });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined) return inQuote || specific ? null : findSole(phrase, sentence, seen, facts);
  return second === undefined || first.score - second.score >= MARGIN
    ? { mention: first.mention, level: first.level }
    : null;
}

/** The one entity that the article says to be of the phrase's class, where it stands not too far back. */
function findSole(
  phrase: NounPhrase,
  sentence: number,
  seen: readonly Antecedent[],
  facts: ReadonlyMap<string, EntityFacts>,
): { mention: Mention; level: number } | null {
  if (facts.size > SOLE_LIMIT) return null;
  const fitting = [...facts].filter(([, known]) => known.told.size > 0 && rankFit(phrase, known) >= 2);
  const [sole] = fitting;
  if (fitting.length !== 1 || sole === undefined) return null;
  const last = seen.findLast(({ mention }) => mention.entity === sole[0]);
  return last === undefined || sentence - last.sentence > WINDOW[3] ? null : { mention: last.mention, level: 2 };
}

/** The one entity of the phrase's kind in the sentence before, where it is its subject. */
function soleSubject(
  seen: readonly Antecedent[],
  sentence: number,
  phrase: NounPhrase,
  facts: ReadonlyMap<string, EntityFacts>,
): string | null {
  let found: string | null = null;
  for (let at = seen.length - 1; at >= Math.max(0, seen.length - SEEN_LIMIT); at -= 1) {
    const one = seen[at];
    if (one === undefined || one.sentence < sentence - 1) break;
    const known = facts.get(one.mention.entity);
    if (known === undefined || rankFit(phrase, known) === 0) continue;
    if (one.sentence === sentence || (found !== null && found !== one.mention.entity)) return null;
    found = one.subject ? one.mention.entity : found;
    if (!one.subject && found === null) return null;
  }
  return found;
}

function isDistinct(segmented: Segmented, phrase: NounPhrase): boolean {
  for (let at = phrase.head + 1; at < phrase.end; at += 1)
    if (DISTINCTIVE.has(segmented.tokens.norm[at] ?? '')) return true;
  return false;
}

/** « le commissaire au gouvernement », « le ministre chargé des ports »: another office than a bare one. */
function isQualified(segmented: Segmented, phrase: NounPhrase): boolean {
  return (
    segmented.language === 'fr' &&
    /^(?:au|aux|chargée?|délégué|déléguée|adjointe?)$/u.test(segmented.tokens.norm[phrase.end] ?? '')
  );
}

/** "the public chip fund": modifiers other than a place or nationality ("the Leeds company") point to something else. */
function isModified(segmented: Segmented, phrase: NounPhrase): boolean {
  if (segmented.language !== 'en' || phrase.possessor >= 0) return false;
  for (let at = phrase.first + 1; at < phrase.head; at += 1) {
    const text = segmented.tokens.text[at] ?? '';
    if (/^\p{Ll}/u.test(text) && !PLAIN_MODIFIERS.has(text)) return true;
  }
  return false;
}

const PLAIN_MODIFIERS = new Set(
  'based small large big young old former retired same rival local private public veteran then'.split(' '),
);
