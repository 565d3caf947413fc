import { InputError } from '../errors.js';
import type { Analysis } from '../types.js';
import { analyseArticles } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

/** The article whose id begins so, or that stands at this path or the end of it, with `#` and its place in the file. */
function isWanted(analysis: Analysis, wanted: string): boolean {
  const { path, item } = analysis.source;
  const names = item === 1 ? [`${path}#1`, path] : [`${path}#${item}`];
  return analysis.id.startsWith(wanted) || names.some((name) => name === wanted || name.endsWith(`/${wanted}`));
}

const ID = /^[0-9a-f]{4,16}$/u;

export const explainCommand = (run: Run) =>
  articleCommand('explain', 'Every claim about one article, with its words, place and rule')
    .argument('<article>', 'id as `summarize` shows it (or its beginning), or FILE#ITEM')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const found: Analysis[] = [];
      // A file by itself is where to look, too.
      const inputs = paths.length === 0 && !ID.test(wanted) ? [wanted.replace(/#\d+$/u, '')] : paths;
      for await (const { analysis } of analyseArticles(inputs, options, run)) {
        if (isWanted(analysis, wanted)) found.push(analysis);
      }
      const [analysis] = found;
      if (analysis === undefined)
        throw new InputError(`no article ${wanted} in ${inputs.join(', ') || 'the sample corpus'}`);
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
