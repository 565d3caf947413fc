import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conjugateEnglish, spellingVariants } from '../../src/lexicon/conjugation-en.js';
import { conjugateFrench } from '../../src/lexicon/conjugation-fr.js';
import { indexVerbClasses, listLemmas, VERB_LISTS } from '../../src/lexicon/verb-lists.js';
import { loadVerbForms, verbReadings } from '../../src/lexicon/verbs.js';

describe('French conjugation', () => {
  it.each([
    ['annoncer', 'past', 'annonça annoncèrent annonçait'],
    ['juger', 'past', 'jugea jugèrent jugeaient'],
    ['rappeler', 'present', 'rappelle rappelons rappellent'],
    ['rejeter', 'future', 'rejettera'],
    ['acheter', 'present', 'achète achetons'],
    ['peser', 'conditional', 'pèserait'],
    ['espérer', 'present', 'espère espérons'],
    ['espérer', 'future', 'espérera espèrera'],
    ['protéger', 'present', 'protège protégeons'],
    ['célébrer', 'present', 'célèbre'],
    ['employer', 'future', 'emploiera'],
    ['payer', 'present', 'paie paye'],
    ['envoyer', 'future', 'enverra'],
    ['avertir', 'present', 'avertit avertissent'],
    ['avertir', 'participle', 'averti avertie avertis averties'],
    ['défendre', 'present', 'défend défendent'],
    ['rompre', 'present', 'rompt'],
    ['dire', 'participle', 'dit dite'],
    ['interdire', 'present', 'interdit interdisez interdise'],
    ['soutenir', 'past', 'soutint soutinrent soutenait'],
    ['soutenir', 'future', 'soutiendra'],
    ['promettre', 'participle', 'promis promise promises'],
    ['craindre', 'present', 'craint craignent craigne'],
    ['combattre', 'present', 'combat combattent'],
    ['accueillir', 'present', 'accueille'],
    ['accueillir', 'future', 'accueillera'],
    ['souscrire', 'participle', 'souscrit souscrite'],
    ['plaire', 'participle', 'plu'],
    ['vouloir', 'conditional', 'voudrait voudraient'],
    ['devoir', 'participle', 'dû due dus dues'],
    ['pouvoir', 'present', 'peut puisse peuvent'],
    ['être', 'past', 'était furent'],
    ['avoir', 'conditional', 'aurait auraient'],
    ['reconnaître', 'present', 'reconnaît reconnait reconnaissent'],
    ['répartir', 'present', 'répartit répartissent'],
    ['convaincre', 'gerund', 'convainquant'],
    ['vendre', 'gerund', 'vendant'],
  ] as const)('%s, %s: %s', (verb, form, words) => {
    expect(conjugateFrench(verb)[form]).toEqual(expect.arrayContaining(words.split(' ')));
  });
});

describe('English conjugation', () => {
  it.each([
    ['admit', 'admitted', { past: ['admitted'], gerund: ['admitting'] }],
    ['quip', 'quip', { past: ['quipped'], gerund: ['quipping'] }],
    ['tweet', 'tweet', { past: ['tweeted'], gerund: ['tweeting'] }],
    ['panic', 'panicked', { past: ['panicked'], gerund: ['panicking'] }],
    ['deny', 'denied', { past: ['denied'], present: ['denies'], gerund: ['denying'] }],
    ['label', 'labeled', { past: ['labeled', 'labelled'], gerund: ['labeling', 'labelling'] }],
    ['argue', 'argued', { past: ['argued'], gerund: ['arguing'] }],
    ['agree', 'agreed', { past: ['agreed'], gerund: ['agreeing'] }],
    ['veto', 'vetoed', { past: ['vetoed'], present: ['vetoes'], gerund: ['vetoing'] }],
    ['forbid', 'forbade', { past: ['forbade'], participle: ['forbidden'], gerund: ['forbidding'] }],
    ['put', 'put', { past: ['put'], participle: ['put'], gerund: ['putting'] }],
    ['write', 'wrote', { past: ['wrote'], participle: ['written'], gerund: ['writing'] }],
    ['be', '', { past: ['was', 'were'], present: ['am', 'are', 'is'] }],
  ])('%s', (verb, proposed, expected) => {
    expect(conjugateEnglish(verb, proposed)).toMatchObject(expected);
  });
});

describe('British and American spelling', () => {
  it.each([
    ['criticize', ['criticize', 'criticise']],
    ['favour', ['favour', 'favor']],
    ['advise', ['advise']],
  ])('%s', (lemma, expected) => {
    expect(spellingVariants(lemma)).toEqual(expected);
  });
});

describe('the built forms', () => {
  const verbs = loadVerbForms(readFileSync(new URL('../../dist/verb-forms.json', import.meta.url), 'utf8'));

  it.each([
    ['en', 'said', 'say', 'past'],
    ['en', 'criticised', 'criticize', 'participle'],
    ['en', 'lamenting', 'lament', 'gerund'],
    ['fr', 'estimait', 'estimer', 'past'],
    ['fr', 'promis', 'promettre', 'participle'],
    ['fr', 'serait', 'être', 'conditional'],
  ])('%s: %s reads as %s, %s', (language, word, lemma, form) => {
    expect(verbReadings(verbs, language, word)).toContainEqual({ lemma, form });
  });

  it('know no other word and no other language', () => {
    expect(verbReadings(verbs, 'en', 'harbour')).toEqual([]);
    expect(verbReadings(verbs, 'de', 'said')).toEqual([]);
  });
});

describe('the lists', () => {
  it.each(
    Object.entries(VERB_LISTS).flatMap(([name, list]) =>
      (['en', 'fr'] as const).map((language) => [name, language, list[language]] as const),
    ),
  )('%s (%s) is sorted, without repeats', (_name, _language, lemmas) => {
    expect(lemmas).toEqual([...new Set(lemmas)].sort());
  });

  it('are inflected as one list without repeats', () => {
    const lemmas = listLemmas('fr');
    expect(lemmas).toContain('estimer');
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  it('tell the classes of a lemma', () => {
    expect(indexVerbClasses('en').get('call')).toContain('naming-verb');
    expect(indexVerbClasses('fr').get('estimer')).toContain('clause-verb');
  });
});
