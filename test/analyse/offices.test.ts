import { describe, expect, it } from 'vitest';
import { link, show } from './linking.js';

describe('offices, by the date of the article', () => {
  it.each([
    ['en', '2023-05-02', 'The French quay minister resigned.', ['The French quay minister → clara-orvane']],
    ['en', '2025-01-10', "France's quay minister resigned.", ["France's quay minister → paul-sten"]],
    ['fr', '2023-05-02', 'En France, la ministre des Quais a réagi.', ['la ministre des Quais → clara-orvane']],
    ['fr', '2025-01-10', 'Le ministre français des Quais a réagi.', ['Le ministre français des Quais → paul-sten']],
    ['en', '2025-01-10', "[o=millrace:Millrace]'s chief executive left.", ["Millrace's chief executive → ada-ulm"]],
    ['fr', '2025-01-10', 'Le [o:PDG de Millrace] a réagi.', ['Le PDG → ada-ulm']],
  ] as const)('%s, %s: %s', (language, published, marked, expected) =>
    expect(show(link(marked, language, published), 'nominal')).toEqual(expected),
  );

  it.each([
    ['en', 'The French president spoke.', 'The French president → eve-sten'],
    ['en', 'France waits. The head of state spoke.', 'The head of state → eve-sten', 'Quay Times'],
    ['fr', 'Le président français a parlé.', 'Le président français → eve-sten'],
    ['fr', 'Le chef de l’État a parlé.', 'Le chef de l’État → eve-sten', 'Quay Times'],
    ['en', 'The keeper of the seals spoke in France.', 'The keeper of the seals → ines-sten'],
    ['fr', 'En France, la ministre de la Justice a parlé.', 'la ministre de la Justice → ines-sten'],
    ['fr', 'Le Défenseur des droits français a parlé.', 'Le Défenseur des droits français → yves-orel'],
    [
      'fr',
      'Le [o=quay-ministry:Quay Ministry] cède. La ministre des Quais a parlé.',
      'La ministre des Quais → clara-orvane',
    ],
    ['fr', 'La ministre des Quais a réagi.', 'La ministre des Quais → clara-orvane', 'Quay Times'],
    ['fr', 'La ministre des Quais a réagi.', undefined],
    ['fr', 'Né en France, il vit à [t=namur:Namur]. La ministre des Quais a réagi.', undefined],
    ['fr', 'La ministre des Quais a vu la France.', undefined, 'Le Quai du soir'],
  ] as const)('of the country of the press, %s: %s', (language, marked, expected, outlet: string | null = null) => {
    const people = new Set(['clara-orvane', 'eve-sten', 'ines-sten', 'yves-orel']);
    const found = link(marked, language, '2023-05-02', outlet).filter(({ entity }) => people.has(entity));
    expect(show(found)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['en', 'The French prime minister spoke.', true],
    ['en', 'The acting French prime minister spoke.', false],
    ['en', 'The outgoing French prime minister spoke.', false],
    ['en', 'The French prime minister-elect spoke.', false],
    ['en', 'The French prime minister designate spoke.', false],
    ['en', "France's former prime minister spoke.", false],
    ['fr', 'La Première ministre française a parlé.', false],
    ['fr', 'Le Premier ministre français a parlé.', true],
    ['fr', 'Le Premier ministre français désigné a parlé.', false],
    ['fr', 'Le Premier ministre sortant a parlé en France.', false],
    ['fr', 'Le Premier ministre par intérim a parlé en France.', false],
    ['fr', "L'ancien Premier ministre français a parlé.", false],
    ['fr', "L'ex-Premier ministre français a parlé.", false],
  ] as const)('is not held by a former, next or acting one, %s: %s', (language, marked, held) => {
    const found = link(marked, language, '2023-05-02').some(({ entity }) => entity === 'marc-ulmet');
    expect(found).toBe(held);
  });

  it.each([
    ['no date', 'fr', null, 'En France, la ministre des Quais a réagi.'],
    ['the month of a change', 'en', '2024-06-11', 'The French quay minister resigned.'],
    ['not certain since when', 'en', '2025-01-10', 'The chair of [o=millrace:Millrace] resigned.'],
    ['no longer', 'en', '2025-01-10', 'The former French quay minister resigned.'],
    ['of another gender', 'fr', '2025-01-10', 'En France, la ministre des Quais a réagi.'],
    ['of a portfolio nobody told', 'fr', '2025-01-10', 'En France, le ministre a réagi.'],
    ['of another country', 'fr', '2025-01-10', 'Le gouvernement belge cède. Le ministre des Quais a réagi.'],
    ['of the shadow cabinet', 'en', '2020-01-10', 'The shadow quay minister resigned.'],
    ['of an unknown portfolio', 'fr', '2025-01-10', 'En France, le ministre des Quais et des Ports a réagi.'],
  ] as const)('is open: %s', (_, language, published, marked) => {
    const people = new Set(['clara-orvane', 'paul-sten', 'ada-ulm', 'kim-ulm']);
    expect(link(marked, language, published).filter(({ entity }) => people.has(entity))).toEqual([]);
  });

  it('is whom the article names in it', () => {
    const marked = 'Le ministre des Quais, [o:Sam Orel], a parlé. Le ministre des Quais a réagi.';
    expect(show(link(marked, 'fr', '2025-01-10'))).toEqual([
      'Le ministre des Quais → sam-orel',
      'Sam Orel → sam-orel',
      'Le ministre des Quais → sam-orel',
    ]);
  });
});

describe('functions with their body', () => {
  it.each([
    ['fr', '[p:Paul Orel] résiste. « Jamais », a dit le patron de [o:Corvane].', ['le patron → paul-orel']],
    ['en', '[p:Jane Orel] resists. “Never,” said the chair of [o:Corvane].', ['the chair → jane-orel']],
    ['fr', '[p:Paul Orel] attaque [o:Corvane]. « Jamais », a dit le patron de [o:Corvane].', []],
    ['fr', '[p:Paul Orel] a vu le patron de [o:Corvane].', []],
    ['fr', '[p:Yves Ulm], patron de [o:Ardille], résiste. « Jamais », dit le patron de [o:Corvane].', []],
    ['fr', '[p:Paul Orel] résiste. « Jamais », dit le patron de [o:Corvane], [p:Yves Ulm].', ['le patron → yves-ulm']],
    ['fr', 'Une députée du Nord, [p:Ines Ulm], a promis un vote.', ['Une députée → ines-ulm']],
    ['fr', 'Son ancien directeur, le Pr [p:Yves Ulm], a démenti.', ['Son ancien directeur → yves-ulm']],
    ['en', 'The chair of the board, Dr. [p:Jane Orel], objected.', ['The chair → jane-orel']],
  ] as const)('%s: %s', (language, marked, expected) =>
    expect(show(link(marked, language), 'nominal')).toEqual(expected),
  );
});
