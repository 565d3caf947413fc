import type { Stance } from '../../types.js';
import { isVerbal } from '../clauses.js';
import { sentenceAt } from '../opinions/view.js';
import { speakerAsHolder } from './placing.js';
import { normAt, spanOf, tokenAt } from './scene.js';
import type { Scene } from './scene.js';
import { listTopics } from './topics.js';

/** A body's own stance must be at least so sure before its people's words are read by it. */
const BODY_CONFIDENCE = 0.6;
const MEMBER_FACTOR = 0.85;
/** How many words may stand between a person and the body: ", who has chaired the regional branch of". */
const LINK_REACH = 9;

const LINKS: ReadonlySet<string> = new Set(['of', 'at', 'from', 'for', 'de', 'du', "d'", 'des', 'à', 'chez']);
const BREAKS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '.',
  '(',
  ')',
  '“',
  '”',
  '«',
  '»',
  'and',
  'et',
  'against',
  'contre',
  'where',
  'next',
  'near',
  'où',
  'dont',
  'que',
]);

/** To stand at the head of a body, or to speak for it. */
const HEADING =
  /^(?:chair(?:s|ed|ing)?|co-?founde[dr]|directs?|found(?:ed|s)|heads?|headed|leads?|led|president|presides?|represents?|runs?|ran|spokes\w*|dirige\w*|fondat\w*|fond[ée]\w*|préside\w*|président\w*|représente\w*)$/u;

const isBody = (scene: Scene, mention: number): boolean => {
  const type = scene.mentions[mention]?.type;
  return type === 'organization' || type === 'group';
};

/** The body that the person at `mention` is said to belong to, right beside the name; -1 where none is. */
function bodyOf(scene: Scene, mention: number): number {
  const range = scene.mentionTokens[mention];
  if (range === undefined) return -1;
  let linked = false;
  for (let at = range.end; at < Math.min(scene.tokens.length, range.end + LINK_REACH); at += 1) {
    const here = scene.mentionAt[at] ?? -1;
    // "P, its spokeswoman": the body was named before
    if (at === range.end + 1 && POSSESSIVES.test(normAt(scene, at)) && normAt(scene, range.end) === ',')
      return here >= 0 && isBody(scene, here) ? here : bodyBefore(scene, range.first);
    if (here >= 0) {
      if (linked && isBody(scene, here)) return here;
      // "P, counsel for the league": what describes P is P
      if (scene.mentions[here]?.type === 'person' && scene.mentions[here].entity !== scene.mentions[mention]?.entity)
        break;
      linked ||= LINKS.has(normAt(scene, at));
      continue;
    }
    const norm = normAt(scene, at);
    const heads = HEADING.test(norm);
    if (BREAKS.has(norm) || (isVerbal(scene, at) && !heads)) break;
    linked ||= heads || LINKS.has(norm);
  }
  // "the league's director, P", "its president, P"
  for (let at = range.first - 1; at >= Math.max(0, range.first - 6); at -= 1) {
    const here = scene.mentionAt[at] ?? -1;
    const norm = normAt(scene, at);
    if (here >= 0 && isBody(scene, here)) {
      const after = normAt(scene, scene.mentionTokens[here]?.end ?? 0);
      return after === "'s" ||
        after === "'" ||
        scene.mentions[here]?.form === 'pronoun' ||
        LINKS.has(normAt(scene, at - 1))
        ? here
        : -1;
    }
    if (POSSESSIVES.test(norm) && (here < 0 || !isBody(scene, here))) return bodyBefore(scene, at);
    if (here >= 0 && scene.mentions[here]?.entity === scene.mentions[mention]?.entity) continue;
    if (here >= 0 || (BREAKS.has(norm) && norm !== '”' && norm !== '»') || (isVerbal(scene, at) && !HEADING.test(norm)))
      break;
  }
  return -1;
}

const POSSESSIVES = /^(?:its|their|sa|son|leur)$/u;
/** How far back "its president" looks for the body. */
const OWNER_REACH = 60;

/** The body named last before `token`: whose "its president" is; -1 where a person stands between. */
function bodyBefore(scene: Scene, token: number): number {
  for (let at = token - 1; at >= Math.max(0, token - OWNER_REACH); at -= 1) {
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0 && isBody(scene, here)) return here;
  }
  return -1;
}

const PAST: ReadonlySet<string> = new Set(['had', 'used', 'once', 'formerly', 'avait', 'avaient', 'jadis', 'naguère']);

/** "had been in favour of": nobody speaks for what a body no longer thinks. */
function isPast(scene: Scene, { cue }: Stance): boolean {
  if (cue === null) return false;
  const at = tokenAt(scene.tokens, cue.start);
  for (let token = at - 1; token >= Math.max(0, at - 6); token -= 1) if (PAST.has(normAt(scene, token))) return true;
  return false;
}

/** Person → body, as the text says it of them, each once. */
function listMembers(scene: Scene): Map<string, string> {
  const members = new Map<string, string>();
  scene.mentions.forEach((mention, index) => {
    if (mention.type !== 'person' || mention.form === 'pronoun' || members.has(mention.entity)) return;
    const body = scene.mentions[bodyOf(scene, index)];
    if (body !== undefined) members.set(mention.entity, body.entity);
  });
  return members;
}

/**
 * What people say for bodies that have taken a side: "The league opposes the cameras. “A street cannot be a suspect,” said
 * its lawyer, P": P opposes them too, where P's words speak of the same issue and P has not been found to think otherwise.
 */
export function findMemberStances(scene: Scene, found: readonly Stance[]): Stance[] {
  const sides = new Map<string, Stance | null>();
  const known = new Set<string>();
  for (const stance of found) {
    const { entity } = stance.holder;
    const { issue } = stance.target;
    if (entity === null || issue === null) continue;
    known.add(`${entity}|${issue}`);
    if (stance.confidence < BODY_CONFIDENCE || stance.certainty !== 'stated' || isPast(scene, stance)) continue;
    const key = `${entity}|${issue}`;
    const there = sides.get(key);
    if (there === undefined) sides.set(key, stance);
    else if (there !== null && there.polarity !== stance.polarity) sides.set(key, null);
  }
  if (sides.size === 0) return [];
  const members = listMembers(scene);
  const result: Stance[] = [];
  scene.quotes.forEach((quote, index) => {
    const holder = speakerAsHolder(scene, index);
    const body = holder?.entity == null ? undefined : members.get(holder.entity);
    if (holder === null || body === undefined || quote.kind === 'indirect') return;
    const first = tokenAt(scene.tokens, quote.start);
    const end = tokenAt(scene.tokens, quote.end - 1) + 1;
    const sentence = sentenceAt(scene.segmented, first);
    const topics = [...listTopics(scene, sentence)];
    for (let at = first; at < end; at += 1) if ((scene.issueAt[at] ?? -1) >= 0) topics.unshift(scene.issueAt[at] ?? -1);
    for (const topic of topics) {
      const issue = scene.issues[topic]?.id ?? '';
      const side = sides.get(`${body}|${issue}`);
      const key = `${holder.entity ?? ''}|${issue}`;
      if (side === undefined || side === null || known.has(key)) continue;
      known.add(key);
      const range = scene.issueTokens[topic] ?? { first, end };
      result.push({
        ...side,
        holder,
        target: { ...side.target, ...spanOf(scene, range.first, range.end) },
        certainty: 'stated',
        voice: 'quoted',
        start: quote.start,
        end: quote.end,
        cue: quote.cue,
        quote: index,
        confidence: Math.round(side.confidence * MEMBER_FACTOR * 100) / 100,
        rule: 'member-of-body',
      });
      break;
    }
  });
  return result;
}
