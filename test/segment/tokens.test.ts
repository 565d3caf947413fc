import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/segment/tokens.js';
import type { Tokens } from '../../src/types.js';

const texts = (text: string, language: string): readonly string[] => tokenize(text, language).text;
const show = (text: string, language: string): string => texts(text, language).join('|');

describe('tokenize', () => {
  it.each([
    ["L'IA qu’elle a d'abord jusqu'à lorsqu'il", "L'|IA|qu’|elle|a|d'|abord|jusqu'|à|lorsqu'|il"],
    ["aujourd'hui quelqu'un presqu'île prud'homme N'Djamena", "aujourd'hui|quelqu'un|presqu'île|prud'homme|N'Djamena"],
    ["N'EST l'« IA » l’80 c'est-à-dire", "N'|EST|l'|«|IA|»|l’|80|c'est-à-dire"],
    ['dit-elle a-t-il est-ce donnez-le-moi répète-t-on', 'dit|-elle|a|-t-il|est|-ce|donnez|-le|-moi|répète|-t-on'],
    ["va-t'en celui-ci cette fois-ci rendez-vous peut-être", "va|-t'|en|celui-ci|cette|fois|-ci|rendez-vous|peut-être"],
    ['Aulnay-sous-Bois Brandt-Okafor Villeneuve-la-Garenne', 'Aulnay-sous-Bois|Brandt-Okafor|Villeneuve-la-Garenne'],
    ['M. Roy, Mme. Lo et le Dr. Vane', 'M.|Roy|,|Mme.|Lo|et|le|Dr.|Vane'],
    ["l'art. 5, p. 12, n° 7, av. J.-C.", "l'|art.|5|,|p.|12|,|n°|7|,|av.|J.-C."],
    ['12 000 euros, 1\u202f000\u00a0%, 3,5 % et 12 M€', '12 000|euros|,|1\u202f000|%|,|3,5|%|et|12|M|€'],
    ['le 1er mars à 14h30, la 5G et 3 mois', 'le|1er|mars|à|14h30|,|la|5G|et|3|mois'],
  ])('cuts French: %s', (text, expected) => {
    expect(show(text, 'fr')).toBe(expected);
  });

  it.each([
    ["Vane's don't can't I'm we'll it’s", "Vane|'s|do|n't|ca|n't|I|'m|we|'ll|it|’s"],
    ['peoples’ rights and the workers’ council', 'peoples|’|rights|and|the|workers|’|council'],
    ["a 'mandatory self-regulation' scheme", "a|'|mandatory|self-regulation|'|scheme"],
    ["'the workers' demands', she said", "'|the|workers|'|demands|'|,|she|said"],
    ["rock 'n' roll in the '90s for 'em", "rock|'n'|roll|in|the|'90s|for|'em"],
    [
      'Mr. J. R. R. Vane of the U.S. and Acme Inc. (e.g. here)',
      'Mr.|J.|R.|R.|Vane|of|the|U.S.|and|Acme|Inc.|(|e.g.|here|)',
    ],
    ['Paris-based EU-wide AI-generated U.S.-led', 'Paris|-|based|EU|-|wide|AI|-|generated|U.S.|-|led'],
    ['Self-regulation of High-risk GPT-4o and GPT-3.5-turbo', 'Self-regulation|of|High-risk|GPT-4o|and|GPT-3.5-turbo'],
    ['€1.2bn, $450M, 1,000.50 and 3.5%', '€|1.2|bn|,|$|450|M|,|1,000.50|and|3.5|%'],
    ['Article 46(2), 2023-12-13 and 13/12/2023', 'Article|46|(|2|)|,|2023|-|12|-|13|and|13|/|12|/|2023'],
    ['the 10th at 10:30, the 1980s, v2.1', 'the|10th|at|10:30|,|the|1980s|,|v2.1'],
    [
      'Write to j.doe+x@mail.example.org. See https://a.org/b?c=(d).',
      'Write|to|j.doe+x@mail.example.org|.|See|https://a.org/b?c=(d)|.',
    ],
    ['#AIAct by @handle at www.example.org/x, Character.AI', '#AIAct|by|@handle|at|www.example.org/x|,|Character.AI'],
    ['So… wait... (…) “yes”', 'So|…|wait|...|(|…|)|“|yes|”'],
    ['Plan B. The end.The next', 'Plan|B|.|The|end|.|The|next'],
    ['Côte d’Azur, AT&T, R&D', 'Côte|d’|Azur|,|AT&T|,|R&D'],
  ])('cuts English: %s', (text, expected) => {
    expect(show(text, 'en')).toBe(expected);
  });

  it('says what a token is', () => {
    const { kind, norm } = tokenize('Les 3,5 % de l’ÉTÉ : x@y.org, https://z.org et 👩‍💻 !', 'fr');
    expect(kind.join(' ')).toBe(
      'word number symbol word word word punctuation email punctuation url word symbol symbol punctuation',
    );
    expect(norm.slice(0, 6)).toEqual(['les', '3,5', '%', 'de', "l'", 'été']);
  });

  it('tells a possessive from a quote mark by its kind', () => {
    const { kind } = tokenize("the workers' 'right'", 'en');
    expect(kind).toEqual(['word', 'word', 'word', 'punctuation', 'word', 'punctuation']);
  });

  it('keeps combining marks and soft hyphens in the word, and norms them away', () => {
    const { text, norm } = tokenize('Zoe\u0301 coope\u00adration a\u200bb', 'fr');
    expect(text).toEqual(['Zoe\u0301', 'coope\u00adration', 'a', 'b']);
    expect(norm).toEqual(['zoé', 'cooperation', 'a', 'b']);
  });

  it('reads a grouped number as one, normed without its spaces', () => {
    expect(tokenize('1\u202f000\u202f000 euros', 'en').norm[0]).toBe('1000000');
    expect(show('in 2022 300 people', 'en')).toBe('in|2022|300|people');
  });

  it('stays linear on long lines without blanks', () => {
    for (const unit of ["a'", 'a-', 'A-a-', 'a.', '1,', 'a@', "l'", 'http://', "'s ", '(', '.', '#']) {
      const tokens = tokenize(unit.repeat(200_000), 'fr');
      expect(tokens.length).toBeGreaterThan(0);
    }
  });
});

/** White space, controls and characters that no one sees. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

function check(text: string, tokens: Tokens): void {
  let last = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const start = tokens.start[i] ?? -1;
    const end = tokens.end[i] ?? -1;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(tokens.text[i]);
    expect(text.slice(last, start)).toMatch(BLANK);
    last = end;
  }
  expect(text.slice(last)).toMatch(BLANK);
}

describe('tokens of any text', () => {
  const pieces = [
    "l'",
    'IA',
    'dit-elle',
    ' ',
    '\n',
    "'",
    '’',
    '«',
    '. ',
    '...',
    '1 000',
    '€',
    '%',
    '@',
    '#',
    '-',
    'U.S.',
    'é',
    'e\u0301',
    '\u200b',
    '\u00ad',
    '👩‍💻',
    'https://',
    '(',
    '"',
  ];
  it.each(['en', 'fr'])('cover all that is visible, in order, without overlap (%s)', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        check(text, tokenize(text, language));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        check(parts.join(''), tokenize(parts.join(''), language));
      }),
    );
  });
});
