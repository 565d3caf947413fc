import { describe, expect, it } from 'vitest';
import { DEFAULT_MIN_CONFIDENCE, scoreStances } from '../../src/analyse/stances.js';
import { makeScoringResources, readMarked } from './marked.js';

const resources = makeScoringResources();

/** `holder polarity target` of every stance, in order. */
function sidesOf(marked: string, language: 'en' | 'fr'): string[] {
  const { text, segmented, mentions, issues, quotes } = readMarked(marked, language);
  return scoreStances(segmented, mentions, issues, quotes, resources).map(({ holder, target, polarity }) => {
    const who = holder.entity ?? (holder.start === null ? holder.kind : text.slice(holder.start, holder.end ?? 0));
    return `${who} ${polarity} ${target.issue ?? target.entity ?? ''}`;
  });
}

const CAMERAS = '{facial-recognition:Face-reading cameras} were installed in May. ';
const CAMERAS_FR = '{facial-recognition:Les caméras biométriques} ont été posées en mai. ';

describe('what the text speaks of', () => {
  it.each([
    ['a noun', 'en', `${CAMERAS}[p:Ada Orvane] opposes the scheme.`, ['ada-orvane oppose facial-recognition']],
    [
      'a passive',
      'en',
      `${CAMERAS}The list was defended by [p:Ada Orvane].`,
      ['ada-orvane support facial-recognition'],
    ],
    ['a demonstrative that brings its own noun', 'en', `${CAMERAS}[p:Ada Orvane] rejected that reading.`, []],
    [
      'an article before the verb is no pronoun',
      'fr',
      `${CAMERAS_FR}[p:Ada Orvane] ne conteste pas la prolongation, mais refuse de payer.`,
      [],
    ],
    [
      'a pronoun in a quote',
      'en',
      `${CAMERAS}“<<ada-orvane|It is a disgrace for us all.>>”`,
      ['ada-orvane oppose facial-recognition'],
    ],
    [
      'a relative clause between',
      'en',
      '{predictive-policing:The burglary forecast} that has hung there since May is loved by [p:Ada Orvane].',
      ['ada-orvane support predictive-policing'],
    ],
    [
      'un nom contracté',
      'fr',
      `${CAMERAS_FR}[p:Ada Orvane] se félicite du dispositif.`,
      ['ada-orvane support facial-recognition'],
    ],
    ['un pluriel indéfini', 'fr', `${CAMERAS_FR}[p:Ada Orvane] plaide pour des règles.`, []],
    [
      'un pronom dans une citation',
      'fr',
      `${CAMERAS_FR}« <<ada-orvane|C’est une honte pour la ville.>> »`,
      ['ada-orvane oppose facial-recognition'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(sidesOf(text, language)).toEqual(expected);
  });
});

describe('holders', () => {
  it.each([
    [
      'a list of names',
      'en',
      '[o:Norvane], [o:Lumivox] and [o:Quay Watch] have pushed for {self-regulation:self-regulation}.',
      ['norvane support self-regulation', 'lumivox support self-regulation', 'quay-watch support self-regulation'],
    ],
    [
      'a list of names',
      'fr',
      "[o:Norvane] et [o:Lumivox] s'opposent à {self-regulation:l'autorégulation}.",
      ['norvane oppose self-regulation', 'lumivox oppose self-regulation'],
    ],
    [
      'a name in apposition',
      'en',
      'The club is silent, and its president, [p:Ada Orvane], has opposed {social-scoring:the scoring}.',
      ['ada-orvane oppose social-scoring'],
    ],
    ['no friend of', 'en', '[p:Ada Orvane] is no friend of [o:Argo].', ['ada-orvane oppose argo']],
    [
      'a second body with its town',
      'en',
      '[o:Quay Union] and the [t:Lisbon]-based group [o:Delta Watch] oppose {ai-act:the AI Act}.',
      ['quay-union oppose ai-act', 'delta-watch oppose ai-act'],
    ],
    [
      'a place that ends a description',
      'en',
      '[p:Ada Orvane] and [g=mayors:mayors from Arle] and [t:Orle] oppose {ai-act:the AI Act}.',
      ['ada-orvane oppose ai-act', 'mayors oppose ai-act'],
    ],
    [
      'a name with a negation',
      'fr',
      '[o:Marché sans œil] s’oppose à {facial-recognition:la reconnaissance faciale}.',
      ['marché-sans-œil oppose facial-recognition'],
    ],
    [
      'le lieu de la cible',
      'fr',
      '[p:Ada Orvane] a déposé un recours contre {facial-recognition:les caméras} de [t:Brême].',
      ['ada-orvane oppose facial-recognition'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(sidesOf(text, language)).toEqual(expected);
  });
});

describe('who speaks for a body', () => {
  it.each([
    [
      'shares its side',
      'en',
      `[o:Delta Watch] opposes {facial-recognition:face matching}. “<<ada-orvane|A street is no suspect>>”, said [p:Ada Orvane] of [o:Delta Watch].`,
      ['delta-watch oppose facial-recognition', 'ada-orvane oppose facial-recognition'],
    ],
    [
      'not its former side',
      'en',
      `[o:Delta Watch] had opposed {facial-recognition:face matching}. “<<ada-orvane|A street is no suspect>>”, said [p:Ada Orvane] of [o:Delta Watch].`,
      ['delta-watch oppose facial-recognition'],
    ],
    [
      'partage son camp',
      'fr',
      `[o:Veille Nord] condamne {facial-recognition:les caméras}. « <<ada-orvane|Une rue n’est pas un suspect>> », dit [p:Ada Orvane], présidente de [o:Veille Nord].`,
      ['veille-nord oppose facial-recognition', 'ada-orvane oppose facial-recognition'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(sidesOf(text, language)).toEqual(expected);
  });
});

describe('names given in quote marks', () => {
  it.each([
    [
      'a figure',
      'en',
      '[p:Ada Orvane] called {self-regulation:the voluntary code} “<<ada-orvane|a kettle without a lid>>”.',
      ['ada-orvane oppose self-regulation'],
    ],
    [
      'a praising one',
      'en',
      '[p:Ada Orvane] called {self-regulation:the voluntary code} “<<ada-orvane|a triumph>>”.',
      ['ada-orvane support self-regulation'],
    ],
    [
      'une image',
      'fr',
      '[p:Ada Orvane] qualifie {self-regulation:la charte} de « <<ada-orvane|bouilloire sans couvercle>> ».',
      ['ada-orvane oppose self-regulation'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(sidesOf(text, language)).toEqual(expected);
  });
});

describe('targets', () => {
  it.each([
    [
      'an exception is what the issue is',
      'fr',
      '[p:Ada Orvane] regrette {national-security-exemption:l’exception pour la police}.',
      ['ada-orvane oppose national-security-exemption'],
    ],
    [
      'a law under its own name',
      'en',
      '[o:Parliament] opposes {liability:[l:Machine Damages Act]}.',
      ['parliament oppose liability'],
    ],
    [
      'rather than',
      'en',
      '[p:Ada Orvane] wants {deepfakes:cloned voices} licensed rather than banned.',
      ['ada-orvane support deepfakes'],
    ],
    ['a clause of its own', 'en', '[o:Argo] warns that makers of {deepfakes:cloned voices} are hiring.', []],
    [
      'a wish to tighten',
      'en',
      '[p:Ada Orvane] wants to tighten {export-controls:the licence list}.',
      ['ada-orvane support export-controls'],
    ],
    [
      'un appel à voter',
      'fr',
      '[p:Ada Orvane] appelle à voter {ai-act:le règlement sur l’IA}.',
      ['ada-orvane support ai-act'],
    ],
    [
      'a comment on the story',
      'en',
      '[o:Novaterre] has cut its fees.\nAnalysis — A sensible step.',
      ['outlet support novaterre'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(sidesOf(text, language)).toEqual(expected);
  });
});

describe('what turns or empties a side', () => {
  it.each([
    [
      'an exemption that is the issue',
      'en',
      '{national-security-exemption:National security} is left out. [o:Delta Watch] opposes the exemption.',
      ['delta-watch oppose national-security-exemption'],
    ],
    [
      'an exemption from a protection',
      'en',
      '[o:Delta Watch] opposed a {copyright:copyright} exemption for start-ups.',
      ['delta-watch support copyright'],
    ],
    [
      'an attempt to ban',
      'en',
      `{ai-in-health:The triage assistant} is new. [o:Argo] will fight any attempt to ban the assistant.`,
      ['argo support ai-in-health'],
    ],
    ['what a name only completes', 'en', '[o:Delta Watch] welcomed the [o:Clearlens] fine.', []],
    ['barred children', 'en', '[o:Argo] barred {child-protection:under-16s}.', []],
    ['fears for jobs', 'en', '[o:Quay Union] is worried about {employment:job cuts}.', []],
    [
      'kept under lock and key',
      'en',
      '[p:Ada Orvane] recommends that any {open-source-ai:open model} above that size be kept under lock and key.',
      [],
    ],
    ['a condition', 'en', '“<<ada-orvane|If {ai-act:the AI Act} is weakened, artists lose.>>”', []],
    ['a move of services', 'en', '[o:Argo] will move services to {data-centres:new server halls}.', []],
    ['a law’s content', 'en', 'The text bans {social-scoring:social scoring}.', []],
    [
      'a pronoun after a rule and a thing',
      'en',
      'The bill would not ban {facial-recognition:face matching}. [o:Delta Watch] opposes it.',
      [],
    ],
    ['a finding is not its finder’s', 'en', 'It rained.\nAnalysis — Alarming revelations by [o:Harbour Post].', []],
    ['ne pas toucher', 'fr', '[o:Ligue du Quai] appelle à ne pas toucher au {data-protection:RGPD}.', []],
    ['ne pas détricoter', 'fr', '[p:Ada Orvane] ne veut pas « détricoter » {ai-act:l’AI Act}.', []],
    [
      'une incise dans la négation',
      'fr',
      '[p:Ada Orvane] n’est pas, précise-t-elle, opposée au {open-source-ai:code ouvert}.',
      [],
    ],
    [
      'seulement aux poids',
      'fr',
      '[p:Ada Orvane] n’est pas, précise-t-elle, opposée au {open-source-ai:code ouvert}, seulement aux {open-source-ai:poids ouverts}.',
      ['ada-orvane oppose open-source-ai'],
    ],
    [
      'an insertion in the negation',
      'en',
      '[p:Ada Orvane] is not, she insists, opposed to {open-source-ai:open weights}.',
      [],
    ],
    [
      'une relative inversée',
      'fr',
      '[o:Ligue du Quai] condamne {ai-act:l’AI Act}, que soutiennent [o:Argo] et [o:Brume].',
      ['ligue-du-quai oppose ai-act', 'argo support ai-act', 'brume support ai-act'],
    ],
    [
      'une relative inversée sur le report',
      'fr',
      '[o:Ligue du Quai] rejette le report de {ai-act:l’AI Act}, que soutiennent [o:Argo] et [o:Brume].',
      ['ligue-du-quai support ai-act'],
    ],
    ['un report jugé', 'fr', '[o:Argo] juge le report « indispensable ». {ai-act:L’AI Act} attend.', []],
    ['une avocate', 'fr', '[p:Ada Orvane], avocate de [o:Rue Calme], attend.', []],
    [
      'elle aussi',
      'fr',
      '[o:Argo] vend. [o:Rue Calme] dénonce [o=argo:elle] aussi {mass-surveillance:une surveillance}.',
      ['rue-calme oppose mass-surveillance'],
    ],
  ] as const)('%s', (_, language, text, expected) => {
    expect(sidesOf(text, language)).toEqual(expected);
  });
});

it('keeps most stances at the default confidence', () => {
  const { segmented, mentions, issues, quotes } = readMarked('[o:Quay Union] condemned {ai-act:the AI Act}.', 'en');
  const [stance] = scoreStances(segmented, mentions, issues, quotes, resources);
  expect(stance?.confidence).toBeGreaterThan(DEFAULT_MIN_CONFIDENCE);
});
