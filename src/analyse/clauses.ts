import {
  ADVERBS,
  AUXILIARY_FORMS,
  CLITICS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/function-words.js';
import { NEGATORS } from '../lexicon/negation.js';
import { PLACE_HEADS } from '../lexicon/parties.js';
import { isWord, normAt, readingsAt } from './stances/scene.js';
import type { Scene } from './stances/scene.js';

const CLOSERS: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '«', '»', '"']);

export const isAdverb = (scene: Scene, token: number): boolean => {
  const norm = normAt(scene, token);
  return (
    ADVERBS[scene.language].has(norm) ||
    NEGATORS[scene.language].has(norm) ||
    TIMES[scene.language].has(norm) ||
    /(?:ly|ment)$/u.test(norm)
  );
};

export const isVerbal = (scene: Scene, token: number): boolean => {
  const norm = normAt(scene, token);
  return (
    AUXILIARY_FORMS[scene.language].has(norm) ||
    readingsAt(scene, token).length > 0 ||
    (scene.language === 'en' && /(?:ed|ing)$/u.test(norm))
  );
};

/** Where the clause of `token` begins: after the nearest subordinator, strong mark or coordinator of clauses. */
export function clauseStart(scene: Scene, token: number, first: number): number {
  for (let at = token - 1; at >= first; at -= 1) {
    const norm = normAt(scene, at);
    if (CLOSERS.has(norm)) return at + 1;
    if (scene.mentionAt[at] !== -1 && scene.mentions[scene.mentionAt[at] ?? 0]?.form !== 'pronoun') continue;
    if (
      SUBORDINATORS[scene.language].has(norm) &&
      !(norm === 'that' && DETERMINERS.en.has(norm) && isDemonstrative(scene, at))
    )
      return at + 1;
    if (COORDINATORS[scene.language].has(norm) && startsClause(scene, at + 1)) return at + 1;
    if (norm === ',' && COORDINATORS[scene.language].has(normAt(scene, at + 1)) && startsClause(scene, at + 2))
      return at + 2;
    if (norm === ',' && startsPredicate(scene, at + 1) && at > first + 1) return at + 1;
  }
  return first;
}

const isDemonstrative = (scene: Scene, at: number): boolean =>
  scene.language === 'en' && !isVerbal(scene, at - 1) && PREPOSITIONS.en.has(normAt(scene, at - 1));

/** After "and": a verb or a subject pronoun begins a clause; anything else goes on with the list. */
function startsClause(scene: Scene, token: number): boolean {
  let at = token;
  while (isAdverb(scene, at) || CLITICS.has(normAt(scene, at))) at += 1;
  return (
    startsPredicate(scene, at) ||
    ['he', 'she', 'they', 'it', 'il', 'elle', 'ils', 'elles', 'on'].includes(normAt(scene, at))
  );
}

export function startsPredicate(scene: Scene, token: number): boolean {
  const norm = normAt(scene, token);
  if (scene.mentionAt[token] !== -1 || !isWord(scene, token)) return false;
  if (AUXILIARY_FORMS[scene.language].has(norm)) return true;
  return readingsAt(scene, token).some(
    ({ form }) =>
      form === 'present' || form === 'past' || form === 'gerund' || form === 'future' || form === 'conditional',
  );
}

/** Whether the noun phrase at `token` stands under a preposition. */
export function underPreposition(scene: Scene, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 6); at -= 1) {
    const norm = normAt(scene, at);
    if (scene.mentionAt[at] !== -1 || !isWord(scene, at)) return false;
    if (PREPOSITIONS[scene.language].has(norm) || norm === 'au' || norm === 'aux')
      return !PLACE_HEADS[scene.language].has(normAt(scene, at - 1));
    if (isVerbal(scene, at) && !DETERMINERS[scene.language].has(norm)) return false;
    if (COORDINATORS[scene.language].has(norm)) return false;
  }
  return false;
}
