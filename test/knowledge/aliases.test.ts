import { describe, expect, it } from 'vitest';
import { appendDecision, removeDecisions } from '../../src/knowledge/alias-file.js';
import { indexAliases, pairKey, parseAliases, type AliasDecision } from '../../src/knowledge/aliases.js';
import { chooseUndone, decideMerge, decideSplit, indexNames, type MergeRequest } from '../../src/knowledge/decide.js';

const read = (yaml: string) => indexAliases(parseAliases(yaml, 'a.yaml'), 'a.yaml');
const known = indexNames([
  {
    ...{ id: 'cnil', type: 'organization', kind: null, name: 'CNIL', country: null, aliases: [], roles: [] },
    ...{ nameFr: "Commission nationale de l'informatique", issue: null, note: null, source: null },
  },
]);

describe('parseAliases', () => {
  it('reads decisions in order, with their lines', () => {
    const yaml =
      '# why\n- merge: [jane-doe, j-doe]\n  name: Jane Doe\n  type: person\n\n- split: [jane-doe, john-doe]\n';
    expect(parseAliases(yaml, 'a.yaml')).toEqual([
      { kind: 'merge', ids: ['jane-doe', 'j-doe'], name: 'Jane Doe', type: 'person', note: null, line: 2 },
      { kind: 'split', ids: ['jane-doe', 'john-doe'], name: null, type: null, note: null, line: 6 },
    ]);
  });
  it.each(['', '# nothing yet\n', '[]\n'])('takes %j for no decision', (yaml) => {
    expect(parseAliases(yaml, 'a.yaml')).toEqual([]);
  });
  it.each([
    ['- merge: [a, b', 'a.yaml:1', /^not YAML/u],
    ['merge: [a, b]', 'a.yaml:1', /must be a list/u],
    ['- splt: [a, b]', 'a.yaml:1', /did you mean "split"/u],
    ['- merge: [a, b]\n- merge: [a]', 'a.yaml:2', /two ids or more/u],
    ['- merge: [a, Jane Doe]', 'a.yaml:1', /write "jane-doe"/u],
    ['- {merge: [a, b], type: persom}', 'a.yaml:1', /did you mean "person"/u],
    ['- {merge: [a, b], split: [c, d]}', 'a.yaml:1', /either/u],
    ['- merge: [a, b]\n- merge: [b, c]\n- split: [c, a]', 'a.yaml:3', /merged and split \(see line 2\)/u],
  ])('says what is wrong in %j', (yaml, path, message) => {
    expect(() => read(yaml)).toThrow(message);
    expect(() => read(yaml)).toThrow(expect.objectContaining({ path }));
  });
});

describe('indexAliases', () => {
  const idOf = (yaml: string, id: string) => read(yaml).canonical.get(id)?.id;
  it('follows merges of merges', () => {
    const yaml = '- merge: [b, c]\n- merge: [a, b]\n';
    expect(['a', 'b', 'c'].map((id) => idOf(yaml, id))).toEqual(['a', 'a', 'a']);
  });
  it('knows no circles: the last one says who stays', () => {
    const yaml = '- merge: [a, b]\n- merge: [b, a]\n';
    expect(['a', 'b'].map((id) => idOf(yaml, id))).toEqual(['b', 'b']);
  });
  it('applies splits to what was merged', () => {
    expect(read('- split: [b, x]\n- merge: [a, b]\n').split.has(pairKey('x', 'a'))).toBe(true);
  });
});

describe('deciding', () => {
  const request: MergeRequest = { entities: [], into: null, name: null, type: null, note: null, force: false };
  const none = read('');
  it.each<[Partial<MergeRequest>, readonly string[], string | null]>([
    [{ entities: ['jane-doe', 'j-doe'] }, ['jane-doe', 'j-doe'], null],
    [{ entities: ['Zoé Larrivée', 'Z. Larrivée'] }, ['zoe-larrivee', 'z-larrivee'], 'Zoé Larrivée'],
    [{ entities: ['the-watchdog', 'cnil'] }, ['cnil', 'the-watchdog'], null],
    [{ entities: ['the-watchdog', "Commission nationale de l'informatique"] }, ['cnil', 'the-watchdog'], null],
    [{ entities: ['a', 'b'], into: 'b' }, ['b', 'a'], null],
    [{ entities: ['a', 'b'], into: 'Cee' }, ['cee', 'a', 'b'], 'Cee'],
  ])('merges %j', (partial, ids, name) => {
    expect(decideMerge({ ...request, ...partial }, none, known)).toMatchObject({ ids, name });
  });
  it('merges into what an earlier merge made of it', () => {
    const aliases = read('- merge: [a, b]\n');
    expect(decideMerge({ ...request, entities: ['b', 'c'] }, aliases, known).ids).toEqual(['a', 'c']);
    expect(decideMerge({ ...request, entities: ['a', 'b'], into: 'b' }, aliases, known).ids).toEqual(['b', 'a']);
  });
  it.each([
    [['a', 'a'], /two different/u],
    [['a', '…'], /no name or id/u],
    [['b', 'a'], /already one entity, a/u],
    [['x', 'b'], /x and a are never the same by decision 2: undo it first/u],
  ])('refuses to merge %j', (entities, message) => {
    const aliases = read('- merge: [a, b]\n- split: [a, x]\n');
    expect(() => decideMerge({ ...request, entities }, aliases, known)).toThrow(message);
  });
  it.each([
    [['a', 'b'], /one by decision 1: undo it first/u],
    [['x', 'b'], /already never the same/u],
    [['a', 'b', 'c'], /two different/u],
  ])('refuses to split %j', (entities, message) => {
    const aliases = read('- merge: [a, b]\n- split: [a, x]\n');
    expect(() => decideSplit(entities, null, aliases, known)).toThrow(message);
  });
  it.each([
    [[], [2]],
    [
      ['3', '1'],
      [0, 2],
    ],
    [['b'], [0, 2]],
    [['b', 'a'], [0]],
  ])('undoes %j', (wanted, places) => {
    const { decisions } = read('- merge: [a, b]\n- split: [a, x]\n- split: [b, y]\n');
    expect(chooseUndone(wanted, decisions, known)).toEqual(places);
    expect(() => chooseUndone(['4'], decisions, known)).toThrow(/shows 1 to 3/u);
    expect(() => chooseUndone(['q'], decisions, known)).toThrow(/no decision names q/u);
  });
});

describe('the file', () => {
  const merge: AliasDecision = {
    ...{ kind: 'merge', ids: ['zoe-larrivee', 'z-larrivee'], name: 'Zoé Larrivée', type: null, note: 'site: asked' },
    line: 0,
  };
  it('begins with what it is, and gives back what was written', () => {
    const text = appendDecision('', merge);
    expect(text).toMatch(/^# Which entities/u);
    expect(parseAliases(text, 'a.yaml').map((decision) => ({ ...decision, line: 0 }))).toEqual([merge]);
    expect(removeDecisions(text, [0])).toMatch(/^# Which entities[^]*\n\[\]\n$/u);
    expect(appendDecision(removeDecisions(text, [0]), merge)).toBe(text);
  });
  it('keeps comments and the other decisions as they are', () => {
    const text = '# ours\n\n# they met\n- split: [a, b] # sure\n- merge: [c, d]\n';
    const added = appendDecision(text, merge);
    expect(added.startsWith(text)).toBe(true);
    expect(removeDecisions(added, [2])).toBe(text);
    expect(removeDecisions(text, [1])).toBe('# ours\n\n# they met\n- split: [a, b] # sure\n');
  });
});
