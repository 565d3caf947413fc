import { scoreLinear } from '../../model/linear.js';
import type { LinearModel } from '../../model/linear.js';
import { extractPairFeatures, MAX_PAIR_FEATURES } from '../../model/pair-features.js';
import type { Mention, Quote, Segmented, Stance } from '../../types.js';
import { makeOpinionView, sentenceAt } from '../opinions/view.js';
import type { Resources } from '../resources.js';
import { tokenAt } from './scene.js';

/** A pair is judged with at most so many other mentions between the two: the work stays linear in the text. */
const PAIR_REACH = 6;

/**
 * Stances between mentions that a record brought, by the trained scorer of pairs (English): for two mentions A, B of one
 * sentence, who is for or against whom, where that is likelier than no stance. `confidence` is the class's probability.
 */
export function scoreGivenPairs(
  segmented: Segmented,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  model: LinearModel,
  resources: Resources,
): Stance[] {
  const view = makeOpinionView(segmented, resources.verbs);
  const given = mentions.filter((mention) => mention.given === true).sort((a, b) => a.start - b.start || a.end - b.end);
  const places = given.map(({ start }) => sentenceAt(segmented, tokenAt(segmented.tokens, start)));
  const keys = new Uint32Array(MAX_PAIR_FEATURES);
  const found: Stance[] = [];
  for (let one = 0; one < given.length; one += 1) {
    for (let two = one + 1; two < Math.min(given.length, one + 1 + PAIR_REACH); two += 1) {
      const a = given[one];
      const b = given[two];
      if (a === undefined || b === undefined || a.end > b.start || places[one] !== places[two]) continue;
      const scores = scoreLinear(model, keys, extractPairFeatures(view([a, b]), keys));
      const best = scores.indexOf(Math.max(...scores));
      const [order, polarity] = (model.classes[best] ?? 'none').split('-');
      const sentence = segmented.sentences[places[one] ?? -1];
      if (polarity === undefined || sentence === undefined) continue;
      const [holder, target] = order === 'ab' ? [a, b] : [b, a];
      const quote = quotes.findIndex(
        ({ start, end, kind }) => kind === 'direct' && start <= target.start && target.end <= end,
      );
      found.push({
        holder: { kind: 'entity', entity: holder.entity, start: holder.start, end: holder.end },
        target: { kind: 'entity', issue: null, entity: target.entity, start: target.start, end: target.end },
        polarity: polarity === 'support' ? 'support' : 'oppose',
        certainty: 'stated',
        voice: quote >= 0 ? 'quoted' : 'reported',
        start: sentence.start,
        end: sentence.end,
        cue: null,
        quote: quote >= 0 ? quote : null,
        confidence: Math.round((scores[best] ?? 0) * 1000) / 1000,
        rule: 'pair-model',
      });
    }
  }
  return found;
}
