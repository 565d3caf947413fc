import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../src/analyse/analyse.js';
import { loadResources } from '../../src/analyse/load.js';
import { readRecord } from '../../src/read/record.js';
import type { Analysis } from '../../src/types.js';
import { scoreClasses, scoreCount, type Count } from './score/count.js';
import type { Layer } from './evaluate.js';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type?: string }[];
  readonly stance?: { readonly holder: number; readonly target: number; readonly polarity: string } | null;
}

const NAME_SETS = ['ner-en-conll2003-dev', 'ner-en-politics-dev', 'ner-en-ai-dev', 'ner-fr-wikiann-dev'];
const NAME_TYPES = ['person', 'organization', 'place'];

function readSet(folder: string, name: string): Labelled[] {
  const path = join(folder, `${name}.ndjson.gz`);
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Labelled);
}

type Spanned = Readonly<{ start: number | null; end: number | null }>;
const overlaps = (a: Spanned, b: Spanned): boolean =>
  a.start !== null && b.start !== null && a.start < (b.end ?? 0) && b.start < (a.end ?? 0);

/** Exact span and type; labels of other types, and what overlaps them, are not judged. */
function scoreNameSet(
  records: readonly Labelled[],
  analyseRecord: (record: Labelled, given: boolean) => Analysis,
): Count {
  const count: Count = { right: 0, wrong: 0, missed: 0 };
  const key = (mention: { start: number; end: number; type?: string }): string =>
    `${mention.start} ${mention.end} ${mention.type ?? ''}`;
  for (const record of records) {
    const wanted = new Set(record.mentions.filter(({ type }) => NAME_TYPES.includes(type ?? '')).map(key));
    const others = record.mentions.filter(({ type }) => !NAME_TYPES.includes(type ?? ''));
    const found = analyseRecord(record, false)
      .mentions.filter(({ form, type }) => form === 'name' && NAME_TYPES.includes(type))
      .filter((mention) => wanted.has(key(mention)) || !others.some((other) => overlaps(mention, other)));
    const right = found.filter((mention) => wanted.has(key(mention))).length;
    count.right += right;
    count.wrong += found.length - right;
    count.missed += wanted.size - right;
  }
  return count;
}

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
 * Scores the public sets' development parts, where `folder` has them.
 *
 * @param folder where the sets lie, as `ner-en-conll2003-dev.ndjson.gz` and so on
 */
export function evaluatePublic(folder: string): Layer[] {
  const resources = loadResources([]);
  const analyseRecord = (record: Labelled, given: boolean): Analysis => {
    const { id, text, language, mentions } = record;
    const read = readRecord(given ? { id, text, language, mentions } : { id, text, language }, {
      path: '-',
      format: 'ndjson',
      item: 1,
      sha256: null,
    });
    if (read.kind === 'failure') throw new Error(read.failure.reason);
    return analyse(read.article, resources);
  };
  const names = NAME_SETS.flatMap((name): Layer[] => {
    const records = readSet(folder, name);
    if (records.length === 0) return [];
    const { precision, recall, f1, n } = scoreCount(scoreNameSet(records, analyseRecord));
    return [{ layer: name, precision, recall, score: f1, n }];
  });
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
  const stanceFound = stances.map((record) => predictStance(record, analyseRecord(record, true)));
  return [...names, ...classes('stance-en-dse-valid', scoreClasses(stanceGold, stanceFound, stanceClasses))];
}
