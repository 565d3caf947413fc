import { NAMING, SIDED_SPEECH, TOPIC_PRONOUNS } from '../../lexicon/naming.js';
import type { Span, Stance, StanceHolder, Voice } from '../../types.js';
import { underPreposition } from '../clauses.js';
import { sentenceAt } from '../opinions/view.js';
import { flip, innerVerb, issueAim, takenFrom } from './aims.js';
import { indirectAim, refersBack } from './context.js';
import { definiteBefore } from './object-limits.js';
import { listTopics } from './topics.js';
import type { Aim } from './aims.js';
import { isCourt, targetOf } from './claims.js';
import { speakerAsHolder } from './placing.js';
import { findVerdicts, isPredicate } from './evaluation.js';
import type { Verdict } from './evaluation.js';
import { dreadedAim, isConditional, isSupposed, isTight, isUnsaid } from './predicates.js';
import { REACH, normAt, readingsAt, spanOf, tokenAt } from './scene.js';
import type { Scene } from './scene.js';

/** A mentioned entity as what a verdict is about. */
const entityAim = (scene: Scene, mention: number): Aim => ({
  kind: 'entity',
  issue: null,
  mention,
  sign: 1,
  indirect: false,
  ...(scene.mentionTokens[mention] ?? { first: 0, end: 0 }),
});

/**
 * By where the target of a judging word stands; right on the labelled passages: subject with nothing between 4 of 5, other
 * subjects, inside and named 3 of 10, near 4 of 8, a pronoun beside its issue 1 of 1; verbs of speech that take a side 7 of 7.
 * What speakers warn of stands in none of the passages: its figure is a guess.
 */
const SUBJECT_CONFIDENCE = 0.5;

/** Nothing but the predicate stands between the two. */
const TIGHT_CONFIDENCE = 0.7;

const DREAD_CONFIDENCE = 0.7;

/** "It is a danger", of the only issue of the sentence or the one before. */
const PRONOUN_CONFIDENCE = 0.62;

const SIDED_CONFIDENCE = 0.85;

const INSIDE_CONFIDENCE = 0.5;

const NAMED_CONFIDENCE = 0.5;

const NEAR_CONFIDENCE = 0.54;

const TOPIC_CONFIDENCE = 0.5;

/** Quotes up to so many tokens are taken to speak of what the sentence speaks of. */
const SHORT_QUOTE = 12;

/** How far before its predicate a named subject may stand. */
const SUBJECT_REACH = 9;

export const entityAimOf = (scene: Scene, mention: number): Aim => entityAim(scene, mention);

/** The issue, or what is said to be taken from it: « le report du règlement est indispensable ». */
function spokenAim(scene: Scene, issue: number, from: number): Aim {
  const { sign, limited } = takenFrom(scene, scene.issueTokens[issue]?.first ?? from, from);
  return issueAim(scene, issue, sign, limited, from);
}

interface Aimed {
  readonly aim: Aim;
  readonly confidence: number;
}

/** How far into a clause the verb that is its subject may stand. */
const UNDONE_REACH = 5;

const turned = (aim: Aim, sign: 1 | -1): Aim => ({ ...aim, sign: sign === 1 ? aim.sign : flip(aim.sign) });

/** The issue (or entity) that a verdict is the predicate of, between `from` and the verdict. */
export function subjectAim(scene: Scene, verdict: Verdict, from: number, pronouns = false): Aim | null {
  if (!isPredicate(scene, verdict, from)) return null;
  // "banning such tools would be the wrong lesson"
  let undone: 1 | -1 = 1;
  for (let at = from; at < verdict.first; at += 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0 && !underPreposition(scene, at, from)) return turned(spokenAim(scene, issue, from), undone);
    if (issue < 0 && at - from < UNDONE_REACH && innerVerb(scene, at) === -1) undone = -1;
    if (undone === -1 && issue < 0 && refersBack(scene, at) && definiteBefore(scene, at, from))
      return indirectAim(scene, { first: at, end: at + 1 }, sentenceAt(scene.segmented, at), undone, false);
    const mention = scene.mentionAt[at] ?? -1;
    if (
      mention >= 0 &&
      issue < 0 &&
      verdict.first - at <= SUBJECT_REACH &&
      (scene.mentions[mention]?.form === 'name' || pronouns) &&
      !underPreposition(scene, at, from) &&
      normAt(scene, scene.mentionTokens[mention]?.end ?? 0) !== "'s"
    ) {
      return entityAim(scene, mention);
    }
  }
  return null;
}

/** The only issue between two tokens, or null. */
function onlyIssue(scene: Scene, from: number, to: number): Aim | null {
  let found = -1;
  for (let at = from; at < to; at += 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue < 0) continue;
    if (found >= 0 && scene.issues[found]?.id !== scene.issues[issue]?.id) return null;
    if (found < 0) found = issue;
  }
  return found === -1 ? null : spokenAim(scene, found, from);
}

/** "calls X “a disgrace”": what stands between a naming verb and the quote. */
function namedAim(scene: Scene, quoteFirst: number, sentenceFirst: number): Aim | null {
  for (let at = quoteFirst - 1; at >= Math.max(sentenceFirst, quoteFirst - 16); at -= 1) {
    if (!readingsAt(scene, at).some(({ lemma }) => NAMING.has(lemma))) continue;
    const issue = onlyIssue(scene, at + 1, quoteFirst);
    if (issue !== null) return issue;
    for (let token = at + 1; token < quoteFirst; token += 1) {
      const mention = scene.mentionAt[token] ?? -1;
      if (mention >= 0 && !underPreposition(scene, token, at)) {
        return entityAim(scene, mention);
      }
    }
    return null;
  }
  return null;
}

function aimOfQuote(scene: Scene, verdict: Verdict, first: number, end: number): Aimed | null {
  const subject = subjectAim(scene, verdict, first);
  if (subject !== null)
    return { aim: subject, confidence: isTight(scene, subject.end, verdict) ? TIGHT_CONFIDENCE : SUBJECT_CONFIDENCE };
  const index = sentenceAt(scene.segmented, first);
  const sentence = scene.sentences[index];
  if (sentence === undefined) return null;
  const named = namedAim(scene, first, sentence.firstToken);
  if (named !== null) return { aim: named, confidence: NAMED_CONFIDENCE };
  // a judging word far into a long quote may be said of anything
  const short = end - first <= SHORT_QUOTE;
  const inside = onlyIssue(scene, first, end);
  if (inside === null && saidOfTopic(scene, verdict, first)) {
    const said = onlyIssue(scene, sentence.firstToken, sentence.endToken) ?? previousIssue(scene, index);
    if (said !== null && isTight(scene, first + 1, verdict)) return { aim: said, confidence: PRONOUN_CONFIDENCE };
    const topic = topicAim(scene, index);
    if (topic !== null) return { aim: topic, confidence: TOPIC_CONFIDENCE };
  }
  if (inside !== null && (short || isPredicate(scene, verdict, first)))
    return { aim: inside, confidence: INSIDE_CONFIDENCE };
  if (!short) return null;
  const near =
    onlyIssue(scene, Math.max(sentence.firstToken, first - REACH), Math.min(sentence.endToken, end + REACH)) ??
    previousIssue(scene, index) ??
    topicAim(scene, index);
  return near === null ? null : { aim: near, confidence: NEAR_CONFIDENCE };
}

/** Whether the verdict's subject is a pronoun or a noun that stands for the topic: "it is a disgrace", "the plan harms". */
function saidOfTopic(scene: Scene, verdict: Verdict, first: number): boolean {
  if (!isPredicate(scene, verdict, first)) return false;
  for (let at = verdict.first - 1; at >= Math.max(first, verdict.first - SUBJECT_REACH); at -= 1) {
    if ((scene.mentionAt[at] ?? -1) >= 0 && scene.mentions[scene.mentionAt[at] ?? 0]?.form !== 'pronoun') return false;
    if (TOPIC_PRONOUNS.has(normAt(scene, at))) return true;
    if (refersBack(scene, at)) return !underPreposition(scene, at, first);
  }
  return false;
}

/** The article's topic as what a verdict without a named target is said of. */
function topicAim(scene: Scene, index: number): Aim | null {
  const [issue] = listTopics(scene, index);
  if (issue === undefined) return null;
  const aim = issueAim(scene, issue, 1, false, scene.issueTokens[issue]?.first ?? 0);
  return { ...aim, indirect: true };
}

function previousIssue(scene: Scene, index: number): Aim | null {
  const before = scene.sentences[index - 1];
  return before === undefined || before.section !== scene.sentences[index]?.section
    ? null
    : onlyIssue(scene, Math.max(before.firstToken, before.endToken - REACH), before.endToken);
}

/** What speakers judge, in their own words or in reported ones. */
export function findQuoteStances(scene: Scene): Stance[] {
  return scene.quotes.flatMap((quote, index) => {
    const holder = speakerAsHolder(scene, index);
    if (holder === null || isCourt(scene, holder)) return [];
    const first = tokenAt(scene.tokens, quote.start);
    let end = first;
    while (end < scene.tokens.length && (scene.tokens.start[end] ?? 0) < quote.end) end += 1;
    if (normAt(scene, end - 1) === '?') return [];
    const kind = scene.sentences[sentenceAt(scene.segmented, first)]?.kind;
    if (kind !== 'body' && kind !== 'analysis') return [];
    const sided = cueSign(scene, index);
    const sidedAim = sided === 0 ? null : aimOfSidedQuote(scene, first, end);
    if (sided !== 0 && sidedAim !== null) {
      const verdict: Verdict = { sign: sided, first, end, verb: false, denied: false };
      const voice: Voice = quote.kind === 'direct' ? 'quoted' : 'reported';
      return [
        verdictStance(scene, holder, verdict, { aim: sidedAim, confidence: SIDED_CONFIDENCE }, voice, quote, index),
      ].map((stance) => ({ ...stance, cue: quote.cue, rule: 'quote-verb' }));
    }
    const dreaded = dreadedAim(scene, index, first, end);
    if (dreaded !== null) {
      const dread: Verdict = { sign: -1, first: dreaded.first, end: dreaded.end, verb: false, denied: false };
      const sentence = scene.sentences[sentenceAt(scene.segmented, first)] ?? quote;
      const aimed = { aim: dreaded, confidence: DREAD_CONFIDENCE };
      return [
        {
          ...verdictStance(scene, holder, dread, aimed, 'reported', sentence, null),
          cue: quote.cue,
          rule: 'quote-dread',
        },
      ];
    }
    const verdicts = findVerdicts(scene, first, end);
    const [verdict] = verdicts;
    if (verdict === undefined || verdicts.some(({ sign }) => sign !== verdict.sign)) return [];
    if (isConditional(scene, verdict) || isUnsaid(scene, quote)) return [];
    const aimed = aimOfQuote(scene, verdict, first, end);
    if (aimed === null || (aimed.aim.mention >= 0 && scene.mentions[aimed.aim.mention]?.entity === holder.entity))
      return [];
    const voice: Voice = scene.marked[verdict.first] === 1 ? 'quoted' : 'reported';
    const evidence = voice === 'quoted' ? quote : (scene.sentences[sentenceAt(scene.segmented, first)] ?? quote);
    return [verdictStance(scene, holder, verdict, aimed, voice, evidence, voice === 'quoted' ? index : null)];
  });
}

/** Quotes whose verb takes a side: « … », dénonce X. */
function cueSign(scene: Scene, quote: number): 1 | -1 | 0 {
  const cue = scene.quotes[quote]?.cue ?? null;
  if (cue === null) return 0;
  const at = tokenAt(scene.tokens, cue.end - 1);
  for (const { lemma } of readingsAt(scene, at)) {
    if (SIDED_SPEECH.bad.has(lemma)) return -1;
    if (SIDED_SPEECH.good.has(lemma)) return 1;
  }
  return 0;
}

/** The aim of a quote whose verb takes a side: the subject of the quote, else its only issue. */
function aimOfSidedQuote(scene: Scene, first: number, end: number): Aim | null {
  const inside = onlyIssue(scene, first, end);
  if (inside !== null) return inside;
  for (let at = first; at < Math.min(end, first + 5); at += 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0 && !underPreposition(scene, at, first)) return issueAim(scene, issue, 1, false, first);
  }
  for (let at = first; at < Math.min(end, first + 3); at += 1) {
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0 && scene.mentions[mention]?.form === 'name') return entityAimOf(scene, mention);
  }
  return null;
}

export function verdictStance(
  scene: Scene,
  holder: StanceHolder,
  verdict: Verdict,
  { aim, confidence }: Aimed,
  voice: Voice,
  evidence: Span,
  quote: number | null,
): Stance {
  return {
    holder,
    target: targetOf(scene, aim),
    polarity: verdict.sign * aim.sign === 1 ? 'support' : 'oppose',
    certainty: verdict.denied || (voice === 'quoted' && isSupposed(scene, verdict)) ? 'hedged' : 'stated',
    voice,
    start: evidence.start,
    end: evidence.end,
    cue: spanOf(scene, verdict.first, verdict.end),
    quote,
    confidence: Math.round(confidence * 100) / 100,
    rule: `${voice === 'editorial' ? 'comment' : 'quote'}-verdict`,
  };
}
