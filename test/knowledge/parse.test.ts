import { describe, expect, it } from 'vitest';
import { parseKnowledge } from '../../src/knowledge/parse.js';

const problemsOf = (yaml: string): readonly string[] =>
  parseKnowledge(yaml, 'mine.yaml').problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);

describe('parseKnowledge', () => {
  it('reads a list of entities, or one under its key', () => {
    const list = parseKnowledge('- { id: cnil, type: organization, name: CNIL, aliases: [La Cnil] }', 'mine.yaml');
    const keyed = parseKnowledge(
      'entities:\n  - { id: cnil, type: organization, name: CNIL, aliases: [La Cnil] }',
      'mine.yaml',
    );
    expect(list.problems).toEqual([]);
    expect(list.entities[0]).toMatchObject({ id: 'cnil', type: 'organization', name: 'CNIL', line: 1 });
    expect(list.entities[0]?.forms).toEqual([{ form: 'La Cnil', language: null, kind: 'name', line: 1 }]);
    expect(keyed.entities[0]).toMatchObject({ id: 'cnil', line: 2 });
  });

  it('makes apostrophes straight and letters composed', () => {
    const { entities } = parseKnowledge('- { id: le-cre\u0301dit, type: organization, name: x }', 'mine.yaml');
    expect(entities).toEqual([]);
    const parsed = parseKnowledge('- { id: a, type: organization, name: "L’Ore\u0301al" }', 'mine.yaml');
    expect(parsed.entities[0]?.name).toBe("L'Or\u00e9al");
  });

  it.each([
    [
      'an unknown key',
      '- id: a\n  type: person\n  name: A\n  alias: [B]',
      'mine.yaml:4: unknown key "alias" in an entity: did you mean "aliases"?',
    ],
    [
      'an unknown type',
      '- id: a\n  type: organisation\n  name: A',
      'mine.yaml:2: unknown type "organisation": did you mean "organization"?',
    ],
    [
      'a bad id',
      '- id: La CNIL\n  type: person\n  name: A',
      'mine.yaml:1: bad id "La CNIL": use lower-case letters a–z, digits and single hyphens, as "la-quadrature-du-net"',
    ],
    ['no id', '- type: person\n  name: A', 'mine.yaml:1: an entity has no id: add "id: its-name-in-lower-case"'],
    [
      'a bad date',
      '- id: a\n  type: person\n  name: A\n  roles:\n    - { en: mayor, from: 3/2024 }',
      'mine.yaml:5: bad date "3/2024": write 2024, 2024-09 or 2024-09-21',
    ],
    [
      'a role that ends first',
      '- id: a\n  type: person\n  name: A\n  roles:\n    - { en: mayor, from: 2024, to: 2020 }',
      'mine.yaml:5: the role ends (2020) before it starts (2024): swap the dates',
    ],
    ['nothing', '', 'mine.yaml:0: nothing in it: start with "entities:" or "issues:" and a list'],
  ])('names file, line and remedy of %s', (_what, yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([problem]);
  });

  it('never throws on what is not YAML', () => {
    expect(problemsOf('- id: [a\n  type: }')[0]).toMatch(/^mine\.yaml:\d+: not YAML: /u);
    expect(problemsOf('just words')).toHaveLength(1);
  });
});
