import type { Stance } from '../../types.js';
import { issueAim } from './aims.js';
import type { Aim } from './aims.js';
import { OUTLET } from './placing.js';
import { findVerdicts } from './evaluation.js';
import type { Verdict } from './evaluation.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';
import { canHold } from './subjects.js';
import { underPreposition } from '../clauses.js';
import { entityAimOf, subjectAim, verdictStance } from './verdicts.js';

/** What a comment says of its own subject was right in 5 of 5 cases, of who is named in it in 6 of 8, of the story in 7 of 22. */
const SUBJECT_COMMENT = 0.8;

const NAMED_COMMENT = 0.65;

const STORY_COMMENT = 0.35;

/** What somebody brings to light. */
const FINDINGS =
  /^(?:articles?|disclosures?|enquêtes?|études?|figures|findings?|inquir(?:y|ies)|investigations?|leaks?|reports?|reporting|révélations?|revelations?|stud(?:y|ies)|warnings?)$/u;

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
      // "dangerous revelations by a magazine", "reckless handling of patients": a source and a victim are not judged
      if (mention >= 0)
        return FINDINGS.test(normAt(scene, at - 1)) || scene.mentions[mention]?.type === 'group'
          ? null
          : entityAimOf(scene, mention);
    }
  }
  return null;
}

/** The first issue, else the first body or person, that a comment names. */
function namedAim(scene: Scene, first: number, end: number): Aim | null {
  let entity: Aim | null = null;
  for (let at = first; at < end; at += 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0) return underPreposition(scene, at, first) ? null : issueAim(scene, issue, 1, false, first);
    const mention = scene.mentionAt[at] ?? -1;
    const type = scene.mentions[mention]?.type;
    if (
      entity === null &&
      !underPreposition(scene, scene.mentionTokens[mention]?.first ?? at, first) &&
      (type === 'organization' || type === 'person' || type === 'law' || type === 'product')
    )
      entity = entityAimOf(scene, mention);
  }
  return entity;
}

/** Who the story before a comment is about: the first body or person that its first sentence names. */
function storyAim(scene: Scene, index: number): Aim | null {
  let lead = index - 1;
  while (lead > 0 && scene.sentences[lead]?.kind === 'analysis') lead -= 1;
  while (lead > 0 && scene.sentences[lead]?.kind === 'body' && scene.sentences[lead - 1]?.kind === 'body') lead -= 1;
  const sentence = scene.sentences[lead];
  if (sentence?.kind !== 'body') return null;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0 && canHold(scene, mention))
      return underPreposition(scene, at, sentence.firstToken)
        ? null
        : { ...entityAimOf(scene, mention), indirect: true };
  }
  return null;
}

/** What the outlet's own comment judges. */
export function findCommentStances(scene: Scene): Stance[] {
  return scene.sentences.flatMap((sentence, index) => {
    if (sentence.kind !== 'analysis') return [];
    const { firstToken: first, endToken: end } = sentence;
    const verdicts = findVerdicts(scene, first, end).filter(({ first: at }) => scene.quoteAt[at] === -1);
    const [verdict] = verdicts;
    if (verdict === undefined || verdicts.some(({ sign }) => sign !== verdict.sign)) return [];
    const subject = subjectAim(scene, verdict, first, true) ?? modifiedAim(scene, verdict, end);
    const named = subject ?? namedAim(scene, first, end);
    const aim = named ?? storyAim(scene, index);
    const confidence = subject !== null ? SUBJECT_COMMENT : named !== null ? NAMED_COMMENT : STORY_COMMENT;
    const aimed = aim === null ? null : { aim, confidence };
    return aimed === null ? [] : [verdictStance(scene, OUTLET, verdict, aimed, 'editorial', sentence, null)];
  });
}
