import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const eventsCommand = (run: Run) =>
  articleCommand('events', 'What happened: type, participants, amount, date and words')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const { eventTable } = await import('../render/rows.js');
      await writeTable(eventTable(records.flatMap(({ events }) => events)), options, run);
    });
