import { Option } from '@commander-js/extra-typings';
import type { ArticleRecord } from '../aggregate/records.js';
import type { Side } from '../aggregate/sides.js';
import type { Resources } from '../analyse/resources.js';
import { InputError, UsageError } from '../errors.js';
import { readAll } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, limitOption, documentFormatOption } from './shared.js';
import { parsePeriod, parseSideTerm, type SideTerm } from './sides.js';
import { writeDocument } from './write.js';

/** Rows per part of a comparison. */
const COMPARE_LIMIT = 10;

const NO_TERMS: readonly SideTerm[] = [];

/** The side that the terms describe. */
async function makeSide(
  terms: readonly SideTerm[],
  records: readonly ArticleRecord[],
  { knowledge, aliases, sources }: Resources,
): Promise<Side> {
  const [{ findSource, listSources }, { resolveEntity }, { chooseEntity }] = await Promise.all([
    import('../knowledge/sources.js'),
    import('../aggregate/resolve.js'),
    import('./entity.js'),
  ]);
  const valueOf = (key: SideTerm['key']): string | null => terms.find((term) => term.key === key)?.value ?? null;
  const [entity, outlet, period] = [valueOf('entity'), valueOf('outlet'), valueOf('period')];
  const resolved =
    entity === null ? null : chooseEntity(entity, resolveEntity(entity, records, knowledge.entities, aliases));
  return {
    label: terms.map(({ key, value }) => `${key}=${value}`).join(', '),
    paths: terms.flatMap(({ key, value }) => (key === 'path' ? [value] : [])),
    filter: {
      language: valueOf('language'),
      entity: resolved?.entity.id ?? null,
      issue: null,
      ...(period === null ? { since: null, until: null } : parsePeriod(period)),
      outlet: outlet === null ? null : (findSource(sources, outlet, null)?.id ?? outlet),
      outlets: listSources(sources, valueOf('source-kind'), null),
    },
  };
}

/** A side without articles is more likely mistyped than meant. */
function checkSide(records: readonly ArticleRecord[], label: string): void {
  if (records.length === 0) throw new InputError(`no article is ${label}: nothing to compare`);
}

export const compareCommand = (run: Run) =>
  articleCommand(
    'compare',
    'Two groups of articles: what they speak of, whom they quote, what they are for and against',
  )
    .argument('[paths...]', `${PATHS} (or the paths of the two sides)`)
    .addOption(
      new Option('--left <key=value>', 'one side: outlet, path, period, entity, language or source-kind (repeatable)')
        .argParser(parseSideTerm)
        .default(NO_TERMS, 'none'),
    )
    .addOption(
      new Option('--right <key=value>', 'the other side')
        .argParser(parseSideTerm)
        .default(NO_TERMS, 'all other articles'),
    )
    .addOption(documentFormatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      if (options.left.length === 0)
        throw new UsageError('say what to compare: --left outlet="Le Monde" --right outlet="Les Echos"');
      const ofSides = [...options.left, ...options.right].flatMap(({ key, value }) => (key === 'path' ? [value] : []));
      const { records, resources } = await readAll(paths.length > 0 ? paths : ofSides, options, run);
      const [{ splitSides }, { compareSides }, { renderMarkdownComparison, renderTerminalComparison }] =
        await Promise.all([
          import('../aggregate/sides.js'),
          import('../aggregate/comparison.js'),
          import('../render/comparison.js'),
        ]);
      const left = await makeSide(options.left, records, resources);
      const right = options.right.length === 0 ? null : await makeSide(options.right, records, resources);
      const labels = { left: left.label, right: right?.label ?? 'all other articles' };
      const sides = splitSides(records, left, right);
      checkSide(sides.left, labels.left);
      checkSide(sides.right, labels.right);
      const comparison = compareSides(sides, labels, resources.sources.byId);
      const renderers = { markdown: renderMarkdownComparison, terminal: renderTerminalComparison };
      await writeDocument(comparison, renderers, options.limit ?? COMPARE_LIMIT, options, run);
    });
