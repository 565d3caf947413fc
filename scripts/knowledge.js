// Compiles the knowledge base: src/knowledge/data/**/*.yaml → dist/knowledge.json. A problem in it stops the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileKnowledge, NO_KNOWLEDGE } from '../dist/knowledge/compile.js';
import { storeKnowledge } from '../dist/knowledge/load.js';
import { parseKnowledge } from '../dist/knowledge/parse.js';

const folder = fileURLToPath(new URL('../src/knowledge/data/', import.meta.url));
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const parsed = files.map((name) =>
  parseKnowledge(readFileSync(`${folder}${name}`, 'utf8'), `src/knowledge/data/${name}`),
);
const { knowledge, problems } = compileKnowledge(NO_KNOWLEDGE, parsed);
for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
if (problems.length > 0) process.exitCode = 1;
else writeFileSync(new URL('../dist/knowledge.json', import.meta.url), storeKnowledge(knowledge));
