import { Command, Option } from '@commander-js/extra-typings';
import { ENTITY_TYPES } from '../lexicon/entity-types.js';
import type { KnownEntity, KnownIssue } from '../knowledge/knowledge.js';
import type { Table } from '../render/table.js';
import { EXIT, type Run } from './run.js';
import { colourOption, formatOption, knowledgeOption, limitOption, outputOption } from './shared.js';
import { writeTable } from './write.js';

function knownEntityTable(rows: readonly KnownEntity[]): Table<KnownEntity> {
  return {
    title: 'Known entities',
    columns: [
      { key: 'id', value: (row) => row.id },
      { key: 'name', value: (row) => row.name, wide: 1 },
      { key: 'nameFr', value: (row) => row.nameFr, hidden: true },
      { key: 'type', value: (row) => row.type, colour: () => 'dim' },
      { key: 'kind', value: (row) => row.kind, colour: () => 'dim' },
      { key: 'country', value: (row) => row.country },
      {
        key: 'names',
        header: 'also called',
        value: (row) =>
          row.aliases.flatMap(({ form, kind }) => (kind === 'name' && form !== row.name ? [form] : [])).join('; '),
        wide: 1,
      },
      { key: 'note', value: (row) => row.note, hidden: true },
      { key: 'source', value: (row) => row.source, hidden: true },
    ],
    rows,
  };
}

function knownIssueTable(rows: readonly KnownIssue[]): Table<KnownIssue> {
  return {
    title: 'Policy issues',
    columns: [
      { key: 'id', value: (row) => row.id },
      { key: 'name', value: (row) => row.name },
      { key: 'nameFr', header: 'in French', value: (row) => row.nameFr, wide: 1 },
      { key: 'description', header: 'the position to support or oppose', value: (row) => row.description, wide: 1 },
      { key: 'cuesEn', value: (row) => row.cues.en.join('; '), hidden: true },
      { key: 'cuesFr', value: (row) => row.cues.fr.join('; '), hidden: true },
    ],
    rows,
  };
}

const listCommand = (run: Run) =>
  new Command('list')
    .description('The entities and issues that aiwatch knows')
    .option('--issues', 'the policy issues instead of the entities')
    .addOption(new Option('--type <type>', 'only entities of this type').choices(ENTITY_TYPES))
    .addOption(knowledgeOption())
    .addOption(formatOption())
    .addOption(limitOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action(async (options) => {
      const { loadKnowledgeBase } = await import('../analyse/load.js');
      const { entities, issues } = loadKnowledgeBase(options.knowledge);
      if (options.issues === true) {
        await writeTable(knownIssueTable(issues), { ...options, limit: options.limit ?? 0 }, run);
        return;
      }
      const chosen = entities.filter(({ type }) => options.type === undefined || type === options.type);
      await writeTable(knownEntityTable(chosen), options, run);
    });

const checkCommand = (run: Run) =>
  new Command('check')
    .description('Check knowledge files: names the file, the line and the remedy; exit code 1 when something is wrong')
    .argument('<files...>', 'YAML files, as given to --knowledge')
    .action(async (files) => {
      const { checkKnowledgeFiles } = await import('../analyse/load.js');
      const problems = checkKnowledgeFiles(files);
      for (const { path, line, message } of problems) run.io.stdout.write(`${path}:${line}: ${message}\n`);
      const wrong = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
      run.warn(`aiwatch: ${files.length === 1 ? '1 file' : `${files.length} files`} checked, ${wrong}`);
      if (problems.length > 0) run.exit(EXIT.failedCheck);
    });

export const knowledgeCommand = (run: Run) =>
  new Command('knowledge')
    .description('The knowledge base: entities, issues and the words for them')
    .addCommand(listCommand(run))
    .addCommand(checkCommand(run));
