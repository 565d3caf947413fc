import { COURTS, DECISIONS } from '../../lexicon/parties.js';
import { entityAim } from './aims.js';
import type { Aim } from './aims.js';
import { definiteBefore } from './object-limits.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';

/** Who decided: "welcomed the ruling", "applauded Spain's decision", « se félicite de la décision de la cour »; null where nobody is named. */
export function deciderAim(scene: Scene, from: number, end: number, sentence: number): Aim | null {
  const { language } = scene;
  for (let at = from; at < Math.min(end, from + DECISION_REACH); at += 1) {
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0 && normAt(scene, scene.mentionTokens[mention]?.end ?? at) !== "'s") return null;
    if (!DECISIONS[language].has(normAt(scene, at)) || !definiteBefore(scene, at, from - 1)) continue;
    const owner = normAt(scene, at - 1) === "'s" ? (scene.mentionAt[at - 2] ?? -1) : -1;
    if (owner >= 0) return isDecider(scene, owner) ? entityAim(scene, owner, 1) : null;
    for (let token = at + 1; token < Math.min(end, at + 5); token += 1) {
      const here = scene.mentionAt[token] ?? -1;
      if (here >= 0) return isDecider(scene, here) ? entityAim(scene, here, 1) : null;
      if (!/^(?:by|of|from|par|de|du|des|d'|la|le|les|l'|the)$/u.test(normAt(scene, token))) break;
    }
    return deciderBefore(scene, from, sentence);
  }
  return null;
}

/** Tokens within which a decision is a verb's object. */
const DECISION_REACH = 5;

/** Sentences back to which a decision belongs to who was named as deciding. */
const DECISION_BACK = 4;

const isDecider = (scene: Scene, mention: number): boolean => {
  const one = scene.mentions[mention];
  return one?.type === 'organization' || (one?.type === 'place' && one.form === 'name');
};

/** The court named in the sentences before: whose "the ruling" is. */
function deciderBefore(scene: Scene, from: number, sentence: number): Aim | null {
  const floor = scene.sentences[Math.max(0, sentence - DECISION_BACK)]?.firstToken ?? 0;
  for (let at = from - 1; at >= floor; at -= 1) {
    const here = scene.mentionAt[at] ?? -1;
    const one = scene.mentions[here];
    if (one !== undefined && isDecider(scene, here) && COURTS.test(one.text))
      return { ...entityAim(scene, here, 1), indirect: true };
  }
  return null;
}
