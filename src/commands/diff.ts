import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { ArticleRecord } from '../aggregate/records.js';
import { UsageError } from '../errors.js';
import { readRecords } from './corpus.js';
import type { Run } from './run.js';
import { articleCommand, limitOption, parseDate, documentFormatOption } from './shared.js';
import { failOnEmpty, writeDocument } from './write.js';

/** Lines per part. */
const DIFF_LIMIT = 10;

const parseWhen = (value: string): string => {
  if (/^[1-9]\d{0,4}[dw]$/u.test(value)) return value;
  try {
    return parseDate(value);
  } catch {
    throw new InvalidArgumentError('give a date as 2026-03-14, or days or weeks before the latest article: 7d, 4w.');
  }
};

export const diffCommand = (run: Run) =>
  articleCommand('diff', 'What is new: actors, issues, positions, changes of position, stories that grew')
    .argument('[paths...]', 'two files or folders, before and after; with --new-since any number of them')
    .addOption(
      new Option(
        '--new-since <when>',
        'articles published from then on are new: a date, or days or weeks before the latest article (7d, 4w)',
      ).argParser(parseWhen),
    )
    .addOption(documentFormatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const [{ compareCorpora, firstNewDay }, { renderMarkdownDiff, renderTerminalDiff }] = await Promise.all([
        import('../aggregate/diff.js'),
        import('../render/diff.js'),
      ]);
      const { newSince } = options;
      let before: readonly ArticleRecord[];
      let after: readonly ArticleRecord[];
      if (newSince === undefined) {
        const [old, now] = paths;
        if (old === undefined || now === undefined || paths.length > 2)
          throw new UsageError('give two files or folders, before and after, or --new-since');
        before = await readRecords([old], options, run);
        after = await readRecords([now], options, run);
      } else {
        const records = await readRecords(paths, options, run);
        const first = firstNewDay(records, newSince);
        if (first === null && records.length > 0)
          throw new UsageError('no article has an exact date to count back from: give a date');
        const dated = records.filter(({ published }) => published !== null && published.length >= (first?.length ?? 0));
        if (dated.length < records.length && options.quiet !== true)
          run.warn(
            `aiwatch: ${records.length - dated.length} of ${records.length} articles have no date for it and are left out`,
          );
        before = dated.filter(({ published }) => first !== null && (published ?? '') < first);
        after = dated.filter(({ published }) => first !== null && (published ?? '') >= first);
      }
      failOnEmpty(after.length, options, run);
      const diff = compareCorpora(before, after);
      const renderers = { markdown: renderMarkdownDiff, terminal: renderTerminalDiff };
      await writeDocument(diff, renderers, options.limit ?? DIFF_LIMIT, options, run);
    });
