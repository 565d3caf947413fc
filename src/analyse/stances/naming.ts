import { FIGURE_VERBS, NAMING } from '../../lexicon/naming.js';
import type { Stance } from '../../types.js';
import { underPreposition } from '../clauses.js';
import { LIMITER_SET, REMOVER_SET, flip, issueAim } from './aims.js';
import type { Aim } from './aims.js';
import { hasSource } from './certainty.js';
import { makeStance, overlaps } from './claims.js';
import { placeHolder } from './placing.js';
import type { Cue } from './cue.js';
import { indirectAim, refersBack } from './context.js';
import { definiteBefore } from './object-limits.js';
import { findVerdicts } from './evaluation.js';
import type { Verdict } from './evaluation.js';
import { findHolders } from './holders.js';
import { REACH, normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';
import { entityAimOf } from './verdicts.js';
import { auxiliaryBefore, followsBy } from './verb-syntax.js';

/** How far behind a naming verb its judging word may stand. */
const NAMING_REACH = 18;

/** "X finds the charter useless", « X juge la charte « inutile » »: a naming verb, its object and a judging word. */
export function findNamingStances(scene: Scene, index: number): Stance[] {
  const sentence = scene.sentences[index];
  if (sentence === undefined) return [];
  const found: Stance[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const readings = readingsAt(scene, token);
    if (!readings.some(({ lemma }) => NAMING.has(lemma))) continue;
    const passive = isNamedBy(scene, token, sentence.firstToken);
    const compound = !passive && auxiliaryBefore(scene, token, sentence.firstToken) === 'have';
    const reading = readings.find(
      ({ lemma, form }) => NAMING.has(lemma) && (compound || (form === 'participle') === passive),
    );
    if (reading === undefined || scene.marked[token] === 1) continue;
    const first = Math.max(sentence.firstToken, token - REACH);
    const end = Math.min(sentence.endToken, token + REACH);
    const limit = Math.min(end, token + NAMING_REACH);
    const verdicts = findVerdicts(scene, token + 1, limit);
    const verdict = verdicts[0] ?? figureOf(scene, token, limit, reading.lemma);
    if (verdict === undefined || verdicts.some(({ sign }) => sign !== verdict.sign)) continue;
    const aim = passive ? namedBefore(scene, first, token) : objectAim(scene, token + 1, limit, verdict, index);
    if (aim === null) continue;
    const base = { kind: 'verb', frame: 'object', first: token, head: token, passive } as const;
    const cue: Cue = { ...base, polarity: verdict.sign, end: token + 1, form: reading.form, lemma: reading.lemma };
    const told = hasSource(scene, sentence.firstToken, token);
    const certainty = told ? 'alleged' : verdict.denied ? 'hedged' : 'stated';
    for (const party of findHolders(scene, cue, first, end)) {
      const placed = placeHolder(scene, { ...cue, head: verdict.first }, party, certainty);
      if (placed === null || overlaps(party, aim)) continue;
      const stance = makeStance(
        scene,
        { ...cue, first: verdict.first, head: verdict.first, end: verdict.end },
        placed,
        aim,
        1,
        verdicts.length === 0 ? FIGURE_CONFIDENCE : NAMED_CONFIDENCE,
        index,
      );
      if (stance.holder.entity === null || stance.holder.entity !== stance.target.entity)
        found.push({ ...stance, rule: `naming${verdicts.length === 0 ? '-figure' : ''}:${reading.lemma}` });
    }
  }
  return found;
}

/** "was described by X as": a passive with its agent. */
const isNamedBy = (scene: Scene, token: number, first: number): boolean =>
  followsBy(scene, token) && auxiliaryBefore(scene, token, first) === 'be';

/** The subject of a passive: the first issue or name of its clause that stands under no preposition. */
function namedBefore(scene: Scene, first: number, token: number): Aim | null {
  for (let at = first; at < token; at += 1) {
    if (underPreposition(scene, at, first)) continue;
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0) return issueAim(scene, issue, 1, false, first);
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0) return entityAimOf(scene, mention);
  }
  return null;
}

/** Right on the labelled passages and articles: 7 of 11 and 12 of 16. */
const NAMED_CONFIDENCE = 0.7;
const FIGURE_CONFIDENCE = 0.75;

/** A name in quote marks that no list knows is most often no compliment: "calls the code “a mirror sold as a telescope”". */
function figureOf(scene: Scene, token: number, limit: number, lemma: string): Verdict | undefined {
  if (!FIGURE_VERBS.has(lemma)) return undefined;
  for (let at = token + 2; at < limit; at += 1) {
    if (scene.marked[at] !== 1 || scene.marked[at - 1] === 1) continue;
    let end = at;
    while (end < limit && scene.marked[end] === 1) end += 1;
    return { sign: -1, first: at, end, verb: false, denied: false };
  }
  return undefined;
}

/** A judging word so close to its verb stands before its object: « juge indispensable le report ». */
const FRONTED_REACH = 1;

/** The object of a naming verb: the nearest issue or name before a comma, not after the judging word by more than three words. */
function objectAim(scene: Scene, from: number, limit: number, verdict: Verdict, sentence: number): Aim | null {
  // « juge le report « indispensable » … »: the object has been named before the judging word
  const named = verdict.first - from > FRONTED_REACH;
  let sign: 1 | -1 = 1;
  let limited = false;
  let maker: Aim | null = null;
  for (let at = from; at < Math.min(limit, named ? verdict.first : verdict.end + 5); at += 1) {
    const issue = scene.issueAt[at] ?? -1;
    if (issue >= 0) return issueAim(scene, issue, sign, limited, from);
    if (REMOVER_SET[scene.language].has(normAt(scene, at))) sign = flip(sign);
    if (LIMITER_SET[scene.language].has(normAt(scene, at))) limited = true;
    const mention = scene.mentionAt[at] ?? -1;
    if (mention >= 0 && !underPreposition(scene, at, from)) return entityAimOf(scene, mention);
    // « qualifie l'offre de Legalio de « bouillie tiède » »: whose thing is blamed is blamed
    if (
      mention >= 0 &&
      verdict.sign === -1 &&
      maker === null &&
      at < verdict.first &&
      /^(?:de|du|des|d'|of)$/u.test(normAt(scene, at - 1))
    )
      maker = entityAimOf(scene, mention);
    if (refersBack(scene, at) && definiteBefore(scene, at, from))
      return indirectAim(scene, { first: at, end: at + 1 }, sentence, sign, limited);
    if (['it', 'them', 'this'].includes(normAt(scene, at)))
      return indirectAim(scene, { first: at, end: at + 1 }, sentence, 1, false);
    if (normAt(scene, at) === ',' || normAt(scene, at) === ';') return maker;
  }
  return maker;
}
