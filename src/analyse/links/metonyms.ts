import type { KnownEntity } from '../../knowledge/knowledge.js';
import { ADDRESSING_VERBS, CAPITAL_GOVERNMENTS, GOVERNMENT_VERBS, POLICY_NOUNS } from '../../lexicon/capitals.js';
import { ADVERBS, COORDINATORS, TIMES } from '../../lexicon/function-words.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { Mention, Segmented } from '../../types.js';
import { DATELINE_RULE } from './datelines.js';
import { findToken } from './positions.js';
import type { Resources } from '../resources.js';

/** Words between a capital and its verb: "Paris has repeatedly rejected", « Berlin n'a pas voulu ». */
const VERB_WINDOW = 5;
const AUXILIARIES: ReadonlySet<string> = new Set(
  "has had have is was will would does did may might could should must a avait aura ont n' ne pas se s' y en l' le la les lui not also".split(
    ' ',
  ),
);
/** What stands before somebody who says so. */
const SOURCE_WORDS: ReadonlySet<string> = new Set(['according', 'selon', "d'après"]);
const MODALS: ReadonlySet<string> = new Set(['must', 'should', 'doit', 'devra', 'devrait', 'veut', 'voudrait', 'peut']);
const PLACE_WORDS: ReadonlySet<string> = new Set(
  "in at near from to around outside across of through based à a dans vers près de d' depuis chez sur pour into".split(
    ' ',
  ),
);

/** Whether the token is a verb that governments do, in a form that can follow its subject. */
function isGovernmentVerb(resources: Resources, language: string, norm: string): boolean {
  return verbReadings(resources.verbs, language, norm).some(
    ({ lemma, form }) => form !== 'gerund' && GOVERNMENT_VERBS.has(lemma),
  );
}

function actsHere(segmented: Segmented, resources: Resources, first: number, last: number): boolean {
  const { tokens, language } = segmented;
  const lang = language === 'fr' ? 'fr' : 'en';
  const before = tokens.norm[first - 1] ?? '';
  const addressed = verbReadings(resources.verbs, lang, before).some(({ lemma }) => ADDRESSING_VERBS.has(lemma));
  if (addressed || SOURCE_WORDS.has(before) || (before === 'to' && tokens.norm[first - 2] === 'according')) return true;
  if (PLACE_WORDS.has(before))
    return before === 'de' || before === "d'" || before === 'of'
      ? POLICY_NOUNS.has(tokens.norm[first - 2] ?? '')
      : false;
  let at = last + 1;
  if (/^['’]s$/u.test(tokens.text[at] ?? '') || tokens.text[at] === '’' || tokens.text[at] === "'") {
    for (let near = at + 1; near < at + 4; near += 1) if (POLICY_NOUNS.has(tokens.norm[near] ?? '')) return true;
    return false;
  }
  // "Paris and Berlin want": the verb stands after the second.
  if (COORDINATORS[lang].has(tokens.norm[at] ?? '') && /^\p{Lu}/u.test(tokens.text[at + 1] ?? '')) {
    at += 2;
    while (/^\p{Lu}/u.test(tokens.text[at] ?? '')) at += 1;
  }
  for (const end = at + VERB_WINDOW; at < end; at += 1) {
    const norm = tokens.norm[at] ?? '';
    if (isGovernmentVerb(resources, language, norm)) return true;
    // What must be done, governments do: "Berlin must notify", « Bruxelles doit préciser ».
    if (MODALS.has(norm) || norm === 'raison' || norm === 'right' || norm === 'tort' || norm === 'wrong') return true;
    const passes =
      AUXILIARIES.has(norm) || ADVERBS[lang].has(norm) || TIMES[lang].has(norm) || norm === 'on' || norm === ',';
    if (!passes || (norm === ',' && at > last + 1)) return false;
  }
  return false;
}

/**
 * Capitals that stand for their government ("Berlin rejected the plan") become organizations; elsewhere they stay places.
 *
 * @example "Berlin insists" → `german-government`; "in Berlin" → `berlin`
 */
export function resolveMetonyms(
  segmented: Segmented,
  mentions: readonly Mention[],
  resources: Resources,
  known: ReadonlyMap<string, KnownEntity>,
): Mention[] {
  return mentions.map((mention) => {
    const government = CAPITAL_GOVERNMENTS.get(mention.text.toLowerCase());
    if (government === undefined || mention.form !== 'name' || mention.rule === DATELINE_RULE) return mention;
    if (mention.type !== 'place' && known.get(mention.entity)?.type !== undefined) return mention;
    const first = findToken(segmented, mention.start);
    if (!actsHere(segmented, resources, first, findToken(segmented, mention.end - 1))) {
      return mention.type === 'place' ? mention : { ...mention, type: 'place' as const };
    }
    return { ...mention, type: 'organization' as const, entity: government, rule: `${mention.rule}+metonym` };
  });
}
