import { ADVERBS, AUXILIARY_FORMS, DETERMINERS } from '../../lexicon/function-words.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import type { WordEntry } from '../../lexicon/stance-index.js';
import { CONTRA, PRO } from './cue.js';
import type { Cue } from './cue.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';
import { PREPOSITION_REACH, auxiliaryBefore } from './verb-syntax.js';

/** Nouns whose preposition decides: a campaign for, a petition against. */
const TWO_SIDED = /^(?:campa(?:ign|gne)|case|combat|fight|lutte|petition|pétition|vote)s?$/u;

/** "mépris de X pour Y": the first preposition leads to the owner; where the next one stands, or 0. */
function skipOwner(scene: Scene, token: number, end: number, entry: WordEntry): number {
  const norm = normAt(scene, token);
  if (entry.kind !== 'noun' || !['of', 'de', 'du', 'des', "d'"].includes(norm)) return 0;
  for (let at = token + 1; at < Math.min(end, token + 4); at += 1) {
    const mention = scene.mentionAt[at] ?? -1;
    if (mention < 0) continue;
    const after = scene.mentionTokens[mention]?.end ?? at + 1;
    const next = normAt(scene, after);
    return STANCE_INDEX.prepositionLength(scene.tokens.norm, after, entry.prepositions) > 0 &&
      next !== 'de' &&
      next !== 'of'
      ? after
      : 0;
  }
  return 0;
}

/** What happens to a bill that meets with stances: it "drew criticism from X", « suscite l'opposition de X ». */
const MEETING =
  /^(?:draw|drew|face|met|meet|receiv|trigger|spark|provok|attract|encounter|susci|provoqu|essuy|essui|rencontr|affront|heurt|déclench|soul[eè]v|valu)/u;

/** "despite opposition from X", « au grand dam de X »: circumstances that say who is for or against. */
const CIRCUMSTANCES = /^(?:amid|despite|over|to|under|au|devant|malgré|sous)$/u;

/** How far before its noun: "over the angry objections of". */
const CIRCUMSTANCE_REACH = 3;

/** "has received pushback from X": the noun's holder follows, its target is the subject. */
export function metCue(scene: Scene, head: number, first: number): Cue | null {
  const entry = STANCE_INDEX.words[scene.language]
    .get(normAt(scene, head))
    ?.find(({ kind, rest }) => kind === 'noun' && rest.length === 0);
  const next = normAt(scene, head + 1);
  if (
    entry === undefined ||
    !(
      /^(?:among|by|chez|from|of|par)$/u.test(next) ||
      (scene.language === 'fr' && ['de', 'du', 'des', "d'"].includes(next))
    )
  )
    return null;
  for (let at = head - 1; at >= Math.max(first, head - 6); at -= 1) {
    const met = next !== 'of' && MEETING.test(normAt(scene, at));
    const around = at >= head - CIRCUMSTANCE_REACH && CIRCUMSTANCES.test(normAt(scene, at));
    if (!met && !around) continue;
    return {
      kind: 'noun',
      frame: 'object',
      polarity: entry.polarity,
      first: at,
      head,
      end: head + 1,
      passive: true,
      form: null,
      lemma: normAt(scene, head),
    };
  }
  return null;
}

const WITHDRAWING = /^(?:withdr[aeo]w|withdrawn|withdrew|withhold|withheld|retir|suspend)/u;

/** "withdrew its support": what is taken back is no longer held. */
function isWithdrawn(scene: Scene, head: number): boolean {
  for (let at = head - 1; at >= Math.max(0, head - 3); at -= 1) if (WITHDRAWING.test(normAt(scene, at))) return true;
  return false;
}

/** An adjective or noun of stance with its preposition: "hostile to", "opposition to". */
export function wordCue(scene: Scene, head: number, end: number): Cue | null {
  const entries: readonly WordEntry[] = STANCE_INDEX.words[scene.language].get(normAt(scene, head)) ?? [];
  for (const entry of entries) {
    if (!entry.rest.every((word, offset) => normAt(scene, head + 1 + offset) === word)) continue;
    const from = head + 1 + entry.rest.length;
    let reach = Math.min(end, from + PREPOSITION_REACH);
    for (let token = from; token < reach; token += 1) {
      const length = STANCE_INDEX.prepositionLength(scene.tokens.norm, token, entry.prepositions);
      if (length > 0 && /^(?:projets?|candidatures?|manifestations?)$/u.test(normAt(scene, token + length)))
        return null;
      if (length > 0) {
        const beyond = skipOwner(scene, token, end, entry);
        if (beyond > 0) {
          token = beyond - 1;
          reach = beyond + 1;
          continue;
        }
        const tail = normAt(scene, token);
        const turned =
          entry.polarity === 1 && CONTRA.has(tail)
            ? -1
            : entry.polarity === -1 && PRO.has(tail) && entry.kind === 'noun' && TWO_SIDED.test(normAt(scene, head))
              ? 1
              : entry.polarity;
        const withdrawn = entry.kind === 'noun' && isWithdrawn(scene, head);
        if (withdrawn && turned === -1) return null;
        return {
          kind: entry.kind,
          frame: entry.frame,
          polarity: withdrawn ? -1 : turned,
          first: head,
          head,
          end: token + length,
          passive: false,
          form: null,
          lemma: normAt(scene, head),
        };
      }
      const norm = normAt(scene, token);
      if (
        !ADVERBS[scene.language].has(norm) &&
        !(entry.kind === 'adjective'
          ? AUXILIARY_FORMS[scene.language].has(norm)
          : scene.language === 'fr' && /^\p{Ll}{3,}$/u.test(norm))
      )
        break;
    }
  }
  return null;
}

/** What ends a predicate that has no complement. */
const CLOSING = /^(?:[,.;:!?)»”"]|and|but|et|mais|)$/u;

/** "is sceptical.", « y est hostile », « il serait réservé »: a stance adjective about what the text speaks of. */
function bareAdjective(scene: Scene, head: number, first: number): Cue | null {
  const entry = STANCE_INDEX.words[scene.language].get(normAt(scene, head))?.find(({ kind }) => kind === 'adjective');
  const pour = normAt(scene, head) === 'pour';
  if ((entry === undefined && !pour) || auxiliaryBefore(scene, head, first) !== 'be') return null;
  const end = head + 1 + (entry?.rest.length ?? 0);
  if (entry?.rest.some((word, offset) => normAt(scene, head + 1 + offset) !== word) === true) return null;
  const folded = scene.language === 'fr' && [2, 3, 4].some((back) => normAt(scene, head - back) === 'y');
  if (!folded && !CLOSING.test(normAt(scene, end))) return null;
  if (!folded && !pour && !FIRM.test(normAt(scene, head))) return null;
  return {
    kind: 'adjective',
    frame: 'object',
    polarity: entry?.polarity ?? 1,
    first: head,
    head,
    end,
    passive: false,
    form: null,
    lemma: normAt(scene, head),
  };
}

/** Adjectives that need no complement to tell a side. */
const FIRM =
  /^(?:in favou?r|in|opposed|sceptical|skeptical|supportive|unconvinced|favorables?|défavorables?|hostiles?|opposée?s?|partante?s?|réservée?s?|réticente?s?|sceptiques?)$/u;

/** "is against X", « est contre X »: the preposition alone after a form of "to be". */
export function bareCue(scene: Scene, head: number, first: number): Cue | null {
  const bare = bareAdjective(scene, head, first);
  if (bare !== null) return bare;
  const norm = normAt(scene, head);
  const polarity = CONTRA.has(norm) ? -1 : norm === 'pour' || norm === 'for' ? 1 : 0;
  if (polarity === 0 || auxiliaryBefore(scene, head, first) !== 'be') return null;
  if (polarity === 1 && !DETERMINERS[scene.language].has(normAt(scene, head + 1))) return null;
  if (norm === 'for' || norm === 'pour') return null;
  return {
    kind: 'adjective',
    frame: 'object',
    polarity,
    first: head,
    head,
    end: head + 1,
    passive: false,
    form: null,
    lemma: norm,
  };
}

/** "voted for X and against Y": the second preposition of a verb that takes sides. */
export function secondSide(scene: Scene, token: number, last: Cue): Cue | null {
  const norm = normAt(scene, token);
  const polarity = CONTRA.has(norm) ? -1 : PRO.has(norm) ? 1 : 0;
  const before = normAt(scene, token - 1);
  const sided = [...CONTRA, ...PRO].includes(normAt(scene, last.end - 1));
  if (polarity === 0 || !sided || (before !== 'and' && before !== 'et')) return null;
  return { ...last, polarity, head: token, end: token + 1 };
}
