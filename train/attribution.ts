/**
 * Trains models/attribution-en.bin: who says, thinks or wants what.
 * Data: PolNeAR (Newell, Margolin and Ruths, LREC 2018), as records with `quotes` of `source`, `cue` and `content`.
 *
 *     tsx train/attribution.ts TRAIN.ndjson.gz models/attribution-en.bin [FOLD]
 *
 * With FOLD (0 … 4), every fifth article from that one on is left out, for cross-validation.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadResources } from '../src/analyse/load.js';
import { ROLES, storeAttributionModel } from '../src/model/attribution.js';
import { findCueWords, makeExamples, readFrames, type LabelledArticle } from './attributions.js';
import { trainChains, type Settings } from './crf.js';
import { quantize, trainLinear, type LinearOptions } from './linear.js';

const FOLDS = 5;
const CUES: LinearOptions = { bits: 17, rounds: 5, rate: 0.01, decay: 0.001, weights: [1, 1] };
const SPAN_BITS = 17;
const SPANS: Settings = { epochs: 4, rate: 0.1, l1: 0.0005, l2: 0.005, dropout: 0.4, seed: 1 };
/** Where cue tokens and quotes of the left-out fifth score best. */
const THRESHOLD = 0.25;

const [trainFile = '', out = '', fold] = process.argv.slice(2);
const articles = gunzipSync(readFileSync(trainFile))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledArticle)
  .filter((_, index) => fold === undefined || index % FOLDS !== Number(fold));
const frames = readFrames(articles, 'en', loadResources([]));
const words = findCueWords(frames);
const { examples, chains } = makeExamples(frames, words, SPAN_BITS);
console.log(`${words.size} cue words, ${examples.length} examples, ${chains.length} chains`);
const cues = trainLinear(examples, ['no', 'yes'], CUES);
const report = (epoch: number, loss: number): void => {
  console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
};
const learned = trainChains(chains, 1 << SPAN_BITS, SPANS, report, ROLES.length);
const labels = [
  'outside',
  ...ROLES.flatMap((role) => ['begin', 'inside', 'last', 'only'].map((part) => `${role}-${part}`)),
];
const spans = quantize(learned.weights, labels, SPAN_BITS);
writeFileSync(out, storeAttributionModel({ words, threshold: THRESHOLD, cues, spans }, learned.transitions));
