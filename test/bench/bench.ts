// `npm run bench`: words per second of each stage and of the whole, beside peers on the same text in the same run, and
// the time of whole commands. Figures are for reading, never asserted: they depend on the machine.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import { analyse } from '../../src/analyse/analyse.js';
import { loadResources } from '../../src/analyse/load.js';
import { linkMentions } from '../../src/analyse/links.js';
import { findNames } from '../../src/analyse/names.js';
import { readArticles } from '../../src/read/read.js';
import { segment } from '../../src/segment/segment.js';
import { tokenize } from '../../src/segment/tokens.js';
import type { Article, Segmented } from '../../src/types.js';
import { processorTime, timeStages } from './stages.js';

const ROOT = join(import.meta.dirname, '..', '..');
const INPUTS = [join(ROOT, 'corpus'), join(ROOT, 'test', 'gold', 'inputs')];
/** As long as it is measured, each stage runs before, so that the compiler has warmed up. */
const SECONDS = 2;

async function readAll(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readArticles(INPUTS, { stdin: process.stdin, inputFormat: null })) {
    if (read.kind === 'article') articles.push(read.article);
  }
  return articles;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Words per second of processor time of `run` over all articles, again and again. */
function measure(articles: readonly Article[], run: (article: Article) => unknown): number {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const repeat = (): number => {
    const begun = processorTime();
    let rounds = 0;
    for (; processorTime() - begun < SECONDS * 1000; rounds += 1) articles.forEach(run);
    return (words * rounds * 1000) / (processorTime() - begun);
  };
  repeat();
  return repeat();
}

const show = (name: string, rate: number, reference?: number): void => {
  const ratio = reference === undefined ? '' : `  ${(reference / rate).toFixed(1)} × slower than aiwatch`;
  console.log(`${name.padEnd(44)}${Math.round(rate).toLocaleString('en').padStart(14)} words/s${ratio}`);
};

/** Prints its processor time as it exits. */
const METER = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\n'+(user+system)/1000)})`;

/** The median processor time of a whole command, in milliseconds. */
function timeCommand(args: readonly string[]): number {
  const times = Array.from({ length: 7 }, () => {
    const command = ['--import', METER, join(ROOT, 'bin', 'aiwatch.js'), ...args];
    return Number(spawnSync(process.execPath, command, { encoding: 'utf8' }).stderr.trim().split('\n').at(-1));
  });
  return times.sort((a, b) => a - b)[3] ?? 0;
}

/** Rounds of the stages, after one of warming up. */
const ROUNDS = 5;

const articles = await readAll();
const english = articles.filter(({ text }) => /\bthe\b/u.test(text));
const resources = loadResources([]);
console.log(
  `${articles.length} articles, ${readdirSync(join(ROOT, 'models')).length} files in models, Node ${process.version}\n`,
);

const tokenizing = measure(articles, ({ text, language }) => tokenize(text, language ?? 'en'));
show('tokenize', tokenizing);
const words = new Intl.Segmenter('en', { granularity: 'word' });
show(
  '  Intl.Segmenter, words',
  measure(articles, ({ text }) => [...words.segment(text)].length),
  tokenizing,
);
show(
  '  compromise, tokenize only',
  measure(english.slice(0, 5), ({ text }) => compromise.tokenize(text)),
  tokenizing,
);
const segmenting = measure(articles, segment);
show('segment: language, tokens, sentences', segmenting);
const naming = measure(articles, (article) => findNames(segment(article), resources));
show('segment and find names', naming);
show(
  '  compromise, people, places, organizations',
  measure(english.slice(0, 5), ({ text }) => compromise(text).topics().json() as unknown),
  naming,
);
const segmented = new Map(articles.map((article) => [article, segment(article)]));
show(
  'find and link names in segmented text',
  measure(articles, (article) => {
    const text = segmented.get(article) as Segmented;
    return linkMentions(text, findNames(text, resources), resources);
  }),
);
show(
  'whole analysis, one core',
  measure(articles, (article) => analyse(article, resources)),
);

console.log('\nstages');
timeStages(articles, resources, 1);
const total = articles.reduce((sum, { text }) => sum + countWords(text), 0);
for (const { stage, time } of timeStages(articles, resources, ROUNDS)) show(`  ${stage}`, (total * 1000) / time);

console.log('');
for (const args of [
  ['--help'],
  ['summarize', join(ROOT, 'corpus'), '--quiet'],
  ['analyze', join(ROOT, 'corpus'), '--quiet'],
]) {
  console.log(`${`aiwatch ${args[0] ?? ''}`.padEnd(44)}${timeCommand(args).toFixed(0).padStart(14)} ms`);
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
console.log(`\naiwatch ${version}; peak memory of this run ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
