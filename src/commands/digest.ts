import { Option } from '@commander-js/extra-typings';
import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, limitOption } from './shared.js';
import { failOnEmpty, writeText } from './write.js';

/** Lines per part of a brief. */
const DIGEST_LIMIT = 10;

export const digestCommand = (run: Run) =>
  articleCommand('digest', 'A brief: what happened, who is for and against, commentary; each line cites its articles')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['markdown', 'html', 'json'] as const)
        .default('markdown' as const),
    )
    .addOption(limitOption())
    .action(async (paths, options) => {
      const records = await readRecords(paths, options, run);
      const [{ compileDigest }, { renderJson }, digests] = await Promise.all([
        import('../aggregate/digest.js'),
        import('../render/render.js'),
        import('../render/digest.js'),
      ]);
      const digest = compileDigest(records);
      failOnEmpty(digest.articles, options, run);
      const { format, limit = DIGEST_LIMIT } = options;
      const text =
        format === 'json'
          ? renderJson(digest)
          : format === 'html'
            ? digests.renderHtmlDigest(digest, limit)
            : digests.renderMarkdownDigest(digest, limit);
      await writeText(text, { output: options.output, color: options.color }, run);
    });
