import { scoreLinear } from '../model/linear.js';
import { extractToneFeatures, MAX_PAIR_FEATURES } from '../model/pair-features.js';
import type { Mention, Segmented, Tone, TonePolarity } from '../types.js';
import { makeOpinionView, sentenceAt } from './opinions/view.js';
import type { Resources } from './resources.js';
import { tokenAt } from './stances/scene.js';

/**
 * Probability from which a tone that is not neutral is put out for a mention that the tool found itself. In
 * cross-validation on NewsMTSC 92% of such tones are right (62% without the threshold), at the price of finding 7% of the
 * painted mentions instead of 64%.
 */
const FOUND_THRESHOLD = 0.75;
const PAINTED: ReadonlySet<string> = new Set(['person', 'organization', 'group']);

/**
 * How the text paints mentions: a linear model over the words around each, trained on English political news (NewsMTSC).
 *
 * Every mention that a record brought gets its tone, neutral ones too. Of mentions that the tool found, only people,
 * organizations and groups in running text are judged, and only tones that are clearly not neutral are put out; French
 * texts get none, for want of labelled data. `score` is the probability of the tone.
 *
 * @example "… the reckless Ms Vance …", mention "Vance" → { polarity: 'negative', score: 0.9 }
 */
export function scoreTones(segmented: Segmented, mentions: readonly Mention[], resources: Resources): Tone[] {
  const model = resources.tones;
  const { language, tokens, sentences } = segmented;
  const given = mentions.some((mention) => mention.given === true);
  if (!given && language !== 'en') return [];
  const view = makeOpinionView(segmented, resources.verbs);
  const keys = new Uint32Array(MAX_PAIR_FEATURES);
  const found: Tone[] = [];
  mentions.forEach((mention, index) => {
    const kind = sentences[sentenceAt(segmented, tokenAt(tokens, mention.start))]?.kind;
    const judged = mention.given === true || (PAINTED.has(mention.type) && (kind === 'body' || kind === 'analysis'));
    if (!judged) return;
    const scores = scoreLinear(model, keys, extractToneFeatures(view([mention]), keys));
    const best = scores.indexOf(Math.max(...scores));
    const score = Math.round((scores[best] ?? 0) * 1000) / 1000;
    const polarity = (model.classes[best] ?? 'neutral') as TonePolarity;
    if (mention.given !== true && (polarity === 'neutral' || score < FOUND_THRESHOLD)) return;
    found.push({ mention: index, polarity, score, rule: 'tone-model' });
  });
  return found;
}
