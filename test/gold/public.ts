import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../src/analyse/analyse.js';
import { loadResources } from '../../src/analyse/load.js';
import { readRecord } from '../../src/read/record.js';
import type { Analysis } from '../../src/types.js';
import { scoreClasses } from './score/count.js';
import type { Layer } from './evaluate.js';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type?: string }[];
  readonly stance?: { readonly holder: number; readonly target: number; readonly polarity: string } | null;
}

function readSet(folder: string, name: string): Labelled[] {
  const path = join(folder, `${name}.ndjson.gz`);
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Labelled);
}

type Spanned = Readonly<{ start: number | null; end: number | null }>;
const overlaps = (a: Spanned, b: Spanned): boolean =>
  a.start !== null && b.start !== null && a.start < (b.end ?? 0) && b.start < (a.end ?? 0);

const stanceName = (holder: number, target: number, polarity: string): string => `${holder}->${target} ${polarity}`;

function predictStance(record: Labelled, analysis: Analysis): string {
  const mentionAt = (span: Spanned): number => record.mentions.findIndex((mention) => overlaps(mention, span));
  const candidates = analysis.stances
    .map((stance) => ({ stance, holder: mentionAt(stance.holder), target: mentionAt(stance.target) }))
    .filter(({ holder, target }) => holder >= 0 && target >= 0 && holder !== target)
    .sort((a, b) => b.stance.confidence - a.stance.confidence);
  const best = candidates[0];
  return best === undefined ? 'none' : stanceName(best.holder, best.target, best.stance.polarity);
}

/**
 * Scores the public sets' development parts that no model has learnt, where `folder` has them; names are cross-validated by
 * `train/validate.ts`.
 *
 * @param folder where the sets lie, as `ner-en-conll2003-dev.ndjson.gz` and so on
 */
export function evaluatePublic(folder: string): Layer[] {
  const resources = loadResources([]);
  const analyseRecord = ({ id, text, language, mentions }: Labelled): Analysis => {
    const read = readRecord(
      { id, text, language, mentions },
      {
        path: '-',
        format: 'ndjson',
        item: 1,
        sha256: null,
      },
    );
    if (read.kind === 'failure') throw new Error(read.failure.reason);
    return analyse(read.article, resources);
  };
  const classes = (layer: string, scored: ReturnType<typeof scoreClasses>): Layer[] =>
    scored.n === 0
      ? []
      : [
          { layer: `${layer} macro-F1`, precision: null, recall: null, score: scored.macroF1, n: scored.n },
          { layer: `${layer} accuracy`, precision: null, recall: null, score: scored.accuracy, n: scored.n },
        ];
  const stances = readSet(folder, 'stance-en-dse-valid');
  const stanceClasses = ['none', '0->1 support', '1->0 support', '0->1 oppose', '1->0 oppose'];
  const stanceGold = stances.map(({ stance }) =>
    stance === null || stance === undefined ? 'none' : stanceName(stance.holder, stance.target, stance.polarity),
  );
  const stanceFound = stances.map((record) => predictStance(record, analyseRecord(record)));
  return classes('stance-en-dse-valid', scoreClasses(stanceGold, stanceFound, stanceClasses));
}
