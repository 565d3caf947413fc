import {
  ADVERBS,
  AUXILIARY_FORMS,
  CLITICS,
  OBJECT_RELATIVES,
  PREPOSITIONS,
  SUBJECT_RELATIVES,
} from '../../lexicon/function-words.js';
import { NEGATORS } from '../../lexicon/negation.js';
import { clauseStart } from '../clauses.js';
import { LIMITER_SET, REMOVER_SET, coordinated, entityAim, issueAim, takenFrom } from './aims.js';
import type { Aim } from './aims.js';
import { indirectAim, refersBack } from './context.js';
import type { Cue } from './cue.js';
import { deciderAim } from './deciders.js';
import { PRONOUNS, aimsAfter } from './objects.js';
import { isInverted, relativeStart } from './holders.js';
import { entityAllowed } from './object-limits.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';

/** What `cue` is about: to its right for actives, on its left for passives and in relative clauses. */
export function findAims(scene: Scene, cue: Cue, sentence: number, first: number, end: number): Aim[] {
  if (isInverted(scene, cue, first)) return gapAim(scene, cue, first);
  if (cue.passive) {
    const before = aimsBefore(scene, cue, sentence, first);
    return before.length > 0 ? before : frontedAims(scene, cue, end);
  }
  const clitic = cliticAim(scene, cue, sentence, first);
  if (clitic !== null && cue.frame === 'party' && clitic.kind === 'entity') return [clitic];
  if (objectClitic(scene, cue)) return clitic === null ? [] : [clitic];
  const right = aimsAfter(scene, cue, sentence, end);
  if (right.length > 0) return right;
  if (clitic !== null) return [clitic];
  return gapAim(scene, cue, first);
}

/** What may stand between a French verb and its pronoun: « ne l'a jamais soutenu ». */
const goesWithVerb = (norm: string): boolean =>
  CLITICS.has(norm) || AUXILIARY_FORMS.fr.has(norm) || ADVERBS.fr.has(norm) || NEGATORS.fr.has(norm);

function cliticAim(scene: Scene, cue: Cue, sentence: number, first: number): Aim | null {
  if (scene.language !== 'fr' || cue.kind !== 'verb') return null;
  for (let at = cue.head - 1; at >= Math.max(first, cue.head - 4); at -= 1) {
    const norm = normAt(scene, at);
    const here = scene.mentionAt[at] ?? -1;
    if (!['le', 'la', 'les', "l'", 'y', 'en', 'lui', 'leur'].includes(norm) || scene.issueAt[at] !== -1) {
      if (here >= 0 || !goesWithVerb(norm)) return null;
      continue;
    }
    if (here >= 0 && scene.mentions[here]?.form === 'pronoun') return entityAim(scene, here, 1);
    // « en saluant » is a gerund
    if (norm === 'en' && /ant$/u.test(normAt(scene, at + 1))) return null;
    if (norm === 'lui' || norm === 'leur') return null;
    // "s'en félicite" is glad of what happened, whatever it did to the issue
    if (EVENT_VERBS.has(cue.lemma)) return null;
    let sign: 1 | -1 = 1;
    for (let next = cue.head + 1; next < cue.head + 5; next += 1)
      if (REMOVER_SET.fr.has(normAt(scene, next)) || LIMITER_SET.fr.has(normAt(scene, next))) sign = -1;
    return indirectAim(scene, { first: at, end: at + 1 }, sentence, sign, false);
  }
  return null;
}

/** "the bill that X opposes": the target stands before the relative pronoun that opens the clause. */
function gapAim(scene: Scene, cue: Cue, first: number): Aim[] {
  const start = relativeStart(scene, cue, first);
  if (start <= first || !OBJECT_RELATIVES[scene.language].has(normAt(scene, start - 1))) return [];
  for (let at = start - 2; at >= Math.max(first, start - 8); at -= 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0)
      return isTaken(scene, scene.issueTokens[issue]?.first ?? at, first) ? [] : [issueAim(scene, issue, 1, false, at)];
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0) return scene.mentions[mention]?.form === 'pronoun' ? [] : [entityAim(scene, mention, 1)];
  }
  return [];
}

/** "the delay of the act, which …": the relative clause may speak of the delay. */
function isTaken(scene: Scene, from: number, first: number): boolean {
  const { sign, limited } = takenFrom(scene, from, first);
  return sign === -1 || limited;
}

function aimsBefore(scene: Scene, cue: Cue, sentence: number, first: number): Aim[] {
  const start = passiveStart(scene, cue, first);
  let mention = -1;
  const decider = cue.frame === 'object' ? deciderAim(scene, start, cue.first, sentence) : null;
  if (decider !== null) return [decider];
  for (let at = start; at < cue.first; at += 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0) return coordinated(scene, issueAim(scene, issue, 1, false, start), issue, cue.first);
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0 && mention === -1 && !PREPOSITIONS[scene.language].has(normAt(scene, at - 1))) mention = here;
  }
  if (mention >= 0) {
    const aim = entityAim(scene, mention, 1);
    return entityAllowed(scene, aim, cue) ? [aim] : [];
  }
  for (let at = start; at < cue.first; at += 1) {
    if (refersBack(scene, at) || PRONOUNS.has(normAt(scene, at))) {
      const aim = indirectAim(scene, { first: at, end: at + 1 }, sentence, 1, false);
      return aim === null ? [] : [aim];
    }
  }
  return [];
}

/** "Condemned by X, the bill …": a passive that opens its sentence is said of the subject that follows. */
function frontedAims(scene: Scene, cue: Cue, end: number): Aim[] {
  let comma = -1;
  for (let at = cue.end; at < Math.min(end, cue.end + 30); at += 1) {
    if (normAt(scene, at) === ',') comma = at;
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0) return comma > 0 && at < comma + 5 ? [issueAim(scene, issue, 1, false, at)] : [];
  }
  return [];
}

const EVENT_VERBS: ReadonlySet<string> = new Set(['désoler', 'féliciter', 'regretter', 'réjouir', 'remercier']);

/** A French verb with "le", "la", "les" or "l'" before it has its object there. */
function objectClitic(scene: Scene, cue: Cue): boolean {
  if (scene.language !== 'fr' || cue.kind !== 'verb' || cue.passive) return false;
  const first = cue.form === 'participle' ? -2 : -1;
  for (let offset = -1; offset >= first; offset -= 1) {
    if (['le', 'la', 'les', "l'"].includes(normAt(scene, cue.head + offset))) return true;
  }
  return false;
}

/** Where the subject of a passive is looked for: its clause, or the sentence where a parenthesis parts the two. */
function passiveStart(scene: Scene, cue: Cue, first: number): number {
  const start = clauseStart(scene, cue.first, first);
  for (let at = start; at < cue.first; at += 1)
    if (scene.mentionAt[at] !== -1 || scene.issueAt[at] !== -1 || refersBack(scene, at)) return start;
  // "the forecast that has hung there since May is loved by": the clause before the relative pronoun goes on
  const relative =
    SUBJECT_RELATIVES[scene.language].has(normAt(scene, start - 1)) || isAfterRelative(scene, start, first);
  return relative || normAt(scene, start - 1) === ',' || normAt(scene, start) === ',' ? first : start;
}

/** Whether a relative pronoun stands in the clause before `start`. */
function isAfterRelative(scene: Scene, start: number, first: number): boolean {
  for (let at = start - 2; at >= Math.max(first, start - 10); at -= 1)
    if (SUBJECT_RELATIVES[scene.language].has(normAt(scene, at))) return true;
  return false;
}
