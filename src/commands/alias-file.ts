import type { AliasDecision, Aliases } from '../knowledge/aliases.js';
import type { KnownNames } from '../knowledge/decide.js';

/** A file of decisions as opened to be shown or changed. */
export interface AliasFile {
  readonly path: string;
  /** What stands in it; empty where there is none yet. */
  readonly text: string;
  readonly aliases: Aliases;
  readonly known: KnownNames;
}

/**
 * Opens the file of decisions that the options and settings mean.
 *
 * @param begins whether it need not exist, though it is named
 * @throws InputError where it cannot be read or is not sound
 */
export async function openAliases(
  options: {
    readonly aliases?: string | undefined;
    readonly config?: string | undefined;
    readonly knowledge: readonly string[];
  },
  begins: boolean,
): Promise<AliasFile> {
  const [
    { findAliases, placeAliases, readAliasFile, readConfig },
    { indexAliases, parseAliases },
    { indexNames },
    load,
  ] = await Promise.all([
    import('../read/config.js'),
    import('../knowledge/aliases.js'),
    import('../knowledge/decide.js'),
    import('../analyse/load.js'),
  ]);
  const configPath = options.config ?? null;
  const config = readConfig(configPath);
  const wanted = options.aliases ?? null;
  if (!begins) findAliases(wanted, config, configPath);
  const path = placeAliases(wanted, config, configPath);
  const text = readAliasFile(path);
  const aliases = indexAliases(parseAliases(text, path), path);
  const { entities } = load.loadKnowledgeBase([...config.knowledge, ...options.knowledge]);
  return { path, text, aliases, known: indexNames(entities) };
}

/**
 * Writes the file with a decision more, or without those at some places; it appears whole or not at all.
 *
 * @throws InputError where another command has changed it since it was opened
 */
export async function saveAliases(
  { path, text, aliases }: AliasFile,
  change: { readonly append: AliasDecision } | { readonly remove: readonly number[] },
): Promise<void> {
  const [{ appendDecision, removeDecisions }, { indexAliases }, { readAliasFile }, { replaceFile }] = await Promise.all(
    [
      import('../knowledge/alias-file.js'),
      import('../knowledge/aliases.js'),
      import('../read/config.js'),
      import('../store/replace.js'),
    ],
  );
  // What was written must be readable: a contradiction ends it here.
  if ('append' in change) indexAliases([...aliases.decisions, change.append], path);
  const changed = 'append' in change ? appendDecision(text, change.append) : removeDecisions(text, change.remove);
  await replaceFile(path, changed, () => readAliasFile(path) === text);
}

/** "jane-doe is also j-doe", "jane-doe is never john-doe". */
export function describeDecision({ kind, ids, name }: AliasDecision): string {
  const [first = '', ...others] = ids;
  const called = name === null ? first : `${first} (${name})`;
  return kind === 'merge' ? `${called} is also ${others.join(', ')}` : `${first} is never ${others.join(', ')}`;
}
