/**
 * Trains models/tones.bin (linear model) and models/tone-net.bin (network): how a sentence paints a given mention.
 * Data: NewsMTSC (Hamborg and Donnay, EACL 2021), as records with `mentions` and `tones`; more mentions without labels from
 * records with `mentions` (Park et al., ACL Findings 2021) and articles (PolNeAR, LREC 2018).
 *
 *     tsx train/tones.ts TRAIN.ndjson.gz MENTIONS.ndjson.gz ARTICLES.ndjson.gz [FOLDER]
 *
 * Without FOLDER, prints the figures of cross-validation over articles (five parts, about ten minutes each). With it,
 * trains on everything and writes both files there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { linkMentions } from '../src/analyse/links.js';
import { loadResources } from '../src/analyse/load.js';
import { findNames } from '../src/analyse/names.js';
import { makeOpinionView } from '../src/analyse/opinions/view.js';
import { PAINTED } from '../src/analyse/tones.js';
import { loadVerbForms } from '../src/lexicon/verbs.js';
import { storeLinear } from '../src/model/linear.js';
import type { PairView } from '../src/model/pair-features.js';
import { storeNets, TONE_SHARE } from '../src/model/scorer.js';
import { loadVectors } from '../src/model/vectors.js';
import { segmentText } from './corpora.js';
import { describeFigures, judge, measure, measureThreshold, trainScorer } from './scorers.js';
import type { Guess, ScorerExample, ScorerOptions } from './scorers.js';

const CLASSES = ['negative', 'neutral', 'positive'];
const PARTS = 5;
const OPTIONS: ScorerOptions = {
  shape: { classes: CLASSES, hidden: 64, pools: 4, inner: 32 },
  teachers: 3,
  teacher: { rounds: 8, batch: 64, rate: 0.002, decay: 0.02, wordDropout: 0.1, dropout: 0.4 },
  smoothing: 0.1,
  student: { rounds: 4, batch: 64, rate: 0.002, decay: 0.02, wordDropout: 0.1, dropout: 0.2 },
  trust: 0.3,
  copies: 2,
  linear: { bits: 17, rounds: 6, rate: 0.005, decay: 1e-4, weights: [1, 1.1, 1.2] },
  share: TONE_SHARE,
};
const [trainFile = '', mentionFile = '', articleFile = '', folder] = process.argv.slice(2);
const read = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));
const verbs = loadVerbForms(read('dist/verb-forms.json').toString('utf8'));
const vectors = loadVectors(read('models/vectors-en.bin'));

interface ToneRecord {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  readonly tones: readonly { readonly mention: number; readonly polarity: string }[];
}

interface ToneExample extends ScorerExample {
  readonly part: number;
}

/** Sentences of one article stand in one part: "allsides_ARTICLE_…" or "polusa_v1_ARTICLE_…". */
function partOf(id: string): number {
  const article = id
    .split('_')
    .slice(0, id.startsWith('polusa_') ? 3 : 2)
    .join('_');
  let sum = 0;
  for (const character of article) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % PARTS;
}

const readLines = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
const examples = readLines(trainFile).flatMap((line): ToneExample[] => {
  const record = JSON.parse(line) as ToneRecord;
  const view = makeOpinionView(segmentText(record.text, 'en'), verbs);
  return record.tones.flatMap(({ mention, polarity }) => {
    const span = record.mentions[mention];
    if (span === undefined) return [];
    return [{ view: view([span]), label: CLASSES.indexOf(polarity), part: partOf(record.id) }];
  });
});

/** Mentions without labels: those of the records, and the people, bodies and groups of the articles. */
function readUnlabelled(): PairView[] {
  const resources = loadResources([]);
  const given = readLines(mentionFile).flatMap((line) => {
    const { text, mentions } = JSON.parse(line) as ToneRecord;
    const view = makeOpinionView(segmentText(text, 'en'), verbs);
    return mentions.map((mention) => view([mention]));
  });
  const found = readLines(articleFile).flatMap((line) => {
    const segmented = segmentText((JSON.parse(line) as ToneRecord).text, 'en');
    const view = makeOpinionView(segmented, verbs);
    return linkMentions(segmented, findNames(segmented, resources), resources)
      .filter(({ type }) => PAINTED.has(type))
      .map((mention) => view([mention]));
  });
  return [...given, ...found];
}

const unlabelled = readUnlabelled();
if (folder === undefined) {
  const guesses: Guess[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const others = examples.filter((example) => example.part !== part);
    const own = examples.filter((example) => example.part === part);
    guesses.push(...judge(trainScorer(others, unlabelled, vectors, OPTIONS), own));
    console.log(`${part + 1} of ${PARTS} parts: ${describeFigures(measure(guesses, CLASSES))}`);
  }
  for (const threshold of [0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8])
    console.log(measureThreshold(guesses, CLASSES.indexOf('neutral'), threshold));
} else {
  const { linear, nets } = trainScorer(examples, unlabelled, vectors, OPTIONS);
  writeFileSync(`${folder}/tones.bin`, storeLinear(linear));
  writeFileSync(`${folder}/tone-net.bin`, storeNets(nets));
}
