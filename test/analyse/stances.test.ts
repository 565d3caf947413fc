import { describe, expect, it } from 'vitest';
import { stancesOf } from './stating.js';

describe('English stances', () => {
  it.each([
    [
      'a pronoun for the limit',
      'The council studied a moratorium on {data-centres:server halls}. [p:Ada Orvane] opposes it.',
      ['ada-orvane support data-centres [opposes] stated reported'],
    ],
    [
      'a levy is a limit',
      '[o:Quay Union] rejected the levy on {data-centres:server halls}.',
      ['quay-union support data-centres [rejected] stated reported'],
    ],
    [
      'a protection by its verb',
      '[o:Delta Watch] called on [o:Parliament] to {child-protection:ban companion bots for under-sixteens}.',
      ['delta-watch support child-protection [called on] stated reported'],
    ],
    [
      'support taken back',
      '[o:Quay Union] withdrew its support for {ai-act:the AI Act}.',
      ['quay-union oppose ai-act [support for] stated reported'],
    ],
    [
      'whose practices',
      "[o:Quay Union] denounced [o:Optiq Nord]'s contracts.",
      ['quay-union oppose optiq-nord [denounced] stated reported'],
    ],
    [
      'an attempt to undo',
      '[p:Ada Orvane] would fight any attempt to ban {facial-recognition:face matching}.',
      ['ada-orvane support facial-recognition [fight] hedged reported'],
    ],
    [
      'a passive of naming',
      '{national-security-exemption:The exemption for spies} was described by [o:Delta Watch] as a disgrace.',
      ['delta-watch oppose national-security-exemption [disgrace] stated reported'],
    ],
    [
      'a paper signed for',
      '[o:Quay Union] signed a manifesto for {open-source-ai:open weights}.',
      ['quay-union support open-source-ai [manifesto for] stated reported'],
    ],
    [
      'active',
      '[o:Quay Union] condemned {ai-act:the AI Act} on Monday.',
      ['quay-union oppose ai-act [condemned] stated reported'],
    ],
    [
      'passive',
      '{facial-recognition:Face matching} was rejected by [o:Quay Union].',
      ['quay-union oppose facial-recognition [rejected] stated reported'],
    ],
    [
      'apposition',
      '[p:Ada Orvane], head of [o:Quay Union], supports {open-source-ai:open weights}.',
      ['ada-orvane support open-source-ai [supports] stated reported'],
    ],
    [
      'two holders',
      '[o:Quay Union] and [o:Delta Watch] oppose {mass-surveillance:street cameras}.',
      [
        'quay-union oppose mass-surveillance [oppose] stated reported',
        'delta-watch oppose mass-surveillance [oppose] stated reported',
      ],
    ],
    [
      'a ban turns',
      '[o:Delta Watch] called for a ban on {facial-recognition:face matching}.',
      ['delta-watch oppose facial-recognition [called for] stated reported'],
    ],
    [
      'a wished outcome turns',
      '[p:Ada Orvane] wants {deepfakes:cloned voices} banned.',
      ['ada-orvane oppose deepfakes [wants] stated reported'],
    ],
    [
      'an infinitive turns',
      '[o:Delta Watch] urged [o:Parliament] to scrap {ai-act:the AI Act}.',
      ['delta-watch oppose ai-act [urged] stated reported'],
    ],
    [
      'a threat under its protection',
      '[p:Ada Orvane] condemned {child-protection:chatbots for toddlers}.',
      ['ada-orvane support child-protection [condemned] stated reported'],
    ],
    [
      'possessive noun',
      "[o:Quay Union]'s opposition to {ai-act:the AI Act} is old.",
      ['quay-union oppose ai-act [opposition to] stated reported'],
    ],
    [
      'concession',
      'While welcoming {transparency:the labelling duty}, [p:Ada Orvane] deplored {compliance-costs:the paperwork}.',
      [
        'ada-orvane support transparency [welcoming] stated reported',
        'ada-orvane oppose compliance-costs [deplored] stated reported',
      ],
    ],
    [
      'relative clause',
      '[p:Ada Orvane], who opposes {data-retention:call records}, left.',
      ['ada-orvane oppose data-retention [opposes] stated reported'],
    ],
    [
      'modality',
      '[o:Quay Union] might back {retraining:the courses}.',
      ['quay-union support retraining [back] hedged reported'],
    ],
    [
      'hearsay',
      '[o:Quay Union] is said to favour {ai-act:the AI Act}.',
      ['quay-union support ai-act [favour] alleged reported'],
    ],
    [
      'denied support',
      '[p:Ada Orvane] does not support {ai-act:the AI Act}.',
      ['ada-orvane oppose ai-act [support] hedged reported'],
    ],
    [
      'first person in a quote',
      '“<<ada-orvane|We oppose {data-centres:the server halls}>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose data-centres [oppose] stated quoted'],
    ],
    [
      'judgement in a quote',
      '“<<ada-orvane|{social-scoring:This scoring} is a disgrace>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose social-scoring [disgrace] stated quoted'],
    ],
    [
      'over what somebody is sued',
      '[o:Delta Watch] sued [o:Argo Corp] over {facial-recognition:face matching}.',
      [
        'delta-watch oppose argo-corp [sued] stated reported',
        'delta-watch oppose facial-recognition [sued] stated reported',
      ],
    ],
    [
      'comment',
      'Analysis — {predictive-policing:This forecast} is a mistake.',
      ['outlet oppose predictive-policing [mistake] stated editorial'],
    ],
    ['narrator', 'I applaud [p:Ada Orvane] for that.', ['outlet support ada-orvane [applaud] stated editorial']],
    [
      'what a bill meets',
      '{ai-act:The AI Act} has drawn criticism from [o:Quay Union].',
      ['quay-union oppose ai-act [drawn criticism] stated reported'],
    ],
  ])('%s', (_, text, expected) => {
    expect(stancesOf(text, 'en')).toEqual(expected);
  });

  it.each([
    ['guidance', '[o:Data Office] issued guidance on {deepfakes:deepfakes}.'],
    ['denied opposition', '[o:Quay Union] did not oppose {employment:the robots}.'],
    ['neither nor', '[o:Quay Union] neither endorsed nor rejected {competition:the merger plan}.'],
    ['a question', 'Does [o:Quay Union] oppose {ai-act:the AI Act}?'],
    ['a court', '[o:Harbour Court] annulled {data-retention:call records}.'],
    ['an order', '[o:Data Office] ordered [o:Argo Corp] to stop {social-scoring:the scoring}.'],
    ['time to study', '[o:Quay Union] asked for time to study {ai-act:the AI Act}.'],
    ['like as a preposition', 'Firms like [o:Argo Corp] build {data-centres:server halls}.'],
    ['said to be untrue', 'It would be wrong to say that [p:Ada Orvane] is against {data-protection:the privacy law}.'],
  ])('none: %s', (_, text) => {
    expect(stancesOf(text, 'en')).toEqual([]);
  });
});

describe('French stances', () => {
  it.each([
    [
      'a pronoun for the limit',
      "Le conseil étudie un moratoire sur {data-centres:les centres de calcul}. [p:Ada Orvane] s'y oppose.",
      ['ada-orvane support data-centres [oppose] stated reported'],
    ],
    [
      'a tax is a limit',
      'Le [o:Syndicat des Quais] rejette la taxe sur {data-centres:les centres de calcul}.',
      ['syndicat-des-quais support data-centres [rejette] stated reported'],
    ],
    [
      'a protection by its verb',
      "[o:Veille Delta] a signé un appel à {ai-safety:suspendre l'entraînement} des plus grands modèles.",
      ['veille-delta support ai-safety [appel à] stated reported'],
    ],
    [
      'support taken back',
      "[o:Syndicat des Quais] a retiré son soutien à {ai-act:l'AI Act}.",
      ['syndicat-des-quais oppose ai-act [soutien à] stated reported'],
    ],
    [
      'a predicate without complement',
      'On parle de {facial-recognition:portiques biométriques}. [p:Ada Orvane] y est hostile.',
      ['ada-orvane oppose facial-recognition [hostile] stated reported'],
    ],
    [
      'a paper signed for',
      '[o:Veille Delta] a signé mardi un manifeste pour {digital-sovereignty:un cloud européen}.',
      ['veille-delta support digital-sovereignty [signé mardi un manifeste pour] stated reported'],
    ],
    [
      'actif',
      '[o:Ligue du Quai] dénonce {ai-act:l’AI Act}.',
      ['ligue-du-quai oppose ai-act [dénonce] stated reported'],
    ],
    [
      'passif',
      '{deepfakes:Les hypertrucages} ont été condamnés par [o:Ligue du Quai].',
      ['ligue-du-quai oppose deepfakes [condamnés] stated reported'],
    ],
    [
      'pronominal',
      '[p:Ada Orvane] s’oppose à {employment:l’automatisation des guichets}.',
      ['ada-orvane oppose employment [oppose à] stated reported'],
    ],
    [
      'clitique',
      '{ai-act:L’AI Act} ? [p:Ada Orvane] s’en méfie.',
      ['ada-orvane oppose ai-act [méfie] stated reported'],
    ],
    [
      'interdiction',
      '[o:Ligue du Quai] réclame l’interdiction de {facial-recognition:la reconnaissance faciale}.',
      ['ligue-du-quai oppose facial-recognition [réclame] stated reported'],
    ],
    [
      'adjectif',
      '[o:Ligue du Quai], hostile à {data-retention:la conservation des données}, manifestera.',
      ['ligue-du-quai oppose data-retention [hostile à] stated reported'],
    ],
    [
      'nom',
      'Le soutien de [p:Ada Orvane] à {open-source-ai:l’IA ouverte} est connu.',
      ['ada-orvane support open-source-ai [soutien de Ada Orvane à] stated reported'],
    ],
    [
      'pour et contre',
      '[p:Ada Orvane] a voté pour {retraining:la formation} et contre {military-ai:les drones}.',
      [
        'ada-orvane support retraining [voté pour] stated reported',
        'ada-orvane oppose military-ai [contre] stated reported',
      ],
    ],
    [
      'conditionnel',
      '[p:Ada Orvane] soutiendrait {ai-act:l’AI Act}.',
      ['ada-orvane support ai-act [soutiendrait] hedged reported'],
    ],
    [
      'ouï-dire',
      'Selon deux élus, [o:Argo] aurait combattu {liability:la directive sur la responsabilité}.',
      ['argo oppose liability [combattu] alleged reported'],
    ],
    [
      'concession',
      'Tout en saluant {ai-investment:le fonds}, [p:Ada Orvane] critique {compliance-costs:la paperasse}.',
      [
        'ada-orvane support ai-investment [saluant] stated reported',
        'ada-orvane oppose compliance-costs [critique] stated reported',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(stancesOf(text, 'fr')).toEqual(expected);
  });

  it.each([
    ['pas hostile', '[p:Ada Orvane] n’est pas hostile à {transparency:l’étiquetage}.'],
    ['ni ni', '[p:Ada Orvane] ne défend ni n’attaque {training-data-scraping:le moissonnage}.'],
    ['publication', '[o:CNIL] a publié une fiche sur {training-data-scraping:le moissonnage}.'],
    ['accusé de réception', '[o:Argo] a accusé réception de {ai-act:l’AI Act}.'],
    ['un avis adopté', '[o:Comité des données] a adopté un avis sur {data-protection:le RGPD}.'],
  ])('aucune : %s', (_, text) => {
    expect(stancesOf(text, 'fr')).toEqual([]);
  });
});

describe('given mentions', () => {
  it('are judged pair by pair', () => {
    expect(stancesOf('[p:Orvane] accused [p:Brandel] of lying to the voters.', 'en', true)).toEqual([
      'orvane oppose brandel [] stated reported',
    ]);
    expect(stancesOf('[p:Orvane] and [p:Brandel] arrived on Tuesday.', 'en', true)).toEqual([]);
  });
});

it('is linear in a long sentence', () => {
  const text = `[o:Quay Union] opposes {ai-act:the AI Act}, ${'and says so to the press, '.repeat(4000)} again.`;
  const start = performance.now();
  stancesOf(text, 'en');
  expect(performance.now() - start).toBeLessThan(3000);
});
