import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import type { Cue } from './cue.js';
import { normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';
import { auxiliaryBefore } from './verb-syntax.js';

/** How far behind the verb the sum may begin, and how long it may be: "gave the institute a further 2 million euros". */
const SUM_REACH = 3;
const SUM_LENGTH = 6;

const TOWARDS = /^(?:behind|for|into|in|on|to|towards|à|au|aux|dans|pour)$/u;

/** Who lends does business. */
const LOAN = /^(?:loans?|prêts?)$/u;

/** "put 40 million into X", « accorde 2 millions d'euros à X »: who gives money to something is for it; null where no sum follows. */
export function giftCue(scene: Scene, head: number, end: number): Cue | null {
  const reading = readingsAt(scene, head).find(({ lemma }) => STANCE_INDEX.gifts[scene.language].has(lemma));
  if (reading === undefined || auxiliaryBefore(scene, head, Math.max(0, head - 4)) === 'be') return null;
  let sum = head + 1;
  while (sum < Math.min(end, head + 1 + SUM_REACH) && scene.tokens.kind[sum] !== 'number') sum += 1;
  if (scene.tokens.kind[sum] !== 'number') return null;
  for (let at = sum + 1; at < Math.min(end, sum + SUM_LENGTH); at += 1) {
    if (normAt(scene, at) === '%' || LOAN.test(normAt(scene, head + 2))) return null;
    if (!TOWARDS.test(normAt(scene, at))) continue;
    const base = { kind: 'verb', frame: 'deed', polarity: 1, first: head, head, passive: false } as const;
    return { ...base, end: at + 1, form: reading.form, lemma: reading.lemma };
  }
  return null;
}
