import type { Mention, Segmented, Tone, TonePolarity } from '../types.js';
import { makeOpinionView, sentenceAt } from './opinions/view.js';
import type { Resources } from './resources.js';
import { tokenAt } from './stances/scene.js';

/**
 * Probability from which a tone that is not neutral is put out for a mention that the tool found itself. On a held-out
 * part of NewsMTSC 91% of such tones are right (72% without the threshold), at the price of finding 14% of the painted
 * mentions instead of 73%.
 */
const FOUND_THRESHOLD = 0.75;
/** Types of mentions that a text can paint. */
export const PAINTED: ReadonlySet<string> = new Set(['person', 'organization', 'group']);

/**
 * How the text paints mentions: a linear model and a small network over the words around each, trained on English
 * political news (NewsMTSC).
 *
 * Every mention that a record brought gets its tone, neutral ones too. Of mentions that the tool found, only people,
 * organizations and groups in running text are judged, and only tones that are clearly not neutral are put out; French
 * texts get none, for want of labelled data. `score` is the probability of the tone.
 *
 * @example "… the reckless Ms Vance …", mention "Vance" → { polarity: 'negative', score: 0.9 }
 */
export function scoreTones(segmented: Segmented, mentions: readonly Mention[], resources: Resources): Tone[] {
  const { language, tokens, sentences } = segmented;
  const given = mentions.some((mention) => mention.given === true);
  if (!given && language !== 'en') return [];
  const scorer = resources.tones;
  const view = makeOpinionView(segmented, resources.verbs);
  const found: Tone[] = [];
  mentions.forEach((mention, index) => {
    const kind = sentences[sentenceAt(segmented, tokenAt(tokens, mention.start))]?.kind;
    const judged = mention.given === true || (PAINTED.has(mention.type) && (kind === 'body' || kind === 'analysis'));
    if (!judged) return;
    const scores = scorer.score(view([mention]), mention.given === true ? 0 : FOUND_THRESHOLD);
    if (scores === null) return;
    const best = scores.indexOf(Math.max(...scores));
    const score = Math.round((scores[best] ?? 0) * 1000) / 1000;
    const polarity = (scorer.classes[best] ?? 'neutral') as TonePolarity;
    if (mention.given !== true && (polarity === 'neutral' || score < FOUND_THRESHOLD)) return;
    found.push({ mention: index, polarity, score, rule: 'tone-model' });
  });
  return found;
}
