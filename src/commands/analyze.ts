import { toJson } from '../render/clean.js';
import { analyseArticles } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand } from './shared.js';
import { failOnEmpty, openOutput } from './write.js';

export const analyzeCommand = (run: Run) =>
  articleCommand('analyze', 'Analyse articles: one JSON record per article and line (see `aiwatch schema analysis`)')
    .argument('[paths...]', PATHS)
    .action(async (paths, options) => {
      const output = await openOutput(options, run);
      let articles = 0;
      let complete = false;
      try {
        for await (const { analysis } of analyseArticles(paths, options, run)) {
          await output.write(`${toJson(analysis)}\n`);
          articles += 1;
        }
        complete = true;
      } finally {
        const partial = await output.close(complete);
        if (partial !== null) run.warn(`aiwatch: the ${articles} articles done so far are in ${partial}`);
      }
      failOnEmpty(articles, options, run);
    });
