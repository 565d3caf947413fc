import { Option } from '@commander-js/extra-typings';
import type { ArticleRecord } from '../aggregate/records.js';
import { analyseArticles, prepareAnalysis } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

export const reuseCommand = (run: Run) =>
  articleCommand('reuse', 'The same words in several articles: quotes with whom they are given to, and passages')
    .argument('[paths...]', PATHS)
    .addOption(new Option('--of <what>', 'only one of the two').choices(['quotes', 'passages'] as const))
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const [prepared, { collectPassages }, { findReuse }, { reuseTable }] = await Promise.all([
        prepareAnalysis(options),
        import('../aggregate/passages.js'),
        import('../aggregate/reuse.js'),
        import('../render/reuse-table.js'),
      ]);
      const records: ArticleRecord[] = [];
      const passages = collectPassages();
      for await (const { analysis, record } of analyseArticles(paths, options, run, prepared)) {
        passages.add(analysis, records.length);
        records.push(record());
      }
      const found = findReuse(records, passages.list(), prepared.resources.sources.byId);
      const rows = found.filter(({ kind }) => options.of === undefined || options.of === `${kind}s`);
      await writeTable(reuseTable(rows), options, run);
    });
