import type { Stance } from '../../types.js';
import { issueAim } from './aims.js';
import type { Aim } from './aims.js';
import { OUTLET } from './claims.js';
import { findVerdicts } from './evaluation.js';
import type { Verdict } from './evaluation.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';
import { SUBJECT_CONFIDENCE, entityAimOf, subjectAim, verdictStance } from './verdicts.js';

const COMMENT_FACTOR = 0.9;

/** "pragmatic stance by CNIL", "the CNIL's pragmatic approach": whose doing the judging adjective praises or blames. */
function modifiedAim(scene: Scene, verdict: Verdict, end: number): Aim | null {
  const owner = scene.mentionAt[verdict.first - 2] ?? -1;
  if (owner >= 0 && normAt(scene, verdict.first - 1) === "'s") return entityAimOf(scene, owner);
  for (let at = verdict.end + 1; at < Math.min(end, verdict.end + 3); at += 1) {
    if (!['by', 'of', 'from', 'de', 'du', "d'", 'from'].includes(normAt(scene, at))) continue;
    for (let token = at + 1; token < Math.min(end, at + 3); token += 1) {
      const issue = scene.issueAt[token] ?? -1;
      if (issue >= 0) return issueAim(scene, issue, 1, false, token);
      const mention = scene.mentionAt[token] ?? -1;
      if (mention >= 0) return entityAimOf(scene, mention);
    }
  }
  return null;
}

/** What the outlet's own comment judges. */
export function findCommentStances(scene: Scene): Stance[] {
  return scene.sentences.flatMap((sentence) => {
    if (sentence.kind !== 'analysis') return [];
    const { firstToken: first, endToken: end } = sentence;
    const verdicts = findVerdicts(scene, first, end).filter(({ first: at }) => scene.quoteAt[at] === -1);
    const [verdict] = verdicts;
    if (verdict === undefined || verdicts.some(({ sign }) => sign !== verdict.sign)) return [];
    const subject = subjectAim(scene, verdict, first) ?? modifiedAim(scene, verdict, end);
    const aimed = subject === null ? null : { aim: subject, confidence: SUBJECT_CONFIDENCE * COMMENT_FACTOR };
    return aimed === null ? [] : [verdictStance(scene, OUTLET, verdict, aimed, 'editorial', sentence, null)];
  });
}
