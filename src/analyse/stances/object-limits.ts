import { BE_FORMS, COORDINATORS, DETERMINERS } from '../../lexicon/function-words.js';
import { ADOPTIONS } from '../../lexicon/parties.js';
import { innerVerb } from './aims.js';
import type { Aim } from './aims.js';
import type { Cue } from './cue.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import { findVerdicts } from './evaluation.js';
import { isModifier } from './subjects.js';
import { normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';

/** Whether an issue is spoken of inside the mention, from `at` on. */
export function holdsIssue(scene: Scene, mention: number, at: number): boolean {
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
export const ADJUNCTS: ReadonlySet<string> = new Set([
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

/** Whether the words after a person or body lead on to an issue: "Apple's lobbying", "the Council over its cameras". */
export const leadsOn = (scene: Scene, at: number): boolean =>
  ["'s", "'", 'for', 'over', 'on', 'about', 'of', 'pour', 'sur', 'de', 'du', 'à', 'and', 'et'].includes(
    normAt(scene, at),
  );

/** Under a preposition of its own, a body is where or when, not what: "contests before the court the decree". */
export function misplaced(scene: Scene, at: number, cue: Cue): boolean {
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
export const isSpecified = (scene: Scene, at: number): boolean =>
  SPECIFIERS.has(normAt(scene, at + 1)) ||
  (scene.language === 'fr' && readingsAt(scene, at + 1).some(({ form }) => form === 'participle'));

/** "wanted to check why its assistant …": what is wished is no side on what comes after. */
export function wishesElse(scene: Scene, cue: Cue): boolean {
  if (cue.polarity === -1 && /^(?:let|laisser)$/u.test(normAt(scene, cue.end))) return true;
  if (cue.frame !== 'demand' || cue.polarity === -1) return false;
  const moves = cue.lemma === 'move';
  const from = /^(?:pas|plus|jamais)$/u.test(normAt(scene, cue.end)) ? cue.end + 1 : cue.end;
  const particle =
    normAt(scene, from) === 'to' || (scene.language === 'fr' && ['de', "d'"].includes(normAt(scene, from)));
  let at = particle ? from + 1 : from;
  if (['«', '“', '"'].includes(normAt(scene, at))) at += 1;
  const infinitive = scene.language === 'en' ? particle || moves : /^\p{Ll}{2,}(?:er|ir|re)$/u.test(normAt(scene, at));
  return infinitive && !ADOPTIONS[scene.language].has(normAt(scene, at)) && innerVerb(scene, at) === 0;
}

/** How far a thing's new name may reach: "hailed a great day". */
const NAME_REACH = 6;

/** "hailed “a new era”", « dénonce un recul »: the object is a name for what the text speaks of. */
export function callsSomething(scene: Scene, cue: Cue, limit: number): boolean {
  const article = /^(?:an?|une?)$/u;
  const quoted = /^[“«"‘]$/u;
  const at = cue.end;
  const opens =
    quoted.test(normAt(scene, at)) || (article.test(normAt(scene, at)) && quoted.test(normAt(scene, at + 1)));
  if (opens) return article.test(normAt(scene, at)) || article.test(normAt(scene, at + 1));
  if (!article.test(normAt(scene, at))) return false;
  const verdicts = findVerdicts(scene, at + 1, Math.min(limit, at + NAME_REACH));
  return verdicts.length > 0 && verdicts.every(({ sign }) => sign === cue.polarity);
}

const CLAIMS =
  /^(?:accusations?|allegations?|arguments?|assertions?|assumptions?|beliefs?|claims?|criticisms?|ideas?|notions?|reports?|rumou?rs?|suggestions?|views?|affirmations?|idée|reproches?|rumeurs?|thèse)$/u;

/** "rejected claims that X is a danger": what is judged is what others say. */
export function judgesClaim(scene: Scene, cue: Cue): boolean {
  for (let at = cue.end; at < cue.end + 4; at += 1)
    if (CLAIMS.test(normAt(scene, at))) return /^(?:that|que|qu'|selon)$/u.test(normAt(scene, at + 1));
  return false;
}

/** What is done to somebody, or undone. */
const HARMS =
  /^(?:bans?|boycott|breach|crackdown|cuts?|defeat|exit|fines?|inquiry|investigation|lawsuits?|layoffs|penalty|probe|raid|ruling|sanctions?|suspension|veto|verdict|withdrawal)$/u;

/** Possessives belong to what follows them: "criticised Apple's refusal". */
export function entityAllowed(scene: Scene, entity: Aim, cue: Cue): boolean {
  const after = normAt(scene, entity.end);
  // "criticised Apple's refusal": who does it is judged, where nothing else is named; a possessor of praise is not
  if (after === "'s" || after === "'")
    return cue.frame === 'object' && cue.polarity === -1 && scene.mentions[entity.mention]?.form !== 'pronoun';
  // "welcomed the Clearfox fine": what is judged is the noun that the name only completes
  if (HARMS.test(after) || (cue.polarity === 1 && isModifier(scene, entity.mention, entity.end + 2))) return false;
  return (
    cue.frame !== 'deed' ||
    cue.polarity === -1 ||
    ['finance', 'fund', 'financer', 'subventionner', 'bankroll'].includes(cue.lemma) ||
    STANCE_INDEX.gifts[scene.language].has(cue.lemma)
  );
}

export const isContent = (scene: Scene, at: number): boolean =>
  normAt(scene, at).length > 3 && !/(?:ly|ment)$/u.test(normAt(scene, at));

export function definiteBefore(scene: Scene, at: number, from: number): boolean {
  // "se félicite du texte": the article is folded into the cue's preposition; elsewhere "des" is indefinite
  if (at - from <= 2 && /^(?:du|au|aux|des)$/u.test(normAt(scene, from - 1))) return true;
  for (let token = at - 1; token >= Math.max(from, at - 3); token -= 1) {
    if (
      /^(?:the|this|that|these|those|such|its|their|tels?|telles?|le|la|les|l'|ce|cet|cette|ces|son|sa|ses|du|au|aux)$/u.test(
        normAt(scene, token),
      )
    )
      return true;
  }
  return false;
}

/** Where the object ends: a clause of its own, or a coordinator with a verb behind it. */
export function breaksObject(scene: Scene, at: number, cue: Cue): boolean {
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
  // "cameras that read moods": the issue is what the clause says
  if (at > cue.end && isRelative(norm)) return !startsIssue(scene, at + 1);
  return false;
}

const isRelative = (norm: string): boolean => norm === 'who' || norm === 'qui' || norm === 'which' || norm === 'dont';

const startsIssue = (scene: Scene, at: number): boolean =>
  (scene.issueAt[at] ?? -1) >= 0 || (scene.issueAt[at + 1] ?? -1) >= 0;

function startsVerb(scene: Scene, at: number): boolean {
  if (BE_FORMS[scene.language].has(normAt(scene, at))) return true;
  return readingsAt(scene, at).some(({ form }) => form === 'present' || form === 'past');
}
