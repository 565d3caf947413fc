import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meta } from '../../../src/read/draft.js';
import { NO_META } from '../../../src/read/draft.js';
import { labelPage } from '../../../src/read/page/layout.js';

const P =
  'The council of Old Harbour voted on Monday to suspend its contract with the supplier Tessella, after an audit of its tool.';
const Q =
  '"We bought a calculator and received a judge," said councillor Wilma Ansah-Brook after the vote on Monday night.';
const F =
  'Le conseil de Vieux-Port a voté lundi la suspension de son contrat avec la société Tessella, après un audit de son outil.';

const label = (text: string, name: string | null = null, meta: Meta = NO_META) =>
  labelPage(text, { meta, marks: [], name });
const kinds = (text: string): string[] =>
  label(text).sections.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`);

describe('labelPage', () => {
  it('reads a news page from nameplate to foot', () => {
    const text = [
      'The Northern Lamp',
      'Technology',
      '',
      'COUNCIL DROPS SCORING TOOL AFTER AUDIT',
      '',
      'An audit found 200 rejections that nobody had looked at',
      '',
      'By Petra van Dalen, Technology correspondent',
      'Published 14:02, 3 March 2026',
      '',
      'Share on Facebook | Copy link',
      '',
      P,
      '',
      'What comes next',
      '',
      Q,
      '',
      'Read more: How the tool works',
      '',
      P,
      '',
      'More on this story',
      'Council buys scoring tool',
      'Petra van Dalen covers technology for The Northern Lamp.',
      '© The Northern Lamp',
    ].join('\n');
    expect(kinds(text)).toEqual([
      'byline: The Northern Lamp',
      'heading: Technology',
      'title: COUNCIL DROPS SCORING TO',
      'heading: An audit found 200 rejec',
      'byline: By Petra van Dalen, Tech',
      'byline: Published 14:02, 3 March',
      'boilerplate: Share on Facebook | Copy',
      'body: The council of Old Harbo',
      'heading: What comes next',
      'body: "We bought a calculator ',
      'boilerplate: Read more: How the tool ',
      'body: The council of Old Harbo',
      'boilerplate: More on this story',
      'boilerplate: Council buys scoring too',
      'boilerplate: Petra van Dalen covers t',
      'boilerplate: © The Northern Lamp',
    ]);
    expect(label(text).meta).toMatchObject({
      title: 'COUNCIL DROPS SCORING TOOL AFTER AUDIT',
      byline: 'Petra van Dalen',
      outlet: 'The Northern Lamp',
      published: '2026-03-03',
    });
  });

  it('reads a French opinion page', () => {
    const text = `TRIBUNE\nNos villes ne sont pas des juges\n\nPar Ada Brun, conseillère et présidente du collectif Lire\n\nPublié le 9 septembre 2026\n\n${F}\n\n${F}\n\nAda Brun siège au conseil de Vieux-Port.\nLes tribunes n’engagent que leurs auteurs.\nRetrouvez toutes nos tribunes sur le site de La Lanterne du Port`;
    expect(kinds(text).map((kind) => kind.split(':')[0])).toEqual([
      'heading',
      'title',
      'byline',
      'byline',
      'body',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
    expect(label(text).meta).toMatchObject({
      title: 'Nos villes ne sont pas des juges',
      byline: 'Ada Brun',
      outlet: 'La Lanterne du Port',
      published: '2026-09-09',
    });
  });

  it('believes a bare name only where nothing speaks against it', () => {
    expect(label(`Keep the weights on the shelf\n\nBeatrix Okonjo-Hale\n\n15 June 2026\n\n${P}`).meta.byline).toBe(
      'Beatrix Okonjo-Hale',
    );
    expect(label(`Keep the weights on the shelf\n\nOld Harbour\n\n${P}`).meta.byline).toBeNull();
    expect(label(`Keep the weights on the shelf\n\n3 March 2026, Old Harbour\n\n${P}`).meta.byline).toBeNull();
  });

  it('takes no title from a text that has none', () => {
    expect(label(`${P}\n\n${Q}`).meta.title).toBeNull();
    expect(label(P).meta.title).toBeNull();
    expect(label(`Lundi 2 mars\n\n${F}\n\nMardi 3 mars\n\n${F}`).meta.title).toBeNull();
  });

  it('reads datelines and names of files, text first', () => {
    expect(label(`PARIS, 14 mars 2026 (AFP) – ${F}\n\n${F}`).meta).toMatchObject({
      place: 'Paris',
      published: '2026-03-14',
      outlet: 'AFP',
    });
    expect(label(`PARIS, 14 mars (AFP) – ${F}\n\n${F}`, '2026-03-15-x.txt').meta).toMatchObject({
      published: '2026-03-15',
      outlet: 'AFP',
    });
    expect(label(`Un titre ici\nLe 3 mai 2026\n\n${F}`, '2026-05-09-x.txt').meta.published).toBe('2026-05-03');
  });

  it('reads header fields', () => {
    const text = `Title: Council drops tool\nDate: 25/03/2026\nSource: The Northern Lamp\nURL: https://lamp.example/1\n\n${P}`;
    expect(label(text).meta).toMatchObject({
      title: 'Council drops tool',
      published: '2026-03-25',
      outlet: 'The Northern Lamp',
      url: 'https://lamp.example/1',
    });
  });

  it('keeps commentary, questions, lists and quotations of an article apart from headings', () => {
    const text = `Entretien avec la maire\n\n${F}\n\nQu’avez-vous trouvé dans les dossiers ?\n\n${F}\n\nÉtiez-vous surprise ?\n\n${F}\n\nAnalyse — Une réponse prudente.`;
    expect(kinds(text).map((kind) => kind.split(':')[0])).toEqual([
      'title',
      'body',
      'body',
      'body',
      'body',
      'body',
      'analysis',
    ]);
  });

  it('takes what a sender says of itself for boilerplate', () => {
    const text = `Press release\nTessella welcomes audit and names board\n\nOld Harbour, 4 March 2026 – ${P}\n\nENDS\n\nAbout Tessella\nTessella makes software for cities. It employs 140 people.\nMedia contact\npress@tessella.example`;
    expect(
      kinds(text)
        .slice(3)
        .map((kind) => kind.split(':')[0]),
    ).toEqual(Array.from({ length: 5 }, () => 'boilerplate'));
    expect(label(text).meta.published).toBe('2026-03-04');
  });

  it('tiles any text: sections in order, without overlap or outer space, and nothing but space between', () => {
    const line = fc.oneof(
      fc.constantFrom(
        P,
        Q,
        F,
        'By Ada Brun',
        'Read more: X',
        '3 March 2026',
        'What comes next',
        'Analysis — Good.',
        '',
        '---',
        '© Lamp',
        'About Tessella',
        'You may also like',
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        let end = 0;
        for (const section of label(text).sections) {
          expect(section.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, section.start).replaceAll('\uFEFF', '').trim()).toBe('');
          expect(text.slice(section.start, section.end).trim()).toBe(text.slice(section.start, section.end));
          expect(section.end).toBeGreaterThan(section.start);
          end = section.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
