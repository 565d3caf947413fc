import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const timelineCommand = (run: Run) =>
  articleCommand('timeline', 'What happened when, and whose position moved')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const [{ compileTimeline }, { timelineTable }] = await Promise.all([
        import('../aggregate/timeline.js'),
        import('../render/time-tables.js'),
      ]);
      await writeTable(timelineTable(compileTimeline(records)), options, run);
    });
