import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../src/types.js';

const ROOT = join(import.meta.dirname, '..');
const TEXT = 'Arun Vell-Mercier opposes the EU AI Act.\n';

let folder: string;
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the packed program, installed elsewhere', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aiwatch-pack-'));
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', tarball], folder);
    writeFileSync(join(folder, 'article.txt'), TEXT);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the sample corpus', () => {
    expect(run('npx', ['aiwatch', 'summarize', '--quiet'], folder)).toContain('articles in');
  });

  it('analyses a file of the user', () => {
    const analysis = JSON.parse(run('npx', ['aiwatch', 'analyze', 'article.txt'], folder)) as Analysis;
    expect(analysis.text).toBe(TEXT.trimEnd() === analysis.text ? TEXT.trimEnd() : TEXT);
    expect(analysis.stances.map(({ polarity, target }) => [polarity, target.issue])).toEqual([['oppose', 'ai-act']]);
  });

  it('is a library', () => {
    const script = `
      import { analyse, loadResources, readArticles } from 'aiwatch';
      const resources = loadResources([]);
      for await (const read of readArticles(['article.txt'], { stdin: process.stdin, inputFormat: null }))
        if (read.kind === 'article') console.log(analyse(read.article, resources).entities.map(({ id }) => id).join(' '));`;
    writeFileSync(join(folder, 'use.js'), script);
    expect(run(process.execPath, ['use.js'], folder)).toContain('arun-vell-mercier');
  });
});
