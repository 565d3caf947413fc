// Builds dist/: the compiled program, and the knowledge base and verb forms as JSON, ready to load.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('scripts/verb-forms.js');
run('scripts/knowledge.js');
