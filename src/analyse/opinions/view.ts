import { NEGATORS } from '../../lexicon/negation.js';
import type { VerbForms } from '../../lexicon/verbs.js';
import type { PairView } from '../../model/pair-features.js';
import type { Segmented, Span } from '../../types.js';
import { markOpinions } from './words.js';
import { tokenAt } from '../stances/scene.js';

/** Index of the sentence that holds `token`. */
export function sentenceAt(segmented: Segmented, token: number): number {
  const { sentences } = segmented;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.endToken ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Makes the view that the trained scorers have of one mention, or of two in text order: the sentences around them and
 * the lexicons' opinion of each word. Opinions are marked once per sentence, so views cost what their sentences are long.
 */
export function makeOpinionView(segmented: Segmented, verbs: VerbForms): (mentions: readonly Span[]) => PairView {
  const { tokens, sentences } = segmented;
  const polarity = new Int8Array(tokens.length);
  const english = segmented.language !== 'fr';
  const negators = NEGATORS[english ? 'en' : 'fr'];
  const marked = new Uint8Array(sentences.length);
  return (spans) => {
    const mentions = spans.map(({ start, end }) => {
      const first = tokenAt(tokens, start);
      return { first, end: Math.max(first + 1, tokenAt(tokens, end - 1) + 1) };
    });
    const from = sentenceAt(segmented, mentions[0]?.first ?? 0);
    const to = sentenceAt(segmented, (mentions[mentions.length - 1]?.end ?? 1) - 1);
    for (let index = from; index <= to; index += 1) {
      const sentence = sentences[index];
      if (sentence === undefined || marked[index] === 1) continue;
      markOpinions(segmented, verbs, sentence.firstToken, sentence.endToken, polarity);
      marked[index] = 1;
    }
    const first = sentences[from]?.firstToken ?? 0;
    const end = sentences[to]?.endToken ?? tokens.length;
    return { norms: tokens.norm, first, end, polarity, negators, english, mentions };
  };
}
