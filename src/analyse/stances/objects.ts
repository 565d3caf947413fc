import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.js';
import { ISSUE_DIRECTIONS } from '../../lexicon/issue-direction.js';
import { NEGATORS } from '../../lexicon/negation.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import { ADOPTIONS, DOCUMENT_NOUNS, INQUIRIES, SILENCES, TIES } from '../../lexicon/parties.js';
import { isAdverb } from '../clauses.js';
import {
  EXEMPTING,
  EXEMPT_ISSUES,
  LIMITER_SET,
  REMOVER_SET,
  RULE_ISSUES,
  coordinated,
  entityAim,
  flip,
  innerVerb,
  isLightened,
  issueAim,
  namesThing,
} from './aims.js';
import type { Aim } from './aims.js';
import { indirectAim, refersBack } from './context.js';
import { deciderAim } from './deciders.js';
import type { Cue } from './cue.js';
import {
  ADJUNCTS,
  breaksObject,
  callsSomething,
  definiteBefore,
  entityAllowed,
  holdsIssue,
  isContent,
  isSpecified,
  judgesClaim,
  leadsOn,
  misplaced,
  wishesElse,
} from './object-limits.js';
import { isWord, normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';

/** Nouns for a will, not for its object: "fights any attempt to ban X". */
const ATTEMPTS =
  /^(?:attempts?|bids?|calls?|efforts?|ideas?|moves?|plans?|proposals?|appels?|idées?|projets?|propositions?|tentatives?|volonté)$/u;

/** How many tokens from the cue an object is looked for. */
const OBJECT_REACH = 22;

const STOPS: ReadonlySet<string> = new Set([';', ':', '—', '–', '”', '»', '(', ')']);

export const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'this', 'that', 'these', 'cela', 'ça']);

/** "kept under lock and key": to keep something so is not to keep it. */
const CONFINING = /^(?:under|out|away|off|behind|from|sous|hors|loin|à)$/u;

/**
 * What an object is wished to be: -1 for "wants the apps banned", « demande que X soit interdit », 0 where it is to be
 * something that tells no side ("be kept under lock and key").
 */
function outcomeAfter(scene: Scene, from: number, end: number): 1 | 0 | -1 {
  for (let at = from; at < Math.min(end, from + 7); at += 1) {
    const norm = normAt(scene, at);
    if (STOPS.has(norm) || norm === ',' || norm === 'rather' || norm === 'plutôt') return 1;
    if (/^(?:gone|dead|dehors)$/u.test(norm)) return -1;
    const participle = readingsAt(scene, at).some(({ form }) => form === 'participle');
    if (participle && innerVerb(scene, at) === -1) return -1;
    if (!/^(?:be|soit|soient)$/u.test(norm)) continue;
    let verb = at + 1;
    while (NEGATORS[scene.language].has(normAt(scene, verb)) || isAdverb(scene, verb)) verb += 1;
    if (innerVerb(scene, verb) === -1) return -1;
    return innerVerb(scene, verb) === 1 || (isAdoption(scene, verb) && !CONFINING.test(normAt(scene, verb + 1)))
      ? 1
      : 0;
  }
  return 1;
}

/** Rules on a thing may be for or against it. */
const RULING = {
  en: new Set([
    'framework',
    'law',
    'laws',
    'legislation',
    'oversight',
    'regulation',
    'regulations',
    'rules',
    'treaty',
    'debate',
  ]),
  fr: new Set(['cadre', 'débat', 'législation', 'loi', 'lois', 'réglementation', 'règles', 'traité']),
};

const SIDES: ReadonlySet<string> = new Set(['against', 'contre']);

const REFUSALS: ReadonlySet<string> = new Set(['decline', 'refuse', 'refuser']);

/** "rejected that" speaks of the topic, "rejected that reading" does not. */
const standsAlone = (scene: Scene, at: number): boolean =>
  !['this', 'that', 'these'].includes(normAt(scene, at)) ||
  !isWord(scene, at + 1) ||
  PREPOSITIONS[scene.language].has(normAt(scene, at + 1)) ||
  COORDINATORS[scene.language].has(normAt(scene, at + 1));

/** "opposes it", "against renewing it": right behind the cue, or behind a verb that keeps or undoes. */
const isObject = (scene: Scene, at: number, cue: Cue): boolean =>
  at === cue.end ||
  (at <= cue.end + 2 && (isAdoption(scene, at - 1) || innerVerb(scene, at - 1) !== 0) && cue.frame !== 'party');

/** "deplores X's opposition to": who is against being against is for. */
const isHostileNoun = (scene: Scene, at: number): boolean =>
  STANCE_INDEX.words[scene.language]
    .get(normAt(scene, at))
    ?.some(
      ({ kind, polarity, rest, prepositions }) =>
        kind === 'noun' &&
        polarity === -1 &&
        rest.length === 0 &&
        STANCE_INDEX.prepositionLength(scene.tokens.norm, at + 1, prepositions) > 0,
    ) === true;

const isAdoption = (scene: Scene, at: number): boolean =>
  ADOPTIONS[scene.language].has(normAt(scene, at)) ||
  readingsAt(scene, at).some(({ lemma }) => ADOPTIONS[scene.language].has(lemma));

/** "calls on them not to touch …", « appelle à ne pas toucher à … »: a denied act that tells no side. */
function deniesElse(scene: Scene, negation: number): boolean {
  let at = negation + 1;
  while (at < negation + 5 && (normAt(scene, at) === 'to' || isAdverb(scene, at))) at += 1;
  const french = scene.language === 'fr';
  const verb = french ? /^\p{Ll}{2,}(?:er|ir|re)$/u.test(normAt(scene, at)) : normAt(scene, at - 1) === 'to';
  return verb && !isAdoption(scene, at) && innerVerb(scene, at) === 0;
}

/** « dénonce elle aussi … »: a strong pronoun behind a French verb stresses the subject. */
const isEmphatic = (scene: Scene, mention: number, at: number, cue: Cue): boolean =>
  scene.language === 'fr' &&
  cue.kind === 'verb' &&
  scene.mentions[mention]?.form === 'pronoun' &&
  /^(?:elles?|eux|ils?|lui)(?:-mêmes?)?$/u.test(normAt(scene, at)) &&
  !PREPOSITIONS.fr.has(normAt(scene, at - 1));

export function aimsAfter(scene: Scene, cue: Cue, sentence: number, end: number): Aim[] {
  const { language } = scene;
  if (wishesElse(scene, cue) || judgesClaim(scene, cue)) return [];
  let sign: 1 | -1 = 1;
  let exempted = false;
  let limited = false;
  let entity: Aim | null = null;
  let generic: Aim | null = null;
  let wished: Aim | null = null;
  let nouns = 0;
  let ruled = false;
  let joined = false;
  let because = false;
  const entities: Aim[] = [];
  const limit = Math.min(end, cue.end + OBJECT_REACH);
  for (let at = cue.end; at < limit; at += 1) {
    const norm = normAt(scene, at);
    if (STOPS.has(norm) && !(norm === '”' || norm === '»')) break;
    if (cue.frame === 'deed' && (ADJUNCTS.has(norm) || (cue.polarity === 1 && DOCUMENT_NOUNS[language].has(norm))))
      break;
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0) {
      const clause = normAt(scene, cue.end) === 'that' || normAt(scene, cue.end) === 'que';
      const outcome =
        cue.frame === 'demand' || clause ? outcomeAfter(scene, scene.issueTokens[issue]?.end ?? limit, end) : 1;
      if (clause && outcome === 1 && cue.frame === 'object') return [];
      if (ruled && namesThing(scene, issue) && !RULE_ISSUES.has(scene.issues[issue]?.id ?? '')) return [];
      if (outcome === 0 && namesThing(scene, issue) && scene.issues[issue]?.id !== 'national-security-exemption')
        return [];
      if (exempted && EXEMPT_ISSUES.has(scene.issues[issue]?.id ?? '')) sign = flip(sign);
      if (RULE_ISSUES.has(scene.issues[issue]?.id ?? '') && isLightened(scene, issue)) sign = flip(sign);
      const aims = coordinated(
        scene,
        issueAim(scene, issue, outcome === -1 ? flip(sign) : sign, limited, cue.end),
        issue,
        end,
      );
      if (entity !== null && (cue.frame === 'party' || (cue.frame === 'object' && because))) {
        // who accuses somebody over a protection does not oppose the protection
        return [
          ...entities,
          ...aims.filter(
            (aim) => cue.polarity === 1 || aim.sign === -1 || ISSUE_DIRECTIONS[aim.issue ?? ''] === undefined,
          ),
        ];
      }
      return aims;
    }
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0) {
      if (holdsIssue(scene, mention, at) || isEmphatic(scene, mention, at, cue)) continue;
      if (entity !== null && joined) entities.push(entityAim(scene, mention, sign));
      joined = false;
      if (
        entity === null &&
        !misplaced(scene, at, cue) &&
        (nouns === 0 || (cue.frame === 'party' && nouns < 3)) &&
        cue.frame !== 'fear'
      ) {
        // "called for X to be withdrawn", « demande que X soit retiré »
        const undone =
          cue.frame === 'demand' &&
          cue.polarity === 1 &&
          outcomeAfter(scene, scene.mentionTokens[mention]?.end ?? at, end) === -1;
        if (undone) sign = flip(sign);
        entity = entityAim(scene, mention, sign);
        wished = undone ? entity : null;
        entities.push(entity);
      }
      at = Math.max(at, (scene.mentionTokens[mention]?.end ?? at + 1) - 1);
      if (entity !== null && nouns === 0 && cue.frame !== 'party' && cue.frame !== 'demand' && !leadsOn(scene, at + 1))
        break;
      nouns += 1;
      continue;
    }
    const before = { sign, limited };
    if (REMOVER_SET[language].has(norm)) {
      sign = flip(sign);
      exempted ||= EXEMPTING.test(norm);
    } else if (normAt(scene, at - 1) === 'to' && innerVerb(scene, at) === -1) sign = flip(sign);
    else if (LIMITER_SET[language].has(norm)) limited = true;
    else if (cue.frame === 'object' && isHostileNoun(scene, at)) sign = flip(sign);
    else if (innerVerb(scene, at) === -1 && !DETERMINERS[language].has(normAt(scene, at - 1))) sign = flip(sign);
    else if (
      NEGATORS[language].has(norm) &&
      cue.frame === 'demand' &&
      norm !== 'no' &&
      norm !== 'sans' &&
      at > cue.head + 2
    ) {
      if (deniesElse(scene, at)) return [];
      sign = flip(sign);
    }
    if (cue.frame === 'demand' && INQUIRIES[language].has(norm)) break;
    if (REFUSALS.has(cue.lemma) && SILENCES[language].has(norm)) return [];
    joined = entity !== null && COORDINATORS[language].has(norm);
    because ||= entity !== null && (norm === 'for' || norm === 'over' || norm === 'pour');
    ruled ||= RULING[language].has(norm);
    if (refersBack(scene, at) && generic === null && definiteBefore(scene, at, cue.end) && !isSpecified(scene, at)) {
      // "the exemption" is the issue itself, not what takes away from it
      const own = EXEMPTING.test(norm);
      const outcome = cue.frame === 'demand' ? outcomeAfter(scene, at + 1, end) : 1;
      if (outcome === 0) return [];
      const side = outcome === -1 ? flip(sign) : own ? before.sign : sign;
      const aim = indirectAim(scene, { first: at, end: at + 1 }, sentence, side, before.limited);
      generic = own && !EXEMPT_ISSUES.has(aim?.issue ?? '') ? null : aim;
    } else if (PRONOUNS.has(norm) && generic === null && standsAlone(scene, at) && isObject(scene, at, cue)) {
      const outcome = cue.frame === 'demand' ? outcomeAfter(scene, at + 1, end) : 1;
      if (outcome === 0) return [];
      const side = outcome === -1 ? flip(sign) : sign;
      generic = indirectAim(scene, { first: at, end: at + 1 }, sentence, side, false);
    }
    if (breaksObject(scene, at, cue)) break;
    if (
      isWord(scene, at) &&
      !DETERMINERS[language].has(norm) &&
      !PREPOSITIONS[language].has(norm) &&
      /^\p{Ll}/u.test(scene.tokens.text[at] ?? '')
    )
      nouns += isContent(scene, at) && !TIES[language].has(norm) && !ATTEMPTS.test(norm) ? 1 : 0;
  }
  if (cue.frame === 'object') {
    const decider = deciderAim(scene, cue.end, limit, sentence);
    if (decider !== null) return [decider];
  }
  if (wished !== null) return [wished];
  if (entity !== null && cue.frame !== 'demand' && entityAllowed(scene, entity, cue)) return entities;
  if (generic !== null) return [generic];
  const called = cue.kind === 'verb' && cue.frame === 'object' && callsSomething(scene, cue, limit);
  if (called) {
    const topic = indirectAim(scene, { first: cue.end, end: cue.end + 1 }, sentence, 1, false);
    if (topic !== null) return [topic];
  }
  // "had voted against in 2024", "favours an outright ban": on what the text speaks of
  const bare =
    (SIDES.has(normAt(scene, cue.end - 1)) ||
      (cue.kind === 'adjective' &&
        cue.frame === 'object' &&
        cue.end - cue.head <= 2 &&
        !PREPOSITIONS[language].has(normAt(scene, cue.end - 1))) ||
      (cue.lemma === 'voter' && normAt(scene, cue.end - 1) === 'pour')) &&
    !DETERMINERS[language].has(normAt(scene, cue.end)) &&
    nouns === 0;
  const topic =
    bare || (limited && nouns <= 1)
      ? indirectAim(scene, { first: cue.end - 1, end: cue.end }, sentence, sign, limited)
      : null;
  return topic === null ? [] : [topic];
}
