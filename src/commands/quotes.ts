import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const quotesCommand = (run: Run) =>
  articleCommand('quotes', 'Who said what: speaker, cue, words and place')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const { quoteTable } = await import('../render/rows.js');
      await writeTable(quoteTable(records.flatMap(({ quotes }) => quotes)), options, run);
    });
