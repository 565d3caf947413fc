import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupStories } from '../../src/aggregate/stories.js';
import { recordArticle } from '../../src/aggregate/records.js';
import { analyse } from '../../src/analyse/analyse.js';
import { loadResources } from '../../src/analyse/load.js';
import { DEFAULT_MIN_CONFIDENCE } from '../../src/analyse/stances.js';
import { readArticles } from '../../src/read/read.js';
import type { Analysis } from '../../src/types.js';
import { scoreCount, type Judged } from './score/count.js';
import { scoreGold } from './score/gold.js';
import type { GoldArticle } from './score/label.js';

export interface Layer {
  readonly layer: string;
  readonly precision: number | null;
  readonly recall: number | null;
  /** F1, or the share that is right where a layer has no precision and recall of its own; in per cent. */
  readonly score: number;
  readonly n: number;
}

const HERE = import.meta.dirname;
/** The labelled articles: those that ship in the sample corpus, and the others. */
export const GOLD_INPUTS = [join(HERE, '..', '..', 'corpus'), join(HERE, 'inputs')];

function readGold(): GoldArticle[] {
  const lines = readFileSync(join(HERE, 'gold.ndjson'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle);
}

/** The analyses of all articles in `inputs`, with every stance. */
export async function analyseInputs(inputs: readonly string[]): Promise<Analysis[]> {
  const resources = loadResources([]);
  const analyses: Analysis[] = [];
  for await (const read of readArticles(inputs, { stdin: process.stdin, inputFormat: null })) {
    if (read.kind !== 'article') continue;
    analyses.push(analyse(read.article, resources));
  }
  return analyses;
}

/** Of the stances of one range of confidence, what they promise and how many are right; in per cent. */
interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly promised: number;
  readonly right: number;
}

/** What one `--min-confidence` yields, in per cent. */
interface Threshold {
  readonly least: number;
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
}

const EDGES = [0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 1.01];
const THRESHOLDS = [0, 0.5, 0.55, 0.6, 0.7, 0.8];

/** How the confidence of stances compares with how often they are right. */
function rateConfidence(judged: readonly Judged[], labelled: number): { bins: Reliability[]; thresholds: Threshold[] } {
  const percent = (sum: number, of: number): number => (of === 0 ? 0 : Math.round((sum / of) * 1000) / 10);
  const countRight = (some: readonly Judged[]): number => some.filter(({ right }) => right).length;
  const bins = EDGES.slice(1).map((to, at) => {
    const from = EDGES[at] ?? 0;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const promised = own.reduce((sum, { confidence }) => sum + confidence, 0);
    return {
      from,
      to: Math.min(to, 1),
      n: own.length,
      promised: percent(promised, own.length),
      right: percent(countRight(own), own.length),
    };
  });
  const thresholds = THRESHOLDS.map((least) => {
    const own = judged.filter(({ confidence }) => confidence >= least);
    const right = countRight(own);
    return { least, n: own.length, precision: percent(right, own.length), recall: percent(right, labelled) };
  });
  return { bins: bins.filter(({ n }) => n > 0), thresholds };
}

/** What is known of the labelled articles that the program can read. */
export interface Evaluation {
  readonly layers: readonly Layer[];
  /** Of all stances, those below the default confidence too. */
  readonly bins: readonly Reliability[];
  readonly thresholds: readonly Threshold[];
  readonly articles: number;
  readonly missing: readonly string[];
}

/** Every layer's figures on the labelled articles, with the stances that the commands show by default. */
export async function evaluateGold(): Promise<Evaluation> {
  const golds = readGold();
  const files = new Set(golds.map(({ file }) => file));
  const all = (await analyseInputs(GOLD_INPUTS)).filter(({ source }) => files.has(source.path.split('/').at(-1) ?? ''));
  const analyses = all.map((analysis) => ({
    ...analysis,
    stances: analysis.stances.filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE),
  }));
  const { tally, missing } = scoreGold(golds, analyses, groupStories(analyses.map(recordArticle)));
  const { judged } = scoreGold(golds, all, []).tally;
  const counted = [...tally.counts].map(([layer, count]): Layer => {
    const { precision, recall, f1, n } = scoreCount(count);
    return { layer, precision, recall, score: f1, n };
  });
  const shared = [...tally.shares].map(([layer, { right, of }]): Layer => {
    return { layer, precision: null, recall: null, score: Math.round((right / of) * 1000) / 10, n: of };
  });
  return {
    layers: [...counted, ...shared].sort((a, b) => (a.layer < b.layer ? -1 : 1)),
    ...rateConfidence(judged, counted.find(({ layer }) => layer === 'stances')?.n ?? 0),
    articles: analyses.length,
    missing,
  };
}
