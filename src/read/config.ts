import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { InputError } from '../errors.js';
import { readSettingsFile } from './settings.js';

/** Settings of a project, from `aiwatch.yaml`: what the options of the same names would say; files are beside it. */
export interface Config {
  readonly knowledge: readonly string[];
  /** Files of sources. */
  readonly sources: readonly string[];
  /** The file of alias decisions. */
  readonly aliases: string | null;
  readonly language: string | null;
  readonly minConfidence: number | null;
}

const DEFAULT_PATH = 'aiwatch.yaml';
const DEFAULT_ALIASES = 'aiwatch-aliases.yaml';
const EMPTY: Config = { knowledge: [], sources: [], aliases: null, language: null, minConfidence: null };
const KEYS = ['knowledge', 'sources', 'aliases', 'language', 'min-confidence'];

/** A path of the settings is meant from their folder, whatever the current one is. */
function resolveFrom(settings: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(settings), path);
}

/** The files that a setting names: one, or a list of them. */
function listFiles(settings: string, key: string, value: unknown): readonly string[] {
  const files: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return files.map((path) => {
    if (typeof path !== 'string') throw new InputError(`${key}: give file names`, settings);
    return resolveFrom(settings, path);
  });
}

/**
 * Reads the configuration file: `path`, or `aiwatch.yaml` in the current folder where there is one.
 *
 * @throws InputError naming the file and the key that is wrong
 */
export function readConfig(path: string | null): Config {
  if (path === null && !existsSync(DEFAULT_PATH)) return EMPTY;
  const file = path ?? DEFAULT_PATH;
  const text = readSettingsFile(file);
  let values: unknown;
  try {
    values = parse(text) ?? {};
  } catch (error) {
    throw new InputError(`cannot read the settings: ${(error as Error).message.split('\n')[0] ?? ''}`, file);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new InputError(`settings are lines of the form "key: value"; the keys are ${KEYS.join(', ')}`, file);
  }
  const unknown = Object.keys(values).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new InputError(`unknown setting "${unknown}"; the keys are ${KEYS.join(', ')}`, file);
  const { knowledge, sources, aliases, language, 'min-confidence': minConfidence } = values as Record<string, unknown>;
  if (aliases !== undefined && typeof aliases !== 'string') throw new InputError('aliases: give a file name', file);
  if (language !== undefined && typeof language !== 'string')
    throw new InputError('language: give a code such as fr', file);
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)) {
    throw new InputError('min-confidence: give a number from 0 to 1', file);
  }
  return {
    knowledge: listFiles(file, 'knowledge', knowledge),
    sources: listFiles(file, 'sources', sources),
    aliases: aliases === undefined ? null : resolveFrom(file, aliases),
    language: language ?? null,
    minConfidence: minConfidence ?? null,
  };
}

/** Where alias decisions stand: in the file that the option or the setting names, else beside the settings. */
export function placeAliases(option: string | null, config: Config, configPath: string | null): string {
  return option ?? config.aliases ?? resolveFrom(configPath ?? DEFAULT_PATH, DEFAULT_ALIASES);
}

/**
 * The file of alias decisions to read; null where none is named and there is none in the usual place.
 *
 * @throws InputError where one is named that does not exist
 */
export function findAliases(option: string | null, config: Config, configPath: string | null): string | null {
  const path = placeAliases(option, config, configPath);
  if (existsSync(path)) return path;
  if (option === null && config.aliases === null) return null;
  throw new InputError('no such file of alias decisions: `aiwatch alias merge` and `split` begin one', path);
}

/**
 * The text of a file of alias decisions; empty where there is no such file yet.
 *
 * @throws InputError where it cannot be read
 */
export function readAliasFile(path: string): string {
  return existsSync(path) ? readSettingsFile(path) : '';
}
