import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../src/cli.js';
import { createRun } from '../src/commands/run.js';

/**
 * The README's examples: each `console` block is one command line after `$ ` and exactly what it prints, run in the
 * project's folder at 100 columns. `UPDATE_README=1 npx vitest run test/readme.test.ts` writes what they print now.
 */
const ROOT = join(import.meta.dirname, '..');
const PATH = join(ROOT, 'README.md');
const BLOCK = /```console\n\$ (.+)\n([\s\S]*?)```/gu;
const text = readFileSync(PATH, 'utf8');

let bin: string;
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'aiwatch-bin-'));
  writeFileSync(
    join(bin, 'aiwatch'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin', 'aiwatch.js')}" "$@"\n`,
  );
  chmodSync(join(bin, 'aiwatch'), 0o755);
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

function runLine(line: string): string {
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, COLUMNS: '100', NO_COLOR: '1' };
  return execFileSync('/bin/sh', ['-c', `{ ${line}; } 2>&1 || true`], { cwd: ROOT, env, encoding: 'utf8' });
}

describe('README examples', () => {
  const blocks = [...text.matchAll(BLOCK)].map((match) => ({ line: match[1] ?? '', printed: match[2] ?? '' }));

  it('there are some', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  it.each(blocks)('$line', ({ line, printed }) => {
    const now = runLine(line);
    if (process.env['UPDATE_README'] === '1') {
      const readme = readFileSync(PATH, 'utf8');
      writeFileSync(
        PATH,
        readme.replace(`$ ${line}\n${printed}\`\`\``, () => `$ ${line}\n${now}\`\`\``),
      );
    } else {
      expect(now).toBe(printed);
    }
  });
});

describe('README and help', () => {
  const { stdin, stdout, stderr } = process;
  const program = createProgram(createRun({ stdin, stdout, stderr, env: {}, signal: new AbortController().signal }));
  const commands = program.commands.flatMap((command) => [command, ...command.commands]);

  it.each(commands.map((command) => command.name()))('the README has an example of %s', (name) => {
    expect(text).toMatch(new RegExp(`\\$ .*aiwatch (?:knowledge |alias )?${name}\\b`, 'u'));
  });

  const options = [...new Set(commands.flatMap((command) => command.options.map(({ long }) => long ?? '')))];
  it.each(options)('the README explains %s', (option) => {
    expect(text).toContain(`\`${option}`);
  });
});
