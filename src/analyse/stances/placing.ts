import { RULE_NOUNS, SPOKES } from '../../lexicon/parties.js';
import type { Certainty, StanceHolder, Voice } from '../../types.js';
import type { Cue } from './cue.js';
import { normAt, spanOf, tokenAt } from './scene.js';
import type { Scene } from './scene.js';
import { canHold } from './subjects.js';
import type { Party } from './subjects.js';

/** What an unnamed holder takes away from the evidence. */
const NAMELESS_FACTOR = 0.9;

/** The speaker of a quote as a holder; null where nobody knows who speaks. */
export function speakerAsHolder(scene: Scene, quote: number): StanceHolder | null {
  const speaker = scene.quotes[quote]?.speaker;
  if (speaker === undefined || speaker.kind === 'unknown') return null;
  const { entity, start, end } = speaker;
  if (speaker.kind === 'document' && start !== null && end !== null) {
    if (isLawText(scene, tokenAt(scene.tokens, end - 1))) return null;
    return documentHolder(scene, tokenAt(scene.tokens, start), tokenAt(scene.tokens, end - 1) + 1);
  }
  if (entity !== null) return { kind: speaker.kind === 'document' ? 'document' : 'entity', entity, start, end };
  return { kind: speaker.kind === 'document' ? 'document' : 'anonymous', entity: null, start, end };
}

/** What a law or a draft says is nobody's side. */
const isLawText = (scene: Scene, head: number): boolean =>
  RULE_NOUNS[scene.language].has(normAt(scene, head)) ||
  /^(?:articles?|bills?|chart(?:er|e)s?|drafts?|lois?|text(?:e)?s?)$/u.test(normAt(scene, head));

/** Whose paper it is: "a study by the Marchbank Institute", "the Comptroller's report". */
function authorOf(scene: Scene, first: number, end: number): number {
  const before = scene.mentionAt[first - 2] ?? -1;
  if (before >= 0 && canHold(scene, before) && normAt(scene, first - 1) === "'s") return before;
  for (let at = end; at < end + 5; at += 1) {
    const here = scene.mentionAt[at] ?? -1;
    if (here >= 0) return canHold(scene, here) ? here : -1;
    if (at === end && !['by', 'of', 'from', 'de', 'du', 'des', "d'", ','].includes(normAt(scene, at))) return -1;
  }
  return -1;
}

function documentHolder(scene: Scene, first: number, end: number): StanceHolder {
  const author = scene.mentions[authorOf(scene, first, end)];
  if (author !== undefined) return { kind: 'entity', entity: author.entity, start: author.start, end: author.end };
  return { kind: 'document', entity: null, ...spanOf(scene, first, end) };
}

export const OUTLET: StanceHolder = { kind: 'outlet', entity: null, start: null, end: null };

function holderOf(scene: Scene, party: Party): StanceHolder {
  if (party.kind === 'document') return documentHolder(scene, party.first, party.end);
  const mention = scene.mentions[party.mention];
  if (mention !== undefined) {
    return { kind: 'entity', entity: mention.entity, start: mention.start, end: mention.end };
  }
  const { start, end } = spanOf(scene, party.first, party.end);
  return { kind: 'anonymous', entity: null, start, end };
}

/** The organization whose spokesperson the holder is: "X, a spokesman for Y". */
export function spokenFor(scene: Scene, party: Party, first: number, end: number): number {
  const range = scene.mentionTokens[party.mention];
  if (range === undefined || scene.mentions[party.mention]?.type !== 'person') return -1;
  for (let at = Math.max(first, range.first - 10); at < Math.min(end, range.end + 6); at += 1) {
    if (!SPOKES[scene.language].has(normAt(scene, at))) continue;
    for (let token = at + 1; token < Math.min(end, at + 9); token += 1) {
      const here = scene.mentionAt[token] ?? -1;
      if (here >= 0 && here !== party.mention)
        return canHold(scene, here) && scene.mentions[here]?.type !== 'person' ? here : -1;
      if (scene.tokens.kind[token] !== 'word' || token === range.first) break;
    }
  }
  return -1;
}

/** "The company, he added, could not support it": the body without its name is the speaker's. */
function isOwnBody(scene: Scene, { mention }: Party): boolean {
  const one = scene.mentions[mention];
  return one?.form === 'nominal' && one.type === 'organization' && /^(?:the|la|le|l['’])/iu.test(one.text);
}

export interface Placed {
  readonly holder: StanceHolder;
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly quote: number | null;
  readonly factor: number;
}

/**
 * Whose stance it is and in whose voice, by where the cue stands: narration, quote or comment. What is `due` ("should be
 * banned, X said") is due in the eyes of who says so.
 */
export function placeHolder(
  scene: Scene,
  cue: Cue,
  party: Party | null,
  certainty: Certainty,
  due = false,
): Placed | null {
  const quote = scene.quoteAt[cue.head] ?? -1;
  const marked = scene.marked[cue.head] === 1;
  const voice: Voice = marked ? 'quoted' : 'reported';
  if (party === null || party.kind === 'first-person') {
    if (quote >= 0 && (marked || party !== null || due)) {
      const holder = speakerAsHolder(scene, quote);
      return holder === null ? null : { holder, voice, certainty, quote, factor: party === null && !due ? 0.85 : 1 };
    }
    return party === null || marked
      ? null
      : { holder: OUTLET, voice: 'editorial', certainty, quote: null, factor: 0.95 };
  }
  if (party.kind === 'document' && isLawText(scene, party.end - 1)) return null;
  const holder = holderOf(scene, party);
  const factor = party.kind === 'mention' ? 1 : NAMELESS_FACTOR;
  if (quote < 0) return marked ? null : { holder, voice, certainty, quote: null, factor };
  const speaker = scene.quotes[quote]?.speaker;
  const own = speaker?.entity !== null && (speaker?.entity === holder.entity || isOwnBody(scene, party));
  return { holder, voice, certainty: own ? certainty : 'alleged', quote, factor: own ? factor : factor * 0.9 };
}
