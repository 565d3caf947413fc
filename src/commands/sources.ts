import { readAll } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const sourcesCommand = (run: Run) =>
  articleCommand('sources', 'Whose articles they are: who is quoted unnamed, what is hedged, commentary or copied')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const { records, resources } = await readAll(paths, options, run);
      const [{ countSources }, { sourceTable }] = await Promise.all([
        import('../aggregate/sources.js'),
        import('../render/source-tables.js'),
      ]);
      await writeTable(sourceTable(countSources(records, resources.sources.byId)), options, run);
    });
