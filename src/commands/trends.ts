import { Option } from '@commander-js/extra-typings';
import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption, parseWhole } from './shared.js';
import { writeTable } from './write.js';

export const trendsCommand = (run: Run) =>
  articleCommand('trends', 'Which entities, issues or terms rise and fall')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('--of <what>', 'what may rise and fall')
        .choices(['entity', 'issue', 'term'] as const)
        .default('issue' as const),
    )
    .addOption(
      new Option('--per <period>', 'how time is cut')
        .choices(['day', 'week', 'month'] as const)
        .default('month' as const),
    )
    .addOption(
      new Option('--latest <periods>', 'how many of the last periods are held against those before')
        .argParser(parseWhole(1))
        .default(1),
    )
    .addOption(
      new Option('--least <articles>', 'leave out what fewer articles have').argParser(parseWhole(1)).default(2),
    )
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const [{ findTrends }, { trendTable }, { renderJson }, { failOnEmpty, writeText }, { limited }] =
        await Promise.all([
          import('../aggregate/trends.js'),
          import('../render/time-tables.js'),
          import('../render/render.js'),
          import('./write.js'),
          import('../render/pen.js'),
        ]);
      const trends = findTrends(records, options.of, options.per, options.latest, options.least);
      if (trends.undated > 0 && options.quiet !== true)
        run.warn(`aiwatch: ${trends.undated} of ${records.length} articles have no date for it and are left out`);
      if (options.format === 'json') {
        const shown = limited(trends.trends, options.limit ?? 0);
        await writeText(renderJson({ ...trends, trends: shown }), options, run);
        failOnEmpty(trends.trends.length, options, run);
      } else await writeTable(trendTable(trends), options, run);
    });
