import { Option } from '@commander-js/extra-typings';
import type { DebateTarget } from '../aggregate/debate.js';
import type { ArticleRecord } from '../aggregate/records.js';
import type { Resolution } from '../aggregate/resolve.js';
import { analyseArticles, findIssue, prepareAnalysis } from './corpus.js';
import { chooseEntity } from './entity.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, limitOption } from './shared.js';
import { failOnEmpty, writeText } from './write.js';

/** Debaters per side. */
const DEBATE_LIMIT = 10;

export const debateCommand = (run: Run) =>
  articleCommand('debate', 'The two sides of an issue beside each other, each with the words that prove it')
    .argument('<issue>', 'id or name of a policy issue, or of whom or what the stances are about')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['text', 'json', 'markdown'] as const)
        .default('text' as const),
    )
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const [prepared, { resolveEntity }, { compileDebate }, { chooseView }, { renderJson }, debates] =
        await Promise.all([
          prepareAnalysis(options),
          import('../aggregate/resolve.js'),
          import('../aggregate/debate.js'),
          import('./view.js'),
          import('../render/render.js'),
          import('../render/debate.js'),
        ]);
      const { knowledge, aliases } = prepared.resources;
      const records: ArticleRecord[] = [];
      for await (const { record } of analyseArticles(paths, options, run, prepared)) records.push(record());
      const issue = findIssue(wanted, knowledge);
      const meant = (): Resolution => resolveEntity(wanted, records, knowledge.entities, aliases);
      const target: DebateTarget =
        issue === undefined
          ? { ...chooseEntity(wanted, meant(), 'issue or entity').entity, kind: 'entity', description: null }
          : { ...issue, kind: 'issue' };
      const { id, name, kind, description } = target;
      const debate = compileDebate(
        { id, name, kind, description },
        records.flatMap(({ stances }) => stances),
      );
      failOnEmpty(debate.articles, options, run);
      const { format, limit = DEBATE_LIMIT } = options;
      const text =
        format === 'json'
          ? renderJson(debate)
          : format === 'markdown'
            ? debates.renderMarkdownDebate(debate, limit)
            : debates.renderTerminalDebate(
                debate,
                limit,
                chooseView(run.io, options.color, options.output !== undefined),
              );
      await writeText(text, { output: options.output, color: options.color }, run);
    });
