import { Option } from '@commander-js/extra-typings';
import { readAll } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

/** Targets that a matrix for people has columns for; programs get all. */
const TARGETS_ACROSS = 6;

export const stancesCommand = (run: Run) =>
  articleCommand('stances', 'Who is for or against what, with the words that prove it')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('--by <what>', 'count them, with what the balance is worth').choices([
        'holder',
        'target',
        'outlet',
        'source-kind',
        'month',
        'pair',
      ] as const),
    )
    .addOption(new Option('--matrix', 'who × what, a column for each target').conflicts('by'))
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const { records, resources } = await readAll(paths, options, run);
      const stances = records.flatMap((record) => record.stances);
      const { by, matrix, format } = options;
      if (by === undefined && matrix === undefined) {
        const { stanceTable } = await import('../render/rows.js');
        await writeTable(stanceTable(stances), options, run);
        return;
      }
      const [tables, { crossStances, tabulateStances }, { tallyStances }] = await Promise.all([
        import('../render/stance-tables.js'),
        import('../aggregate/stances.js'),
        import('../aggregate/tally.js'),
      ]);
      if (matrix === true) {
        const targets = format === 'table' || format === 'markdown' ? TARGETS_ACROSS : Infinity;
        const crossed = crossStances(tabulateStances(records), { holders: Infinity, targets });
        await writeTable(tables.matrixTable(crossed), options, run);
      } else if (by === 'pair') await writeTable(tables.pairTable(tabulateStances(records)), options, run);
      else if (by !== undefined) {
        const { byId } = resources.sources;
        const kinds = new Map(records.map(({ source, outletId }) => [source, byId.get(outletId ?? '')?.kind ?? null]));
        const rows = tallyStances(stances, by, (source) => kinds.get(source) ?? null);
        await writeTable(tables.tallyTable(by, rows), options, run);
      }
    });
