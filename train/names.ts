/**
 * Trains the taggers of names: `npx tsx train/names.ts --data DIR --clusters FILE [--out models] [--language en|fr]`.
 * DIR, one or several, holds the labelled data that the model cards name; FILE is what `train/clusters.ts` wrote. Same inputs, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeNameWeights } from '../src/model/weights.js';
import { readClusters } from './clusters.js';
import { NAME_RECIPES, trainNames } from './recipe.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    clusters: { type: 'string' },
    out: { type: 'string', default: 'models' },
    language: { type: 'string' },
  },
});
if (values.data === undefined || values.clusters === undefined) throw new Error('Say --data DIR and --clusters FILE.');
const clusters = readClusters(readFileSync(values.clusters));
for (const recipe of NAME_RECIPES) {
  if (values.language !== undefined && recipe.language !== values.language) continue;
  const bytes = writeNameWeights(trainNames(recipe, values.data, clusters, (line) => console.log(line)));
  writeFileSync(join(values.out, `names-${recipe.language}.bin`), bytes);
  console.log(`names-${recipe.language}.bin: ${bytes.length} bytes`);
}
