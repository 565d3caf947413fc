/**
 * Trains models/stances.bin: who is for or against whom, for given pairs of mentions in one sentence.
 * Data: directed sentiment between entities in news (Park et al., ACL Findings 2021), as records with `mentions` and `stance`.
 *
 *     tsx train/stances.ts TRAIN.ndjson.gz VALID.ndjson.gz [models/stances.bin]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeOpinionView } from '../src/analyse/opinions/view.js';
import { loadVerbForms } from '../src/lexicon/verbs.js';
import { scoreLinear, storeLinear } from '../src/model/linear.js';
import { extractPairFeatures, MAX_PAIR_FEATURES } from '../src/model/pair-features.js';
import { segmentText } from './corpora.js';
import { trainLinear, type Example } from './linear.js';

const CLASSES = ['none', 'ab-support', 'ba-support', 'ab-oppose', 'ba-oppose'];
const [trainFile = '', validFile = '', out] = process.argv.slice(2);
const verbs = loadVerbForms(readFileSync(new URL('../dist/verb-forms.json', import.meta.url), 'utf8'));

interface PairRecord {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  readonly stance: { readonly holder: number; readonly target: number; readonly polarity: 'support' | 'oppose' } | null;
}

function readExamples(file: string): Example[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const keys = new Uint32Array(MAX_PAIR_FEATURES);
  return lines.flatMap((line) => {
    const record = JSON.parse(line) as PairRecord;
    const [one, two] = record.mentions;
    if (one === undefined || two === undefined) return [];
    const swapped = one.start > two.start;
    const view = makeOpinionView(segmentText(record.text, 'en'), verbs)(swapped ? [two, one] : [one, two]);
    const count = extractPairFeatures(view, keys);
    const forward = record.stance !== null && (record.stance.holder === 0) !== swapped;
    const label = record.stance === null ? 0 : (record.stance.polarity === 'support' ? 1 : 3) + (forward ? 0 : 1);
    return [{ keys: keys.slice(0, count), label }];
  });
}

const examples = readExamples(trainFile);
const model = trainLinear(examples, CLASSES, {
  bits: 17,
  rounds: 12,
  rate: 0.02,
  decay: 1e-4,
  weights: [1, 1.6, 1.9, 1.4, 1.6],
});
const table = CLASSES.map(() => CLASSES.map(() => 0));
for (const { keys, label } of readExamples(validFile)) {
  const scores = scoreLinear(model, keys, keys.length);
  const row = table[label] as number[];
  const guess = scores.indexOf(Math.max(...scores));
  row[guess] = (row[guess] ?? 0) + 1;
}
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const scores = CLASSES.map(
  (_, label) =>
    (2 * (table[label]?.[label] ?? 0)) / (sum(table[label] ?? []) + sum(table.map((row) => row[label] ?? 0))),
);
const right = sum(table.map((row, label) => row[label] ?? 0)) / sum(table.map(sum));
console.log(
  'accuracy',
  right.toFixed(4),
  'macro-F1',
  (sum(scores) / scores.length).toFixed(4),
  scores.map((f) => f.toFixed(3)).join(' '),
);
if (out !== undefined) writeFileSync(out, storeLinear(model));
