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
        'analysis: a line of `analyze`; summary: `summarize --format json`; dossier: `entity NAME --format json`; ' +
          'debate: `debate ISSUE --format json`; trends: `trends --format json`; comparison: `compare --format json`; record: what NDJSON input may bring',
      ).choices(['analysis', 'summary', 'dossier', 'debate', 'trends', 'comparison', 'record'] as const),
    )
    .addOption(outputOption())
    .action(async (name, options) => {
      const { jsonSchema } = await import('../render/schema.js');
      const { renderJson } = await import('../render/render.js');
      await writeText(renderJson(jsonSchema(name)), { ...options, color: 'never' }, run);
    });
