import { describe, expect, it } from 'vitest';
import { zipSync, strToU8 } from 'fflate';
import { readBytes, sectionsOf } from './reading.js';
import { makeDocx } from './samples.js';

const FR = 'La députée Solenn Kerbrat s’est opposée lundi aux caméras de Vieux-Port, devant la presse.';
const FR_2 = 'Le maire, Luc Ferrand, a défendu mardi l’essai de six mois devant le conseil de Vieux-Port.';

describe('readDocx', () => {
  it('reads paragraphs and headings', async () => {
    const { articles } = await readBytes(makeDocx(['Les caméras en question', FR, FR_2]));
    expect(articles.map(({ source }) => source.format)).toEqual(['docx']);
    expect(articles.flatMap(sectionsOf)).toEqual(['title: Les caméras en question', `body: ${FR}`, `body: ${FR_2}`]);
  });

  it('fetches nothing and expands nothing', async () => {
    const xml = makeDocx([FR, FR_2]);
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8('<Relationships/>'),
      'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}">]><x>${'&a;'.repeat(1000)}</x>`),
    });
    expect((await readBytes(xml)).articles).toHaveLength(1);
    expect((await readBytes(bomb)).articles).toEqual([]);
  });

  it.each([
    ['a cut-off file', makeDocx([FR, FR_2]).subarray(0, 400), /ZIP/u],
    [
      'an archive of other parts',
      zipSync({ '_rels/.rels': strToU8('<r/>'), 'word/x': strToU8('x') }),
      /Word document/u,
    ],
  ])('says in one line what is wrong with %s', async (_, content, reason) => {
    const { articles, reasons } = await readBytes(content, { inputFormat: 'docx' });
    expect(articles).toEqual([]);
    expect(reasons).toEqual([expect.stringMatching(reason) as string]);
  });
});
