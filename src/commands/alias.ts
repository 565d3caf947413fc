import { Command, Option } from '@commander-js/extra-typings';
import { ENTITY_TYPES } from '../lexicon/entity-types.js';
import type { AliasDecision } from '../knowledge/aliases.js';
import type { Table } from '../render/table.js';
import { describeDecision, openAliases, saveAliases, type AliasFile } from './alias-file.js';
import { suggestCommand } from './alias-suggest.js';
import type { Run } from './run.js';
import {
  aliasesOption,
  colourOption,
  configOption,
  formatOption,
  knowledgeOption,
  limitOption,
  outputOption,
} from './shared.js';
import { writeTable } from './write.js';

const decisionCommand = (name: string, description: string) =>
  new Command(name)
    .description(description)
    .addOption(aliasesOption())
    .addOption(configOption())
    .addOption(knowledgeOption());

/** Adds a decision to the file, and says so. */
async function decide(run: Run, file: AliasFile, decision: AliasDecision): Promise<void> {
  await saveAliases(file, { append: decision });
  const number = file.aliases.decisions.length + 1;
  run.io.stdout.write(`${describeDecision(decision)} (decision ${number} in ${file.path})\n`);
}

const NOTE = ['--note <text>', 'why, for colleagues'] as const;

const mergeCommand = (run: Run) =>
  decisionCommand('merge', 'Decide that entities are one')
    .argument('<entities...>', 'two ids or more, or names in quotes')
    .option('--into <entity>', 'the one that stays (default: the known one, else the fullest name, else the first)')
    .option('--name <name>', 'how to call it, where the knowledge base does not say')
    .addOption(new Option('--type <type>', 'what it is, likewise').choices(ENTITY_TYPES))
    .option('--force', 'even where the knowledge base tells them apart', false)
    .option(...NOTE)
    .action(async (entities, options) => {
      const file = await openAliases(options, true);
      const { decideMerge } = await import('../knowledge/decide.js');
      const { into = null, name = null, type = null, note = null, force } = options;
      await decide(run, file, decideMerge({ entities, into, name, type, note, force }, file.aliases, file.known));
    });

const splitCommand = (run: Run) =>
  decisionCommand('split', 'Decide that two entities are never the same')
    .argument('<entities...>', 'two ids, or names in quotes')
    .option(...NOTE)
    .action(async (entities, options) => {
      const file = await openAliases(options, true);
      const { decideSplit } = await import('../knowledge/decide.js');
      await decide(run, file, decideSplit(entities, options.note ?? null, file.aliases, file.known));
    });

const undoCommand = (run: Run) =>
  decisionCommand('undo', 'Take decisions back: the last one, or those given')
    .argument('[decisions...]', 'numbers as `alias list` shows them, or ids: what names all of these')
    .action(async (wanted, options) => {
      const file = await openAliases(options, false);
      const { chooseUndone } = await import('../knowledge/decide.js');
      const places = chooseUndone(wanted, file.aliases.decisions, file.known);
      await saveAliases(file, { remove: places });
      const undone = places.map((place) => describeDecision(file.aliases.decisions[place] as AliasDecision));
      run.io.stdout.write(`undid: ${undone.join('; ')} (in ${file.path})\n`);
    });

type NumberedDecision = AliasDecision & { readonly number: number };

function decisionTable(rows: readonly NumberedDecision[]): Table<NumberedDecision> {
  return {
    title: 'Decisions',
    columns: [
      { key: 'number', header: '#', value: (row) => row.number, align: 'right' },
      { key: 'kind', header: 'decision', value: (row) => row.kind, colour: () => 'cyan' },
      { key: 'entity', value: (row) => row.ids[0] ?? '', wide: 1 },
      {
        key: 'others',
        header: 'and',
        value: (row) => row.ids.slice(1).join(' '),
        show: (row) => row.ids.slice(1).join(', '),
        wide: 1,
      },
      { key: 'name', value: (row) => row.name, wide: 1 },
      { key: 'type', value: (row) => row.type },
      { key: 'note', value: (row) => row.note, wide: 1 },
      { key: 'line', value: (row) => row.line, hidden: true },
    ],
    rows,
  };
}

const listCommand = (run: Run) =>
  decisionCommand('list', 'The decisions, in the order in which they were made')
    .addOption(formatOption())
    .addOption(limitOption())
    .addOption(outputOption())
    .addOption(colourOption())
    .action(async (options) => {
      const { aliases } = await openAliases(options, false);
      const rows = aliases.decisions.map((decision, at) => ({ ...decision, number: at + 1 }));
      await writeTable(decisionTable(rows), { ...options, limit: options.limit ?? 0 }, run);
    });

export const aliasCommand = (run: Run) =>
  new Command('alias')
    .description('Which entities are the same: what people decide, kept in a file and applied in every command')
    .addCommand(suggestCommand(run))
    .addCommand(mergeCommand(run))
    .addCommand(splitCommand(run))
    .addCommand(undoCommand(run))
    .addCommand(listCommand(run));
