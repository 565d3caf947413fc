import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildKnownTrie } from '../../src/analyse/known.js';
import { findNames } from '../../src/analyse/names.js';
import { compileKnowledge, NO_KNOWLEDGE } from '../../src/knowledge/compile.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import { readNameTagger } from '../../src/model/weights.js';
import { segment } from '../../src/segment/segment.js';
import type { Section } from '../../src/types.js';
import { makeArticle } from '../segment/article.js';

const YAML = `
entities:
  - { id: cnil, type: organization, name: CNIL }
  - { id: mistral-ai, type: organization, name: Mistral AI, aliases: [Mistral] }
  - { id: european-commission, type: organization, name: European Commission, name-fr: Commission européenne }
  - { id: ai-act, type: law, name: AI Act }
  - { id: lyon, type: place, name: Lyon }
`;
const { knowledge } = compileKnowledge(NO_KNOWLEDGE, [parseKnowledge(YAML, 'test.yaml')]);
const load = (language: string) =>
  readNameTagger(readFileSync(new URL(`../../models/names-${language}.bin`, import.meta.url)));
const resources = { known: buildKnownTrie(knowledge), names: { en: load('en'), fr: load('fr') } };

/** The names as "text type", with the entity where the knowledge base has it. */
function found(text: string, language: 'en' | 'fr', sections?: readonly Section[]): readonly string[] {
  const article = makeArticle(text, sections === undefined ? { language } : { language, sections });
  return findNames(segment(article), resources).map(
    ({ start, end, type, entity }) => `${text.slice(start, end)} ${type}${entity === null ? '' : ` = ${entity}`}`,
  );
}

describe('findNames', () => {
  const cases: readonly (readonly ['en' | 'fr', string, string, readonly string[]])[] = [
    [
      'en',
      'people and bodies, without functions',
      'Emma Lindholm, chief executive of the software company Nordvik Systems, met Dr. Peter Hallows in Geneva on Monday.',
      ['Emma Lindholm person', 'Nordvik Systems organization', 'Peter Hallows person', 'Geneva place'],
    ],
    [
      'en',
      'known names with their entity',
      'The CNIL fined Mistral AI under the AI Act, said Emma Lindholm.',
      [
        'CNIL organization = cnil',
        'Mistral AI organization = mistral-ai',
        'AI Act law = ai-act',
        'Emma Lindholm person',
      ],
    ],
    [
      'en',
      'a longer name that holds a known one',
      'Emma Lindholm left the bank to join the investment fund Mistral Capital Partners in Lyon.',
      ['Emma Lindholm person', 'Mistral Capital Partners organization', 'Lyon place = lyon'],
    ],
    [
      'en',
      'names that "and" joins, one of them known',
      'The list names 21 young firms behind leaders like Mistral and Lumivox.',
      ['Mistral organization = mistral-ai', 'Lumivox organization'],
    ],
    [
      'en',
      'a place before a term of the field, and words of the field, name no body',
      'Facial recognition was sold by a Lyon AI startup. Security by Design is its slogan.',
      ['Lyon place = lyon'],
    ],
    [
      'en',
      'a possessive stays outside',
      "Emma Lindholm's company sued the European Commission.",
      ['Emma Lindholm person', 'European Commission organization = european-commission'],
    ],
    [
      'en',
      'a surname is a person as the full name is, particle and all',
      'Anselme de Kervoal founded the company in 2019. The software is free, de Kervoal told reporters. Kervoal lives in Lyon.',
      ['Anselme de Kervoal person', 'de Kervoal person', 'Kervoal person', 'Lyon place = lyon'],
    ],
    [
      'en',
      'letters in brackets say how far a name reaches',
      'The Federation of Nordic Dubbing Artists (FNDA) called for a strike. FNDA has 900 members.',
      ['Federation of Nordic Dubbing Artists organization', 'FNDA organization', 'FNDA organization'],
    ],
    [
      'en',
      'adjectives and the terms of the field name nobody',
      'French AI companies buy GPUs to train LLMs, and AI is the word of every German minister on Monday.',
      [],
    ],
    [
      'fr',
      'people and bodies, without civility and functions',
      'Mme Claire Fontenoy, présidente de la société Nordvik Systems, a rencontré M. Paul Hallin à Genève lundi.',
      ['Claire Fontenoy person', 'Nordvik Systems organization', 'Paul Hallin person', 'Genève place'],
    ],
    [
      'fr',
      'elisions and known names',
      "La CNIL et la Commission européenne ont répondu à Claire Fontenoy, qui critiquait l'AI Act à Lyon.",
      [
        'CNIL organization = cnil',
        'Commission européenne organization = european-commission',
        'Claire Fontenoy person',
        'AI Act law = ai-act',
        'Lyon place = lyon',
      ],
    ],
    [
      'fr',
      'letters in brackets',
      'La Ligue des supporters libres (LSL) appelle à manifester. « Nous irons », dit la LSL.',
      ['Ligue des supporters libres organization', 'LSL organization', 'LSL organization'],
    ],
    [
      'fr',
      "a law that bears somebody's name",
      'Le Sénat a voté la loi Marchais-Duroy mardi soir.',
      ['Sénat organization', 'loi Marchais-Duroy law'],
    ],
    ['fr', 'the terms of the field name nobody', "L'IA et les LLM tournent sur des GPU.", []],
  ];
  it.each(cases)('%s: %s', (language, _what, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('reads no names from bylines and boilerplate', () => {
    const text = 'By Emma Lindholm\nPeter Hallows left the company.\nFollow Emma Lindholm in Geneva.';
    const lines = [...text.matchAll(/.+/gu)];
    const kinds = ['byline', 'body', 'boilerplate'] as const;
    const sections = lines.map((line, at) => ({
      kind: kinds[at] ?? 'body',
      start: line.index,
      end: line.index + line[0].length,
      rule: 'test',
    }));
    expect(found(text, 'en', sections)).toEqual(['Peter Hallows person']);
  });

  it('gives spans in order, without overlap, confidences in range', () => {
    const text =
      'EMMA LINDHOLM LEAVES NORDVIK. Emma Lindholm has left Nordvik Systems (NS) for the CNIL, Nordvik Systems said.';
    let last = 0;
    for (const { start, end, confidence } of findNames(segment(makeArticle(text, { language: 'en' })), resources)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      last = end;
    }
  });
});
