import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/aggregate/network.js';
import { SCHEMAS } from '../../src/render/schema.js';
import { runCommand } from './process.js';

describe('aiwatch network', () => {
  it.each([['actor-issue'], ['actor-actor'], ['co-mention']])(
    '--type %s is as the published schema says',
    async (type) => {
      const { stdout } = await runCommand(['network', 'corpus', '--type', type, '--format', 'json']);
      const network = JSON.parse(stdout) as Network;
      const checked = SCHEMAS.network.strict().safeParse(network);
      expect(checked.success ? [] : checked.error.issues).toEqual([]);
      const ids = new Set(network.nodes.map(({ id }) => id));
      expect(network.edges.length).toBeGreaterThan(0);
      for (const { source, target } of network.edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    },
  );

  it('gives the same bytes whatever the order of the files', async () => {
    const files = ['corpus/2023-12-14-paris-and-the-ai-act.txt', 'corpus/2026-05-12-enfants-chatbots.txt'];
    for (const format of ['graphml', 'dna']) {
      const [one, other] = await Promise.all(
        [files, [...files].reverse()].map((paths) => runCommand(['network', ...paths, '--format', format])),
      );
      expect(other?.stdout).toBe(one?.stdout);
    }
  });
});
