// Scores the extraction of articles from web pages: `npx tsx test/gold/pages.ts DIR`, DIR being a checkout of one of two public
// sets, which are not shipped:
// - https://github.com/adbar/trafilatura: about a thousand pages in `tests`, with phrases that an extract must and must not
//   have. The measure is that project's own (`tests/eval_common.py`): a phrase is found where the extract has it, white space
//   aside. `--errors half-1` lists what goes wrong on the half of the pages that is for looking at; the other half is for
//   checking that no rule fits single pages.
// - https://github.com/scrapinghub/article-extraction-benchmark: 181 news pages in `html` with whole texts; its measure
//   (`evaluate.py`) compares runs of four words. No rule was made on these pages: they are for checking only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { buildArticle } from '../../src/read/article.js';
import { decodeBytes } from '../../src/read/charset.js';
import { readHtml } from '../../src/read/html.js';
import type { Article, SectionKind } from '../../src/types.js';
import { scoreCount, type Count } from './score/count.js';

/** A page of the set: phrases of its main text, phrases of its furniture, and for most of them some meta data. */
interface GoldPage {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

interface Extract {
  readonly article: Article | null;
  readonly milliseconds: number;
}

interface ReadPage extends Extract {
  readonly gold: GoldPage;
  readonly half: string;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const inHalf = (file: string): string =>
  `half-${(createHash('sha1').update(file).digest().at(0) ?? 0) % 2 === 0 ? 1 : 2}`;

function extract(bytes: Uint8Array): Extract {
  const decoded = decodeBytes(bytes);
  const start = performance.now();
  const [item] = decoded === 'binary' ? [] : readHtml(decoded.text);
  const origin = { path: 'page.html', format: 'html', item: 1, sha256: null, name: null } as const;
  const article = item?.kind === 'draft' ? buildArticle(item.draft, origin) : null;
  return { article, milliseconds: performance.now() - start };
}

function readPage(folder: string, gold: GoldPage): ReadPage {
  const path = ['cache', 'eval'].map((name) => join(folder, 'tests', name, gold.file)).find(existsSync);
  if (path === undefined) throw new Error(`${gold.file} is not in ${folder}/tests/cache or ${folder}/tests/eval`);
  return { gold, half: inHalf(gold.file), ...extract(readFileSync(path)) };
}

/** The article without what is labelled as one of `left`. */
function extractOf({ article }: Extract, left: readonly SectionKind[]): string {
  const sections = article?.sections.filter(({ kind }) => !left.includes(kind)) ?? [];
  return plain(sections.map(({ start, end }) => article?.text.slice(start, end) ?? '').join('\n'));
}

function countPhrases(pages: readonly ReadPage[], left: readonly SectionKind[]): Count {
  const count: Count = { right: 0, wrong: 0, missed: 0 };
  for (const page of pages) {
    const text = extractOf(page, left);
    const found = (phrases: readonly string[]): number => phrases.filter((one) => text.includes(plain(one))).length;
    const right = found(page.gold.with);
    count.right += right;
    count.missed += page.gold.with.length - right;
    count.wrong += found(page.gold.without);
  }
  return count;
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Of the pages whose gold names the field: how many were given the same, another and no value. */
function countField(pages: readonly ReadPage[], field: 'title' | 'author' | 'date'): Count {
  const count: Count = { right: 0, wrong: 0, missed: 0 };
  for (const { gold, article } of pages) {
    const wanted = letters([gold[field] ?? ''].flat().join(' '));
    if (wanted === '') continue;
    const value = { title: article?.title, author: article?.byline, date: article?.published }[field] ?? null;
    const right = value !== null && letters(value) === wanted;
    count.right += right ? 1 : 0;
    count.wrong += !right && value !== null ? 1 : 0;
    count.missed += right ? 0 : 1;
  }
  return count;
}

const show = (name: string, count: Count): string => {
  const { precision, recall, f1, n } = scoreCount(count);
  return [
    name.padEnd(34),
    ...[precision, recall, f1].map((value) => value.toFixed(1).padStart(9)),
    String(n).padStart(7),
  ].join('');
};

function reportErrors(pages: readonly ReadPage[]): string[] {
  return pages.flatMap((page) => {
    const text = extractOf(page, ['boilerplate']);
    const missed = page.gold.with.filter((one) => !text.includes(plain(one))).map((one) => `  - ${plain(one)}`);
    const wrong = page.gold.without.filter((one) => text.includes(plain(one))).map((one) => `  + ${plain(one)}`);
    return missed.length + wrong.length === 0 ? [] : [page.gold.file, ...missed, ...wrong];
  });
}

const speed = (pages: readonly Extract[]): string => {
  const seconds = pages.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const slowest = Math.max(...pages.map(({ milliseconds }) => milliseconds));
  return `${pages.length} pages, ${(pages.length / seconds).toFixed(0)} a second, the slowest ${slowest.toFixed(0)} ms`;
};

function scorePhrases(folder: string, errors: string | undefined): string[] {
  const golds = JSON.parse(readFileSync(join(folder, 'tests', 'evaldata.json'), 'utf8')) as Record<string, GoldPage>;
  const pages = Object.values(golds).map((gold) => readPage(folder, gold));
  const rows = ['half-1', 'half-2', 'all'].flatMap((half) => {
    const some = pages.filter((page) => half === 'all' || page.half === half);
    return [
      show(`text, ${half}`, countPhrases(some, ['boilerplate'])),
      show(`  without title and byline`, countPhrases(some, ['boilerplate', 'title', 'byline'])),
    ];
  });
  const fields = (['title', 'author', 'date'] as const).map((field) => show(field, countField(pages, field)));
  const listed = errors === undefined ? [] : reportErrors(pages.filter(({ half }) => half === errors));
  return [...rows, ...fields, speed(pages), ...listed];
}

/** How often each run of four words is in a text. */
function countRuns(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3) && words.length > 0; at += 1) {
    const run = words.slice(at, at + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function compareRuns(text: string, wanted: string): { readonly precision: number; readonly recall: number } {
  const [found, gold] = [countRuns(text), countRuns(wanted)];
  const size = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, one) => sum + one, 0);
  const shared = [...gold].reduce((sum, [run, count]) => sum + Math.min(count, found.get(run) ?? 0), 0);
  return { precision: shared / Math.max(size(found), 1), recall: shared / Math.max(size(gold), 1) };
}

function scoreTexts(folder: string): string[] {
  const path = join(folder, 'ground-truth.json');
  const golds = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly articleBody: string }>;
  const pages = Object.entries(golds).map(([name, { articleBody }]) => {
    return { articleBody, ...extract(gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`)))) };
  });
  const row = (name: string, left: readonly SectionKind[]): string => {
    const scores = pages.map((page) => compareRuns(extractOf(page, left), page.articleBody));
    const mean = (field: 'precision' | 'recall'): number =>
      scores.reduce((sum, one) => sum + one[field], 0) / scores.length;
    const [precision, recall] = [mean('precision'), mean('recall')];
    const figures = [precision, recall, (2 * precision * recall) / (precision + recall)];
    return [name.padEnd(34), ...figures.map((one) => (one * 100).toFixed(1).padStart(9))].join('');
  };
  const body = row('  without title and byline', ['boilerplate', 'title', 'byline']);
  return [row('text', ['boilerplate']), body, speed(pages)];
}

const { values, positionals } = parseArgs({ options: { errors: { type: 'string' } }, allowPositionals: true });
const [folder = ''] = positionals;
const hasPhrases = existsSync(join(folder, 'tests', 'evaldata.json'));
if (folder === '' || (!hasPhrases && !existsSync(join(folder, 'ground-truth.json')))) {
  process.stderr.write(
    'usage: npx tsx test/gold/pages.ts DIR, DIR a checkout of https://github.com/adbar/trafilatura ' +
      'or https://github.com/scrapinghub/article-extraction-benchmark\n',
  );
  process.exit(2);
}
const report = hasPhrases ? scorePhrases(folder, values.errors) : scoreTexts(folder);
process.stdout.write(`${''.padEnd(34)}precision   recall       F1      n\n${report.join('\n')}\n`);
