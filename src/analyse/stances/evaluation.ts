import { AUXILIARY_FORMS, BE_FORMS, DETERMINERS, HAVE_FORMS } from '../../lexicon/function-words.js';
import { EVALUATION_INDEX } from '../../lexicon/evaluation-index.js';
import { NEGATORS } from '../../lexicon/negation.js';
import { isWord, normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';

/** A judging word at tokens `first`..`end`; `sign` already has its negation in it. */
export interface Verdict {
  readonly sign: 1 | -1;
  readonly first: number;
  readonly end: number;
  readonly verb: boolean;
  readonly denied: boolean;
}

const NEGATION_REACH = 4;

function deniedBefore(scene: Scene, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - NEGATION_REACH); at -= 1) {
    const norm = normAt(scene, at);
    if (norm === ',' || norm === ';') return false;
    if (NEGATORS[scene.language].has(norm) && normAt(scene, at + 1) !== 'only') return true;
  }
  return scene.language === 'fr' && hasPas(scene, token);
}

const hasPas = (scene: Scene, token: number): boolean =>
  normAt(scene, token + 1) === 'pas' || normAt(scene, token + 1) === 'guère';

/** The judging words between two tokens. */
export function findVerdicts(scene: Scene, first: number, end: number): Verdict[] {
  const verdicts: Verdict[] = [];
  const { language } = scene;
  for (let token = first; token < end; token += 1) {
    if (
      !isWord(scene, token) ||
      (scene.mentionAt[token] !== -1 && scene.mentions[scene.mentionAt[token] ?? 0]?.form === 'name')
    )
      continue;
    const word = EVALUATION_INDEX.match(language, scene.tokens.norm, token);
    const verb = word === null ? verbSign(scene, token) : null;
    const sign = word?.sign ?? verb;
    if (sign === null) continue;
    const denied = deniedBefore(scene, token, first);
    // "does not harm rivals", "not illegal in itself" clear of a charge; they do not praise
    if (denied && sign === -1) continue;
    verdicts.push({
      sign: denied ? (sign === 1 ? -1 : 1) : sign,
      first: token,
      end: token + (word?.length ?? 1),
      verb: verb !== null,
      denied,
    });
    token += (word?.length ?? 1) - 1;
  }
  // "reinforces inequalities": to make more of what is bad is bad
  return verdicts.filter(
    ({ verb, sign, end: from }, index) =>
      !(
        verb &&
        sign === 1 &&
        verdicts[index + 1]?.sign === -1 &&
        (verdicts[index + 1]?.first ?? 0) - from < OBJECT_REACH
      ),
  );
}

/** How far behind a judging verb the judging word in its object may stand. */
const OBJECT_REACH = 5;

function verbSign(scene: Scene, token: number): 1 | -1 | null {
  const before = normAt(scene, token - 1);
  for (const { lemma, form } of readingsAt(scene, token)) {
    // participles and nouns of the same form describe rather than judge
    if (form === 'participle' || form === 'gerund' || DETERMINERS[scene.language].has(before)) continue;
    const sign = EVALUATION_INDEX.verbs[scene.language].get(lemma);
    if (sign !== undefined) return sign;
  }
  return null;
}

function hasBe(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (BE_FORMS[scene.language].has(normAt(scene, at))) return true;
  return false;
}

/** "identified a dangerous leak": the judging word is in the object of another verb. */
const isPastVerb = (scene: Scene, at: number): boolean =>
  scene.mentionAt[at] === -1 &&
  DETERMINERS[scene.language].has(normAt(scene, at + 1)) &&
  readingsAt(scene, at).some(({ form }) => form === 'past' || form === 'present');

/** "should be banned", "goes too far", « n'a pas sa place »: the phrase has its verb in it. */
const opensPredicate = (scene: Scene, at: number): boolean =>
  normAt(scene, at) === "n'" ||
  normAt(scene, at) === 'ne' ||
  AUXILIARY_FORMS[scene.language].has(normAt(scene, at)) ||
  HAVE_FORMS[scene.language].has(normAt(scene, at)) ||
  /^(?:goes?|went|va|vont|tient|falls?|fell|makes?|must|opens?|misses|deserves?|mérite(?:nt)?)$/u.test(
    normAt(scene, at),
  );

/** Whether the verdict is the predicate of what stands left of it: "X is a disgrace", "X will stifle …". */
export function isPredicate(scene: Scene, verdict: Verdict, from: number): boolean {
  if (!verdict.verb && verdict.end - verdict.first > 1 && opensPredicate(scene, verdict.first)) return true;
  for (let at = verdict.first - 1; at >= Math.max(from, verdict.first - 7); at -= 1) {
    const norm = normAt(scene, at);
    // "has identified a dangerous leak" says nothing of its subject
    const has = !verdict.verb && HAVE_FORMS[scene.language].has(norm) && !hasBe(scene, at + 1, verdict.first);
    if (has) return false;
    if (BE_FORMS[scene.language].has(norm) || AUXILIARY_FORMS[scene.language].has(norm)) return true;
    if (!verdict.verb && isPastVerb(scene, at)) return false;
    if (norm === ',' || norm === ';' || norm === '.') return false;
  }
  return (
    verdict.verb &&
    readingsAt(scene, verdict.first).some(
      ({ form }) => form === 'present' || form === 'past' || form === 'future' || form === 'conditional',
    )
  );
}
