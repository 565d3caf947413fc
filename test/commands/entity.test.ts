import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/aggregate/dossier.js';
import { SCHEMAS } from '../../src/render/schema.js';
import type { Analysis } from '../../src/types.js';
import { runCommand } from './process.js';

const dossierOf = async (...args: string[]): Promise<Dossier> =>
  JSON.parse((await runCommand(['entity', ...args, '--format', 'json'])).stdout) as Dossier;

describe('the dossier of one entity', () => {
  it.each([
    ['emmanuel macron', 'emmanuel-macron', 'en and fr'],
    ['CLEMENCE VAN HECKE-MOREAU', 'clemence-van-hecke-moreau', 'fr'],
    ['règlement européen sur l’IA', 'ai-act', 'en and fr'],
  ])('%s is %s (%s), as the published schema says', async (wanted, id) => {
    const dossier = await dossierOf(wanted, 'corpus');
    const checked = SCHEMAS.dossier.strict().safeParse(dossier);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
    expect(dossier.id).toBe(id);
    expect(dossier.contexts).toHaveLength(dossier.mentions);
    expect(dossier.articles.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(dossier.mentions);
    expect(dossier.timeline.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(dossier.mentions);
  });

  it('shows mentions by their exact words', async () => {
    const { stdout } = await runCommand(['analyze', 'corpus']);
    const texts = new Map(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Analysis)
        .map(({ id, text }) => [id, text]),
    );
    const { contexts } = await dossierOf('ai-act', 'corpus');
    expect(contexts.length).toBeGreaterThan(5);
    for (const { article, start, end, before, words, after } of contexts)
      expect(texts.get(article)?.slice(start - before.length, end + after.length)).toBe(before + words + after);
  });

  it('has what the knowledge base knows of one whom no article names', async () => {
    const dossier = await dossierOf('CNIL', 'corpus/opinion-open-weights.txt');
    expect(dossier).toMatchObject({ id: 'cnil', mentions: 0, articles: [], knowledge: { country: 'FR' } });
    const empty = await runCommand(['entity', 'CNIL', 'corpus/opinion-open-weights.txt', '--fail-on-empty']);
    expect(empty.code).toBe(1);
  });
});
