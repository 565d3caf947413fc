import { InputError } from '../errors.js';
import { indexAliases, parseAliases, type Aliases } from '../knowledge/aliases.js';
import { lazily } from '../lazily.js';
import { compileKnowledge } from '../knowledge/compile.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { loadKnowledge } from '../knowledge/load.js';
import { parseKnowledge } from '../knowledge/parse.js';
import type { KnowledgeProblem } from '../knowledge/problems.js';
import { parseSources } from '../knowledge/source-file.js';
import { indexSources, type NewsSource, type SourceRegistry } from '../knowledge/sources.js';
import { loadVerbForms } from '../lexicon/verbs.js';
import { readAttributionModel } from '../model/attribution.js';
import { loadLinear } from '../model/linear.js';
import { makeToneScorer } from '../model/scorer.js';
import { readNameTagger } from '../model/weights.js';
import { readPackaged } from '../read/packaged.js';
import { readSettingsFile } from '../read/settings.js';
import { rememberStems } from '../segment/stem.js';
import { buildIssueCues, type StoredCues } from './issues.js';
import { buildKnownTrie, type KnownFirsts } from './known.js';
import type { NameTaggers } from './names.js';
import type { Resources } from './resources.js';
import { indexOffices } from './links/offices.js';
import { listLawIssues } from './stances/scene.js';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const builtIn = (): Knowledge => loadKnowledge(decode(readPackaged('dist/knowledge.json')));

/** The built-in knowledge base with the user's files over it, and what is wrong in those. */
function extendKnowledge(files: readonly string[]): { knowledge: Knowledge; problems: readonly KnowledgeProblem[] } {
  if (files.length === 0) return { knowledge: builtIn(), problems: [] };
  return compileKnowledge(
    builtIn(),
    files.map((path) => parseKnowledge(readSettingsFile(path), path)),
  );
}

/** What is wrong in knowledge files, seen over the built-in knowledge base. */
export function checkKnowledgeFiles(files: readonly string[]): readonly KnowledgeProblem[] {
  return extendKnowledge(files).problems;
}

/**
 * The knowledge base, with the user's files added.
 *
 * @param files paths of YAML files, later ones winning
 * @throws InputError for the first problem in them
 */
export function loadKnowledgeBase(files: readonly string[]): Knowledge {
  const { knowledge, problems } = extendKnowledge(files);
  const [first] = problems;
  if (first !== undefined) {
    const more =
      problems.length === 1 ? '' : ` (and ${problems.length - 1} more: aiwatch knowledge check ${first.path})`;
    throw new InputError(`${first.message}${more}`, `${first.path}:${first.line}`);
  }
  return knowledge;
}

/** The decisions of an alias file; a known entity keeps the name and type that the knowledge base gives it. */
function loadAliases(path: string, { entities }: Knowledge): Aliases {
  const aliases = indexAliases(parseAliases(readSettingsFile(path), path), path);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const canonical = [...aliases.canonical].map(([id, entity]) => {
    const { name, type } = known.get(entity.id) ?? entity;
    return [id, { id: entity.id, name, type }] as const;
  });
  return { ...aliases, canonical: new Map(canonical) };
}

/** The built-in sources with the user's files over them, later ones winning. */
function loadSources(files: readonly string[]): SourceRegistry {
  const builtIn = (readStored('sources.json') as NewsSource[]).map((source) => [source.id, source] as const);
  return indexSources(
    files.reduce<ReadonlyMap<string, NewsSource>>(
      (sources, path) => parseSources(readSettingsFile(path), path, sources),
      new Map(builtIn),
    ),
  );
}

/** The taggers, each read when the first text in its language comes. */
function loadNameTaggers(): NameTaggers {
  const en = lazily(() => readNameTagger(readPackaged('models/names-en.bin')));
  const fr = lazily(() => readNameTagger(readPackaged('models/names-fr.bin')));
  return {
    get en() {
      return en();
    },
    get fr() {
      return fr();
    },
  };
}

/** The readers of attributions, each read when the first text in its language comes. */
function loadAttributionModels(): Resources['attribution'] {
  const en = lazily(() => readAttributionModel(readPackaged('models/attribution-en.bin')));
  return {
    get en() {
      return en();
    },
    fr: null,
  };
}

/** The offices that people of the knowledge base held, indexed when the first text in its language comes. */
function loadOffices(knowledge: Knowledge): Resources['offices'] {
  const en = lazily(() => indexOffices(knowledge, 'en'));
  const fr = lazily(() => indexOffices(knowledge, 'fr'));
  return {
    get en() {
      return en();
    },
    get fr() {
      return fr();
    },
  };
}

const readStored = (name: string): unknown => JSON.parse(decode(readPackaged(`dist/${name}`)));

/** Names and cues as the build has prepared them; where the user adds knowledge, they are prepared here. */
function loadIndexes(knowledge: Knowledge, extended: boolean): Pick<Resources, 'known' | 'cues'> {
  if (extended) return { known: buildKnownTrie(knowledge), cues: buildIssueCues(knowledge) };
  return {
    known: buildKnownTrie(knowledge, readStored('known-firsts.json') as KnownFirsts),
    cues: buildIssueCues(knowledge, (language) => readStored(`cues-${language}.json`) as StoredCues),
  };
}

/**
 * Loads what the analyses need besides the text, once per process; what is of one language only, when it first comes.
 *
 * @param knowledgeFiles the user's additions to the knowledge base
 * @param aliasFile decisions about which entities are the same; null: none
 * @param sourceFiles the user's additions to the registry of sources
 * @throws InputError for a problem in them
 */
export function loadResources(
  knowledgeFiles: readonly string[],
  aliasFile: string | null = null,
  sourceFiles: readonly string[] = [],
): Resources {
  const knowledge = loadKnowledgeBase(knowledgeFiles);
  const tones = lazily(() => makeToneScorer(readPackaged));
  return {
    knowledge,
    aliases: aliasFile === null ? null : loadAliases(aliasFile, knowledge),
    sources: loadSources(sourceFiles),
    entities: new Map(knowledge.entities.map((entity) => [entity.id, entity])),
    offices: loadOffices(knowledge),
    verbs: loadVerbForms(decode(readPackaged('dist/verb-forms.json'))),
    stems: rememberStems(),
    ...loadIndexes(knowledge, knowledgeFiles.length > 0),
    names: loadNameTaggers(),
    attribution: loadAttributionModels(),
    laws: listLawIssues(knowledge),
    pairs: loadLinear(readPackaged('models/stances.bin')),
    get tones() {
      return tones();
    },
  };
}
