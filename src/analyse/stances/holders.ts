import {
  AUXILIARY_FORMS,
  CLITICS,
  COORDINATORS,
  FIRST_PERSONS,
  OBJECT_RELATIVES,
  PREPOSITIONS,
  SUBJECT_RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/function-words.js';
import { DOCUMENT_NOUNS } from '../../lexicon/parties.js';
import { clauseStart, isAdverb, isVerbal, underPreposition } from '../clauses.js';
import type { Cue } from './cue.js';
import { isWord, normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';
import { antecedentBefore, canHold, isModifier, namelessParty, party, subjectIn, withCoordinated } from './subjects.js';
import type { Party } from './subjects.js';

/** Who takes the side that `cue` says: the agent of a passive, the possessor of a noun, else the subject. */
export function findHolders(scene: Scene, cue: Cue, first: number, end: number): Party[] {
  if (isInverted(scene, cue, first)) return invertedSubject(scene, cue, end);
  if (cue.passive) return agentAfter(scene, cue.end, end, cue.kind === 'noun');
  const fronted = cue.kind !== 'verb' || cue.form === 'gerund' ? frontedSubject(scene, cue, first, end) : [];
  if (fronted.length > 0) return fronted;
  if (cue.kind === 'noun') {
    const self = selfOwner(scene, cue, first);
    if (self !== null) return [self];
    const owner = possessorOf(scene, cue, first, end);
    if (owner.length > 0) return owner;
  }
  if (cue.form === 'gerund' && modifiesNoun(scene, cue.first - 1, first))
    return isSigned(scene, cue.first - 1, first)
      ? (subjectIn(scene, clauseStart(scene, cue.first, first), cue.first, true) ?? [])
      : [];
  const named = appositionBefore(scene, cue, first);
  if (named !== -1) return [party(scene, named, false)];
  let start = clauseStart(scene, cue.first, first);
  if (cue.kind === 'noun' && !isCarried(scene, cue, start)) return [];
  const own = subjectIn(scene, start, cue.first, false);
  if (own !== null && (own.length > 0 || !allowsInversion(cue))) return own;
  // no subject in its own clause: a relative pronoun's antecedent, the clause before, or the one after
  for (let step = 0; step < 6 && start > first; step += 1) {
    const opener = normAt(scene, start - 1);
    if (SUBJECT_RELATIVES[scene.language].has(opener)) {
      const antecedent = antecedentBefore(scene, start - 1, first);
      return antecedent === -1 ? [] : [party(scene, antecedent, false)];
    }
    const before = start - 1;
    start = clauseStart(scene, before, first);
    if (
      start > first &&
      SUBJECT_RELATIVES[scene.language].has(normAt(scene, start - 1)) &&
      normAt(scene, before) !== 'and'
    ) {
      const antecedent = antecedentBefore(scene, start - 1, first);
      if (antecedent !== -1) return [party(scene, antecedent, true)];
    }
    const found = subjectIn(scene, start, before, true);
    const complement =
      normAt(scene, start - 1) === 'that' || normAt(scene, start - 1) === 'que' || normAt(scene, start - 1) === "qu'";
    const joined =
      COORDINATORS[scene.language].has(normAt(scene, before)) ||
      normAt(scene, before) === ',' ||
      normAt(scene, before) === 'but' ||
      normAt(scene, before) === 'mais';
    if (found !== null && (found.length > 0 || !complement || !joined)) return found;
  }
  const perfect = ['having', 'ayant', 'avoir', 'être'].includes(normAt(scene, cue.head - 1));
  return cue.form === 'gerund' || cue.kind !== 'verb' || perfect ? subjectAfter(scene, cue.end, end) : [];
}

/** The first token behind the relative pronoun of the cue's clause, or where its clause starts. */
export function relativeStart(scene: Scene, cue: Cue, first: number): number {
  let at = cue.first;
  while (at > first && (CLITICS.has(normAt(scene, at - 1)) || isAdverb(scene, at - 1) || isAuxiliary(scene, at - 1)))
    at -= 1;
  return OBJECT_RELATIVES[scene.language].has(normAt(scene, at - 1)) ? at : clauseStart(scene, cue.first, first);
}

const isAuxiliary = (scene: Scene, token: number): boolean => AUXILIARY_FORMS[scene.language].has(normAt(scene, token));

/** « le texte, que soutiennent X et Y »: nothing stands between the relative pronoun and its verb, the subject follows. */
export function isInverted(scene: Scene, cue: Cue, first: number): boolean {
  if (scene.language !== 'fr' || cue.kind !== 'verb' || cue.passive || cue.form === 'base') return false;
  const opener = normAt(scene, relativeStart(scene, cue, first) - 1);
  if (opener !== 'que' && opener !== "qu'" && opener !== 'dont') return false;
  for (let at = relativeStart(scene, cue, first); at < cue.first; at += 1)
    if (!CLITICS.has(normAt(scene, at)) && !isAdverb(scene, at) && !isAuxiliary(scene, at)) return false;
  return true;
}

function invertedSubject(scene: Scene, cue: Cue, end: number): Party[] {
  for (let at = cue.end; at < Math.min(end, cue.end + 4); at += 1) {
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0) return canHold(scene, here) ? withCoordinated(scene, here, end, false) : [];
    if (!isWord(scene, at) || PREPOSITIONS.fr.has(normAt(scene, at))) break;
  }
  return [];
}

/** "After years of opposition to X, Y …", "Once a defender of X, Y …": no mention before the cue, a subject after it. */
function frontedSubject(scene: Scene, cue: Cue, first: number, end: number): Party[] {
  for (let at = first; at < cue.first; at += 1) {
    const norm = normAt(scene, at);
    if (
      (scene.mentionAt[at] ?? -1) >= 0 ||
      FIRST_PERSONS[scene.language].has(norm) ||
      AUXILIARY_FORMS[scene.language].has(norm) ||
      norm === ','
    )
      return [];
  }
  return subjectAfter(scene, cue.end, end);
}

/** "…, and its president, P, has opposed it": a name between commas right before the predicate; -1 where none is. */
function appositionBefore(scene: Scene, cue: Cue, first: number): number {
  if (cue.kind !== 'verb' || cue.form === 'gerund') return -1;
  let at = cue.first - 1;
  while (at > first && (AUXILIARY_FORMS[scene.language].has(normAt(scene, at)) || isAdverb(scene, at))) at -= 1;
  const mention = normAt(scene, at) === ',' ? (scene.mentionAt[at - 1] ?? -1) : -1;
  const range = scene.mentionTokens[mention];
  if (range === undefined || scene.mentions[mention]?.type !== 'person' || normAt(scene, range.first - 1) !== ',')
    return -1;
  return /^(?:its|their|his|her|the|sa|son|leur|le|la)$/u.test(normAt(scene, range.first - 3)) ? mention : -1;
}

const CARRIERS =
  /^(?:voic|express|file|lodg|has$|have$|had$|sign|launch|g[ai]ve|pledg|reiterat|repeat|announc|offer|len[dt]|thr[eo]w|declar|br(?:ing|ought)|l(?:ea|e)d|mount|maintain|confirm|stat|w[io]n|withdr|is$|was$|are$|were$|be$|been$|remain|dépos|exprim|fai[st]|manifest|réitér|apport|affich|lanc|sign|a$|ont$|avai|mèn|est$|était|sont$|rest|port|renouvel|affirm|annonc|di[st]|émi|formul|engag|introdui|join|multipl|cach|urg|relay|soutien|sou(?:s)?cri)/u;

/** A noun of stance without owner is the subject's where a light verb carries it: "voiced opposition to", "is a critic of". */
function isCarried(scene: Scene, cue: Cue, start: number): boolean {
  for (let at = cue.head - 1; at >= Math.max(start, cue.head - 8); at -= 1) {
    if (scene.mentionAt[at] !== -1) continue;
    const norm = normAt(scene, at);
    if (norm === ',' || CARRIERS.test(norm)) return true;
  }
  return false;
}

const SELF = /^(?:my|our|mon|ma|mes|nos|notre)$/u;

/** "our objection to", « notre opposition à »: the speaker's, or in narration the outlet's. */
function selfOwner(scene: Scene, cue: Cue, first: number): Party | null {
  for (let at = cue.head - 1; at >= Math.max(first, cue.head - 2); at -= 1)
    if (SELF.test(normAt(scene, at)))
      return { kind: 'first-person', mention: -1, first: at, end: at + 1, distant: false };
  return null;
}

const allowsInversion = (cue: Cue): boolean => cue.form === 'gerund' && cue.kind === 'verb';

/** "While welcoming X, Y warned …": the subject of the clause that follows. */
function subjectAfter(scene: Scene, from: number, end: number): Party[] {
  for (let at = from; at < end; at += 1) {
    if (normAt(scene, at) !== ',') continue;
    for (let token = at + 1; token < Math.min(end, at + 8); token += 1) {
      const here = scene.mentionAt[token] ?? -1;
      if (here >= 0 && canHold(scene, here) && !isModifier(scene, here, end))
        return withCoordinated(scene, here, end, true);
      if (
        PREPOSITIONS[scene.language].has(normAt(scene, token)) ||
        AUXILIARY_FORMS[scene.language].has(normAt(scene, token))
      )
        return [];
    }
    return [];
  }
  return [];
}

/** "by two firms, Quarry and Loom": a group whose members are named right behind it; null where none is. */
function namesOf(scene: Scene, mention: number, end: number): Party[] | null {
  const after = scene.mentionTokens[mention]?.end ?? end;
  const here = scene.mentionAt[after + 1] ?? -1;
  const group = scene.mentions[mention]?.type === 'group' && normAt(scene, after) === ',';
  if (!group || after + 1 >= end || scene.mentions[here]?.form !== 'name' || !canHold(scene, here)) return null;
  const names = withCoordinated(scene, here, end, false);
  return names.length > 1 ? names : null;
}

/** "industry groups like DigitalEurope": the example holds what its kind holds. */
function examplesOf(scene: Scene, mention: number, end: number): Party[] {
  const after = scene.mentionTokens[mention]?.end ?? end;
  const as =
    normAt(scene, after) === 'such' ? 2 : ['like', 'including', 'comme', 'dont'].includes(normAt(scene, after)) ? 1 : 0;
  const here = as === 0 ? -1 : (scene.mentionAt[after + as] ?? -1);
  return here >= 0 && canHold(scene, here) ? withCoordinated(scene, here, end, false) : [];
}

/** "Nineteen associations, led by the Guild, denounced …": who leads a group holds what it holds. */
export function leadersOf(scene: Scene, parties: readonly Party[], end: number): Party[] {
  return parties.flatMap(({ mention, end: at }) => {
    const led =
      normAt(scene, at) === ',' && /^(?:led|headed|menée?s?|conduite?s?|emmenée?s?)$/u.test(normAt(scene, at + 1));
    if (!led || scene.mentions[mention]?.form === 'pronoun' || !/^(?:by|par)$/u.test(normAt(scene, at + 2))) return [];
    for (let token = at + 3; token < Math.min(end, at + 6); token += 1) {
      const here = scene.mentionAt[token] ?? -1;
      if (here >= 0) return canHold(scene, here) ? [party(scene, here, true)] : [];
    }
    return [];
  });
}

const SIGNING =
  /^(?:co-?sign|sign|issu|publish|launch|write|wrote|penn|sent|send|submit|tabl|pass|adopt|deliver|circulat|cosign|paraph|publi|lanc|adress|écri|rédig|dépos|diffus|adopt|vot)/u;

/** "signed a letter calling for …", « publie une tribune dénonçant … »: the paper says what its signers say. */
function isSigned(scene: Scene, noun: number, first: number): boolean {
  if (!DOCUMENT_NOUNS[scene.language].has(normAt(scene, noun))) return false;
  for (let at = noun - 1; at >= Math.max(first, noun - 5); at -= 1)
    if (SIGNING.test(normAt(scene, at)) && scene.mentionAt[at] === -1) return true;
  return false;
}

/** "rulings from top courts prohibiting …": a participle right behind a common noun is the noun's. */
function modifiesNoun(scene: Scene, before: number, first: number): boolean {
  if (before < first || scene.mentionAt[before] !== -1 || !isWord(scene, before)) return false;
  const norm = normAt(scene, before);
  const { language } = scene;
  return !(
    PREPOSITIONS[language].has(norm) ||
    SUBORDINATORS[language].has(norm) ||
    COORDINATORS[language].has(norm) ||
    isAdverb(scene, before) ||
    AUXILIARY_FORMS[language].has(norm) ||
    readingsAt(scene, before).length > 0
  );
}

/** Who follows "by" or "par" (or "from") within the clause. */
function agentAfter(scene: Scene, from: number, end: number, noun: boolean): Party[] {
  for (let at = from; at < Math.min(end, from + 8); at += 1) {
    const norm = normAt(scene, at);
    if (norm !== 'by' && norm !== 'par' && !(noun && at === from)) {
      if (OBJECT_RELATIVES[scene.language].has(norm) || norm === ';') return [];
      continue;
    }
    for (let token = at + 1; token < Math.min(end, at + 8); token += 1) {
      const here = scene.mentionAt[token] ?? -1;
      if (here >= 0)
        return canHold(scene, here) && !isModifier(scene, here, end)
          ? (namesOf(scene, here, end) ?? [
              ...withCoordinated(scene, here, end, false),
              ...examplesOf(scene, here, end),
            ])
          : [];
    }
    const nameless = namelessParty(scene, at + 1, Math.min(end, at + 5), false);
    return nameless === null ? [] : [nameless];
  }
  return [];
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerbal(scene, at)) return true;
  return false;
}

/** Whether a noun of stance says itself whose it is: "X's opposition to". */
export const isOwned = (scene: Scene, cue: Cue, first: number, end: number): boolean =>
  possessorOf(scene, cue, first, end).length > 0;

/** "X's opposition to", "l'opposition de X à", "opposition from X"; a pronoun of possession counts as linked. */
function possessorOf(scene: Scene, cue: Cue, first: number, end: number): Party[] {
  for (let at = cue.head - 1; at >= Math.max(first, cue.head - 5); at -= 1) {
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0 && canHold(scene, here)) {
      // "X, a critic of"
      const close = scene.mentionTokens[here] ?? { first: 0, end: 0 };
      if (
        normAt(scene, close.end) === ',' &&
        !underPreposition(scene, close.first, first) &&
        !hasVerb(scene, close.end, cue.head)
      )
        return [party(scene, here, false)];
      const after = normAt(scene, scene.mentionTokens[here]?.end ?? 0);
      if (after === "'s" || after === "'" || scene.mentions[here]?.form === 'pronoun')
        return [party(scene, here, false)];
      break;
    }
    if (PREPOSITIONS[scene.language].has(normAt(scene, at))) break;
  }
  // between the noun and its preposition, or after the target
  for (let at = cue.head + 1; at < Math.min(end, cue.head + 8); at += 1) {
    const norm = normAt(scene, at);
    // "a friend of X" is not X's; behind the target, "of" and « de » belong to the target
    const owned = at < cue.end - 1 && ['of', 'de', 'du', "d'"].includes(norm);
    if (!owned && norm !== 'from' && norm !== 'among') continue;
    for (let token = at + 1; token < Math.min(end, at + 7); token += 1) {
      const here = scene.mentionAt[token] ?? -1;
      if (here >= 0) return canHold(scene, here) ? withCoordinated(scene, here, end, false) : [];
      if (scene.issueAt[token] !== -1) return [];
    }
  }
  return [];
}
