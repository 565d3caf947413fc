import { describe, expect, it } from 'vitest';
import { listEntities } from '../../src/analyse/entities.js';
import { link, resources, show } from './linking.js';

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
