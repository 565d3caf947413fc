import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { ROOT, runCommand } from './process.js';

const ARTICLE = 'Arun Vell-Mercier opposes the EU AI Act. “It is a mistake,” he said on Monday in Lyon.\n';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiwatch-'));
  mkdirSync(at('empty'));
  mkdirSync(at('mixed'));
  writeFileSync(at('mixed', 'a.txt'), ARTICLE);
  writeFileSync(at('mixed', 'broken.ndjson'), `{"text": "Nothing."}\n{"text": \n{"title": "no text"}\n`);
  writeFileSync(at('binary.txt'), Buffer.from([0, 1, 2, 3, 255, 0, 9, 8]));
  writeFileSync(at('escape.txt'), `Zo\u001b[31mé Larrivée opposes the EU AI Act.\u0007 \u202eShe said so.\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit codes and messages', () => {
  it('says that a path is missing and reads the others', async () => {
    const { code, stdout, stderr } = await runCommand(['analyze', at('nowhere.txt'), at('mixed', 'a.txt')]);
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('nowhere.txt');
  });

  it('names the broken lines of a record file and keeps the good one', async () => {
    const { code, stdout, stderr } = await runCommand(['analyze', at('mixed', 'broken.ndjson')]);
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/line 2/u);
    expect(stderr).toMatch(/line 3/u);
  });

  it('refuses a binary file in one line', async () => {
    const { code, stderr } = await runCommand(['analyze', at('binary.txt')]);
    expect(code).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    writeFileSync(at('secret.txt'), ARTICLE);
    chmodSync(at('secret.txt'), 0);
    const { code, stderr } = await runCommand(['analyze', at('secret.txt')]);
    expect(code).toBe(3);
    expect(stderr).toContain('secret.txt');
  });

  it('says that a folder is empty, and fails on it only when asked to', async () => {
    const calm = await runCommand(['analyze', at('empty')]);
    expect(calm.code).toBe(0);
    expect(calm.stderr).toContain('no articles');
    expect((await runCommand(['analyze', at('empty'), '--fail-on-empty'])).code).toBe(1);
  });

  it.each([
    [['nonsense']],
    [['analyze', '--nonsense']],
    [['summarize', '--format', 'word']],
    [['entities', '--limit', '-3']],
    [['analyze', '--input-format', 'word', 'corpus']],
  ])('calls %j wrong usage', async (args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('refuses a huge single line in one line, and reads the others', async () => {
    writeFileSync(at('huge.txt'), 'opposes the EU AI Act and '.repeat(2_000_000));
    const { code, stdout, stderr } = await runCommand(['analyze', at('huge.txt'), at('mixed', 'a.txt')]);
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--max-characters');
    rmSync(at('huge.txt'));
  });

  it('takes a closed pipe for success', async () => {
    const child = spawn(
      '/bin/sh',
      ['-c', `"${process.execPath}" bin/aiwatch.js analyze corpus corpus corpus | head -c 100 >/dev/null; echo done`],
      { cwd: ROOT },
    );
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('stops between two articles when interrupted, and keeps what was done', async () => {
    const output = at('out.ndjson');
    const child = spawn(process.execPath, ['bin/aiwatch.js', 'analyze', '--quiet', '--output', output, 'corpus', '-'], {
      cwd: ROOT,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    // Standard input stays open: the program waits for it when the signal comes.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(stderr).toContain('out.ndjson.partial');
    const lines = readFileSync(`${output}.partial`, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect((JSON.parse(line) as Analysis).schema).toBe('aiwatch.analysis/1');
  });

  it('stops within a file of many articles', async () => {
    writeFileSync(
      at('many.json'),
      JSON.stringify(Array.from({ length: 20_000 }, () => ({ text: ARTICLE.repeat(20) }))),
    );
    const child = spawn(process.execPath, ['bin/aiwatch.js', 'summarize', at('many.json')], { cwd: ROOT });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill('SIGINT');
    const late = new Promise((resolve) => setTimeout(() => resolve('still running'), 5000));
    const code = await Promise.race([ended, late]);
    child.kill('SIGKILL');
    expect(code).toBe(130);
  });

  it('says that an output cannot be written', async () => {
    const folderOutput = await runCommand(['stances', at('mixed', 'a.txt'), '-o', at('empty')]);
    expect(folderOutput.code).toBe(2);
    expect(folderOutput.stderr.trim().split('\n')).toHaveLength(1);
    const nowhere = await runCommand(['stances', at('mixed', 'a.txt'), '-o', at('no', 'such', 'file.csv')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('replaces an output by an empty one where nothing is found', async () => {
    writeFileSync(at('old.txt'), 'old');
    await runCommand(['stances', at('mixed', 'a.txt'), '--entity', 'Nobody', '-o', at('old.txt')]);
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('');
  });

  it('never passes control characters of a text on to a terminal', async () => {
    for (const args of [
      ['summarize', at('escape.txt')],
      ['stances', at('escape.txt')],
      ['explain', `${at('escape.txt')}#1`, at('escape.txt')],
    ]) {
      const { stdout } = await runCommand(args);

      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });

  it('colours only where asked to', async () => {
    const plain = await runCommand(['entities', at('mixed', 'a.txt')]);
    expect(plain.stdout).not.toContain('\u001b[');
    const forced = await runCommand(['entities', at('mixed', 'a.txt'), '--color', 'always']);
    expect(forced.stdout).toContain('\u001b[');
    const obeyed = await runCommand(['entities', at('mixed', 'a.txt')], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
    expect(obeyed.stdout).not.toContain('\u001b[');
  });
});
