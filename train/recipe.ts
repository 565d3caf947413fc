/** What each tagger is trained on, and how: the numbers that the model cards report. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadKnowledgeBase } from '../src/analyse/load.js';
import { STEP } from '../src/model/chain.js';
import type { Reach } from '../src/model/islands.js';
import type { NameWeights } from '../src/model/weights.js';
import { addChains, pruneFeatures, type ChainOptions, type FeatureIndex } from './chains.js';
import { joinTexts, readLabelled, shout, titleCase, type Corpus, type LabelledText } from './corpora.js';
import { makeRandom, trainChains, type Chain, type Settings } from './crf.js';
import { packModel } from './model.js';
import { collectNames, swapNames } from './swap.js';
import { countCapitals, findWalls, openWords, packWords, type Clusters } from './words.js';

export interface Recipe {
  readonly language: 'en' | 'fr';
  readonly reach: Reach;
  readonly corpora: readonly Corpus[];
  /** Texts without labels, for the words' habits: NDJSON with `text`, or CoNLL-U. */
  readonly unlabelled: readonly string[];
  readonly settings: Settings;
  /** Features seen less often are left out, and weights smaller than this. */
  readonly cutoff: number;
  readonly smallest: number;
  /** How much the tagger leans towards names: taken off the weights of staying outside. */
  readonly eager: number;
  /** Share of texts that are learnt once more in capitals, and in headline case. */
  readonly shouted: number;
  readonly titled: number;
}

const EN = { language: 'en' } as const;
const FR = { language: 'fr' } as const;
const SNIPPETS_EN: readonly Corpus[] = [
  { ...EN, file: 'snippets-en-a.ndjson', weight: 6, open: false, swaps: 8 },
  { ...EN, file: 'snippets-en-b.ndjson', weight: 6, open: false, swaps: 8 },
];
const SNIPPETS_FR: readonly Corpus[] = [
  { ...FR, file: 'snippets-fr-a.ndjson', weight: 6, open: false, swaps: 8 },
  { ...FR, file: 'snippets-fr-b.ndjson', weight: 6, open: false, swaps: 8 },
];
const lighter = (corpora: readonly Corpus[], factor: number): readonly Corpus[] =>
  corpora.map((corpus) => ({ ...corpus, weight: corpus.weight * factor }));

const SETTINGS: Settings = { epochs: 8, rate: 0.1, l1: 0.0004, l2: 0.001, dropout: 0, seed: 1 };

export const NAME_RECIPES: readonly Recipe[] = [
  {
    language: 'en',
    reach: { left: 2, right: 3 },
    corpora: [
      { ...EN, file: 'ner-en-conll2003-train.ndjson.gz', weight: 1, open: false, join: 12 },
      { ...EN, file: 'ner-en-wikigold-train.ndjson.gz', weight: 1, open: false },
      { ...EN, file: 'ner-en-wnut17-train.ndjson.gz', weight: 0.3, open: false, vague: ['work', 'product'] },
      { ...EN, file: 'ner-en-politics-train.ndjson.gz', weight: 2, open: false },
      { ...EN, file: 'ner-en-ai-train.ndjson.gz', weight: 2, open: false },
      { ...EN, file: 'ner-en-conll2003-dev.ndjson.gz', weight: 1, open: false, join: 12 },
      { ...EN, file: 'ner-en-politics-dev.ndjson.gz', weight: 2, open: false },
      { ...EN, file: 'ner-en-ai-dev.ndjson.gz', weight: 2, open: false },
      { ...EN, file: 'crossner-others.ndjson', weight: 0.7, open: false, vague: ['work', 'event'] },
      ...SNIPPETS_EN,
      ...lighter(SNIPPETS_FR, 0.3),
    ],
    unlabelled: [
      'quotes-en-polnear-train.ndjson.gz',
      'tone-en-newsmtsc-train.ndjson.gz',
      'stance-en-dse-train.ndjson.gz',
      'ud-en-ewt-train.conllu.gz',
    ],
    settings: SETTINGS,
    cutoff: 2,
    smallest: 0.07,
    eager: 0.6,
    shouted: 0.06,
    titled: 0.06,
  },
  {
    language: 'fr',
    reach: { left: 4, right: 6 },
    corpora: [
      { ...FR, file: 'ner-fr-wikiann-train.ndjson.gz', weight: 0.35, open: true },
      { ...FR, file: 'ner-fr-wikiann-dev.ndjson.gz', weight: 0.35, open: true },
      { ...FR, file: 'ner-fr-europeana-train.ndjson.gz', weight: 0.4, open: true },
      { ...EN, file: 'ner-en-conll2003-train.ndjson.gz', weight: 0.4, open: false, join: 12 },
      ...lighter(SNIPPETS_FR, 1.6),
      ...lighter(SNIPPETS_EN, 0.6),
    ],
    unlabelled: ['ud-fr-sequoia-train.conllu.gz', 'ud-fr-gsd-dev.conllu.gz'],
    settings: { ...SETTINGS, l1: 0.0006 },
    cutoff: 2,
    smallest: 0.08,
    eager: 0.3,
    shouted: 0.06,
    titled: 0,
  },
];

/** Makes the weights of one tagger; the same bytes from the same files. */
export function trainNames(
  recipe: Recipe,
  folders: readonly string[],
  clusters: Clusters | null,
  report: (line: string) => void,
): NameWeights {
  const loaded = recipe.corpora.map((corpus) => ({
    corpus,
    texts: (corpus.pick ?? ((texts) => texts))(readLabelled(findFile(folders, corpus.file), corpus.language)),
  }));
  const own = loaded.filter(({ corpus }) => corpus.language === recipe.language).flatMap(({ texts }) => texts);
  const raw = recipe.unlabelled.flatMap((file) => readRaw(findFile(folders, file), recipe.language));
  const habits = countCapitals([...own.map(({ text }) => text), ...raw], recipe.language);
  const walls = findWalls(own, habits, listKnownNames());
  const packed = packWords(clusters, habits, walls);
  const words = openWords(packed);
  const swapped = loaded.filter(({ corpus }) => corpus.swaps !== undefined).flatMap(({ texts }) => texts);
  const others = loaded.filter(({ corpus }) => corpus.swaps === undefined).flatMap(({ texts }) => texts);
  const pool = collectNames(swapped, commonWords(habits), others);

  const index: FeatureIndex = { ids: new Map(), counts: [] };
  const chains: Chain[] = [];
  const random = makeRandom(recipe.settings.seed);
  for (const { corpus, texts } of loaded) {
    const { reach } = recipe;
    const options: ChainOptions = { words, reach, weight: corpus.weight, open: corpus.open, vague: corpus.vague ?? [] };
    const half = corpus.join === undefined ? 0 : texts.length >> 1;
    const grouped = [...joinTexts(texts.slice(0, half), corpus.join ?? 1), ...texts.slice(half)];
    for (const text of grouped) {
      addChains(text, options, index, chains);
      for (const variant of varyCase(text, recipe, random))
        addChains(variant, { ...options, weight: corpus.weight / 2 }, index, chains);
      for (let copy = 0; copy < (corpus.swaps ?? 0); copy += 1)
        addChains(swapNames(text, pool, random), { ...options, weight: corpus.weight * SWAP_WEIGHT }, index, chains);
    }
  }
  const keys = pruneFeatures(index, chains, recipe.cutoff);
  report(`${recipe.language}: ${chains.length} chains, ${keys.length} features`);
  const learned = trainChains(chains, keys.length, recipe.settings, (epoch, loss) =>
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`),
  );
  for (const step of [STEP.outsideToOutside, STEP.closedToOutside])
    learned.transitions[step] = (learned.transitions[step] ?? 0) - recipe.eager;
  return packModel(learned, keys, packed, recipe);
}

/** The names of the knowledge base. */
function listKnownNames(): string[] {
  return loadKnowledgeBase([]).entities.flatMap(({ name, nameFr, aliases }) => [
    name,
    nameFr ?? '',
    ...aliases.filter(({ kind }) => kind === 'name').map(({ form }) => form),
  ]);
}

/** The first of the folders that has the file. */
export function findFile(folders: readonly string[], file: string): string {
  const path = folders.map((folder) => join(folder, file)).find(existsSync);
  if (path === undefined) throw new Error(`${file} is in none of ${folders.join(', ')}`);
  return path;
}

/** A renamed copy counts this much of its original. */
const SWAP_WEIGHT = 0.25;

function varyCase(text: LabelledText, recipe: Recipe, random: () => number): LabelledText[] {
  const dice = random();
  if (dice < recipe.shouted) {
    const shouted = shout(text);
    return shouted === null ? [] : [shouted];
  }
  return dice < recipe.shouted + recipe.titled && text.language === 'en' ? [titleCase(text)] : [];
}

/** Lower-case words of middling frequency: what coined company names are made of. */
function commonWords(habits: ReadonlyMap<string, readonly [number, number]>): string[] {
  const common: string[] = [];
  for (const [word, [lower, upper]] of habits)
    if (lower >= 3 && lower <= 400 && upper === 0 && /^\p{Ll}{4,9}$/u.test(word)) common.push(word);
  return common.sort();
}

function readRaw(path: string, language: string): string[] {
  if (!path.endsWith('.conllu.gz')) return readLabelled(path, language).map(({ text }) => text);
  const mark = '# text = ';
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}
