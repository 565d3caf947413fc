import { COORDINATORS, DETERMINERS } from '../../lexicon/function-words.js';
import { ISSUE_DIRECTIONS } from '../../lexicon/issue-direction.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import { LIMITERS, REMOVERS, UNDO_VERBS } from '../../lexicon/limits.js';
import { isWord, normAt, readingsAt } from './scene.js';
import type { Scene, TokenRange } from './scene.js';

/** What a predicate is about, and whether the predicate's polarity is kept (1) or turned (-1) on the way to it. */
export interface Aim extends TokenRange {
  readonly kind: 'issue' | 'entity';
  readonly issue: string | null;
  readonly mention: number;
  readonly sign: 1 | -1;
  /** Found through a pronoun or "the bill". */
  readonly indirect: boolean;
}

/** Issues that are rules themselves. */
export const RULE_ISSUES: ReadonlySet<string> = new Set(['ai-act', 'foundation-model-regulation', 'self-regulation']);

export const REMOVER_SET = { en: new Set(REMOVERS.en), fr: new Set(REMOVERS.fr) };

const UNDO_SET = { en: new Set(UNDO_VERBS.en), fr: new Set(UNDO_VERBS.fr) };

export const LIMITER_SET = { en: new Set(LIMITERS.en), fr: new Set(LIMITERS.fr) };

/** Nouns that undo even a protection. */
const UNDOING =
  /^(?:weakening|repeal|violations?|breach(?:es)?|refusal|refus|affaiblissement|abrogation|dilution|rollback|lack|absence|manque|exemptions?|exceptions?|dérogations?)$/u;

/** Nouns that let somebody off a rule. */
export const EXEMPTING = /^(?:carve-?outs?|dérogations?|exceptions?|exemptions?|waivers?)$/u;

/** Issues that an exemption is, or grants: who is against the exemption is against them. */
export const EXEMPT_ISSUES: ReadonlySet<string> = new Set([
  'cultural-exception',
  'national-security-exemption',
  'open-source-ai',
  'training-data-scraping',
]);

/** 1 where the mention names the issue itself or its protection, -1 where it names the threat. */
function issueDirection(scene: Scene, issue: number, from: number): 1 | -1 {
  const mention = scene.issues[issue];
  const range = scene.issueTokens[issue];
  if (mention === undefined || range === undefined) return 1;
  const direction = ISSUE_DIRECTIONS[mention.id];
  if (direction === undefined) return 1;
  // what the mention is moved from or to may stand before it: "out of Microsoft's data rooms"
  const reach = mention.id === 'digital-sovereignty' ? from : range.first;
  const start = scene.tokens.start[Math.min(reach, range.first)] ?? mention.start;
  const text = scene.segmented.text.slice(start, mention.end);
  if (direction.guards.test(headBefore(scene, range.first))) return 1;
  return direction.threats.test(text.slice(mention.start - start)) && !direction.guards.test(text) ? -1 : 1;
}

/** The noun that the mention completes: "tests of the largest models"; empty where none is. */
function headBefore(scene: Scene, first: number): string {
  let at = first - 1;
  while (DETERMINERS[scene.language].has(normAt(scene, at)) && !/^(?:au|aux|des|du|d'|de)$/u.test(normAt(scene, at)))
    at -= 1;
  if (!/^(?:d'|de|des|du|of|on|sur|for|pour|against|contre)$/u.test(normAt(scene, at))) return '';
  const head = normAt(scene, at - 1);
  return isWord(scene, at - 1) && DETERMINERS[scene.language].has(head)
    ? ''
    : scene.language === 'fr' && isQualifier(head)
      ? normAt(scene, at - 2)
      : head;
}

/** « l'essai préalable des modèles »: an adjective between the noun and its complement. */
const isQualifier = (norm: string): boolean =>
  /(?:able|aire|ique|el|elle|if|ive|al|ale|ant|ante|eux|euse|é|ée|és|ées)$/u.test(norm);

/** Whether a limit on the issue's mention is a limit on a thing (which turns the polarity) or the protection itself. */
export function namesThing(scene: Scene, issue: number): boolean {
  const mention = scene.issues[issue];
  if (mention === undefined) return false;
  const direction = ISSUE_DIRECTIONS[mention.id];
  if (direction === undefined) return true;
  return !direction.guards.test(scene.segmented.text.slice(mention.start, mention.end));
}

/** The product of limits within the mention itself: "ban on facial recognition". */
function innerSign(scene: Scene, issue: number): 1 | -1 {
  const guarded = ISSUE_DIRECTIONS[scene.issues[issue]?.id ?? ''] !== undefined;
  const exempts = EXEMPT_ISSUES.has(scene.issues[issue]?.id ?? '');
  const removes = (norm: string): boolean =>
    !(exempts && EXEMPTING.test(norm)) &&
    (guarded ? UNDOING.test(norm) : REMOVER_SET[scene.language].has(norm) && norm !== 'exemption');
  const range = scene.issueTokens[issue];
  let sign: 1 | -1 = 1;
  for (let at = range?.first ?? 0; at < (range?.end ?? 0); at += 1) {
    const norm = normAt(scene, at);
    // "to ban companion bots": the verb is the protection itself
    const guards = ISSUE_DIRECTIONS[scene.issues[issue]?.id ?? '']?.guards.test(normAt(scene, at)) === true;
    if (
      guarded &&
      !guards &&
      innerVerb(scene, at) === -1 &&
      ['to', 'would', 'de', "d'", 'à'].includes(normAt(scene, at - 1))
    )
      sign = flip(sign);
    if ((!guarded && LIMITER_SET[scene.language].has(norm)) || removes(norm)) sign = sign === 1 ? -1 : 1;
  }
  return sign;
}

/** "a copyright exemption", "the street camera ban": the noun that an English issue only completes. */
function compoundSign(scene: Scene, issue: number): 1 | -1 {
  const end = scene.issueTokens[issue]?.end ?? 0;
  const norm = normAt(scene, end);
  const id = scene.issues[issue]?.id ?? '';
  if (scene.language !== 'en' || scene.issueAt[end] !== -1) return 1;
  // "recognition limits the rights of …" is a sentence
  const next = normAt(scene, end + 1);
  if (DETERMINERS.en.has(next) || (scene.mentionAt[end + 1] ?? -1) >= 0) return 1;
  if (EXEMPTING.test(norm)) return EXEMPT_ISSUES.has(id) ? 1 : -1;
  if (ISSUE_DIRECTIONS[id] !== undefined) return UNDOING.test(norm) ? -1 : 1;
  return REMOVER_SET.en.has(norm) || LIMITER_SET.en.has(norm) ? -1 : 1;
}

/** What « le report de … », "a ban on …" right before the issue makes of what is said. */
export function takenFrom(scene: Scene, from: number, first: number): { sign: 1 | -1; limited: boolean } {
  for (let at = from - 1; at >= Math.max(first, from - 4); at -= 1) {
    if (!/^(?:d'|de|des|du|of|on|sur|to|à)$/u.test(normAt(scene, at + 1))) continue;
    if (REMOVER_SET[scene.language].has(normAt(scene, at))) return { sign: -1, limited: false };
    if (LIMITER_SET[scene.language].has(normAt(scene, at))) return { sign: 1, limited: true };
  }
  return { sign: 1, limited: false };
}

export const flip = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/** The aim that an issue mention is, given what stood between the cue and it. */
export function issueAim(scene: Scene, issue: number, sign: 1 | -1, limited: boolean, from: number): Aim {
  const range = scene.issueTokens[issue] ?? { first: 0, end: 0 };
  let total = sign;
  const id = scene.issues[issue]?.id ?? '';
  if (limited && namesThing(scene, issue) && ISSUE_DIRECTIONS[id] === undefined) total = flip(total);
  if (!limited && issueDirection(scene, issue, from) === -1) total = flip(total);
  if (innerSign(scene, issue) === -1) total = flip(total);
  if (compoundSign(scene, issue) === -1) total = flip(total);
  return { kind: 'issue', issue: id, mention: -1, sign: total, indirect: false, ...range };
}

export function entityAim(scene: Scene, mention: number, sign: 1 | -1): Aim {
  return {
    kind: 'entity',
    issue: null,
    mention,
    sign,
    indirect: false,
    ...(scene.mentionTokens[mention] ?? { first: 0, end: 0 }),
  };
}

/** A verb of the lexicon inside an object: "urged Parliament to scrap the bill" turns the wish. */
export function innerVerb(scene: Scene, token: number): 1 | -1 | 0 {
  for (const { lemma, form } of readingsAt(scene, token)) {
    if (form === 'present' || form === 'past' || form === 'future') continue;
    for (const entry of STANCE_INDEX.verbs[scene.language].get(lemma) ?? []) {
      const tailed = entry.tail.every((word, offset) =>
        STANCE_INDEX.samePreposition(normAt(scene, token + 1 + offset), word),
      );
      if (tailed && entry.frame !== 'party' && entry.frame !== 'fear') return entry.polarity;
    }
    if (UNDO_SET[scene.language].has(lemma)) return -1;
  }
  return 0;
}

const LIGHTER =
  /^(?:lighter|weaker|softer|looser|watered-down|slimmer|simpler|simplified|allég|assoupl|simplifi|light$)/u;

export function isLightened(scene: Scene, issue: number): boolean {
  const range = scene.issueTokens[issue] ?? { first: 0, end: 0 };
  for (let at = range.first - 2; at < range.end + 2; at += 1) if (LIGHTER.test(normAt(scene, at))) return true;
  return false;
}

/** An issue and those joined to it. */
export function coordinated(scene: Scene, aim: Aim, issue: number, end: number): Aim[] {
  const aims = [aim];
  const last = scene.issueTokens[issue]?.end ?? end;
  let joined = false;
  for (let at = last; at < Math.min(end, last + 8); at += 1) {
    const norm = normAt(scene, at);
    if (COORDINATORS[scene.language].has(norm)) joined = true;
    const next = scene.issueAt[at] ?? -1;
    if (joined && next >= 0 && next !== issue) {
      const direction = issueAim(scene, next, 1, false, at).sign * issueAim(scene, issue, 1, false, aim.first).sign;
      aims.push({ ...issueAim(scene, next, 1, false, at), sign: direction === 1 ? aim.sign : flip(aim.sign) });
      break;
    }
    if (
      norm === ',' ||
      (!isWord(scene, at) && !joined) ||
      readingsAt(scene, at).some(({ form }) => form === 'present' || form === 'past')
    )
      break;
  }
  return aims;
}
