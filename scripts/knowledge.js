// Compiles the knowledge base: src/knowledge/data/**/*.yaml → dist/knowledge.json, its names by their first words →
// dist/known-firsts.json, the cues of its issues → dist/cues-*.json, the registry of sources → dist/sources.json. A problem in it stops the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCues } from '../dist/analyse/issues/cue-index.js';
import { listKnownFirsts } from '../dist/analyse/known/trie.js';
import { compileKnowledge, NO_KNOWLEDGE } from '../dist/knowledge/compile.js';
import { storeKnowledge } from '../dist/knowledge/load.js';
import { parseKnowledge } from '../dist/knowledge/parse.js';
import { parseSources } from '../dist/knowledge/source-file.js';

const folder = fileURLToPath(new URL('../src/knowledge/data/', import.meta.url));
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.yaml') && name !== 'sources.yaml')
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const parsed = files.map((name) =>
  parseKnowledge(readFileSync(`${folder}${name}`, 'utf8'), `src/knowledge/data/${name}`),
);
const { knowledge, problems } = compileKnowledge(NO_KNOWLEDGE, parsed);
const sources = parseSources(readFileSync(`${folder}sources.yaml`, 'utf8'), 'src/knowledge/data/sources.yaml');
for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
const write = (name, text) => writeFileSync(new URL(`../dist/${name}`, import.meta.url), text);
if (problems.length > 0) process.exitCode = 1;
else {
  write('knowledge.json', storeKnowledge(knowledge));
  write('known-firsts.json', JSON.stringify(listKnownFirsts(knowledge)));
  write('sources.json', JSON.stringify([...sources.values()]));
  for (const language of ['en', 'fr']) write(`cues-${language}.json`, JSON.stringify(compileCues(knowledge, language)));
}
