import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runCommand } from './process.js';

/**
 * Golden command runs: each folder `test/cases/<command>/<what>/` holds `cmd` (the command line, run in the project's
 * folder), perhaps `stdin`, and what came out: `expected`. `UPDATE_CASES=1 npx vitest run test/commands/cases.test.ts`
 * rewrites them; the diff is what is to be reviewed.
 */
const CASES = join(ROOT, 'test', 'cases');

const cases = readdirSync(CASES).flatMap((command) =>
  readdirSync(join(CASES, command)).map((what) => join(command, what)),
);

function show({ code, stdout, stderr }: { code: number | null; stdout: string; stderr: string }): string {
  return `exit code ${code ?? 'none'}\n${stderr === '' ? '' : `--- standard error\n${stderr}`}--- standard output\n${stdout}`;
}

describe('golden command runs', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(CASES, name);
    const stdin = join(folder, 'stdin');
    const [, ...args] = readFileSync(join(folder, 'cmd'), 'utf8').trim().split(/\s+/u);
    const got = show(await runCommand(args, { stdin: existsSync(stdin) ? readFileSync(stdin) : null }));
    const expected = join(folder, 'expected');
    if (process.env['UPDATE_CASES'] === '1') writeFileSync(expected, got);
    expect(got).toBe(readFileSync(expected, 'utf8'));
  });
});
