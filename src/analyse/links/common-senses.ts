import { COMMON_SENSES, type CommonSense } from '../../lexicon/common-senses.js';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.js';
import type { NameMention, Segmented, Sentence } from '../../types.js';
import { isFiniteVerb, isLowerNoun } from './noun-phrases.js';
import { findSentence, findToken } from './positions.js';
import type { Resources } from '../resources.js';

/** Tokens after "is" within which it is said what something is. */
const LEVEL_WINDOW = 3;

/**
 * Names without those that the words beside them tell to be common words: the Mistral that blows is a wind, "the Amazon"
 * by itself a river. Companies are named without an article.
 *
 * @example "The Mistral blew. Mistral raised money." → the second only
 */
export function dropCommonSenses(
  segmented: Segmented,
  names: readonly NameMention[],
  resources: Resources,
): readonly NameMention[] {
  const senses = names.map((name) => COMMON_SENSES.get(segmented.text.slice(name.start, name.end).toLowerCase()));
  if (senses.every((sense) => sense === undefined)) return names;
  return names.flatMap((name, at): NameMention[] => {
    const sense = senses[at];
    if (sense === undefined || !isCommon(segmented, name, sense, resources)) return [name];
    return sense.place === null ? [] : [{ ...name, type: 'place', entity: sense.place }];
  });
}

function isCommon(segmented: Segmented, name: NameMention, sense: CommonSense, resources: Resources): boolean {
  const { tokens, sentences } = segmented;
  const sentence = sentences[findSentence(sentences, name.start)];
  if (sentence === undefined) return false;
  const first = findToken(segmented, name.start);
  const next = findToken(segmented, name.end - 1) + 1;
  if (next < sentence.endToken && sense.after.has(tokens.norm[next] ?? '')) return true;
  if (first > sentence.firstToken && sense.before.has(tokens.norm[first - 1] ?? ''))
    return isNounHere(segmented, sentence, first - 1, resources);
  if (isLevel(segmented, sentence, next, sense)) return true;
  return (
    /^(?:the|le|la|l['’]|du|au)$/u.test(tokens.norm[first - 1] ?? '') &&
    next < sentence.endToken &&
    !/^[\p{Lu}'’-]/u.test(tokens.text[next] ?? '') &&
    !isLowerNoun(segmented, resources, next)
  );
}

/** « en alerte orange » against « la Cnil alerte Orange »: after its subject the word may be a verb. */
function isNounHere(segmented: Segmented, { firstToken }: Sentence, at: number, resources: Resources): boolean {
  if (at === firstToken || !isFiniteVerb(segmented, resources, at)) return true;
  const before = segmented.tokens.norm[at - 1] ?? '';
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  return DETERMINERS[language].has(before) || PREPOSITIONS[language].has(before) || /^[ld]['’]$/u.test(before);
}

/** « Orange est le deuxième niveau », "Orange is the second level". */
function isLevel({ tokens }: Segmented, { endToken }: Sentence, next: number, { levels }: CommonSense): boolean {
  if (levels.size === 0 || !/^(?:est|is|was|était)$/u.test(tokens.norm[next] ?? '')) return false;
  for (let at = next + 1; at < Math.min(endToken, next + 1 + LEVEL_WINDOW); at += 1)
    if (levels.has(tokens.norm[at] ?? '')) return true;
  return false;
}
