import type { DossierInput } from '../aggregate/dossier.js';
import type { Candidate, Resolution } from '../aggregate/resolve.js';
import { InputError } from '../errors.js';
import { analyseArticles, prepareAnalysis } from './corpus.js';
import type { Run } from './run.js';
import { PATHS, articleCommand, limitOption, documentFormatOption } from './shared.js';
import { failOnEmpty, writeDocument } from './write.js';

/** Rows per part of a dossier. */
const DOSSIER_LIMIT = 10;
const CANDIDATES_TOLD = 8;

const describe = ({ id, name, type, articles }: Candidate): string =>
  `${id} (${name}, ${type}, ${articles === 1 ? '1 article' : `${articles} articles`})`;

/** The entity that is meant, or one line that says what may be. */
export function chooseEntity(
  wanted: string,
  resolution: Resolution,
  noun = 'entity',
): { entity: Candidate; others: readonly Candidate[] } {
  if (resolution.kind === 'found') return resolution;
  if (resolution.kind === 'ambiguous') {
    const { candidates } = resolution;
    const more = candidates.length - CANDIDATES_TOLD;
    const told = candidates.slice(0, CANDIDATES_TOLD).map(describe).join(', ');
    throw new InputError(`"${wanted}" may be several, give an id: ${told}${more > 0 ? ` and ${more} more` : ''}`);
  }
  const near = resolution.near.map(({ name, id }) => `"${name}" (${id})`).join(' or ');
  throw new InputError(
    `no ${noun} "${wanted}" in the articles or the knowledge base: ${near === '' ? 'see `aiwatch entities`' : `did you mean ${near}?`}`,
  );
}

export const entityCommand = (run: Run) =>
  articleCommand('entity', 'One entity: facts, articles, mentions in context, quotes, stances, events, company')
    .argument('<name>', 'a name or id; case and accents do not matter')
    .argument('[paths...]', PATHS)
    .addOption(documentFormatOption())
    .addOption(limitOption())
    .action(async (wanted, paths, options) => {
      const [
        prepared,
        { resolveEntity },
        { watchFor },
        { compileDossier },
        { renderMarkdownDossier, renderTerminalDossier },
      ] = await Promise.all([
        prepareAnalysis(options),
        import('../aggregate/resolve.js'),
        import('../aggregate/meant.js'),
        import('../aggregate/dossier.js'),
        import('../render/dossier.js'),
      ]);
      const { knowledge, aliases } = prepared.resources;
      const inputs: DossierInput[] = [];
      const mayMean = watchFor(wanted, knowledge.entities, aliases);
      for await (const { analysis, record } of analyseArticles(paths, options, run, prepared)) {
        // Which entity is meant is only known after the last article. Texts are most of the memory, so that only those are
        // kept that may name it; standard input could not be read a second time.
        const { text, mentions, sentences } = analysis;
        inputs.push({ record: record(), analysis: mayMean(record()) ? { text, mentions, sentences } : null });
      }
      const records = inputs.map(({ record }) => record);
      const { entity, others } = chooseEntity(wanted, resolveEntity(wanted, records, knowledge.entities, aliases));
      if (others.length > 0 && options.quiet !== true)
        run.warn(`aiwatch: "${wanted}" is also a name of ${others.slice(0, CANDIDATES_TOLD).map(describe).join(', ')}`);
      const known = knowledge.entities.find(({ id }) => id === entity.id) ?? null;
      const dossier = compileDossier(entity, inputs, known, aliases);
      failOnEmpty(dossier.articles.length, options, run);
      const renderers = { markdown: renderMarkdownDossier, terminal: renderTerminalDossier };
      await writeDocument(dossier, renderers, options.limit ?? DOSSIER_LIMIT, options, run);
    });
