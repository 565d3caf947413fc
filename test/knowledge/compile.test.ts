import { describe, expect, it } from 'vitest';
import { compileKnowledge, NO_KNOWLEDGE } from '../../src/knowledge/compile.js';
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.js';
import { loadKnowledge, storeKnowledge } from '../../src/knowledge/load.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';

const BASE = `
kinds:
  - { kind: government, types: [organization], proper: true, nominals-en: ["{demonym} government"], nominals-fr: ["gouvernement {m}"] }
  - kind: privacy-authority
    types: [organization]
    nominals-en: ["{demonym} (data protection|privacy) authority", "{country}'s privacy watchdog"]
    nominals-fr: ["autorité {f} de protection des données", "gendarme de la vie privée {of-country}"]
countries:
  - { code: FR, en: France, fr: France, demonyms-en: [French], demonyms-fr: [français, française, français, françaises], of-fr: de France }
  - { code: CI, en: Ivory Coast, fr: Côte d'Ivoire, aliases-en: [Côte d'Ivoire] }
issues:
  - { id: ai-act, name: EU AI Act, name-fr: règlement sur l'IA, description: the act, cues-en: [AI Act], cues-fr: [AI Act] }
entities:
  - { id: cnil, type: organization, kind: privacy-authority, country: FR, name: CNIL }
  - { id: mistral-ai, type: organization, name: Mistral AI, aliases: [Mistral], ambiguous: { Mistral: [AI] } }
`;

function compile(...files: readonly string[]): { knowledge: Knowledge; problems: readonly string[] } {
  const base = compileKnowledge(NO_KNOWLEDGE, [parseKnowledge(BASE, 'base.yaml')]);
  const own = compileKnowledge(
    base.knowledge,
    files.map((yaml, index) => parseKnowledge(yaml, `${index + 1}.yaml`)),
  );
  return {
    knowledge: own.knowledge,
    problems: [...base.problems, ...own.problems].map(({ path, line, message }) => `${path}:${line}: ${message}`),
  };
}

const entity = (knowledge: Knowledge, id: string): KnownEntity | undefined =>
  knowledge.entities.find((one) => one.id === id);
const forms = (knowledge: Knowledge, id: string): readonly string[] =>
  entity(knowledge, id)?.aliases.map(({ form, language, kind }) => `${form} (${language ?? 'any'}, ${kind})`) ?? [];

describe('compileKnowledge', () => {
  it('gives descriptions by kind and country', () => {
    const { knowledge, problems } = compile();
    expect(problems).toEqual([]);
    expect(forms(knowledge, 'cnil')).toEqual([
      'CNIL (any, name)',
      'French data protection authority (en, nominal)',
      'French privacy authority (en, nominal)',
      "France's privacy watchdog (en, nominal)",
      'autorité française de protection des données (fr, nominal)',
      'gendarme de la vie privée de France (fr, nominal)',
    ]);
  });

  it('makes places of countries, and governments where an adjective is known', () => {
    const { knowledge } = compile();
    expect(forms(knowledge, 'france')).toEqual(['France (any, name)']);
    expect(forms(knowledge, 'ivory-coast')).toEqual(['Ivory Coast (en, name)', "Côte d'Ivoire (any, name)"]);
    expect(forms(knowledge, 'french-government')).toEqual([
      'French government (en, name)',
      'gouvernement français (fr, name)',
    ]);
    expect(entity(knowledge, 'french-government')).toMatchObject({
      name: 'French government',
      nameFr: 'gouvernement français',
    });
  });

  it('leaves a description that fits two entities to the one that has it already', () => {
    const { knowledge } = compile(
      '- { id: other, type: organization, kind: privacy-authority, country: FR, name: Other }',
    );
    expect(forms(knowledge, 'other')).toEqual(['Other (any, name)']);
    expect(forms(knowledge, 'cnil')).toHaveLength(6);
  });

  it('extends, overrides and removes; a later file wins', () => {
    const { knowledge, problems } = compile(
      '- { id: cnil, aliases-en: [The Watchdog], name-fr: Cnil, note: first, remove: [French privacy authority] }',
      '- { id: cnil, note: second }',
    );
    expect(problems).toEqual([]);
    expect(entity(knowledge, 'cnil')).toMatchObject({
      type: 'organization',
      country: 'FR',
      nameFr: 'Cnil',
      note: 'second',
    });
    expect(forms(knowledge, 'cnil')).toContain('The Watchdog (en, name)');
    expect(forms(knowledge, 'cnil')).not.toContain('French privacy authority (en, nominal)');
  });

  it('adds and removes cues', () => {
    const { knowledge } = compile('issues:\n  - { id: ai-act, cues-en: [AI rulebook], remove: [AI Act] }');
    expect(knowledge.issues[0]).toMatchObject({
      id: 'ai-act',
      name: 'EU AI Act',
      cues: { en: ['AI rulebook'], fr: [] },
    });
  });

  it.each([
    [
      'a name that two own',
      '- { id: mistral-wind, type: event, name: Mistral AI }',
      '1.yaml:1: mistral-wind: "Mistral AI" also means mistral-ai: add to one of them "ambiguous: {Mistral AI: [words that tell it apart]}"',
    ],
    [
      'an incomplete new entity',
      '- { id: new-one, name: New One }',
      '1.yaml:1: new-one is new, and a new one needs "name" and, for an entity, "type"',
    ],
    [
      'an id twice',
      '- { id: x, type: person, name: X }\n- { id: x, type: person, name: Y }',
      '1.yaml:2: x is already in 1.yaml, line 1: join the two, or give one another id',
    ],
    [
      'an unknown kind',
      '- { id: x, type: organization, name: X, kind: goverment }',
      '1.yaml:1: x: unknown kind "goverment": did you mean "government"?',
    ],
    [
      'a kind of another type',
      '- { id: x, type: person, name: X, kind: government }',
      '1.yaml:1: x: kind "government" is for type organization, not person: change one of the two',
    ],
    [
      'an unknown country',
      '- { id: x, type: person, name: X, country: UK }',
      '1.yaml:1: x: unknown country "UK": use its two-letter ISO 3166 code, or EU',
    ],
    [
      'an unknown issue',
      '- { id: x, type: law, name: X, issue: ai-acts }',
      '1.yaml:1: x: unknown issue "ai-acts": did you mean "ai-act"?',
    ],
    [
      'a role nowhere',
      '- { id: x, type: person, name: X, roles: [{ en: boss, organization: acme }] }',
      '1.yaml:1: x: the role "boss" belongs to "acme", which is no entity: add it or leave it out',
    ],
    [
      'a rule for no name',
      '- { id: x, type: person, name: X, ambiguous: { Y: [z] } }',
      '1.yaml:1: x: "Y" stands under ambiguous but is none of its names: add it to aliases too',
    ],
    [
      'an unreadable cue',
      'issues:\n  - { id: ai-act, cues-en: ["(AI rules"] }',
      '1.yaml:2: ai-act: the cue "(AI rules" cannot be read: start and end it with a word, close its brackets, and list single words after +, & and ~',
    ],
  ])('reports %s', (_what, yaml, problem) => {
    expect(compile(yaml).problems).toEqual([problem]);
  });

  it('allows a name that two own where one says in which context', () => {
    expect(compile('- { id: mistral-wind, type: event, name: Mistral }').problems).toEqual([]);
  });

  it('comes back from its stored form', () => {
    const { knowledge } = compile();
    expect(loadKnowledge(storeKnowledge(knowledge))).toEqual(knowledge);
  });
});
