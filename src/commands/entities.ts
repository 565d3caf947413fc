import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const entitiesCommand = (run: Run) =>
  articleCommand('entities', 'Who and what the articles speak of, with counts, stances and tone')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const [{ tabulateEntities }, { addCompany }, { entityProfileTable }] = await Promise.all([
        import('../aggregate/entities.js'),
        import('../aggregate/company.js'),
        import('../render/rows.js'),
      ]);
      await writeTable(entityProfileTable(addCompany(tabulateEntities(records), records)), options, run);
    });
