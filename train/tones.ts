/**
 * Trains models/tones.bin: how a sentence paints a given mention.
 * Data: NewsMTSC (Hamborg and Donnay, EACL 2021), as records with `mentions` and `tones`.
 *
 *     tsx train/tones.ts TRAIN.ndjson.gz [models/tones.bin]
 *
 * Prints the figures of cross-validation over articles (ten parts), then trains on everything where a file is asked for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeOpinionView } from '../src/analyse/opinions/view.js';
import { loadVerbForms } from '../src/lexicon/verbs.js';
import { scoreLinear, storeLinear } from '../src/model/linear.js';
import { extractToneFeatures, MAX_PAIR_FEATURES } from '../src/model/pair-features.js';
import { segmentText } from './corpora.js';
import { trainLinear, type Example, type LinearOptions } from './linear.js';

const CLASSES = ['negative', 'neutral', 'positive'];
const PARTS = 5;
const OPTIONS: LinearOptions = { bits: 17, rounds: 6, rate: 0.005, decay: 1e-4, weights: [1, 1.1, 1.2] };
const [trainFile = '', out] = process.argv.slice(2);
const verbs = loadVerbForms(readFileSync(new URL('../dist/verb-forms.json', import.meta.url), 'utf8'));

interface ToneRecord {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  readonly tones: readonly { readonly mention: number; readonly polarity: string }[];
}

interface ToneExample extends Example {
  readonly part: number;
}

/** Sentences of one article stand in one part: the id's second number counts articles. */
function partOf(id: string): number {
  const article = id.split('_').slice(0, 2).join('_');
  let sum = 0;
  for (const character of article) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % PARTS;
}

const keys = new Uint32Array(MAX_PAIR_FEATURES);
const lines = gunzipSync(readFileSync(trainFile)).toString('utf8').trim().split('\n');
const examples = lines.flatMap((line): ToneExample[] => {
  const record = JSON.parse(line) as ToneRecord;
  const view = makeOpinionView(segmentText(record.text, 'en'), verbs);
  return record.tones.flatMap(({ mention, polarity }) => {
    const span = record.mentions[mention];
    if (span === undefined) return [];
    const count = extractToneFeatures(view([span]), keys);
    return [{ keys: keys.slice(0, count), label: CLASSES.indexOf(polarity), part: partOf(record.id) }];
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const table = CLASSES.map(() => CLASSES.map(() => 0));
for (let part = 0; part < PARTS; part += 1) {
  const model = trainLinear(
    examples.filter((example) => example.part !== part),
    CLASSES,
    OPTIONS,
  );
  for (const { keys: own, label } of examples.filter((example) => example.part === part)) {
    const scores = scoreLinear(model, own, own.length);
    const row = table[label] as number[];
    const guess = scores.indexOf(Math.max(...scores));
    row[guess] = (row[guess] ?? 0) + 1;
  }
}
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
if (out !== undefined) writeFileSync(out, storeLinear(trainLinear(examples, CLASSES, OPTIONS)));
