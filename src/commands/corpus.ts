import { setImmediate } from 'node:timers/promises';
import { UsageError } from '../errors.js';
import { lazily } from '../lazily.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { slugify } from '../knowledge/slug.js';
import { findSource, listSources } from '../knowledge/sources.js';
import type { Config } from '../read/config.js';
import type { Resources } from '../analyse/resources.js';
import type { Analysis, Article, Segmented } from '../types.js';
import type { ArticleRecord } from '../aggregate/records.js';
import type { Filter } from '../aggregate/filter.js';
import { EXIT, Interrupted, type Run } from './run.js';
import { chooseInputs, readOptions } from './inputs.js';
import type { ArticleOptions } from './shared.js';

/** How long a run stays silent before progress is shown, and how often it is renewed, in milliseconds. */
const PROGRESS_AFTER = 1000;
const PROGRESS_EVERY = 200;
/** How long an interruption may wait for the articles of one file, in milliseconds. */
const TURN_EVERY = 50;

/** The options of an article command, completed from the configuration file. */
interface Settings {
  readonly filter: Filter;
  /** What the registry must say of an article's source; null: anything. */
  readonly wanted: { readonly kind: string | null; readonly country: string | null };
  /** Null: the default of the analysis. */
  readonly minConfidence: number | null;
  readonly knowledge: readonly string[];
  readonly sources: readonly string[];
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s-]+/gu, ' ');

/** The issue of this id or name, in either language; case does not matter. */
export function findIssue(wanted: string, { issues }: Knowledge): Knowledge['issues'][number] | undefined {
  return issues.find(({ id, name, nameFr }) => [id, name, nameFr].some((form) => fold(form) === fold(wanted)));
}

/**
 * The id of an issue given by its id or its name.
 *
 * @throws UsageError with the likeliest ids where there is no such issue
 */
function resolveIssue(wanted: string, knowledge: Knowledge): string {
  const found = findIssue(wanted, knowledge);
  if (found !== undefined) return found.id;
  const near = knowledge.issues.filter(({ id }) => fold(id).includes(fold(wanted)));
  const close =
    near.length > 0 ? `did you mean ${near.map(({ id }) => id).join(' or ')}?` : 'see aiwatch knowledge list --issues';
  throw new UsageError(`unknown issue "${wanted}": ${close}`);
}

function settle(options: ArticleOptions, config: Config): Settings {
  return {
    filter: {
      language: options.language ?? config.language,
      entity: options.entity ?? null,
      issue: options.issue ?? null,
      since: options.since ?? null,
      until: options.until ?? null,
      outlet: options.outlet ?? null,
      outlets: null,
    },
    wanted: { kind: options.sourceKind ?? null, country: options.sourceCountry ?? null },
    minConfidence: options.minConfidence ?? config.minConfidence,
    knowledge: [...config.knowledge, ...options.knowledge],
    sources: [...config.sources, ...options.sources],
  };
}

/** Drops stances below the confidence asked for. */
function keepCertain(analysis: Analysis, least: number): Analysis {
  return { ...analysis, stances: analysis.stances.filter(({ confidence }) => confidence >= least) };
}

function createProgress(run: Run, quiet: boolean): { step: () => void; clear: () => void } {
  const { stderr } = run.io;
  if (quiet || stderr.isTTY !== true) return { step: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let shown = begun;
  let articles = 0;
  let visible = false;
  return {
    step() {
      articles += 1;
      const now = performance.now();
      if (now - begun < PROGRESS_AFTER || now - shown < PROGRESS_EVERY) return;
      shown = now;
      visible = true;
      stderr.write(
        `\r\u001b[K${articles.toLocaleString('en')} articles, ${Math.round((articles * 1000) / (now - begun))} a second`,
      );
    },
    clear() {
      if (visible) stderr.write('\r\u001b[K');
    },
  };
}

function describeLength(length: number, most: number): string {
  const count = (characters: number): string => characters.toLocaleString('en');
  return `is one article of ${count(length)} characters, the limit is ${count(most)}: split it, or raise --max-characters`;
}

/** The first few of them. */
function nameInputs(inputs: readonly string[]): string {
  if (inputs.length === 0) return 'an empty list of files';
  const more = inputs.length - 5;
  return `${inputs.slice(0, 5).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What an article command needs before the first article: its settings and what the analyses need. */
export interface Prepared {
  readonly settings: Settings;
  readonly resources: Resources;
}

/**
 * Reads the settings and loads the knowledge, the decisions and the models that the options ask for.
 *
 * @throws InputError for what is wrong in them
 */
export async function prepareAnalysis(options: ArticleOptions): Promise<Prepared> {
  const [{ findAliases, readConfig }, { loadResources }] = await Promise.all([
    import('../read/config.js'),
    import('../analyse/load.js'),
  ]);
  const configPath = options.config ?? null;
  const config = readConfig(configPath);
  const settings = settle(options, config);
  const aliases = findAliases(options.aliases ?? null, config, configPath);
  return { settings, resources: loadResources(settings.knowledge, aliases, settings.sources) };
}

/**
 * Reads the articles that the options name, one at a time, with progress; what cannot be read is told and left out.
 *
 * @throws Interrupted between two articles, once the user has interrupted
 */
async function* readInputs(paths: readonly string[], options: ArticleOptions, run: Run): AsyncGenerator<Article> {
  const { readArticles } = await import('../read/read.js');
  const quiet = options.quiet === true;
  const progress = createProgress(run, quiet);
  const inputs = await chooseInputs(paths, options, run);
  let articles = 0;
  let turned = performance.now();
  try {
    for await (const read of readArticles(inputs, readOptions(options, run))) {
      if (run.io.signal.aborted) throw new Interrupted();
      if (read.kind === 'failure') {
        progress.clear();
        run.fail(read.failure.path, read.failure.reason);
        continue;
      }
      if (read.kind !== 'article') continue;
      const { text, source } = read.article;
      if (text.length > options.maxCharacters) {
        run.fail(source.path, describeLength(text.length, options.maxCharacters));
        continue;
      }
      articles += 1;
      progress.step();
      if (performance.now() - turned > TURN_EVERY) {
        // Signals are only seen between two turns of the event loop.
        await setImmediate();
        turned = performance.now();
      }
      yield read.article;
    }
  } catch (error) {
    throw run.io.signal.aborted ? new Interrupted() : error;
  } finally {
    progress.clear();
  }
  if (run.io.signal.aborted) throw new Interrupted();
  if (articles === 0 && !quiet && run.code() === EXIT.done)
    run.warn(`aiwatch: no articles found in ${nameInputs(inputs)}`);
}

/**
 * Reads and analyses the articles that the options ask for, one at a time: memory does not grow with their number.
 *
 * @throws Interrupted between two articles, once the user has interrupted
 */
export async function* analyseArticles(
  paths: readonly string[],
  options: ArticleOptions,
  run: Run,
  prepared: Prepared | null = null,
): AsyncGenerator<{ article: Article; analysis: Analysis; record: () => ArticleRecord }> {
  const [{ settings, resources }, { analyse }, stances, { recordArticle }, filters] = await Promise.all([
    prepared ?? prepareAnalysis(options),
    import('../analyse/analyse.js'),
    import('../analyse/stances.js'),
    import('../aggregate/records.js'),
    import('../aggregate/filter.js'),
  ]);
  const { issue, entity, outlet } = settings.filter;
  const { kind, country } = settings.wanted;
  const filter = {
    ...settings.filter,
    entity: entity === null ? null : (resources.aliases?.canonical.get(slugify(entity))?.id ?? entity),
    issue: issue === null ? null : resolveIssue(issue, resources.knowledge),
    outlet: outlet === null ? null : (findSource(resources.sources, outlet, null)?.id ?? outlet),
    outlets: listSources(resources.sources, kind, country),
  };
  const least = settings.minConfidence ?? stances.DEFAULT_MIN_CONFIDENCE;
  for await (const article of readInputs(paths, options, run)) {
    const analysis = keepCertain(analyse(article, resources), least);
    // A record takes a twentieth of the analysis: it is made once, and only for the views that ask for it.
    const record = lazily(() => recordArticle(analysis));
    if (filters.isOpen(filter)) yield { article, analysis, record };
    else if (filters.passesFilter(record(), filter)) {
      yield { article, analysis, record: () => filters.narrowRecord(record(), filter) };
    }
  }
}

/**
 * The articles that the options ask for with their tokens and sentences, for what counts words. Nothing is analysed, which
 * takes most of the time, unless articles are asked for that speak of an entity or an issue, or by their source.
 */
export async function* segmentArticles(
  paths: readonly string[],
  options: ArticleOptions,
  run: Run,
): AsyncGenerator<Segmented> {
  const [{ segment }, { passesTime }, { readConfig }] = await Promise.all([
    import('../segment/segment.js'),
    import('../aggregate/filter.js'),
    import('../read/config.js'),
  ]);
  const { entity, issue, outlet, sourceKind, sourceCountry } = options;
  if ([entity, issue, outlet, sourceKind, sourceCountry].some((wanted) => wanted !== undefined)) {
    for await (const { article } of analyseArticles(paths, options, run)) yield segment(article);
    return;
  }
  const { filter } = settle(options, readConfig(options.config ?? null));
  for await (const article of readInputs(paths, options, run)) {
    const segmented = segment(article);
    const spoken = filter.language === null || filter.language === segmented.language;
    if (spoken && passesTime(article.published, filter)) yield segmented;
  }
}

/** All records of a corpus, and what they were analysed with. */
export async function readAll(
  paths: readonly string[],
  options: ArticleOptions,
  run: Run,
): Promise<{ readonly records: readonly ArticleRecord[]; readonly resources: Resources }> {
  const prepared = await prepareAnalysis(options);
  const records: ArticleRecord[] = [];
  for await (const { record } of analyseArticles(paths, options, run, prepared)) records.push(record());
  return { records, resources: prepared.resources };
}

/** All records of a corpus, for the views that need them together. */
export async function readRecords(
  paths: readonly string[],
  options: ArticleOptions,
  run: Run,
): Promise<readonly ArticleRecord[]> {
  return (await readAll(paths, options, run)).records;
}
