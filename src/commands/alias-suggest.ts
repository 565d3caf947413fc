import type { AliasSuggestion } from '../aggregate/aliases/suggest.js';
import type { EntitySketch } from '../aggregate/aliases/sketch.js';
import type { Table } from '../render/table.js';
import { analyseArticles, prepareAnalysis } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, formatOption, limitOption } from './shared.js';
import { writeTable } from './write.js';

const listed = (key: 'reasons' | 'against') => ({
  key,
  value: (row: AliasSuggestion) => row[key].join('; '),
  data: (row: AliasSuggestion) => row[key],
  wide: 2,
});

function suggestionTable(rows: readonly AliasSuggestion[]): Table<AliasSuggestion> {
  return {
    title: 'Likely the same',
    entry: (row) => ({
      head: `${row.name} = ${row.otherName}`,
      colour: 'cyan',
      lines: [
        `for: ${row.reasons.join('; ')}`,
        row.against.length === 0 ? '' : `against: ${row.against.join('; ')}`,
        `${row.score.toFixed(2)} · ${row.type} · ${row.id} ${row.other}`,
      ],
    }),
    columns: [
      { key: 'score', value: (row) => row.score, show: (row) => row.score.toFixed(2), align: 'right' },
      { key: 'name', value: (row) => row.name, wide: 1 },
      { key: 'otherName', header: 'other name', value: (row) => row.otherName, wide: 1 },
      { key: 'type', value: (row) => row.type },
      { ...listed('reasons'), header: 'for' },
      listed('against'),
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      { key: 'otherArticles', header: 'articles of the other', value: (row) => row.otherArticles, align: 'right' },
      { key: 'id', value: (row) => row.id },
      { key: 'other', header: 'other id', value: (row) => row.other },
    ],
    rows,
  };
}

export const suggestCommand = (run: Run) =>
  articleCommand('suggest', 'Entities of the articles that are likely one, with what speaks for and against it')
    .argument('[paths...]', PATHS)
    .addOption(formatOption())
    .addOption(limitOption())
    .action(async (paths, options) => {
      const [prepared, { sketchArticle }, { suggestAliases }, { indexAliases }] = await Promise.all([
        prepareAnalysis(options),
        import('../aggregate/aliases/sketch.js'),
        import('../aggregate/aliases/suggest.js'),
        import('../knowledge/aliases.js'),
      ]);
      const articles: (readonly EntitySketch[])[] = [];
      for await (const { analysis } of analyseArticles(paths, options, run, prepared))
        articles.push(sketchArticle(analysis));
      const { aliases, knowledge } = prepared.resources;
      const suggestions = suggestAliases(articles, aliases ?? indexAliases([], ''), knowledge.entities);
      await writeTable(suggestionTable(suggestions), options, run);
      if (suggestions.length > 0 && options.format === 'table' && options.quiet !== true)
        run.warn(
          'aiwatch: accept a pair with `aiwatch alias merge "NAME" "OTHER NAME"`, refuse it with `split` (ids do, too)',
        );
    });
