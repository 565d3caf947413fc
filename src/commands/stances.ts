import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const stancesCommand = (run: Run) =>
  articleCommand('stances', 'Who is for or against what, with the words that prove it')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const { stanceTable } = await import('../render/rows.js');
      await writeTable(stanceTable(records.flatMap(({ stances }) => stances)), options, run);
    });
