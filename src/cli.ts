import { readFileSync } from 'node:fs';
import { Command, CommanderError } from '@commander-js/extra-typings';
import { aliasCommand } from './commands/alias.js';
import { analyzeCommand } from './commands/analyze.js';
import { compareCommand } from './commands/compare.js';
import { debateCommand } from './commands/debate.js';
import { diffCommand } from './commands/diff.js';
import { digestCommand } from './commands/digest.js';
import { entitiesCommand } from './commands/entities.js';
import { entityCommand } from './commands/entity.js';
import { eventsCommand } from './commands/events.js';
import { explainCommand } from './commands/explain.js';
import { knowledgeCommand } from './commands/knowledge.js';
import { networkCommand } from './commands/network.js';
import { quotesCommand } from './commands/quotes.js';
import { reuseCommand } from './commands/reuse.js';
import { EXIT, Interrupted, createRun, type Io, type Run } from './commands/run.js';
import { schemaCommand } from './commands/schema.js';
import { sourcesCommand } from './commands/sources.js';
import { stancesCommand } from './commands/stances.js';
import { summarizeCommand } from './commands/summarize.js';
import { timelineCommand } from './commands/timeline.js';
import { trendsCommand } from './commands/trends.js';
import { collocatesCommand, keynessCommand, kwicCommand, ngramsCommand } from './commands/words.js';
import { InputError, UsageError } from './errors.js';

/** Every command, in the order of the help text. */
const COMMANDS = [
  summarizeCommand,
  digestCommand,
  analyzeCommand,
  entitiesCommand,
  entityCommand,
  stancesCommand,
  debateCommand,
  networkCommand,
  quotesCommand,
  eventsCommand,
  timelineCommand,
  trendsCommand,
  diffCommand,
  kwicCommand,
  ngramsCommand,
  collocatesCommand,
  keynessCommand,
  sourcesCommand,
  reuseCommand,
  compareCommand,
  explainCommand,
  aliasCommand,
  knowledgeCommand,
  schemaCommand,
];

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Usage errors are thrown, not exited with, in every command; help goes to the run's streams. */
function prepare(command: Command, run: Run): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => run.io.stdout.write(text),
    writeErr: (text) => run.io.stderr.write(text),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  for (const child of command.commands) prepare(child as Command, run);
}

/** The whole command line, for one run. */
export function createProgram(run: Run): Command {
  const program = new Command('aiwatch')
    .description(
      'Who said what, about what, for or against, in whose voice, with the exact words that prove it:\n' +
        'a corpus analyser for AI policy news in English and French.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  aiwatch summarize                      the sample corpus\n' +
        '  aiwatch summarize articles/            a folder\n' +
        '  aiwatch stances articles/ --issue ai-act --format csv\n' +
        '  aiwatch debate open-source-ai articles/   the two sides\n' +
        '  cat article.txt | aiwatch analyze - | jq .stances\n' +
        '\nExit codes: 0 done; 1 a check failed; 2 wrong usage; 3 some inputs could not be read; 130 interrupted.',
    );
  for (const command of COMMANDS) program.addCommand(command(run));
  prepare(program, run);
  return program;
}

/** Runs the command line and gives its exit code; never throws for what the user can fix. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const run = createRun(io);
  try {
    await createProgram(run).parseAsync([...argv]);
    return run.code();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof Interrupted) {
      run.warn('aiwatch: interrupted');
      return EXIT.interrupted;
    }
    if (error instanceof InputError || error instanceof UsageError) {
      const path = error instanceof InputError && error.path !== null ? `${error.path}: ` : '';
      run.warn(`aiwatch: ${path}${error.message}`);
      return EXIT.usage;
    }
    throw error;
  }
}
