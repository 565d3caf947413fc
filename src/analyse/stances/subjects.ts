import { DATELINE_RULE } from '../links/datelines.js';
import {
  AUXILIARY_FORMS,
  CLITICS,
  COORDINATORS,
  DETERMINERS,
  FIRST_PERSONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../lexicon/function-words.js';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS } from '../../lexicon/parties.js';
import { isAdverb, isVerbal, startsPredicate, underPreposition } from '../clauses.js';
import { isWord, normAt } from './scene.js';
import type { Scene, TokenRange } from './scene.js';

/** Who a predicate is said of: a mention, or a noun phrase that names nobody. */
export interface Party extends TokenRange {
  readonly kind: 'mention' | 'anonymous' | 'document' | 'first-person';
  /** Index of the mention, -1 for the other kinds. */
  readonly mention: number;
  /** Whether the link from cue to party crossed a clause: weaker evidence. */
  readonly distant: boolean;
}

const HOLDER_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'group', 'place', 'work']);

export function canHold(scene: Scene, mention: number): boolean {
  const one = scene.mentions[mention];
  if (one === undefined || one.rule === DATELINE_RULE || (one.type === 'work' && one.form === 'name')) return false;
  return HOLDER_TYPES.has(one.type) || one.given === true;
}

/** What follows a mention so that it only modifies the next noun: "Google workers", "Macron's government". */
export function isModifier(scene: Scene, mention: number, before: number): boolean {
  const { end } = scene.mentionTokens[mention] ?? { end: 0 };
  const norm = normAt(scene, end);
  if (end >= before) return false;
  if (norm === "'s" || norm === "'" || norm === '-') return true;
  if (scene.language === 'fr') return false;
  if (!isWord(scene, end) || scene.mentionAt[end] !== -1)
    return scene.mentionAt[end] !== -1 && scene.mentionAt[end] !== mention && normAt(scene, end) !== 'who';
  if (
    isAdverb(scene, end) ||
    isVerbal(scene, end) ||
    PREPOSITIONS.en.has(norm) ||
    COORDINATORS.en.has(norm) ||
    SUBORDINATORS.en.has(norm)
  )
    return false;
  return /^\p{Ll}/u.test(scene.tokens.text[end] ?? '');
}

export const party = (scene: Scene, mention: number, distant: boolean): Party => ({
  kind: scene.mentions[mention]?.type === 'work' && scene.mentions[mention].form === 'nominal' ? 'document' : 'mention',
  mention,
  distant,
  ...(scene.mentionTokens[mention] ?? { first: 0, end: 0 }),
});

/** A list of holders is no longer. */
const LONGEST_LIST = 6;

/** The names of the same type listed right before a name: "France, Germany and Italy", seen from the last. */
function listedBefore(scene: Scene, mention: number, distant: boolean): Party[] {
  const { mentions, mentionTokens, mentionAt, language } = scene;
  const listed: Party[] = [];
  let first = mentionTokens[mention]?.first ?? 0;
  let joined = false;
  while (listed.length < LONGEST_LIST) {
    if (DETERMINERS[language].has(normAt(scene, first - 1))) first -= 1;
    const mark = normAt(scene, first - 1);
    if (COORDINATORS[language].has(mark)) joined = true;
    else if (mark !== ',' || !joined) break;
    const serial = mark !== ',' && normAt(scene, first - 2) === ',';
    const before = mentionAt[first - (serial ? 3 : 2)] ?? -1;
    const other = mentions[before];
    if (other?.form !== 'name' || other.type !== mentions[mention]?.type || !canHold(scene, before)) break;
    listed.unshift(party(scene, before, distant));
    first = mentionTokens[before]?.first ?? 0;
  }
  return PREPOSITIONS[language].has(normAt(scene, first - 1)) ? [] : listed;
}

/** The mention, those listed before it, and those joined to it by commas and "and" before `limit`. */
export function withCoordinated(scene: Scene, mention: number, limit: number, distant: boolean): Party[] {
  const before = scene.mentions[mention]?.form === 'name' ? listedBefore(scene, mention, distant) : [];
  const parties = [...before, party(scene, mention, distant)];
  let at = scene.mentionTokens[mention]?.end ?? limit;
  let joined = false;
  let last = mention;
  let steps = 0;
  while (at < limit && steps < 8) {
    const norm = normAt(scene, at);
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0) {
      if (!joined) break;
      // "leaders from Germany and Italy": the second place goes with the first
      if (
        scene.mentions[last]?.form !== 'name' &&
        (endsInPlace(scene, last)
          ? COORDINATORS[scene.language].has(normAt(scene, at - 1))
          : scene.mentions[here]?.type === 'place' && scene.mentions[last]?.type !== 'place')
      )
        break;
      if (canHold(scene, here) && !isModifier(scene, here, limit)) {
        parties.push(party(scene, here, distant));
        last = here;
        joined = false;
        steps = 0;
      }
      at = Math.max(at + 1, scene.mentionTokens[here]?.end ?? at + 1);
      continue;
    }
    if (COORDINATORS[scene.language].has(norm) || (norm === ',' && joinsList(scene, at, limit))) joined = true;
    else if (
      !joined ||
      (!isWord(scene, at) && norm !== '-') ||
      PREPOSITIONS[scene.language].has(norm) ||
      (isVerbal(scene, at) && normAt(scene, at - 1) !== '-')
    )
      break;
    at += 1;
    steps += 1;
  }
  return parties;
}

/** "leaders from Germany": a description that ends in a preposition and a name. */
function endsInPlace(scene: Scene, mention: number): boolean {
  const { first, end } = scene.mentionTokens[mention] ?? { first: 0, end: 0 };
  return end - first > 2 && PREPOSITIONS[scene.language].has(normAt(scene, end - 2));
}

/** A comma joins a list where a mention follows, then a comma or a coordinator. */
function joinsList(scene: Scene, comma: number, limit: number): boolean {
  let at = comma + 1;
  while (at < limit && DETERMINERS[scene.language].has(normAt(scene, at))) at += 1;
  const here = scene.mentionAt[at] ?? -1;
  if (here < 0) return false;
  const end = scene.mentionTokens[here]?.end ?? limit;
  return (
    COORDINATORS[scene.language].has(normAt(scene, end)) ||
    (normAt(scene, end) === ',' && COORDINATORS[scene.language].has(normAt(scene, end + 1)))
  );
}

/** An unnamed speaker or a paper as the subject between `from` and `to`. */
export function namelessParty(scene: Scene, from: number, to: number, distant: boolean): Party | null {
  for (let at = from; at < to; at += 1) {
    const norm = normAt(scene, at);
    const next = normAt(scene, at + 1);
    if (PREPOSITIONS[scene.language].has(norm) || norm === ',' || norm === "'s" || next === "'" || next === "'s")
      return null;
    const kind = ANONYMOUS_NOUNS[scene.language].has(norm)
      ? 'anonymous'
      : DOCUMENT_NOUNS[scene.language].has(norm)
        ? 'document'
        : null;
    if (kind !== null && !underPreposition(scene, at, from)) {
      let first = at;
      while (first > from && isWord(scene, first - 1) && !isAdverb(scene, first - 1)) first -= 1;
      return { kind, mention: -1, first, end: at + 1, distant };
    }
  }
  return null;
}

/** The subject of the clause `start`..`before`: its first noun phrase outside prepositions, where that names somebody. */
export function subjectIn(scene: Scene, from: number, before: number, distant: boolean): Party[] | null {
  let known = false;
  let start = from;
  if (start < before && startsPredicate(scene, start)) {
    // "Having voted …, X seconded it": the subject stands behind the comma
    let comma = start;
    while (comma < before && normAt(scene, comma) !== ',') comma += 1;
    if (comma >= before - 1) return null;
    start = comma + 1;
  }
  for (let at = start; at < before; at += 1) {
    const norm = normAt(scene, at);
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0) {
      const end = scene.mentionTokens[here]?.end ?? at + 1;
      if (canHold(scene, here) && !underPreposition(scene, at, start) && normAt(scene, at - 1) !== '(') {
        if (!isModifier(scene, here, before)) return withCoordinated(scene, here, before, distant);
        known = true;
      }
      at = Math.max(at, end - 1);
      continue;
    }
    if (FIRST_PERSONS[scene.language].has(norm) && (scene.marked[at] === 0 || scene.marked[before] === 1))
      return [{ kind: 'first-person', mention: -1, first: at, end: at + 1, distant }];
    if (
      isWord(scene, at) &&
      !isAdverb(scene, at) &&
      !PREPOSITIONS[scene.language].has(norm) &&
      !CLITICS.has(norm) &&
      !DETERMINERS[scene.language].has(norm)
    ) {
      if (!isVerbal(scene, at) && !underPreposition(scene, at, start)) known = true;
    }
  }
  if (!known) return null;
  const nameless = namelessParty(scene, start, before, distant);
  return nameless === null ? [] : [nameless];
}

/** The mention nearest before `token`, across commas: the antecedent of a relative pronoun. */
export function antecedentBefore(scene: Scene, token: number, first: number): number {
  for (let at = token - 1; at >= Math.max(first, token - 25); at -= 1) {
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0 && canHold(scene, here) && scene.mentions[here]?.form !== 'pronoun') {
      const start = scene.mentionTokens[here]?.first ?? at;
      if (ANONYMOUS_NOUNS[scene.language].has(normAt(scene, start - 2))) return -1;
      const impersonal =
        normAt(scene, token) === 'who' &&
        scene.mentions[here]?.type !== 'person' &&
        scene.mentions[here]?.type !== 'group';
      return underPreposition(scene, start, first) && (at < token - 2 || impersonal)
        ? headBefore(scene, start, first, here)
        : here;
    }
    if (
      at < token - 1 &&
      at > first &&
      isVerbal(scene, at) &&
      at < token - 3 &&
      !AUXILIARY_FORMS[scene.language].has(normAt(scene, at))
    )
      return -1;
  }
  return -1;
}

function headBefore(scene: Scene, token: number, first: number, fallback: number): number {
  for (let at = token - 1; at >= Math.max(first, token - 12); at -= 1) {
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0 && canHold(scene, here)) return here;
  }
  return fallback;
}
