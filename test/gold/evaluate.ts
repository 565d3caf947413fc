import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupStories } from '../../src/aggregate/stories.js';
import { recordArticle } from '../../src/aggregate/records.js';
import { analyse } from '../../src/analyse/analyse.js';
import { loadResources } from '../../src/analyse/load.js';
import { DEFAULT_MIN_CONFIDENCE } from '../../src/analyse/stances.js';
import { readArticles } from '../../src/read/read.js';
import type { Analysis } from '../../src/types.js';
import { scoreCount } from './score/count.js';
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

/** The analyses of all articles in `inputs`, with the stances that the commands show by default. */
export async function analyseInputs(inputs: readonly string[]): Promise<Analysis[]> {
  const resources = loadResources([]);
  const analyses: Analysis[] = [];
  for await (const read of readArticles(inputs, { stdin: process.stdin, inputFormat: null })) {
    if (read.kind !== 'article') continue;
    const analysis = analyse(read.article, resources);
    const stances = analysis.stances.filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE);
    analyses.push({ ...analysis, stances });
  }
  return analyses;
}

/** Every layer's figures on the labelled articles that the program can read. */
export async function evaluateGold(): Promise<{ layers: Layer[]; articles: number; missing: readonly string[] }> {
  const golds = readGold();
  const files = new Set(golds.map(({ file }) => file));
  const analyses = (await analyseInputs(GOLD_INPUTS)).filter(({ source }) =>
    files.has(source.path.split('/').at(-1) ?? ''),
  );
  const { tally, missing } = scoreGold(golds, analyses, groupStories(analyses.map(recordArticle)));
  const counted = [...tally.counts].map(([layer, count]): Layer => {
    const { precision, recall, f1, n } = scoreCount(count);
    return { layer, precision, recall, score: f1, n };
  });
  const shared = [...tally.shares].map(([layer, { right, of }]): Layer => {
    return { layer, precision: null, recall: null, score: Math.round((right / of) * 1000) / 10, n: of };
  });
  return {
    layers: [...counted, ...shared].sort((a, b) => (a.layer < b.layer ? -1 : 1)),
    articles: analyses.length,
    missing,
  };
}
