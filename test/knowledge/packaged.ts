import { readdirSync, readFileSync } from 'node:fs';
import { compileKnowledge, NO_KNOWLEDGE, type Compiled } from '../../src/knowledge/compile.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';

const FOLDER = new URL('../../src/knowledge/data/', import.meta.url);

/** The knowledge base as the build compiles it, from its YAML files. */
export function compilePackaged(): Compiled {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name !== 'sources.yaml')
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return compileKnowledge(
    NO_KNOWLEDGE,
    files.map((name) => parseKnowledge(readFileSync(new URL(name, FOLDER), 'utf8'), name)),
  );
}
