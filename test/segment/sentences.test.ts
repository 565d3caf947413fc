import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { splitSentences } from '../../src/segment/sentences.js';
import { tokenize } from '../../src/segment/tokens.js';
import type { Section, SectionKind, Segmented } from '../../src/types.js';
import { makeArticle } from './article.js';

const whole = (text: string): Section[] => [{ kind: 'body', start: 0, end: text.length, rule: 'test' }];
const cut = (text: string, language: string): string[] =>
  splitSentences(text, tokenize(text, language), whole(text)).map(({ start, end }) => text.slice(start, end));

/** Each text is written with ¦ where a sentence ends. */
const check = (marked: string, language: string): void => {
  const expected = marked.split('¦').map((part) => part.trim());
  expect(cut(marked.replaceAll('¦', ''), language)).toEqual(expected);
};

describe('splitSentences', () => {
  it.each([
    'Mr. Vane met Dr. J. R. Lund in Washington, D.C. on Jan. 5.¦ He left.',
    'The firm, Acme Inc., paid.¦ She joined Acme Inc.¦ The firm grew.¦ Acme Inc. said so.',
    'It was agreed in the U.S.¦ Officials declined.¦ The U.S. Senate met.¦ U.S. President Vane spoke.',
    'See e.g. Berlin, i.e. the city, vs. Rome, art. 5, No. 7 and p. 12.¦ No.¦ Next.',
    '“What?” she asked.¦ “No!” Anna Lund said.¦ “We will.”¦ He nodded.',
    '"We go.¦ We stay," he said.¦ "Yes."¦ He left.',
    "'We lend nothing,' it says.¦ 'We stay.'¦ They left.",
    'It costs 3.5% or €1.2bn.¦ In 2023.¦ The vote (No. 5. of six) is due.¦ (He left.)¦ She stayed.',
    'He waited...¦ Then he left.¦ The scope … must hold.¦ Some text (…) here.¦ Well... I stay.',
    'He ended at 9 p.m. ET.¦ She came at 9 p.m.¦ They met.',
    'Vitamin C.¦ The Plan B.¦ So do I.¦ The rest.',
    'It ended.[3]¦ Next.¦ The site example.com is down.¦ Visit https://a.org/b.¦ Go on.',
    'She said it was "fine".¦ He said “no”.¦ They agreed.',
  ])('cuts English: %s', (marked) => check(marked, 'en'));

  it.each([
    "M. Roy a cité l'art. 5 du texte.¦ Mme. Lo et Me Dax aussi.",
    '« Non ! » a-t-il dit.¦ « Quoi ? » demande M. Roy.¦ « Nous irons. »¦ Le texte reste.',
    'Le texte (…) reste.¦ Il pleut…¦ Mais il part.¦ Des élus, des juges, etc.¦ Le reste suit.',
    'Selon J.-C. Vidal, cf. p. 12, il coûte 3,5 M€.¦ « Elle part.¦ Il reste », dit-elle.',
    'Il a dit : « Partez. »¦ Puis rien.¦ Vraiment ?!¦ Oui.',
    "L'article L. 121-3 du code, janv. 2026, 12 000 euros.¦ Fin.",
  ])('cuts French: %s', (marked) => check(marked, 'fr'));

  it('ends sentences at line breaks and bullets of text that is not wrapped', () => {
    expect(cut('A heading\nFirst thing. Second\n- an item\n- another item. More\n\n1. One.\n2. Two.', 'en')).toEqual([
      'A heading',
      'First thing.',
      'Second',
      '- an item',
      '- another item.',
      'More',
      '1. One.',
      '2. Two.',
    ]);
  });

  it('reads over the line breaks of hard-wrapped text', () => {
    const text = [
      'The council of the town of Harrowgate has decided to remove',
      'the cameras from its station before the summer. The mayor,',
      'who had asked for them, did not come to the meeting, which',
      'was held in the evening.',
      'Its members voted by show of hands, and the text was adopted',
      'with two votes against.',
      '',
      'A new paragraph.',
    ].join('\n');
    expect(cut(text, 'en').map((sentence) => sentence.split('\n').length)).toEqual([2, 3, 2, 1]);
  });

  it('numbers paragraphs and never crosses a section; titles are one sentence', () => {
    const text = 'What now? A plan\nFirst. Second.\n\nThird.\nRead more. Here.';
    const at = (part: string, kind: SectionKind): Section => {
      const start = text.indexOf(part);
      return { kind, start, end: start + part.length, rule: 'test' };
    };
    const sections = [
      at('What now? A plan', 'title'),
      at('First. Second.\n\nThird.', 'body'),
      at('Read more. Here.', 'boilerplate'),
    ];
    const sentences = splitSentences(text, tokenize(text, 'en'), sections);
    expect(sentences.map(({ start, end, paragraph, kind }) => [text.slice(start, end), paragraph, kind])).toEqual([
      ['What now? A plan', 0, 'title'],
      ['First.', 1, 'body'],
      ['Second.', 1, 'body'],
      ['Third.', 2, 'body'],
      ['Read more.', 3, 'boilerplate'],
      ['Here.', 3, 'boilerplate'],
    ]);
  });

  it('tiles the tokens of any text', () => {
    const pieces = [
      'Mr. Vane',
      ' left',
      '. ',
      '? ',
      '”',
      '“',
      '"',
      '»',
      '« ',
      '\n',
      '\n\n',
      '- ',
      '(',
      ')',
      '...',
      '…',
      'U.S.',
      ' The',
      ' 1.',
      "'",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        const tokens = tokenize(text, 'en');
        const sentences = splitSentences(text, tokens, whole(text));
        let token = 0;
        for (const { firstToken, endToken, start, end } of sentences) {
          expect(firstToken).toBe(token);
          expect(endToken).toBeGreaterThan(firstToken);
          expect(start).toBe(tokens.start[firstToken]);
          expect(end).toBe(tokens.end[endToken - 1]);
          token = endToken;
        }
        expect(token).toBe(tokens.length);
      }),
    );
  });
});

describe('segment', () => {
  const languageOf = (text: string, language: string | null): Segmented['language'] =>
    segment(makeArticle(text, { language })).language;

  it('holds to the language of the meta data, as ISO 639-1', () => {
    expect(languageOf('The bill was adopted on Monday.', 'fr')).toBe('fr');
    expect(languageOf('The bill was adopted on Monday.', 'en-GB')).toBe('en');
    expect(languageOf('Le texte a été adopté lundi par les élus.', null)).toBe('fr');
  });
});

describe('commentary labels', () => {
  it.each([
    [
      'Analysis — With this round, the region — so often a footnote — grows up.',
      ['Analysis —', 'With this round, the region — so often a footnote — grows up.'],
    ],
    ['Analyse — Une idée juste. Reste à la payer.', ['Analyse —', 'Une idée juste.', 'Reste à la payer.']],
  ])('stand by themselves: %s', (text, expected) => {
    const section = { kind: 'analysis' as const, start: 0, end: text.length, rule: 'test' };
    const sentences = splitSentences(text, tokenize(text, 'en'), [section]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
