import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { ConcordanceLine } from '../aggregate/words/kwic.js';
import { UsageError } from '../errors.js';
import { segmentArticles } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption, parseWhole } from './shared.js';
import { writeTable } from './write.js';

const PATTERN =
  'words as you would type them; * for any letters, a|b for either word, a b | c d for either phrase; case and accents do not matter';
const exactOption = () => new Option('--exact', 'case and accents matter');
const leastOption = (fallback: number) =>
  new Option('--least <times>', 'leave out what occurs less often').argParser(parseWhole(1)).default(fallback);
const allOption = (what: string) => new Option('--all', what);

export const kwicCommand = (run: Run) =>
  articleCommand('kwic', 'A concordance: each place where words stand, with what is around them')
    .argument('<pattern>', PATTERN)
    .argument('[paths...]', PATHS)
    .addOption(exactOption())
    .addOption(
      new Option('--sort <by>', 'order of the lines; left and right by the nearest words')
        .choices(['text', 'match', 'left', 'right', 'date'] as const)
        .default('text' as const),
    )
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const [{ compilePattern }, { findMatches, sortLines }, { kwicTable }] = await Promise.all([
        import('../aggregate/words/pattern.js'),
        import('../aggregate/words/kwic.js'),
        import('../render/word-tables.js'),
      ]);
      const matches = compilePattern(wanted, options.exact === true);
      const lines: ConcordanceLine[] = [];
      for await (const segmented of segmentArticles(paths, options, run))
        for (const line of findMatches(segmented, matches)) lines.push(line);
      await writeTable(kwicTable(sortLines(lines, options.sort)), options, run);
    });

const parseSize = (value: string): number => {
  const size = parseWhole(1)(value);
  if (size > 5) throw new InvalidArgumentError('give a number from 1 to 5.');
  return size;
};

export const ngramsCommand = (run: Run) =>
  articleCommand('ngrams', 'Words and phrases by how often they occur')
    .argument('[paths...]', PATHS)
    .addOption(new Option('--size <words>', 'how long the phrases are, 1 to 5').argParser(parseSize).default(2))
    .addOption(leastOption(2))
    .addOption(allOption('those that begin or end with a function word, too'))
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const [{ NgramCounts }, { ngramTable }] = await Promise.all([
        import('../aggregate/words/counts.js'),
        import('../render/word-tables.js'),
      ]);
      const counts = new NgramCounts(options.size, options.all === true);
      for await (const segmented of segmentArticles(paths, options, run)) counts.add(segmented);
      await writeTable(ngramTable(counts.list(options.least)), options, run);
    });

export const collocatesCommand = (run: Run) =>
  articleCommand('collocates', 'Which words stand near a word more often than chance explains')
    .argument('<pattern>', PATTERN)
    .argument('[paths...]', PATHS)
    .addOption(exactOption())
    .addOption(new Option('--window <words>', 'how near, in words of one sentence').argParser(parseWhole(1)).default(5))
    .addOption(leastOption(3))
    .addOption(allOption('function words, too'))
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const [{ compilePattern }, { CollocateCounts }, { collocateTable }] = await Promise.all([
        import('../aggregate/words/pattern.js'),
        import('../aggregate/words/counts.js'),
        import('../render/word-tables.js'),
      ]);
      const matches = compilePattern(wanted, options.exact === true);
      const counts = new CollocateCounts(matches, options.window, options.all === true);
      for await (const segmented of segmentArticles(paths, options, run)) counts.add(segmented);
      await writeTable(collocateTable(wanted, counts.nodes, counts.list(options.least)), options, run);
    });

export const keynessCommand = (run: Run) =>
  articleCommand('keyness', 'Which words are more, or less, frequent here than in other articles')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('--against <path>', 'file, folder or glob to hold them against (repeatable)')
        .argParser((value: string, previous: readonly string[]) => [...previous, value])
        .default([] as readonly string[], 'none'),
    )
    .addOption(
      new Option('--where <field=value>', 'hold the articles of this outlet, language or month against the rest'),
    )
    .addOption(leastOption(3))
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const [{ findKeywords, WordCounts }, { chooseArticles }, { keynessTable }] = await Promise.all([
        import('../aggregate/words/counts.js'),
        import('../aggregate/words/choose.js'),
        import('../render/word-tables.js'),
      ]);
      const { against, where } = options;
      if ((against.length === 0) === (where === undefined))
        throw new UsageError('give what to hold the articles against: --against PATH, or --where FIELD=VALUE');
      const [own, reference] = [new WordCounts(), new WordCounts()];
      const isOwn = where === undefined ? () => true : chooseArticles(where);
      // The list of files names the articles, not what they are held against.
      const { filesFrom, ...others } = options;
      if (against.includes('-') && (paths.includes('-') || filesFrom === '-'))
        throw new UsageError('standard input is on either side: give "-" once');
      for await (const segmented of segmentArticles(paths, options, run))
        (isOwn(segmented) ? own : reference).add(segmented);
      if (against.length > 0)
        for await (const segmented of segmentArticles(against, others, run)) reference.add(segmented);
      if (options.quiet !== true && (own.total === 0 || reference.total === 0))
        run.warn('aiwatch: one of the two sides has no words');
      await writeTable(
        keynessTable(findKeywords(own, reference, options.least), own.total, reference.total),
        options,
        run,
      );
    });
