import { Argument, Command } from '@commander-js/extra-typings';
import type { Run } from './run.js';
import { outputOption } from './shared.js';
import { writeText } from './write.js';

export const schemaCommand = (run: Run) =>
  new Command('schema')
    .description('The JSON Schema of what goes in and comes out')
    .addArgument(
      new Argument(
        '<name>',
        'analysis: a line of `analyze`; record: what NDJSON input may bring; summary, dossier, network …: what `summarize`, ' +
          '`entity` `compare` and the command of that name write with --format json',
      ).choices([
        'analysis',
        'record',
        'summary',
        'dossier',
        'debate',
        'digest',
        'diff',
        'trends',
        'network',
        'comparison',
      ] as const),
    )
    .addOption(outputOption())
    .action(async (name, options) => {
      const { jsonSchema } = await import('../render/schema.js');
      const { renderJson } = await import('../render/render.js');
      await writeText(renderJson(jsonSchema(name)), { ...options, color: 'never' }, run);
    });
