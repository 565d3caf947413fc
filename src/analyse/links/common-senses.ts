import { COMMON_SENSES, type CommonSense } from '../../lexicon/common-senses.js';
import type { NameMention, Segmented } from '../../types.js';
import { isLowerNoun } from './noun-phrases.js';
import { findToken } from './positions.js';
import type { Resources } from '../resources.js';

/** Tokens looked at before a name, after it, and after the comma of an apposition. */
const BEFORE = 3;
const AFTER = 2;
const APPOSED = 5;

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

function isCommon(segmented: Segmented, name: NameMention, { words }: CommonSense, resources: Resources): boolean {
  const { tokens } = segmented;
  const first = findToken(segmented, name.start);
  const next = findToken(segmented, name.end - 1) + 1;
  const sentence = segmented.sentences.find(({ endToken }) => endToken > first);
  const low = Math.max(sentence?.firstToken ?? 0, first - BEFORE);
  const high = Math.min(sentence?.endToken ?? next, next + (tokens.text[next] === ',' ? APPOSED : AFTER));
  for (let at = low; at < high; at += 1)
    if ((at < first || at >= next) && words.has(tokens.norm[at] ?? '')) return true;
  const article = /^(?:the|le|la|l['’])$/u.test(tokens.norm[first - 1] ?? '');
  return (
    article &&
    next < (sentence?.endToken ?? 0) &&
    !/^[\p{Lu}'’-]/u.test(tokens.text[next] ?? '') &&
    !isLowerNoun(segmented, resources, next)
  );
}
