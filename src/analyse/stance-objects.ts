import { BE_FORMS, COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import { ISSUE_DIRECTIONS } from '../lexicon/issue-direction.js';
import { NEGATORS } from '../lexicon/negation.js';
import { DOCUMENT_NOUNS, GENERIC_ISSUES, INQUIRIES, SILENCES, TIES } from '../lexicon/parties.js';
import {
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
} from './stance-aims.js';
import type { Aim } from './stance-aims.js';
import { indirectAim, refersBack } from './stance-context.js';
import type { Cue } from './stance-cue.js';
import { isWord, normAt, readingsAt } from './stance-scene.js';
import type { Scene } from './stance-scene.js';

/** How many tokens from the cue an object is looked for. */
const OBJECT_REACH = 22;

const STOPS: ReadonlySet<string> = new Set([';', ':', '—', '–', '”', '»', '(', ')']);

export const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'this', 'that', 'these', 'cela', 'ça']);

/** The participle that an object is wished to be: "wants the apps banned", « demande que X soit interdit ». */
function outcomeAfter(scene: Scene, from: number, end: number): 1 | -1 {
  for (let at = from; at < Math.min(end, from + 7); at += 1) {
    const norm = normAt(scene, at);
    if (STOPS.has(norm) || norm === ',') return 1;
    const participle = readingsAt(scene, at).some(({ form }) => form === 'participle');
    if (participle && innerVerb(scene, at) === -1) return -1;
  }
  return 1;
}

/** Whether an issue is spoken of inside the mention, from `at` on. */
function holdsIssue(scene: Scene, mention: number, at: number): boolean {
  const end = scene.mentionTokens[mention]?.end ?? at;
  for (let token = at; token < end; token += 1) if (scene.issueAt[token] !== -1) return true;
  return false;
}

const SPECIFIERS: ReadonlySet<string> = new Set([
  'about',
  'against',
  'between',
  'for',
  'from',
  'of',
  'on',
  'that',
  'to',
  'with',
  'à',
  "d'",
  'de',
  'des',
  'du',
  'entre',
  'pour',
  'sur',
]);

/** Prepositions behind which nothing is a deed's object any more. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  'after',
  'amid',
  'at',
  'before',
  'by',
  'from',
  'in',
  'over',
  'after',
  'après',
  'avant',
  'chez',
  'par',
]);

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

/** Whether the words after a person or body lead on to an issue: "Apple's lobbying", "the Council over its cameras". */
const leadsOn = (scene: Scene, at: number): boolean =>
  ["'s", "'", 'for', 'over', 'on', 'about', 'of', 'pour', 'sur', 'de', 'du', 'à', 'and', 'et'].includes(
    normAt(scene, at),
  );

/** Under a preposition of its own, a body is where or when, not what: "contests before the court the decree". */
function misplaced(scene: Scene, at: number, cue: Cue): boolean {
  for (let token = at - 1; token >= cue.end; token -= 1) {
    const norm = normAt(scene, token);
    if (DETERMINERS[scene.language].has(norm) && norm !== 'des') continue;
    return [
      'at',
      'before',
      'in',
      'by',
      'after',
      'devant',
      'chez',
      'par',
      'dans',
      'en',
      'avec',
      'with',
      'selon',
    ].includes(norm);
  }
  return false;
}

/** "the agreement between …" is not "the agreement" spoken of before. */
const isSpecified = (scene: Scene, at: number): boolean =>
  SPECIFIERS.has(normAt(scene, at + 1)) ||
  (scene.language === 'fr' && readingsAt(scene, at + 1).some(({ form }) => form === 'participle'));

const REFUSALS: ReadonlySet<string> = new Set(['decline', 'refuse', 'refuser']);

export function aimsAfter(scene: Scene, cue: Cue, sentence: number, end: number): Aim[] {
  const { language } = scene;
  let sign: 1 | -1 = 1;
  let limited = false;
  let entity: Aim | null = null;
  let generic: Aim | null = null;
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
      if (holdsIssue(scene, mention, at)) continue;
      if (entity !== null && joined) entities.push(entityAim(scene, mention, sign));
      joined = false;
      if (
        entity === null &&
        !misplaced(scene, at, cue) &&
        (nouns === 0 || (cue.frame === 'party' && nouns < 3)) &&
        cue.frame !== 'fear'
      ) {
        entity = entityAim(scene, mention, sign);
        entities.push(entity);
      }
      at = Math.max(at, (scene.mentionTokens[mention]?.end ?? at + 1) - 1);
      if (entity !== null && nouns === 0 && cue.frame !== 'party' && cue.frame !== 'demand' && !leadsOn(scene, at + 1))
        break;
      nouns += 1;
      continue;
    }
    if (REMOVER_SET[language].has(norm)) sign = flip(sign);
    else if (LIMITER_SET[language].has(norm)) limited = true;
    else if (innerVerb(scene, at) === -1 && !DETERMINERS[language].has(normAt(scene, at - 1))) sign = flip(sign);
    else if (
      NEGATORS[language].has(norm) &&
      cue.frame === 'demand' &&
      norm !== 'no' &&
      norm !== 'sans' &&
      at > cue.head + 2
    )
      sign = flip(sign);
    if (cue.frame === 'demand' && INQUIRIES[language].has(norm)) break;
    if (REFUSALS.has(cue.lemma) && SILENCES[language].has(norm)) return [];
    joined = entity !== null && COORDINATORS[language].has(norm);
    because ||= entity !== null && (norm === 'for' || norm === 'over' || norm === 'pour');
    ruled ||= RULING[language].has(norm);
    if (
      refersBack(scene, at) &&
      generic === null &&
      definiteBefore(scene, at, cue.end) &&
      !isSpecified(scene, at)
    ) {
      generic = indirectAim(scene, { first: at, end: at + 1 }, sentence, sign, false);
    } else if (PRONOUNS.has(norm) && at === cue.end)
      generic = indirectAim(scene, { first: at, end: at + 1 }, sentence, sign, false);
    if (breaksObject(scene, at, cue)) break;
    if (
      isWord(scene, at) &&
      !DETERMINERS[language].has(norm) &&
      !PREPOSITIONS[language].has(norm) &&
      /^\p{Ll}/u.test(scene.tokens.text[at] ?? '')
    )
      nouns += isContent(scene, at) && !TIES[language].has(norm) ? 1 : 0;
  }
  if (entity !== null && cue.frame !== 'demand' && entityAllowed(scene, entity, cue)) return entities;
  if (generic !== null) return [generic];
  // "favours an outright ban": on what the text speaks of
  const topic = limited && nouns <= 1 ? indirectAim(scene, { first: cue.end, end: cue.end }, sentence, sign, true) : null;
  return topic === null ? [] : [{ ...topic, end: Math.min(limit, cue.end + 1) }];
}

/** Possessives belong to what follows them: "criticised Apple's refusal". */
export function entityAllowed(scene: Scene, entity: Aim, cue: Cue): boolean {
  const after = normAt(scene, entity.end);
  if (after === "'s" || after === "'") return false;
  return (
    cue.frame !== 'deed' ||
    cue.polarity === -1 ||
    ['finance', 'fund', 'financer', 'subventionner', 'bankroll'].includes(cue.lemma)
  );
}

const isContent = (scene: Scene, at: number): boolean =>
  normAt(scene, at).length > 3 && !/(?:ly|ment)$/u.test(normAt(scene, at));

function definiteBefore(scene: Scene, at: number, from: number): boolean {
  for (let token = at - 1; token >= Math.max(from, at - 3); token -= 1) {
    if (
      /^(?:the|this|that|these|those|such|its|their|tels?|telles?|le|la|les|l'|ce|cet|cette|ces|son|sa|ses|du|au|aux|des)$/u.test(
        normAt(scene, token),
      )
    )
      return true;
  }
  return false;
}

/** Where the object ends: a clause of its own, or a coordinator with a verb behind it. */
function breaksObject(scene: Scene, at: number, cue: Cue): boolean {
  const { language } = scene;
  const norm = normAt(scene, at);
  if (
    norm === 'but' ||
    norm === 'mais' ||
    norm === 'while' ||
    norm === 'although' ||
    norm === 'because' ||
    norm === 'car'
  )
    return true;
  if (norm === ',' && cue.frame !== 'party')
    return !COORDINATORS[language].has(normAt(scene, at + 1)) || startsVerb(scene, at + 2);
  if (COORDINATORS[language].has(norm)) return startsVerb(scene, at + 1);
  return (norm === 'who' || norm === 'qui' || norm === 'which' || norm === 'dont') && at > cue.end;
}

function startsVerb(scene: Scene, at: number): boolean {
  if (BE_FORMS[scene.language].has(normAt(scene, at))) return true;
  return readingsAt(scene, at).some(({ form }) => form === 'present' || form === 'past');
}
