import { COURTS } from '../../lexicon/parties.js';
import type { Stance, StanceHolder, StanceTarget } from '../../types.js';
import { isHearsay, judgeCue } from './certainty.js';
import { findCues } from './cues.js';
import type { Cue } from './cue.js';
import { findHolders, isOwned, leadersOf } from './holders.js';
import type { Party } from './subjects.js';
import { OUTLET, placeHolder, spokenFor } from './placing.js';
import type { Placed } from './placing.js';
import { REACH, normAt, readingsAt, spanOf } from './scene.js';
import type { Scene } from './scene.js';
import { findAims } from './targets.js';
import { isImperative } from './verb-syntax.js';
import { issueAim } from './aims.js';
import { ISSUE_DIRECTIONS } from '../../lexicon/issue-direction.js';
import type { Aim } from './aims.js';

/**
 * The share of right stances by kind of cue, on the project's 880 labelled passages and 41 labelled articles with mentions
 * found: objects of verbs 92 %, of nouns and adjectives 96, parties 87, demands 83, deeds 60, fears 1 of 4.
 */
const FRAME_CONFIDENCE = { object: 0.91, party: 0.88, demand: 0.82, deed: 0.63, fear: 0.45 } as const;
/** Who fears a thing that is no protection is against it. */
const FEARED_CONFIDENCE = 0.7;
const KIND_FACTOR = { verb: 1, adjective: 0.98, noun: 1 } as const;
/** What each weakness of the evidence takes away. */
const DISTANT_FACTOR = 0.93;
const INDIRECT_FACTOR = 0.85;
const DENIED_FACTOR = 0.85;
const SPOKEN_FACTOR = 0.85;
/** What follows so closely upon "accuses Meta of" is Meta's doing, not the accuser's. */
const PARTY_COVER = 8;
const ENTITY_FACTOR = 0.93;

/** An aim as the contract writes it: a law that is an issue of the codebook counts as the issue. */
export function targetOf(scene: Scene, aim: Aim): StanceTarget {
  const span = spanOf(scene, aim.first, aim.end);
  if (aim.kind === 'issue') return { kind: 'issue', issue: aim.issue, entity: null, ...span };
  const entity = scene.mentions[aim.mention]?.entity ?? null;
  const issue = entity === null ? undefined : scene.lawIssues.get(entity);
  return issue === undefined
    ? { kind: 'entity', issue: null, entity, ...span }
    : { kind: 'issue', issue, entity: null, ...span };
}

/** "not opposed to open code, only to open weights": what the denied side is kept for; null where nothing is. */
function contrastedAim(scene: Scene, cue: Cue, end: number): Aim | null {
  if (cue.polarity === 1) return null;
  for (let at = cue.end; at < Math.min(end, cue.end + 8); at += 1) {
    if (!/^(?:only|seulement|uniquement)$/u.test(normAt(scene, at)) || normAt(scene, at - 1) !== ',') continue;
    for (let token = at + 1; token < Math.min(end, at + 4); token += 1) {
      const issue = scene.issueAt[token] ?? -1;
      if (issue >= 0) return issueAim(scene, issue, 1, false, token);
    }
  }
  return null;
}

/** "wants to ban it", « veut l'interdire »: a wish for the deed is no mere deed. */
function isWished(scene: Scene, cue: Cue): boolean {
  if (cue.form !== 'base') return false;
  for (let at = cue.head - 1; at >= Math.max(0, cue.head - WISH_REACH); at -= 1)
    if (readingsAt(scene, at).some(({ lemma }) => WISHES.has(lemma))) return true;
  return false;
}

/** “No to the cameras”: what is shouted is the speaker's. */
const SLOGANS = /^(?:halte|no|non|oui|stop|three|yes)$/u;

const WISH_REACH = 3;
const WISHES: ReadonlySet<string> = new Set([
  'call',
  'demand',
  'urge',
  'vote',
  'want',
  'wish',
  'appeler',
  'demander',
  'exiger',
  'proposer',
  'réclamer',
  'souhaiter',
  'vouloir',
]);

/** The stances that the cues of one sentence state. */
export function findCueStances(scene: Scene, index: number): Stance[] {
  const sentence = scene.sentences[index];
  if (sentence === undefined) return [];
  const found: Stance[] = [];
  let covered = -1;
  for (const cue of findCues(scene, sentence.firstToken, sentence.endToken)) {
    const first = Math.max(sentence.firstToken, cue.first - REACH);
    const end = Math.min(sentence.endToken, cue.end + REACH);
    // what stands under another cue has been read with it: "calls for X to be banned"
    if (cue.head < covered && (cue.kind !== 'noun' || !isOwned(scene, cue, first, end))) continue;
    let aims = findAims(scene, cue, index, first, end);
    if (aims.length === 0) continue;
    const report = scene.quoteAt[cue.head] !== -1;
    let judgement = judgeCue(scene, cue, first, end, report);
    const contrast = judgement === null && cue.kind === 'adjective' ? contrastedAim(scene, cue, end) : null;
    if (contrast !== null) {
      aims = [contrast];
      judgement = { turn: 1, certainty: 'stated', due: false, rule: 'plain' };
    }
    covered = Math.max(
      covered,
      ...aims.filter(({ first: at }) => at > cue.head).map((aim) => aim.end),
      cue.frame === 'party' ? cue.end + PARTY_COVER : -1,
    );
    if (judgement === null) continue;
    const hearsay = isHearsay(scene, cue, first, end);
    const certainty = hearsay ? 'alleged' : judgement.certainty;
    const named = findHolders(scene, cue, first, end);
    const holders = [...named, ...leadersOf(scene, named, end)];
    const ordered = cue.form !== null && isImperative(scene, cue.head, { form: cue.form });
    const unsaid = cue.passive || cue.form === 'base' || cue.form === 'gerund' || ordered || SLOGANS.test(cue.lemma);
    const parties: (Party | null)[] = judgement.due ? [null] : holders.length > 0 ? holders : unsaid ? [null] : [];
    for (const party of parties) {
      const comment = judgement.due && sentence.kind === 'analysis' && scene.quoteAt[cue.head] === -1;
      const placed = comment
        ? { holder: OUTLET, voice: 'editorial' as const, certainty, quote: null, factor: 0.9 }
        : placeHolder(scene, cue, party, certainty, judgement.due);
      if (placed === null) continue;
      const frame = cue.frame === 'deed' && (ordered || isWished(scene, cue)) ? 'demand' : cue.frame;
      const base =
        FRAME_CONFIDENCE[frame] *
        KIND_FACTOR[cue.kind] *
        placed.factor *
        (judgement.rule === 'plain' ? 1 : DENIED_FACTOR) *
        (party?.distant === true ? DISTANT_FACTOR : 1);
      if (cue.frame === 'deed' && cue.polarity === -1 && holderMatches(scene, placed.holder, WATCHDOG)) continue;
      for (const aim of aims) {
        if (party !== null && overlaps(party, aim)) continue;
        if (tellsNothing(cue, aim, judgement.turn)) continue;
        const feared =
          cue.frame === 'fear' &&
          aim.sign === 1 &&
          aim.kind === 'issue' &&
          ISSUE_DIRECTIONS[aim.issue ?? ''] === undefined;
        const sure = feared ? (base * FEARED_CONFIDENCE) / FRAME_CONFIDENCE.fear : base;
        found.push(makeStance(scene, cue, placed, aim, judgement.turn, sure, index));
        const body = party === null ? -1 : spokenFor(scene, party, first, end);
        const mention = scene.mentions[body];
        if (mention !== undefined) {
          const holder: StanceHolder = {
            kind: 'entity',
            entity: mention.entity,
            start: mention.start,
            end: mention.end,
          };
          found.push(makeStance(scene, cue, { ...placed, holder }, aim, judgement.turn, base * SPOKEN_FACTOR, index));
        }
      }
    }
  }
  return found.filter(
    ({ holder, target }) => (holder.entity === null || holder.entity !== target.entity) && !isCourt(scene, holder),
  );
}

/**
 * Who does not want something weakened may not want it either; who bars children or fears for jobs is not against their
 * protection.
 */
const tellsNothing = (cue: Cue, aim: Aim, turn: 1 | -1): boolean =>
  (turn === -1 && aim.sign === -1 && cue.frame === 'demand') ||
  (cue.frame === 'deed' && cue.polarity === -1 && aim.sign === 1 && aim.issue === 'child-protection') ||
  (aim.issue === 'employment' && WORRIES.test(cue.lemma));

const WORRIES = /^(?:alarm|appréhender|afraid|concerned|craindre|dread|fear|fret|inqui|redouter|warn|worr)/u;

/** Regulators that stop or suspend do their duty, whatever they think of the thing. */
const WATCHDOG =
  /\b(?:agenc(?:y|ies)|authority|commissioner|inspectorate|regulator|watchdog|CNIL|Arcom|agence|autorité|inspection|préfecture|préfet)\b/iu;

const holderMatches = (scene: Scene, { start, end }: StanceHolder, pattern: RegExp): boolean =>
  start !== null && end !== null && pattern.test(scene.segmented.text.slice(start, end));

export const isCourt = (scene: Scene, holder: StanceHolder): boolean => holderMatches(scene, holder, COURTS);

export const overlaps = (party: Party, aim: Aim): boolean => party.first < aim.end && aim.first < party.end;

/** How far behind a cue its object is called something. */
const CALLED_REACH = 12;

/** "condemned the contract as “folklore”": the first token of what is quoted; -1 where the reporter's words are all there is. */
function calledInQuotes(scene: Scene, cue: Cue): number {
  if (cue.frame !== 'object' || cue.kind !== 'verb') return -1;
  for (let at = cue.end; at < cue.end + CALLED_REACH; at += 1) {
    const norm = normAt(scene, at);
    if (norm === '.' || norm === ';') return -1;
    if ((norm === 'as' || norm === 'comme') && scene.marked[at + 2] === 1 && scene.marked[at] === 0) return at + 2;
  }
  return -1;
}

export function makeStance(
  scene: Scene,
  cue: Cue,
  placed: Placed,
  aim: Aim,
  turn: 1 | -1,
  base: number,
  sentence: number,
): Stance {
  const target = targetOf(scene, aim);
  const polarity = cue.polarity * turn * aim.sign === 1 ? 'support' : 'oppose';
  const quote = placed.voice === 'quoted' && placed.quote !== null ? scene.quotes[placed.quote] : undefined;
  const called = placed.voice === 'reported' ? calledInQuotes(scene, cue) : -1;
  const evidence = quote ?? scene.sentences[sentence] ?? { start: 0, end: 0 };
  const factor =
    (aim.indirect ? (cue.frame === 'demand' ? DISTANT_FACTOR : INDIRECT_FACTOR) : 1) *
    (aim.kind === 'entity' && cue.frame !== 'party' ? ENTITY_FACTOR : 1);
  return {
    holder: placed.holder,
    target,
    polarity,
    certainty: placed.certainty,
    voice: called === -1 ? placed.voice : 'quoted',
    start: evidence.start,
    end: evidence.end,
    cue: spanOf(
      scene,
      cue.kind === 'verb' ? cue.head : cue.first,
      cue.kind === 'verb' ? Math.max(cue.head + 1, cue.end) : cue.end,
    ),
    quote:
      placed.voice === 'quoted'
        ? placed.quote
        : called >= 0 && scene.quoteAt[called] !== -1
          ? (scene.quoteAt[called] ?? null)
          : null,
    confidence: Math.round(base * factor * 100) / 100,
    rule: `${cue.kind}-${cue.frame}:${cue.lemma}`,
  };
}
