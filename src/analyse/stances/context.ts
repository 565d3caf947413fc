import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.js';
import { GENERIC_ISSUES, RULE_NOUNS } from '../../lexicon/parties.js';
import { RULE_ISSUES, flip, issueAim, namesThing, takenFrom } from './aims.js';
import type { Aim } from './aims.js';
import { normAt, singular } from './scene.js';
import type { Scene, TokenRange } from './scene.js';

/** How many sentences back "the bill" looks for a rule, and "it" for any issue. */
const RULE_BACK = 8;

const NOUN_BACK = 2;

const TOPIC_BACK = 16;

const TOPIC_FADE = 0.95;

/** How far before an issue the noun that limits it may stand. */
const TAKEN_REACH = 8;

/** The one issue spoken of nearest before `token`, in its sentence or the `back` before it; -1 where there is none. */
function issueBefore(
  scene: Scene,
  token: number,
  sentence: number,
  back: number,
  wanted: ReadonlySet<string> | null,
): number {
  const floor = scene.sentences[Math.max(0, sentence - back)]?.firstToken ?? 0;
  for (let at = token - 1; at >= floor; at -= 1) {
    const here = scene.issueAt[at] ?? -1;
    if (here >= 0 && (wanted === null || wanted.has(scene.issues[here]?.id ?? ''))) return here;
  }
  return -1;
}

/** The issue that the sentences up to `token` speak of most, near ones counting more; its nearest mention. */
function topicBefore(scene: Scene, token: number, sentence: number): number {
  const sums = new Map<string, number>();
  let weight = 1;
  for (let index = sentence; index >= Math.max(0, sentence - TOPIC_BACK); index -= 1, weight *= TOPIC_FADE) {
    const one = scene.sentences[index];
    for (let at = one?.firstToken ?? 0; at < Math.min(token, one?.endToken ?? 0); at += 1) {
      const issue = scene.issueAt[at] ?? -1;
      if (issue < 0 || issue === scene.issueAt[at - 1]) continue;
      const id = scene.issues[issue]?.id ?? '';
      sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  }
  const best = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return issueBefore(scene, token, sentence, TOPIC_BACK, new Set([best[0]]));
}

/** The last issue mention before `token` that contains its word: "the cameras" after "face-reading cameras"; or -1. */
function echoBefore(scene: Scene, token: number): number {
  const issues = scene.issueWords.get(singular(normAt(scene, token)));
  if (issues === undefined) return -1;
  let low = 0;
  let high = issues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.issueTokens[issues[middle] ?? -1]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return issues[low - 1] ?? -1;
}

/** Whether a noun can stand for an issue spoken of before. */
export const refersBack = (scene: Scene, token: number): boolean =>
  GENERIC_ISSUES[scene.language].has(normAt(scene, token)) || echoBefore(scene, token) >= 0;

const PRONOUN = /^(?:cela|it|l'|la|le|les|that|them|these|this|y|en|ça)$/u;

/** "a moratorium on server halls": the rule and the issue are one thing. */
function rulesIssue(scene: Scene, rule: number): boolean {
  if (!PREPOSITIONS[scene.language].has(normAt(scene, rule + 1)) && normAt(scene, rule + 1) !== 'des') return false;
  for (let at = rule + 2; at < rule + 5; at += 1) if ((scene.issueAt[at] ?? -1) >= 0) return true;
  return false;
}

/** Whether a pronoun may mean more than one thing: two issues, or an issue and a rule, in the sentences just before it. */
function isAmbiguous(scene: Scene, token: number, sentence: number): boolean {
  const seen = new Set<string>();
  for (let index = sentence; index >= Math.max(0, sentence - NOUN_BACK); index -= 1) {
    const one = scene.sentences[index];
    for (let at = one?.firstToken ?? 0; at < Math.min(token, one?.endToken ?? 0); at += 1) {
      const issue = scene.issueAt[at] ?? -1;
      const rule =
        RULE_NOUNS[scene.language].has(normAt(scene, at)) &&
        DETERMINERS[scene.language].has(normAt(scene, at - 1)) &&
        !rulesIssue(scene, at);
      if (issue >= 0) seen.add(scene.issues[issue]?.id ?? '');
      else if (rule) seen.add('rule');
    }
    if (seen.size > 0) break;
  }
  return seen.size > 1;
}

export function indirectAim(
  scene: Scene,
  range: TokenRange,
  sentence: number,
  sign: 1 | -1,
  limited: boolean,
): Aim | null {
  if (PRONOUN.test(normAt(scene, range.first)) && isAmbiguous(scene, range.first, sentence)) return null;
  const rule = RULE_NOUNS[scene.language].has(normAt(scene, range.first));
  const named = rule ? issueBefore(scene, range.first, sentence, RULE_BACK, RULE_ISSUES) : -1;
  const clear = GENERIC_ISSUES[scene.language].has(normAt(scene, range.first));
  const echo = echoBefore(scene, range.first);
  const near = clear || echo >= 0 ? -1 : issueBefore(scene, range.first, sentence, NOUN_BACK, null);
  const issue = echo >= 0 ? echo : named >= 0 ? named : near >= 0 ? near : topicBefore(scene, range.first, sentence);
  if (issue === -1) return null;
  if (rule && namesThing(scene, issue) && !RULE_ISSUES.has(scene.issues[issue]?.id ?? '')) return null;
  const from = scene.issueTokens[issue]?.first ?? 0;
  // "the moratorium on server halls … it": the pronoun stands for the moratorium
  const taken = PRONOUN.test(normAt(scene, range.first))
    ? takenFrom(scene, from, Math.max(0, from - TAKEN_REACH))
    : null;
  const side = taken?.sign === -1 ? flip(sign) : sign;
  const aim = issueAim(scene, issue, side, limited || taken?.limited === true, from);
  return { ...aim, indirect: true, first: range.first, end: range.end };
}
