import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listEntities } from '../../src/analyse/entities.js';
import { linkMentions } from '../../src/analyse/links.js';
import type { Resources } from '../../src/analyse/resources.js';
import { indexOffices } from '../../src/analyse/links/offices.js';
import type { Country, Knowledge, KnownEntity } from '../../src/knowledge/knowledge.js';
import { loadVerbForms } from '../../src/lexicon/verbs.js';
import { segment } from '../../src/segment/segment.js';
import type { EntityType, Mention, NameMention } from '../../src/types.js';
import { makeArticle } from '../segment/article.js';

const known: KnownEntity = {
  id: 'quay-watch',
  type: 'organization',
  kind: 'ngo',
  name: 'Quay Watch',
  nameFr: null,
  country: null,
  aliases: [],
  roles: [],
  issue: null,
  note: null,
  source: null,
};

/** A person with an office, as `office en|office fr|organization|from|to`. */
function official(id: string, name: string, ...roles: string[]): KnownEntity {
  return {
    ...known,
    id,
    name,
    type: 'person',
    kind: 'politician',
    roles: roles.map((role) => {
      const [en = '', fr = '', organization = '', from = '', to = ''] = role.split('|');
      return { en, fr, organization: organization || null, from: from || null, to: to || null };
    }),
  };
}

const entities: readonly KnownEntity[] = [
  known,
  { ...known, id: 'millrace', kind: 'company', name: 'Millrace' },
  { ...known, id: 'namur', type: 'place', kind: 'city', name: 'Namur', country: 'BE' },
  { ...known, id: 'quay-times', kind: 'media', name: 'Quay Times', country: 'FR' },
  { ...known, id: 'quay-soir', kind: 'media', name: 'Le Quai du soir', country: 'BE' },
  { ...known, id: 'quay-ministry', kind: 'ministry', name: 'Quay Ministry', country: 'FR' },
  official('clara-orvane', 'Clara Orvane', 'French quay minister|ministre des Quais|quay-ministry|2023-02|2024-06'),
  official('paul-sten', 'Paul Sten', 'French quay minister|ministre délégué chargé des Quais|quay-ministry|2024-06|'),
  official('eve-sten', 'Eve Sten', 'French president|président de la République|quay-ministry|2023-01|'),
  official('marc-ulmet', 'Marc Ulmet', 'French prime minister|Premier ministre|quay-ministry|2023-01|'),
  official('ines-sten', 'Ines Sten', 'French justice minister|garde des Sceaux|quay-ministry|2023-01|'),
  official('yves-orel', 'Yves Orel', 'Defender of Rights|Défenseur des droits|quay-ministry|2023-01|'),
  official('ada-ulm', 'Ada Ulm', 'chief executive of Millrace|PDG de Millrace|millrace|2019-01|'),
  official('kim-ulm', 'Kim Ulm', 'chair of Millrace|présidente de Millrace|millrace||'),
];
const france: Country = {
  code: 'FR',
  entity: 'france',
  en: ['France'],
  fr: ['France'],
  demonyms: { en: ['French'], fr: ['français', 'française'] },
  ofFr: 'de France',
};
const belgium: Country = {
  ...france,
  code: 'BE',
  entity: 'belgium',
  en: ['Belgium'],
  fr: ['Belgique'],
  demonyms: { en: ['Belgian'], fr: ['belge'] },
};
const knowledge: Knowledge = { entities, issues: [], kinds: [], countries: [france, belgium] };
const resources = {
  knowledge,
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  offices: { en: indexOffices(knowledge, 'en'), fr: indexOffices(knowledge, 'fr') },
  verbs: loadVerbForms(readFileSync(new URL('../../dist/verb-forms.json', import.meta.url), 'utf8')),
} as unknown as Resources;

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', t: 'place', r: 'product' };

/** Links a text in which names are marked `[p:Ada Orvane]`; `[o=quay-watch:QW]` is one that the knowledge base knows. */
function link(
  marked: string,
  language: 'en' | 'fr',
  published: string | null = null,
  outlet: string | null = null,
): Mention[] {
  const names: NameMention[] = [];
  let text = '';
  for (const [piece, type, entity, surface] of marked.matchAll(/\[(\w)(?:=([\w-]+))?:([^\]]+)\]|[^[]+/gu)) {
    if (surface !== undefined) {
      const [start, end] = [text.length, text.length + surface.length];
      const kind = TYPES[type ?? ''] ?? 'organization';
      names.push({ start, end, type: kind, entity: entity ?? null, form: 'name', confidence: 0.9, rule: 'test' });
    }
    text += surface ?? piece;
  }
  const mentions = linkMentions(segment(makeArticle(text, { language, published, outlet })), names, resources);
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  return mentions;
}

const show = (mentions: readonly Mention[], form?: Mention['form']): string[] =>
  mentions.filter((one) => form === undefined || one.form === form).map(({ text, entity }) => `${text} → ${entity}`);

describe('names in one article', () => {
  it.each([
    [
      'surname',
      '[p:Rolf von Stauden] spoke. [p:Von Stauden] left.',
      ['Rolf von Stauden → rolf-von-stauden', 'Von Stauden → rolf-von-stauden'],
    ],
    [
      'initials',
      '[p:Jan-Maria Colt] spoke. [p:J. Colt] left.',
      ['Jan-Maria Colt → jan-maria-colt', 'J. Colt → jan-maria-colt'],
    ],
    ['accents', '[p:Minh-Anh Phạm] spoke.', ['Minh-Anh Phạm → minh-anh-pham']],
    [
      'two of one surname',
      'Mr [p:Paul Arden] met Ms [p:Lena Arden]. Ms [p:Arden] spoke. Mr [p:Arden] left.',
      ['Paul Arden → paul-arden', 'Lena Arden → lena-arden', 'Arden → lena-arden', 'Arden → paul-arden'],
    ],
    [
      'two of one surname, open where nothing tells',
      '[p:Paul Arden] met [p:Lena Arden]. [p:Arden] left. [p:Lena] stayed.',
      ['Paul Arden → paul-arden', 'Lena Arden → lena-arden', 'Arden → arden', 'Lena → lena-arden'],
    ],
    [
      'two of one surname, one of them named just before',
      '[p:Paul Arden] met [p:Lena Arden]. They voted. [p:Lena Arden] spoke. For [p:Arden], it is over.',
      ['Paul Arden → paul-arden', 'Lena Arden → lena-arden', 'Lena Arden → lena-arden', 'Arden → arden'],
    ],
    [
      'two of one surname, of whom the knowledge base knows one',
      '[p=clara-orvane:Clara Orvane] met [p:Paul Orvane]. [p=clara-orvane:Orvane] spoke. Mr [p=clara-orvane:Orvane] left.',
      ['Clara Orvane → clara-orvane', 'Paul Orvane → paul-orvane', 'Orvane → orvane', 'Orvane → paul-orvane'],
    ],
    ['two of one surname, by title only', 'Mr [p:Arden] met Ms [p:Arden].', ['Arden → arden-m', 'Arden → arden-f']],
    [
      'a title that does not fit',
      '[p:Paul Arden] left. Mrs [p:Arden] stayed.',
      ['Paul Arden → paul-arden', 'Arden → arden-f'],
    ],
    [
      'acronym in brackets',
      '[o:Reisende gegen Funk] (RGF) won. RGF cheered.',
      ['Reisende gegen Funk → reisende-gegen-funk', 'RGF → reisende-gegen-funk', 'RGF → reisende-gegen-funk'],
    ],
    [
      'initials of a body',
      '[o:Institute for Slow Exports] spoke. [o:ISE] left.',
      ['Institute for Slow Exports → institute-for-slow-exports', 'ISE → institute-for-slow-exports'],
    ],
    [
      'short form',
      '[o:Morvan Photonics] grew. [o:Morvan] hired.',
      ['Morvan Photonics → morvan-photonics', 'Morvan → morvan-photonics'],
    ],
    ['optional word', '[o:Lumo] grew. [o:Lumo AI] hired.', ['Lumo → lumo-ai', 'Lumo AI → lumo-ai']],
    [
      'a common word is no short form',
      '[o:European Quay Council] met [o:European].',
      ['European Quay Council → european-quay-council', 'European → european'],
    ],
    ['known', '[o=quay-watch:Quay Watch] met [o:Quay].', ['Quay Watch → quay-watch', 'Quay → quay-watch']],
  ])('%s', (_, marked, expected) => expect(show(link(marked, 'en'), 'name')).toEqual(expected));
});

it('leaves a surname open that two people share in a French article', () => {
  const marked =
    '[p:Paul Arden] a vu [p:Lena Arden]. [p:Lena Arden] vote. Pour [p:Arden], le débat est clos. M. [p:Arden] part.';
  expect(show(link(marked, 'fr'), 'name').slice(3)).toEqual(['Arden → arden', 'Arden → paul-arden']);
});

describe('capitals', () => {
  it.each([
    ['en', '[t:Berlin] rejected the plan.', 'Berlin → german-government'],
    ['en', 'They met in [t:Berlin].', 'Berlin → berlin'],
    ['en', "It was [t:Paris]'s position.", 'Paris → french-government'],
    ['en', 'They warned [t:Beijing] of the costs.', 'Beijing → chinese-government'],
    ['fr', 'Ils ont menacé [t:Londres].', 'Londres → uk-government'],
    ['fr', '[t:Madrid] avertit ses partenaires.', 'Madrid → spanish-government'],
    ['en', '[t:Rome] is hot in July.', 'Rome → rome'],
    ['fr', '[t:Bruxelles] refuse de céder.', 'Bruxelles → european-commission'],
    ['en', '[o:PARIS], 10 January 2023 - Refuses to bow.', 'PARIS → paris'],
    ['fr', '[t:PARIS], 10 janvier 2023 (AFP) – Refuse de céder.', 'PARIS → paris'],
    ['fr', '[o:LYON], France (IW) — Rejette le plan.', 'LYON → lyon'],
    ['fr', 'Le salon se tient à [t:Bruxelles].', 'Bruxelles → bruxelles'],
  ] as const)('%s: %s', (language, marked, expected) => expect(show(link(marked, language))).toEqual([expected]));
});

describe('names that are common words', () => {
  it.each([
    ['en', 'The [o=mistral-ai:Mistral], a cold wind, blew. [o=mistral-ai:Mistral] grew.', ['Mistral → mistral-ai']],
    ['fr', 'Le [o=mistral-ai:Mistral] souffle. Le modèle de [o=mistral-ai:Mistral] plaît.', ['Mistral → mistral-ai']],
    [
      'en',
      'The [o=amazon:Amazon] fell. The [o=amazon:Amazon] warehouse closed. [o=amazon:Amazon] grew.',
      ['Amazon → amazon-river', 'Amazon → amazon', 'Amazon → amazon'],
    ],
    ['fr', 'Alerte [o=orange:Orange] à la canicule. [o=orange:Orange] recrute.', ['Orange → orange']],
    ['en', "Nobody saw the [r=gemini:Gemini] capsule. Google's [r=gemini:Gemini] did.", ['Gemini → gemini']],
    ['fr', '[o=orange:Orange] alerte sur le coût. La vigilance [o=orange:Orange] est levée.', ['Orange → orange']],
    ['fr', 'Le Nord est en alerte [o=orange:Orange]. La Cnil alerte [o=orange:Orange].', ['Orange → orange']],
    ['en', '[o=meta:Meta] analyses private messages. A [o=meta:Meta] analysis was published.', ['Meta → meta']],
    ['en', '[o=orange:Orange] alerts its customers. An [o=orange:Orange] alert was lifted.', ['Orange → orange']],
    ['fr', '[t=orange-town:Orange] est le deuxième niveau. [o=orange:Orange] est le premier.', ['Orange → orange']],
    ['en', '[o=orange:Orange] is the second level. [o=orange:Orange] is the largest.', ['Orange → orange']],
  ] as const)('%s: %s', (language, marked, expected) => expect(show(link(marked, language), 'name')).toEqual(expected));
});

describe('descriptions', () => {
  it.each([
    ['en', '[o:Tidemill], a start-up, grew. The company declined.', ['The company → tidemill']],
    [
      'en',
      '[o:Institute for Slow Exports] spoke. The institute published a study.',
      ['The institute → institute-for-slow-exports'],
    ],
    ['en', '[o:Tidemill] sued [o:Corvane]. The company declined.', []],
    [
      'en',
      'Nurses at three hospitals have refused to use it.',
      ['Nurses at three hospitals → nurses-at-three-hospitals'],
    ],
    ['en', 'The interior ministry said nothing.', ['The interior ministry → interior-ministry']],
    ['en', 'The company car was sold by [o:Tidemill].', []],
    ['fr', 'La députée [p:Ada Orvane] a parlé. L’élue a quitté la salle.', ['L’élue → ada-orvane']],
    ['fr', 'La start-up grenobloise [o:Ardille] a grandi. L’entreprise dément.', ['L’entreprise → ardille']],
    ['fr', 'Deux diplomates ont refusé de répondre.', ['Deux diplomates → deux-diplomates']],
  ] as const)('%s: %s', (language, marked, expected) =>
    expect(show(link(marked, language), 'nominal')).toEqual(expected),
  );
});

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

describe('types by apposition', () => {
  it.each([
    ['en', '[o:Jane Orel], the head of policy, spoke.', 'person'],
    ['en', 'The company, [p:Nordquai Bahn], spoke.', 'organization'],
    ['en', 'The assistant, [o:Medory], is late.', 'product'],
    ['fr', 'Son ancien directeur, [o:Yanis Orel-Obi], a parlé.', 'person'],
    ['fr', '[o:Yanis Orel-Obi], porte-parole du groupe, a parlé.', 'person'],
    ['en', '[p:Jane Orel], of the union, spoke.', 'person'],
    ['en', 'The chair of the board, [p:Jane Orel], spoke.', 'person'],
  ] as const)('%s: %s → %s', (language, marked, expected) =>
    expect(link(marked, language).find(({ form }) => form === 'name')?.type).toBe(expected),
  );
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

describe('pronouns', () => {
  it.each([
    ['en', '[p:Clara Orvane] left. She said nothing.', ['She → clara-orvane']],
    ['en', '[p:Clara Orvane] met [p:Paul Sten]. He said nothing.', ['He → paul-sten']],
    ['en', '[o:Tidemill] said it would appeal. It was clear that he knew.', ['it → tidemill']],
    ['en', '[p:Ola Orvane] met [p:Kim Sten] and [p:Sam Ulm]. “He left,” said a guard.', []],
    ['fr', '[p:Clara Orvane] a parlé. « Non », a-t-elle répété.', ['elle → clara-orvane']],
    ['fr', '[p:Paul Sten] a parlé. Il faut attendre.', []],
    [
      'fr',
      '[p:Paul Orel] et [p:Clara Orvane] votent. « Non », a-t-il dit. « Si », a-t-elle dit.',
      ['il → paul-orel', 'elle → clara-orvane'],
    ],
    ['fr', 'La ministre a vu [p:Paul Orel], élu du Nord. « Non », a-t-il dit.', ['il → paul-orel']],
    ['fr', 'La [o:Ligue des quais] proteste. Elle demande un vote.', ['Elle → ligue-des-quais']],
  ] as const)('%s: %s', (language, marked, expected) =>
    expect(show(link(marked, language), 'pronoun')).toEqual(expected),
  );
});

describe('entities', () => {
  it('go by the fullest name, in order of first mention', () => {
    const mentions = link('[p:Orvane] met [o=quay-watch:QW]. [p:Ada Orvane] spoke.', 'en');
    expect(listEntities(mentions, resources)).toEqual([
      { id: 'ada-orvane', name: 'Ada Orvane', type: 'person', known: false, mentions: 2 },
      { id: 'quay-watch', name: 'Quay Watch', type: 'organization', known: true, mentions: 1 },
    ]);
  });
});
