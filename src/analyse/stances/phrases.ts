import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';

/** Phrases by their first word, split as the tokenizer does. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @example indexPhrases(['it is said']).get('it') // [['is', 'said']] */
export function indexPhrases(phrases: readonly string[]): Phrases {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [head = '', ...rest] = phrase.split(/ |(?<=')/u);
    index.set(head, [...(index.get(head) ?? []), rest]);
  }
  return index;
}

export const perLanguage = (
  lists: Readonly<Record<KnowledgeLanguage, readonly string[]>>,
): Readonly<Record<KnowledgeLanguage, Phrases>> => ({
  en: indexPhrases(lists.en),
  fr: indexPhrases(lists.fr),
});

/** Whether one of the phrases stands between the tokens. */
export function phraseIn(scene: Scene, phrases: Phrases, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const rests = phrases.get(normAt(scene, at));
    if (
      rests?.some((rest) =>
        rest.every((word, offset) => at + 1 + offset < to && normAt(scene, at + 1 + offset) === word),
      ) === true
    )
      return true;
  }
  return false;
}
