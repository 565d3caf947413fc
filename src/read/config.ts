import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { InputError } from '../errors.js';
import { readSettingsFile } from './settings.js';

/** Settings of a project, from `aiwatch.yaml`: what the options of the same names would say. */
export interface Config {
  readonly knowledge: readonly string[];
  readonly language: string | null;
  readonly minConfidence: number | null;
}

const DEFAULT_PATH = 'aiwatch.yaml';
const EMPTY: Config = { knowledge: [], language: null, minConfidence: null };
const KEYS = ['knowledge', 'language', 'min-confidence'];

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
  const { knowledge, language, 'min-confidence': minConfidence } = values as Record<string, unknown>;
  if (language !== undefined && typeof language !== 'string')
    throw new InputError('language: give a code such as fr', file);
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)) {
    throw new InputError('min-confidence: give a number from 0 to 1', file);
  }
  const files = knowledge === undefined ? [] : Array.isArray(knowledge) ? knowledge : [knowledge];
  if (!files.every((entry) => typeof entry === 'string')) throw new InputError('knowledge: give file names', file);
  return { knowledge: files, language: language ?? null, minConfidence: minConfidence ?? null };
}
