import { PREPOSITIONS } from '../../lexicon/function-words.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import type { VerbEntry } from '../../lexicon/stance-index.js';
import type { VerbReading } from '../../lexicon/verbs.js';
import { CONTRA, PRO } from './cue.js';
import type { Cue } from './cue.js';
import { normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';
import { giftCue } from './gifts.js';
import { bareCue, metCue, secondSide, wordCue } from './words.js';
import { auxiliaryBefore, followsBy, hasFoldedClitic, isVerbHere, matchTail, reflexiveBefore } from './verb-syntax.js';

/** Side verbs with which "for" names the cause, not the client. */
const FOR_VERBS: ReadonlySet<string> = new Set([
  'argue',
  'battle',
  'campaign',
  'demonstrate',
  'fight',
  'lobby',
  'march',
  'plead',
  'push',
  'rally',
  'vote',
  'batailler',
  'battre',
  'défiler',
  'faire',
  'lutter',
  'manifester',
  'militer',
  'mobiliser',
  'plaider',
  'prononcer',
  'voter',
  'signer',
  'exprimer',
]);

const PRO_NOUNS: ReadonlySet<string> = new Set(['favor', 'favour', 'support', 'defence', 'faveur']);

/** "soutient que", "accuse réception", and a verb after a quote with its subject behind it: speech, not a side. */
function isSpeech(scene: Scene, head: number, end: number, lemma: string): boolean {
  const next = normAt(scene, end);
  if (lemma === 'soutenir' && (next === 'que' || next === "qu'")) return true;
  if (lemma === 'dispute' && next === 'that') return true;
  if (next === 'réception') return true;
  const before =
    normAt(scene, head - 1) === "s'" || normAt(scene, head - 1) === 'se'
      ? normAt(scene, head - 2)
      : normAt(scene, head - 1);
  const quoted = [',', '”', '»', '"', '?', '!', "'", '’'].includes(before) && scene.quoteAt[head - 3] !== -1;
  return quoted && (scene.mentionAt[end] ?? -1) >= 0 && scene.issueAt[end] === -1;
}

function verbCue(scene: Scene, head: number, first: number, end: number): Cue | null {
  let best: Cue | null = null;
  for (const reading of readingsAt(scene, head)) {
    const entries: readonly VerbEntry[] = STANCE_INDEX.verbs[scene.language].get(reading.lemma) ?? [];
    for (const entry of entries) {
      const reflexive = entry.reflexive ? reflexiveBefore(scene, head, first) : head;
      if (reflexive === -1) continue;
      // a clitic stands for the preposition and its noun: "s'en méfie", "s'y oppose"
      const folded =
        scene.language === 'fr' && entry.tail.length === 1 && hasFoldedClitic(scene, head, entry.tail[0] ?? '');
      const tailEnd = folded ? head + 1 : matchTail(scene, head, end, entry.tail);
      if (tailEnd === -1 || !isVerbHere(scene, head, first, reading)) continue;
      const auxiliary =
        reading.form === 'participle' || reading.form === 'past' ? auxiliaryBefore(scene, head, first) : null;
      const bare = auxiliary === null && reading.form === 'participle' && followsBy(scene, head);
      const passive =
        !entry.reflexive &&
        ((auxiliary === 'be' && (entry.tail.length === 0 || ['by', 'par'].includes(normAt(scene, tailEnd)))) || bare) &&
        reading.form !== 'past';
      if (passive && reading.lemma === 'propose') continue;
      if (isSpeech(scene, head, tailEnd, reading.lemma)) continue;
      const cue: Cue = {
        kind: 'verb',
        frame: entry.frame,
        polarity: entry.polarity,
        first: reflexive,
        head,
        end: tailEnd,
        passive,
        form: reading.form,
        lemma: reading.lemma,
      };
      if (best === null || cue.end > best.end || (cue.end === best.end && entry.reflexive)) best = cue;
      else if (cue.end === best.end && passive && !best.passive) best = cue;
    }
    const side = STANCE_INDEX.sides[scene.language].get(reading.lemma);
    if (side !== undefined && (best === null || best.frame === 'deed'))
      best = sideCue(scene, head, first, end, reading, side) ?? best;
  }
  return best;
}

/** Prepositions of time and place, which may stand between a verb and its side. */
const PLACERS: ReadonlySet<string> = new Set(['at', 'in', 'on', 'à', 'au', 'dans', 'en']);

/** "voted against", "plaide pour", "came out in favour of". */
function sideCue(
  scene: Scene,
  head: number,
  first: number,
  end: number,
  reading: VerbReading,
  tails: readonly (readonly string[])[],
): Cue | null {
  if (!isVerbHere(scene, head, first, reading)) return null;
  for (const tail of tails) {
    const from = tail.length === 0 ? head + 1 : matchTail(scene, head, end, tail);
    if (from === -1) continue;
    for (let token = from; token < Math.min(end, from + 5); token += 1) {
      const norm = normAt(scene, token);
      const favour = PRO_NOUNS.has(normAt(scene, token + 1)) && (norm === 'in' || norm === 'en');
      if ((scene.mentionAt[token] ?? -1) >= 0) break;
      if (scene.tokens.kind[token + 1] === 'number') break;
      const polarity = CONTRA.has(norm) ? -1 : (PRO.has(norm) && FOR_VERBS.has(reading.lemma)) || favour ? 1 : 0;
      if (polarity === 0) {
        if (PREPOSITIONS[scene.language].has(norm) && token > from && !PLACERS.has(norm)) break;
        continue;
      }
      const base = {
        kind: 'verb',
        frame: 'object',
        first: head,
        head,
        form: reading.form,
        lemma: reading.lemma,
      } as const;
      return { ...base, polarity, end: favour ? token + 3 : token + 1, passive: false };
    }
  }
  return null;
}

/** The cues of one sentence, in text order, without overlap. */
export function findCues(scene: Scene, first: number, end: number): Cue[] {
  const cues: Cue[] = [];
  for (let token = first; token < end; token += 1) {
    const sideNext = normAt(scene, token - 1) === 'and' || normAt(scene, token - 1) === 'et';
    if (
      !sideNext &&
      !STANCE_INDEX.mayStart(scene.language, normAt(scene, token)) &&
      readingsAt(scene, token).length === 0
    )
      continue;
    const inName = scene.mentionAt[token] ?? -1;
    if (inName >= 0 && scene.mentions[inName]?.form !== 'nominal') continue;
    const last = cues[cues.length - 1];
    const again = last === undefined ? null : secondSide(scene, token, last);
    if (again !== null) {
      cues.push(again);
      continue;
    }
    const cue =
      giftCue(scene, token, end) ??
      verbCue(scene, token, first, end) ??
      metCue(scene, token, first) ??
      wordCue(scene, token, end) ??
      bareCue(scene, token, first);
    if (
      cue === null ||
      (cues.length > 0 && cue.first < (cues[cues.length - 1]?.end ?? 0) && cue.head < (cues[cues.length - 1]?.end ?? 0))
    )
      continue;
    cues.push(cue);
  }
  return cues;
}
