import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/render/schema.js';
import type { Analysis } from '../../src/types.js';
import { ROOT, runCommand } from './process.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiwatch-alias-'));
  cpSync(join(ROOT, 'test', 'aliases'), join(folder, 'articles'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aiwatch = (...args: string[]) => runCommand(args, { cwd: folder });
const analyse = async (...args: string[]): Promise<Analysis[]> =>
  (await aiwatch('analyze', 'articles', ...args)).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis);

/** Every entity id that an analysis holds, wherever it stands. */
function idsOf({ mentions, entities, quotes, stances, events }: Analysis): Set<string | null> {
  return new Set([
    ...mentions.map(({ entity }) => entity),
    ...entities.map(({ id }) => id),
    ...quotes.map(({ speaker }) => speaker.entity),
    ...stances.flatMap(({ holder, target }) => [holder.entity, target.entity]),
    ...events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  ]);
}

describe('decisions about which entities are the same', () => {
  it('are made, listed, applied everywhere and undone', async () => {
    const before = await analyse();
    const suggested = await aiwatch('alias', 'suggest', 'articles', '--format', 'json');
    const pairs = JSON.parse(suggested.stdout) as { name: string; otherName: string; id: string; other: string }[];
    expect(pairs.map(({ id, other }) => `${id} ${other}`)).toEqual([
      'henriette-okoye okoye-henriette',
      'lumivance lumivance-sas',
      'aljosa-petrovic aljosha-petrovich',
      'petra-mueller petra-muller',
      'jane-fairweather j-fairweather',
    ]);
    for (const [at, { name, otherName, id, other }] of pairs.entries()) {
      const merged = await aiwatch('alias', 'merge', name, otherName);
      expect(merged.stdout).toBe(`${id} (${name}) is also ${other} (decision ${at + 1} in aiwatch-aliases.yaml)\n`);
    }
    expect((await aiwatch('alias', 'suggest', 'articles', '-f', 'csv')).stdout.split('\n')).toHaveLength(2);

    const after = await analyse();
    const gone = new Set(pairs.map(({ other }) => other));
    expect(after.flatMap((analysis) => [...idsOf(analysis)].filter((id) => id !== null && gone.has(id)))).toEqual([]);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    for (const analysis of after) {
      expect(SCHEMAS.analysis.strict().safeParse(analysis).success).toBe(true);
      for (const { start, end, text } of analysis.mentions) expect(analysis.text.slice(start, end)).toBe(text);
    }
    const hearing = after.find(({ source }) => source.path.includes('second-hearing'));
    expect(hearing?.entities).toContainEqual({
      ...{ id: 'jane-fairweather', name: 'Jane Fairweather', type: 'person', known: false, mentions: 1 },
    });
    const debate = after.find(({ source }) => source.path.includes('debat-a-lyon'));
    expect(debate?.entities).toContainEqual({
      ...{ id: 'henriette-okoye', name: 'Henriette Okoye', type: 'person', known: false, mentions: 1 },
    });
    const quotes = await aiwatch('quotes', 'articles', '--entity', 'J. Fairweather', '-f', 'csv');
    expect(quotes.stdout).toContain('Jane Fairweather,told');

    const undone = await aiwatch('alias', 'undo', '1', '2', '3', '4', '5');
    expect(undone.stdout).toMatch(
      /^undid: henriette-okoye \(Henriette Okoye\) is also okoye-henriette; .* \(in aiwatch-aliases\.yaml\)\n$/u,
    );
    expect(await analyse()).toEqual(before);
  });

  it('keep suggest silent about what is split, and contradict nothing', async () => {
    writeFileSync(join(folder, 'ours.yaml'), '# ours\n');
    const ours = ['--aliases', 'ours.yaml'];
    await aiwatch('alias', 'split', 'Petra Müller', 'petra-mueller', '--note', 'two lawmakers', ...ours);
    const suggested = await aiwatch('alias', 'suggest', 'articles', '-f', 'tsv', ...ours);
    expect(suggested.stdout).not.toContain('petra');
    const merge = await aiwatch('alias', 'merge', 'petra-mueller', 'petra-muller', ...ours);
    expect(merge).toEqual({
      code: 2,
      stdout: '',
      stderr: 'aiwatch: petra-mueller and petra-muller are never the same by decision 1: undo it first\n',
    });
    expect(readFileSync(join(folder, 'ours.yaml'), 'utf8')).toBe(
      '# ours\n\n- split: [petra-muller, petra-mueller]\n  note: two lawmakers\n',
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
    const list = await aiwatch('alias', 'list', '-f', 'csv', ...ours);
    expect(list.stdout).toBe(
      'number,kind,entity,others,name,type,note,line\n1,split,petra-muller,petra-mueller,,,two lawmakers,3\n',
    );
  });

  it('stand in the file that the settings name, and a known entity keeps its name', async () => {
    writeFileSync(join(folder, 'aiwatch.yaml'), 'aliases: ours.yaml\n');
    const { stdout } = await aiwatch('alias', 'merge', 'Lumivance', 'Arden Institute', 'Mistral AI');
    expect(stdout).toBe('mistral-ai is also lumivance, arden-institute (decision 2 in ours.yaml)\n');
    const [first] = await analyse();
    expect(first?.entities).toContainEqual(
      expect.objectContaining({ id: 'mistral-ai', name: 'Mistral AI', type: 'organization', known: true }),
    );
    rmSync(join(folder, 'aiwatch.yaml'));
  });

  it.each([
    ['- merge: [a, b\n', 'broken.yaml:1: not YAML: '],
    ['- merge: [a, A B]\n', 'broken.yaml:1: "A B" is no entity id: write "a-b"'],
  ])('say in one line what is wrong in %j', async (yaml, message) => {
    writeFileSync(join(folder, 'broken.yaml'), yaml);
    for (const command of [
      ['entities', 'articles'],
      ['alias', 'list'],
      ['alias', 'undo'],
    ]) {
      const { code, stdout, stderr } = await aiwatch(...command, '--aliases', 'broken.yaml');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(`aiwatch: ${message}`) && stderr.split('\n').length === 2).toBe(true);
    }
    const missing = await aiwatch('entities', 'articles', '--aliases', 'none.yaml');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^aiwatch: none\.yaml: no such file/u);
  });
});
