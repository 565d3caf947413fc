import { InputError } from '../errors.js';
import type { Analysis } from '../types.js';
import { analyseArticles } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

/** The article whose id begins with `prefix`, or that stands at `path#item`. */
function isWanted(analysis: Analysis, wanted: string): boolean {
  const { path, item } = analysis.source;
  return analysis.id.startsWith(wanted) || wanted === `${path}#${item}` || (item === 1 && wanted === path);
}

export const explainCommand = (run: Run) =>
  articleCommand('explain', 'Every claim about one article, with its words, place and rule')
    .argument('<article>', 'id as `summarize` shows it (or its beginning), or FILE#ITEM')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const found: Analysis[] = [];
      for await (const { analysis } of analyseArticles(paths, { ...options }, run)) {
        if (isWanted(analysis, wanted)) found.push(analysis);
      }
      const [analysis] = found;
      if (analysis === undefined)
        throw new InputError(`no article ${wanted} in ${paths.join(', ') || 'the sample corpus'}`);
      if (new Set(found.map(({ id }) => id)).size > 1)
        throw new InputError(`${wanted} is the beginning of several ids: give more of it`);
      const { listClaims } = await import('../aggregate/claims.js');
      const { claimTable } = await import('../render/rows.js');
      await writeTable(
        claimTable(analysis.title ?? analysis.id, listClaims(analysis)),
        { ...options, limit: options.limit ?? 0 },
        run,
      );
    });
