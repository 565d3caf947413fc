import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { failOnEmpty, writeTable, writeText } from './write.js';

/** Rows per section of the report. */
const REPORT_LIMIT = 15;

export const summarizeCommand = (run: Run) =>
  articleCommand('summarize', 'The picture: entities, issues, who is for and against what, events, then each article')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const [
        { summarizeCorpus },
        { tabulateEntities, tabulateIssues },
        { tabulateStances },
        { chooseView },
        render,
        report,
        rows,
      ] = await Promise.all([
        import('../aggregate/summary.js'),
        import('../aggregate/entities.js'),
        import('../aggregate/stances.js'),
        import('./view.js'),
        import('../render/render.js'),
        import('../render/report.js'),
        import('../render/rows.js'),
      ]);
      const summary = summarizeCorpus(records, run.failures());
      failOnEmpty(records.length, options, run);
      if (options.format === 'json') return writeText(render.renderJson(summary), options, run);
      if (options.format !== 'table' && options.format !== 'markdown')
        return writeTable(rows.articleTable(records), options, run);
      if (records.length === 0) return writeText('', options, run);
      const view = chooseView(run.io, options.color, options.output !== undefined);
      const input = {
        summary,
        entities: tabulateEntities(records),
        issues: tabulateIssues(records),
        pairs: tabulateStances(records),
        records,
        limit: options.limit ?? REPORT_LIMIT,
      };
      const text =
        options.format === 'table' ? report.renderTerminalReport(input, view) : report.renderMarkdownReport(input);
      return writeText(text, options, run);
    });
