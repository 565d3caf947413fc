import { ADVERBS, AUXILIARY_FORMS, BE_FORMS, CLITICS, DETERMINERS, HAVE_FORMS } from '../../lexicon/function-words.js';
import { DREAD } from '../../lexicon/naming.js';
import { NEGATORS } from '../../lexicon/negation.js';
import type { Quote } from '../../types.js';
import { underPreposition } from '../clauses.js';
import { sentenceAt } from '../opinions/view.js';
import { flip, innerVerb, issueAim } from './aims.js';
import type { Aim } from './aims.js';
import type { Verdict } from './evaluation.js';
import { REACH, isWord, normAt, readingsAt, tokenAt } from './scene.js';
import type { Scene } from './scene.js';

/** Words other than auxiliaries, adverbs and articles that may stand between a subject and what judges it: "is an *honest* mistake". */
const MOST_BETWEEN = 1;

/** Verbs that make more of their object, good or bad. */
const AMPLIFIERS: ReadonlySet<string> = new Set([
  'accelerate',
  'bolster',
  'boost',
  'encourage',
  'foster',
  'reinforce',
  'stimulate',
  'strengthen',
  'consolider',
  'encourager',
  'favoriser',
  'relancer',
  'renforcer',
  'stimuler',
]);

const isLight = (scene: Scene, at: number): boolean => {
  const { language } = scene;
  const norm = normAt(scene, at);
  return (
    BE_FORMS[language].has(norm) ||
    HAVE_FORMS[language].has(norm) ||
    AUXILIARY_FORMS[language].has(norm) ||
    ADVERBS[language].has(norm) ||
    NEGATORS[language].has(norm) ||
    DETERMINERS[language].has(norm) ||
    CLITICS.has(norm) ||
    norm === "qu'" ||
    norm === 'que' ||
    /(?:ly|ment)$/u.test(norm) ||
    /^[“”«»"‘’']$/u.test(norm)
  );
};

/** Whether nothing stands between a subject and its verdict but what belongs to the predicate: "X would be a mistake". */
export function isTight(scene: Scene, from: number, verdict: Verdict): boolean {
  if (verdict.verb && readingsAt(scene, verdict.first).some(({ lemma }) => AMPLIFIERS.has(lemma))) return false;
  let others = 0;
  for (let at = from; at < verdict.first; at += 1) {
    if (isLight(scene, at)) continue;
    if (!isWord(scene, at) || (scene.mentionAt[at] ?? -1) >= 0 || (scene.issueAt[at] ?? -1) >= 0) return false;
    others += 1;
  }
  return others <= (verdict.verb ? 0 : MOST_BETWEEN);
}

/** How far behind an issue its verb may stand: "warned that the act, as drafted, would". */
const VERB_REACH = 3;

/**
 * "warned that the act would drive them away", « craint que le fichier ne serve à … »: what the content of a quote with a
 * verb of dread is about, with the polarity turned; null where its subject is no issue.
 */
export function dreadedAim(scene: Scene, quote: number, first: number, end: number): Aim | null {
  const cue = scene.quotes[quote]?.cue ?? null;
  if (cue === null || !readingsOf(scene, cue.end, first).some((lemma) => DREAD.has(lemma))) return null;
  let at = first;
  while (at < end && (scene.issueAt[at] ?? -1) < 0) {
    if (!DETERMINERS[scene.language].has(normAt(scene, at)) && !/^(?:that|que|qu')$/u.test(normAt(scene, at)))
      return null;
    at += 1;
  }
  const issue = scene.issueAt[at] ?? -1;
  if (issue < 0 || underPreposition(scene, at, first)) return null;
  const after = scene.issueTokens[issue]?.end ?? at;
  for (let verb = after; verb < Math.min(end, after + VERB_REACH); verb += 1) {
    if (!AUXILIARY_FORMS[scene.language].has(normAt(scene, verb)) && readingsAt(scene, verb).length === 0) continue;
    const aim = issueAim(scene, issue, 1, false, first);
    return isUndone(scene, verb, end) ? { ...aim, sign: flip(aim.sign) } : aim;
  }
  return null;
}

/** "would be delayed", « soit vidé de »: what is dreaded is its end. */
function isUndone(scene: Scene, verb: number, end: number): boolean {
  for (let at = verb; at < Math.min(end, verb + 4); at += 1)
    if (BE_FORMS[scene.language].has(normAt(scene, at))) {
      for (let next = at + 1; next < at + 4; next += 1) if (innerVerb(scene, next) === -1) return true;
    }
  return false;
}

/** The lemmas of the cue that ends at offset `end`, before token `first`. */
function readingsOf(scene: Scene, end: number, first: number): string[] {
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1)
    if (scene.tokens.end[at] === end) return readingsAt(scene, at).map(({ lemma }) => lemma);
  return [];
}

/** "has not shown that X is necessary": what is not said. */
export function isUnsaid(scene: Scene, { cue }: Quote): boolean {
  if (cue === null) return false;
  const at = tokenAt(scene.tokens, cue.start);
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1)
    if (NEGATORS[scene.language].has(normAt(scene, before))) return true;
  return false;
}

/** "would be the wrong lesson": a judgement of what may come; in reported speech "would" is only the past of "will". */
export function isSupposed(scene: Scene, verdict: Verdict): boolean {
  for (let at = verdict.first - 1; at >= Math.max(0, verdict.first - 4); at -= 1)
    if (/^(?:could|might|would|pourrai(?:en)?t|serai(?:en)?t)$/u.test(normAt(scene, at))) return true;
  return false;
}

/** "If the act is weakened, artists lose": neither half says what the speaker thinks of the act. */
export function isConditional(scene: Scene, verdict: Verdict): boolean {
  const from = scene.sentences[sentenceAt(scene.segmented, verdict.first)]?.firstToken ?? verdict.first;
  for (let at = verdict.first - 1; at >= Math.max(from, verdict.first - REACH); at -= 1) {
    const norm = normAt(scene, at);
    if ((norm === 'if' || norm === 'si' || norm === 'unless') && !/^(?:as|even|même)$/u.test(normAt(scene, at - 1)))
      // « si utile » is so useful
      return norm !== 'si' || at + 1 !== verdict.first;
    if (norm === "s'" && /^ils?$/u.test(normAt(scene, at + 1))) return true;
  }
  return false;
}
