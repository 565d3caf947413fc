import { describe, expect, it } from 'vitest';
import { buildIssueCues, findIssues } from '../../src/analyse/issues.js';
import { segment } from '../../src/segment/segment.js';
import type { Section } from '../../src/types.js';
import { compilePackaged } from '../knowledge/packaged.js';
import { makeArticle } from '../segment/article.js';

const cues = buildIssueCues(compilePackaged().knowledge);

function found(text: string, language: string, sections?: readonly Section[]): readonly string[] {
  const article = makeArticle(text, { language, ...(sections ? { sections } : {}) });
  return findIssues(segment(article), { cues }).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('findIssues', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Nobody in Oberau wants live facial recognition.', ['facial-recognition: live facial recognition']],
    ['The EU AI Act was late.', ['ai-act: EU AI Act']],
    [
      'The European Union (EU) artificial intelligence (AI) bill was late.',
      ['ai-act: European Union (EU) artificial intelligence (AI) bill'],
    ],
    ['She fears the new AI rules that EU lawmakers drafted.', ['ai-act: new AI rules']],
    ["The EU's proposed legislation would ban it; AI firms object.", ["ai-act: EU's proposed legislation"]],
    ['It trains on open-weight models.', ['open-source-ai: open-weight models']],
    ['The town fears a new data centre.', ['data-centres: data centre']],
    ['The firm promised a voluntary code.', ['self-regulation: voluntary code']],
    ['They oppose predictive policing.', ['predictive-policing: predictive policing']],
    ['Killer robots must be banned.', ['military-ai: Killer robots']],
    ['Deepfakes of the mayor spread.', ['deepfakes: Deepfakes']],
    ['The GDPR protects us.', ['data-protection: GDPR']],
    ['The weather was fine and the bill was paid.', []],
    ['The general weighed the open question.', []],
    ['The supervisory board met.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ['Personne ne veut de la reconnaissance faciale.', ['facial-recognition: reconnaissance faciale']],
    ['Le règlement européen sur l’IA tarde.', ['ai-act: règlement européen sur l’IA']],
    ['Elle craint les « modèles » de fondation.', ['foundation-model-regulation: modèles » de fondation']],
    ['Le centre de données inquiète le village.', ['data-centres: centre de données']],
    ['Les droits d’auteur des poètes comptent.', ['copyright: droits d’auteur']],
    ['La souveraineté numérique a un prix.', ['digital-sovereignty: souveraineté numérique']],
    ['Les hypertrucages se répandent.', ['deepfakes: hypertrucages']],
    ['Le RGPD nous protège.', ['data-protection: RGPD']],
    ['J’ai vu le conseil de surveillance.', []],
    ['Le règlement intérieur de la piscine change.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'fr')).toEqual(expected);
  });

  it('finds each mention, none over another of its issue', () => {
    const text = 'Facial recognition failed. The live facial recognition is facial recognition.';
    expect(found(text, 'en')).toEqual([
      'facial-recognition: Facial recognition',
      'facial-recognition: live facial recognition',
      'facial-recognition: facial recognition',
    ]);
  });

  it('leaves boilerplate and other languages alone', () => {
    const text = 'Read more: The GDPR at ten';
    expect(found(text, 'en', [{ kind: 'boilerplate', start: 0, end: text.length, rule: 'test' }])).toEqual([]);
    expect(found('Die GDPR und die KI', 'de')).toEqual([]);
  });
});
