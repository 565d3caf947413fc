import { Option } from '@commander-js/extra-typings';
import type { Network, NetworkType } from '../aggregate/network.js';
import type { CodedText } from '../aggregate/network/coding.js';
import type { NamedTogether } from '../aggregate/network/mentions.js';
import type { Normalization } from '../aggregate/network/ties.js';
import type { ArticleRecord } from '../aggregate/records.js';
import { UsageError } from '../errors.js';
import { FORMATS, type Format } from '../render/formats.js';
import { analyseArticles } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, limitOption, parseWhole } from './shared.js';
import { failOnEmpty, writeTable, writeText, type WriteOptions } from './write.js';

const NORMALIZATIONS: Readonly<Record<NetworkType, readonly Normalization[]>> = {
  'actor-issue': ['no', 'activity', 'prominence'],
  'actor-actor': ['no', 'average', 'jaccard', 'cosine'],
  'co-mention': ['no', 'average', 'jaccard', 'cosine'],
};

interface Asked {
  readonly type: NetworkType;
  readonly normalization: Normalization;
  readonly qualifier?: string | undefined;
  readonly within?: string | undefined;
  readonly repeats?: true | undefined;
  readonly nodes?: true | undefined;
  readonly limit?: number | undefined;
  readonly format: string;
}

/** @throws UsageError for options that say nothing together: a result that ignores one would mislead */
function checkOptions({ type, normalization, qualifier, within, repeats, nodes, limit, format }: Asked): void {
  const isRow = FORMATS.some((one) => one === format);
  const refusal =
    qualifier !== undefined && type !== 'actor-actor'
      ? '--qualifier is for --type actor-actor'
      : within !== undefined && type !== 'co-mention'
        ? '--within is for --type co-mention'
        : repeats === true && type === 'co-mention'
          ? '--repeats is for statements: --type actor-issue or actor-actor'
          : !NORMALIZATIONS[type].includes(normalization)
            ? `--type ${type} takes --normalization ${NORMALIZATIONS[type].join(', ')}`
            : nodes === true && !isRow
              ? `--nodes is a table: --format ${FORMATS.join(', ')}`
              : limit !== undefined && (!isRow || (format === 'json' && nodes !== true))
                ? `--limit cuts tables; of --format ${format}, --min-n leaves out ties`
                : null;
  if (refusal !== null) throw new UsageError(refusal);
}

export const networkCommand = (run: Run) =>
  articleCommand('network', 'Who agrees with whom, on what: discourse networks, for Gephi, DNA or a terminal')
    .argument('[paths...]', PATHS)
    .addOption(
      new Option(
        '--type <type>',
        'actors and what they are for or against; actors who share it; what is named together',
      )
        .choices(['actor-issue', 'actor-actor', 'co-mention'] as const)
        .default('actor-issue' as const),
    )
    .addOption(
      new Option(
        '--qualifier <how>',
        'of actor-actor: pairs of statements on the same side, on opposite sides, or the first less the second (default: subtract)',
      ).choices(['congruence', 'conflict', 'subtract'] as const),
    )
    .addOption(
      new Option(
        '--normalization <how>',
        'divide weights by how much is said: activity (by the actor), prominence (on the target); ' +
          'of actor-actor and co-mention: average, jaccard, cosine',
      )
        .choices(['no', 'average', 'jaccard', 'cosine', 'activity', 'prominence'] as const)
        .default('no' as const),
    )
    .addOption(
      new Option(
        '--kind <kind>',
        'only such targets; of co-mention: only such names (default: all; of co-mention: entity)',
      ).choices(['issue', 'entity', 'all'] as const),
    )
    .addOption(
      new Option(
        '--within <place>',
        'of co-mention: named in one article or in one sentence (default: article)',
      ).choices(['article', 'sentence'] as const),
    )
    .option('--repeats', 'count a statement as often as an article repeats it; otherwise once per article')
    .addOption(
      new Option('--min-n <number>', 'leave out ties of fewer statements, pairs of statements, or places')
        .argParser(parseWhole(1))
        .default(1),
    )
    .option('--nodes', 'list the nodes, with the communities that they fall into and who bridges them')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to write the result; dna: the statements, for Discourse Network Analyzer',
      )
        .choices([...FORMATS, 'graphml', 'gexf', 'dna'] as const)
        .default('table' as const),
    )
    .addOption(limitOption())
    .action(async (paths, options) => {
      checkOptions(options);
      const { type, format, within = 'article', ...writing } = options;
      const kind = options.kind ?? (type === 'co-mention' ? 'entity' : 'all');
      const { findNamedTogether } = await import('../aggregate/network/mentions.js');
      const records: ArticleRecord[] = [];
      const named: NamedTogether[] = [];
      const texts: CodedText[] = [];
      for await (const { analysis, record } of analyseArticles(paths, options, run)) {
        records.push(record());
        if (type === 'co-mention') named.push(findNamedTogether(analysis, within));
        if (format === 'dna') texts.push({ id: analysis.id, text: analysis.text, byline: analysis.byline });
      }
      const note = (unnamed: number): void => {
        if (unnamed > 0 && options.quiet !== true)
          run.warn(`aiwatch: left out what nobody in particular says (statements: ${unnamed.toLocaleString('en')})`);
      };
      if (format === 'dna') {
        const [{ codeStatements }, { renderDna }] = await Promise.all([
          import('../aggregate/network/coding.js'),
          import('../render/network-tables.js'),
        ]);
        const { coded, unnamed } = codeStatements(records, texts, kind);
        await writeData(renderDna(coded), writing, run);
        note(unnamed);
        failOnEmpty(coded.length, options, run);
        return;
      }
      const { buildNetwork } = await import('../aggregate/network.js');
      const { normalization, repeats = false, minN, qualifier = 'subtract' } = options;
      const network = buildNetwork(records, { type, qualifier, normalization, kind, repeats, minN }, named);
      await writeNetwork(network, writing, format, run);
      note(network.unnamed);
    });

/** Writes a text that other programs read; on a terminal no character of it may act. */
async function writeData(text: string, options: WriteOptions, run: Run): Promise<void> {
  const [{ cleanText }, { chooseView }] = await Promise.all([import('../render/clean.js'), import('./view.js')]);
  const { terminal } = chooseView(run.io, options.color, options.output !== undefined);
  await writeText(terminal ? cleanText(text) : text, options, run);
}

async function writeNetwork(
  network: Network,
  options: WriteOptions & { readonly nodes?: true | undefined },
  format: Format | 'graphml' | 'gexf',
  run: Run,
): Promise<void> {
  const [tables, graphs, { renderJson }] = await Promise.all([
    import('../render/network-tables.js'),
    import('../render/graphs.js'),
    import('../render/render.js'),
  ]);
  if (format === 'graphml' || format === 'gexf' || (format === 'json' && options.nodes !== true)) {
    const render = { graphml: graphs.renderGraphml, gexf: graphs.renderGexf, json: renderJson }[format];
    await writeData(render(network), options, run);
    failOnEmpty(network.edges.length, options, run);
  } else if (options.nodes === true) await writeTable(tables.nodeTable(network), { ...options, format }, run);
  else {
    const table = format === 'table' || format === 'markdown' ? tables.edgeTable(network) : tables.edgeList(network);
    await writeTable(table, { ...options, format }, run);
  }
}
