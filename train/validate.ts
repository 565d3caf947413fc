/**
 * Cross-validates a tagger of names: `npx tsx train/validate.ts --data DIR --clusters FILE --language en|fr [--folds 2]`.
 * The sets that are judged are cut into blocks of texts; each block is scored by a tagger that has not learnt it, with the
 * knowledge base, from raw text: exact span and type. Prints precision, recall, F1 and the errors by kind.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadResources } from '../src/analyse/load.js';
import { findNames } from '../src/analyse/names.js';
import type { Resources } from '../src/analyse/resources.js';
import { readNameTagger, writeNameWeights, type NameTagger } from '../src/model/weights.js';
import { readClusters } from './clusters.js';
import { readLabelled, segmentText, type Corpus, type GoldMention, type LabelledText } from './corpora.js';
import { findFile, NAME_RECIPES, trainNames } from './recipe.js';

/** Sets whose own texts are scored; the others only teach. */
const JUDGED = /conll2003-dev|politics-dev|ai-dev|wikigold|wikiann-dev|europeana|snippets/u;
/** Texts next to each other are of one article or page: blocks of this many stay together. */
const BLOCK = 40;
const COARSE: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

interface Count {
  right: number;
  wrong: number;
  missed: number;
  readonly kinds: Map<string, number>;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    clusters: { type: 'string' },
    language: { type: 'string', default: 'en' },
    folds: { type: 'string', default: '2' },
  },
});
if (values.data === undefined || values.clusters === undefined) throw new Error('Say --data DIR and --clusters FILE.');
const { data, language } = values;
const folds = Number(values.folds);
const clusters = readClusters(readFileSync(values.clusters));
const recipe = NAME_RECIPES.find((one) => one.language === language);
if (recipe === undefined) throw new Error(`No recipe for ${language}.`);
const resources = loadResources([]);
const counts = new Map<string, Count>();
for (let fold = 0; fold < folds; fold += 1) {
  const isHeld = (_: LabelledText, index: number): boolean => Math.floor(index / BLOCK) % folds === fold;
  const judged = recipe.corpora.filter((corpus) => JUDGED.test(corpus.file) && corpus.language === language);
  const corpora = recipe.corpora.map((corpus): Corpus =>
    judged.includes(corpus)
      ? { ...corpus, pick: (texts) => texts.filter((text, index) => !isHeld(text, index)) }
      : corpus,
  );
  const weights = trainNames({ ...recipe, corpora }, data, clusters, (line) =>
    console.error(`fold ${fold + 1}: ${line}`),
  );
  const tagger = readNameTagger(writeNameWeights(weights));
  for (const corpus of judged) {
    const texts = readLabelled(findFile(data, corpus.file), corpus.language).filter(isHeld);
    const types = corpus.file.startsWith('snippets') ? null : COARSE;
    const count = counts.get(corpus.file) ?? { right: 0, wrong: 0, missed: 0, kinds: new Map<string, number>() };
    for (const text of texts) scoreText(text, types, tagger, count);
    counts.set(corpus.file, count);
  }
}
for (const [file, { right, wrong, missed, kinds }] of counts) {
  const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const f1 = share(2 * right, 2 * right + wrong + missed);
  console.log(`${file}: F1 ${f1}, precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}`);
  const list = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  console.log(`  ${list.map(([kind, number]) => `${kind} ${number}`).join(', ')}`);
}

type Span = Pick<GoldMention, 'start' | 'end'>;

/** Scores one text; names of types that the set does not judge, and what overlaps them, count neither way. */
function scoreText(text: LabelledText, types: ReadonlySet<string> | null, tagger: NameTagger, count: Count): void {
  const names = { en: tagger, fr: tagger };
  const own: Pick<Resources, 'known' | 'names'> = { known: resources.known, names };
  const isJudged = ({ type }: { type: string }): boolean => types === null || types.has(type);
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  const gold = text.mentions.filter(isJudged);
  const others = text.mentions.filter((mention) => !isJudged(mention));
  const found = findNames(segmentText(text.text, text.language), own).filter(isJudged);
  const note = (kind: string): unknown => count.kinds.set(kind, (count.kinds.get(kind) ?? 0) + 1);
  for (const mention of gold) {
    const exact = found.find((name) => same(name, mention));
    if (exact?.type === mention.type) {
      count.right += 1;
      continue;
    }
    count.missed += 1;
    if (exact !== undefined) note(`${mention.type} taken for ${exact.type}`);
    else note(found.some((name) => overlaps(name, mention)) ? `${mention.type} cut wrong` : `${mention.type} missed`);
  }
  for (const name of found) {
    const right = gold.find((mention) => same(mention, name));
    if (right?.type === name.type) continue;
    if (right === undefined && others.some((other) => overlaps(other, name))) continue;
    count.wrong += 1;
    if (!gold.some((mention) => overlaps(mention, name))) note(`no ${name.type}`);
  }
}
