import type { DebateTarget } from '../aggregate/debate.js';
import type { ArticleRecord, StanceRecord } from '../aggregate/records.js';
import { analyseArticles, findIssue, prepareAnalysis } from './corpus.js';
import { chooseEntity } from './entity.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, limitOption, documentFormatOption } from './shared.js';
import { failOnEmpty, writeDocument } from './write.js';

/** Debaters per side. */
const DEBATE_LIMIT = 10;

export const debateCommand = (run: Run) =>
  articleCommand('debate', 'The two sides of an issue beside each other, each with the words that prove it')
    .argument('<issue>', 'id or name of a policy issue, or of whom or what the stances are about')
    .argument('[paths...]', PATHS)
    .addOption(documentFormatOption())
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const [prepared, { compileDebate }, { renderMarkdownDebate, renderTerminalDebate }] = await Promise.all([
        prepareAnalysis(options),
        import('../aggregate/debate.js'),
        import('../render/debate.js'),
      ]);
      const { knowledge, aliases } = prepared.resources;
      const issue = findIssue(wanted, knowledge);
      const stances: StanceRecord[] = [];
      // Only an entity is looked for among those of the articles.
      const records: ArticleRecord[] = [];
      for await (const { record } of analyseArticles(paths, options, run, prepared)) {
        for (const stance of record().stances)
          if (issue === undefined || stance.target === issue.id) stances.push(stance);
        if (issue === undefined) records.push(record());
      }
      const findEntity = async (): Promise<DebateTarget> => {
        const { resolveEntity } = await import('../aggregate/resolve.js');
        const resolution = resolveEntity(wanted, records, knowledge.entities, aliases);
        const { id, name } = chooseEntity(wanted, resolution, 'issue or entity').entity;
        return { id, name, kind: 'entity', description: null };
      };
      const target: DebateTarget =
        issue === undefined
          ? await findEntity()
          : { id: issue.id, name: issue.name, kind: 'issue', description: issue.description };
      const debate = compileDebate(target, stances);
      failOnEmpty(debate.articles, options, run);
      const renderers = { markdown: renderMarkdownDebate, terminal: renderTerminalDebate };
      await writeDocument(debate, renderers, options.limit ?? DEBATE_LIMIT, options, run);
    });
