import { addWeights, type FeatureTable } from './feature-table.js';
import { extractFeatures, extractScene, MAX_FEATURES, type FeatureView } from './features.js';
import { LABELS } from './labels.js';

const keys = new Int32Array(MAX_FEATURES);
const scene = new Int16Array(LABELS);

/** Writes the scores of tokens `from` … `to - 1` of the sentence `first` … `end - 1` to `rows`, `LABELS` each. */
export function scoreTokens(
  features: FeatureTable,
  view: FeatureView,
  first: number,
  end: number,
  from: number,
  to: number,
  style: number,
  rows: Int16Array,
): void {
  rows.fill(0, 0, (to - from) * LABELS);
  let run = -1;
  for (let index = from; index < to; index += 1) {
    const row = (index - from) * LABELS;
    addWeights(features, keys, extractFeatures(view, first, end, index, style, keys), rows, row);
    const runFirst = view.runs.first[index] as number;
    if (runFirst < 0) continue;
    if (runFirst !== run) {
      run = runFirst;
      scene.fill(0);
      addWeights(features, keys, extractScene(view, first, end, index, keys, 0), scene, 0);
    }
    for (let label = 0; label < LABELS; label += 1)
      rows[row + label] = (rows[row + label] as number) + (scene[label] as number);
  }
}
