import { describe, expect, it } from 'vitest';
import { stancesOf } from './stating.js';

describe('English constructions of stance', () => {
  it.each<[string, string, string[]]>([
    [
      'a refusal to accept',
      '[p:Ada Orvane] cannot accept {facial-recognition:face matching}.',
      ['ada-orvane oppose facial-recognition [accept] stated reported'],
    ],
    [
      'a thing to be kept under lock',
      '{open-source-ai:Open models} are everywhere. [p:Ada Orvane] recommends that any model be kept under lock and key.',
      [],
    ],
    ['to accept alone tells nothing', '[p:Ada Orvane] accepted {facial-recognition:face matching}.', []],
    [
      'an adverb before the verb',
      'We therefore recommend {foundation-model-regulation:obligations for the largest models}.',
      ['outlet support foundation-model-regulation [recommend] stated editorial'],
    ],
    [
      "the outlet's own objection",
      'Our objection to {mass-surveillance:bulk surveillance} is simple.',
      ['outlet oppose mass-surveillance [objection to] stated editorial'],
    ],
    [
      'a critic of',
      '[p:Ada Orvane] is a critic of {predictive-policing:predictive policing}.',
      ['ada-orvane oppose predictive-policing [critic of] stated reported'],
    ],
    [
      'a paper that the subject signs',
      '[p:Ada Orvane] signed an open letter calling for {ai-act:the AI Act}.',
      ['ada-orvane support ai-act [calling for] stated reported'],
    ],
    [
      'who leads a group',
      '[g:Forty charities], led by [o:Delta Watch], denounced {facial-recognition:face matching}.',
      [
        'forty-charities oppose facial-recognition [denounced] stated reported',
        'delta-watch oppose facial-recognition [denounced] stated reported',
      ],
    ],
    [
      'members named behind their group',
      '{open-source-ai:Open weights} were praised by [g:two firms], [o:Quarry] and [o:Loom].',
      [
        'quarry support open-source-ai [praised] stated reported',
        'loom support open-source-ai [praised] stated reported',
      ],
    ],
    ['a claim of others', '[p:Ada Orvane] rejected claims that {facial-recognition:face matching} is racist.', []],
    [
      'a wish about a pronoun',
      'The town bought {facial-recognition:face cameras}. [p:Ada Orvane] wants them removed.',
      ['ada-orvane oppose facial-recognition [wants] stated reported'],
    ],
    [
      'against keeping it',
      'The town bought {facial-recognition:face cameras}. [p:Ada Orvane] voted against keeping them.',
      ['ada-orvane oppose facial-recognition [voted against] stated reported'],
    ],
    [
      'anger that something meets',
      '{ai-act:The AI Act} was met with anger by [o:Delta Watch].',
      ['delta-watch oppose ai-act [met with anger] stated reported'],
    ],
    [
      'a circumstance',
      'The town will buy {facial-recognition:face cameras}, despite opposition from [o:Delta Watch].',
      ['delta-watch oppose facial-recognition [despite opposition] stated reported'],
    ],
    [
      'a name given to the topic',
      'The town bought {facial-recognition:face cameras}. [p:Ada Orvane] denounced a disgrace.',
      ['ada-orvane oppose facial-recognition [denounced] stated reported'],
    ],
    [
      'a sum',
      '[o:Quarry] will invest $40 million in {data-centres:data centres}.',
      ['quarry support data-centres [invest $40 million in] stated reported'],
    ],
    ['a loan is business', '[o:Quarry] gave a loan of 40 million euros to [o:Loom].', []],
    [
      'nested opposition',
      "[p:Ada Orvane] deplored [o:Loom]'s opposition to {transparency:labels on synthetic text}.",
      [
        'ada-orvane support transparency [deplored] stated reported',
        'loom oppose transparency [opposition to] stated reported',
      ],
    ],
    ['what one is told to think', '[p:Ada Orvane] was told to trust {ai-in-health:the triage machine}.', []],
    ['refusing to let', '[p:Ada Orvane] refuses to let {ai-in-health:the triage machine} decide.', []],
    [
      'an imperative',
      '“<<ada-orvane|Stop {data-centres:the data centre}>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose data-centres [Stop] stated quoted'],
    ],
    [
      'a slogan',
      '“<<ada-orvane|No to {data-centres:the data centre}>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose data-centres [No to] stated quoted'],
    ],
    [
      'a predicate right behind its subject',
      '“<<ada-orvane|{self-regulation:Voluntary codes} have failed>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose self-regulation [have failed] stated quoted'],
    ],
    [
      'of a pronoun',
      'The town bought {facial-recognition:face cameras}. “<<ada-orvane|It is a dangerous toy>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose facial-recognition [dangerous] stated quoted'],
    ],
    [
      'a verdict on what may come',
      '“<<ada-orvane|{self-regulation:A voluntary code} would be a mistake>>,” said [p:Ada Orvane].',
      ['ada-orvane oppose self-regulation [mistake] hedged quoted'],
    ],
    [
      'a relative clause that is the issue',
      '[p:Ada Orvane] signed the petition against cameras which {biometric-categorisation:read moods}.',
      ['ada-orvane oppose biometric-categorisation [signed the petition against] stated reported'],
    ],
    [
      'fear of a thing',
      '[p:Ada Orvane] warned against {data-centres:the data centre}.',
      ['ada-orvane oppose data-centres [warned against] stated reported'],
    ],
  ])('%s', (_what, marked, expected) => {
    expect(stancesOf(marked, 'en')).toEqual(expected);
  });
});

describe('French constructions of stance', () => {
  it.each<[string, string, string[]]>([
    [
      'un refus d’accepter',
      "[p:Ada Orvane] n'accepte pas {facial-recognition:la reconnaissance faciale}.",
      ['ada-orvane oppose facial-recognition [accepte] stated reported'],
    ],
    ['accepter seul ne dit rien', '[p:Ada Orvane] a accepté {facial-recognition:la reconnaissance faciale}.', []],
    [
      'notre opposition',
      'Notre opposition à {mass-surveillance:la surveillance de masse} est simple.',
      ['outlet oppose mass-surveillance [opposition à] stated editorial'],
    ],
    [
      'une tribune signée',
      '[p:Ada Orvane] a signé une tribune appelant à {ai-act:l’AI Act}.',
      ['ada-orvane support ai-act [appelant à] stated reported'],
    ],
    [
      'qui mène un groupe',
      '[g:Quarante associations], menées par [o:Delta Libre], dénoncent {facial-recognition:la reconnaissance faciale}.',
      [
        'quarante-associations oppose facial-recognition [dénoncent] stated reported',
        'delta-libre oppose facial-recognition [dénoncent] stated reported',
      ],
    ],
    [
      'les membres nommés après leur groupe',
      '{open-source-ai:Les poids ouverts} ont été salués par [g:deux entreprises], [o:Carrière] et [o:Métier].',
      [
        'carrière support open-source-ai [salués] stated reported',
        'métier support open-source-ai [salués] stated reported',
      ],
    ],
    [
      "l'idée des autres",
      "[p:Ada Orvane] rejette l'idée que {facial-recognition:la reconnaissance faciale} soit raciste.",
      [],
    ],
    [
      'un nom donné, au passé composé',
      '[p:Ada Orvane] a jugé {facial-recognition:la reconnaissance faciale} dangereuse.',
      ['ada-orvane oppose facial-recognition [dangereuse] stated reported'],
    ],
    [
      'une circonstance',
      'La ville achètera {facial-recognition:des caméras}, au grand dam de [o:Delta Libre].',
      ['delta-libre oppose facial-recognition [au grand dam] stated reported'],
    ],
    [
      'un nom pour le sujet',
      'La ville a acheté {facial-recognition:des caméras}. [p:Ada Orvane] dénonce un scandale.',
      ['ada-orvane oppose facial-recognition [dénonce] stated reported'],
    ],
    [
      'une somme',
      '[o:Carrière] va investir 40 millions d’euros dans {data-centres:les centres de données}.',
      ['carrière support data-centres [investir 40 millions d’euros dans] stated reported'],
    ],
    ['un prêt est une affaire', '[o:Carrière] a accordé un prêt de 40 millions d’euros à [o:Métier].', []],
    [
      'une opposition déplorée',
      "[p:Ada Orvane] déplore l'opposition de [o:Métier] à {transparency:l'étiquetage des images}.",
      [
        'ada-orvane support transparency [déplore] stated reported',
        'métier oppose transparency [opposition de Métier à] stated reported',
      ],
    ],
    [
      'un recours à',
      '[p:Ada Orvane] a défendu le recours à {facial-recognition:la reconnaissance faciale}.',
      ['ada-orvane support facial-recognition [défendu] stated reported'],
    ],
    [
      'un impératif',
      '« <<ada-orvane|Interdisons {facial-recognition:ces caméras}>> », dit [p:Ada Orvane].',
      ['ada-orvane oppose facial-recognition [Interdisons] stated quoted'],
    ],
    [
      'une chose à garder sous clé',
      '{open-source-ai:Les modèles ouverts} se répandent. [p:Ada Orvane] recommande que le modèle soit conservé sous clé.',
      [],
    ],
    [
      'un slogan',
      '« <<ada-orvane|Non à {data-centres:ce centre de données}>> », dit [p:Ada Orvane].',
      ['ada-orvane oppose data-centres [Non à] stated quoted'],
    ],
    [
      'un prédicat juste après son sujet',
      '« <<ada-orvane|{self-regulation:Les chartes} ont échoué>> », dit [p:Ada Orvane].',
      ['ada-orvane oppose self-regulation [ont échoué] stated quoted'],
    ],
    [
      'un pronom',
      'La ville a acheté {facial-recognition:des caméras}. « <<ada-orvane|C’est un jouet dangereux>> », dit [p:Ada Orvane].',
      ['ada-orvane oppose facial-recognition [dangereux] stated quoted'],
    ],
    [
      'un jugement au conditionnel',
      '« <<ada-orvane|{self-regulation:Une charte} serait une erreur>> », dit [p:Ada Orvane].',
      ['ada-orvane oppose self-regulation [erreur] hedged quoted'],
    ],
    [
      'ce que renforce une chose',
      '« <<ada-orvane|{predictive-policing:La police prédictive} renforce les discriminations>> », dit [p:Ada Orvane].',
      ['ada-orvane oppose predictive-policing [discriminations] stated quoted'],
    ],
    [
      'une relative qui est le sujet',
      '[p:Ada Orvane] a signé la pétition contre les caméras qui {biometric-categorisation:lisent l’humeur}.',
      ['ada-orvane oppose biometric-categorisation [signé la pétition contre] stated reported'],
    ],
    [
      'la crainte d’une chose',
      '[p:Ada Orvane] redoute {data-centres:le centre de données}.',
      ['ada-orvane oppose data-centres [redoute] stated reported'],
    ],
  ])('%s', (_what, marked, expected) => {
    expect(stancesOf(marked, 'fr')).toEqual(expected);
  });
});
