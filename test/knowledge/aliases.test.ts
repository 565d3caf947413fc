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
    ['- merge: &x [a, b]\n- split: *x', 'a.yaml:1', /write the ids out/u],
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
  it('keeps the name and type of a group that is merged on, until another is decided', () => {
    const first = '- {merge: [a, b], name: Ay, type: person}\n';
    const factsOf = (yaml: string) => read(first + yaml).canonical.get('b');
    expect(factsOf('- merge: [c, a]\n')).toEqual({ id: 'c', name: 'Ay', type: 'person' });
    expect(factsOf('- merge: [b, c]\n')).toEqual({ id: 'a', name: 'Ay', type: 'person' });
    expect(factsOf('- {merge: [c, b], name: Cee}\n')).toEqual({ id: 'c', name: 'Cee', type: 'person' });
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
    [{ entities: ['Lacombree', 'Geneviève Lacombrée'] }, ['genevieve-lacombree', 'lacombree'], 'Geneviève Lacombrée'],
    [{ entities: ['J. Fairweather', 'jane-fairweather'] }, ['jane-fairweather', 'j-fairweather'], null],
    [{ entities: ['Lumivance', 'Lumivance SAS'] }, ['lumivance', 'lumivance-sas'], 'Lumivance'],
    [{ entities: ['Petra Müller', 'Petra Mueller'] }, ['petra-muller', 'petra-mueller'], 'Petra Müller'],
    [{ entities: ['a', 'b'], into: 'b' }, ['b', 'a'], null],
    [{ entities: ['a', 'b'], into: 'Cee' }, ['cee', 'a', 'b'], 'Cee'],
  ])('merges %j', (partial, ids, name) => {
    expect(decideMerge({ ...request, ...partial }, none, known)).toMatchObject({ ids, name });
  });
  it('merges into what an earlier merge made of it', () => {
    const aliases = read('- merge: [a, b]\n');
    expect(decideMerge({ ...request, entities: ['b', 'c'] }, aliases, known).ids).toEqual(['b', 'c']);
    expect(decideMerge({ ...request, entities: ['a', 'b'], into: 'b' }, aliases, known).ids).toEqual(['b', 'a']);
  });
  it('records what was said: what an earlier merge did can be undone', () => {
    const first = read('- merge: [a, b]\n');
    const second = decideMerge({ ...request, entities: ['b', 'C'] }, first, known);
    expect(second).toMatchObject({ ids: ['b', 'c'], name: null });
    const both = indexAliases([...first.decisions, second], '');
    expect(['a', 'b', 'c'].map((id) => both.canonical.get(id)?.id)).toEqual(['a', 'a', 'a']);
    expect(chooseUndone(['b', 'c'], both.decisions, known)).toEqual([1]);
    const { canonical } = indexAliases([second], '');
    expect(['a', 'b', 'c'].map((id) => canonical.get(id)?.id)).toEqual([undefined, 'b', 'b']);
  });
  it('keeps the known entity of a group, and refuses another beside it', () => {
    const aliases = read('- merge: [cnil, the-watchdog]\n');
    const two = { ...known, ids: new Set(['cnil', 'edpb']) };
    expect(decideMerge({ ...request, entities: ['Q. W. Very Long', 'the-watchdog'] }, aliases, two)).toMatchObject({
      ids: ['the-watchdog', 'q-w-very-long'],
      name: null,
    });
    const over = read('- merge: [cnil, the-watchdog]\n- merge: [x, cnil]\n');
    const both = ['the-watchdog', 'edpb'];
    for (const decided of [aliases, over])
      expect(() => decideMerge({ ...request, entities: both }, decided, two)).toThrow(
        /cnil and edpb are two entities/u,
      );
    expect(decideMerge({ ...request, entities: both, force: true }, over, two).ids).toHaveLength(2);
  });
  it('gives what is merged already another name or type', () => {
    const aliases = read('- {merge: [a, b], name: Ay, type: person}\n');
    const renamed = decideMerge({ ...request, entities: ['b', 'a'], name: 'New' }, aliases, known);
    expect(renamed).toMatchObject({ ids: ['a', 'b'], name: 'New' });
    expect(indexAliases([...aliases.decisions, renamed], '').canonical.get('b')).toEqual({
      ...{ id: 'a', name: 'New', type: 'person' },
    });
    expect(() => decideMerge({ ...request, entities: ['a', 'b'], name: 'Ay' }, aliases, known)).toThrow(/already one/u);
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
    expect(removeDecisions(text, [0])).toMatch(/^# Which entities[^]*comments stay\.\n\n$/u);
    expect(appendDecision(removeDecisions(text, [0]), merge)).toBe(text);
  });
  it('keeps comments and the other decisions as they are', () => {
    const text = '# ours\n\n# they met\n- split: [a, b] # sure\n- merge: [c, d]\n';
    const added = appendDecision(text, merge);
    expect(added.startsWith(text)).toBe(true);
    expect(removeDecisions(added, [2])).toBe(text);
    expect(removeDecisions(text, [1])).toBe('# ours\n\n# they met\n- split: [a, b] # sure\n');
  });
  it('loses but the lines of a decision that is undone', () => {
    const text =
      '# ours\n- merge: [a, b] # yes\n  # indeed\n  name: Ay\n# of c\n\n- # see d\n  split:\n    - c\n    - d\n\n# of e\n- merge: [e, f]\n  note: |\n    long\n    - story\n';
    expect(removeDecisions(text, [0])).toBe(text.replace(/- merge: \[a[^]*Ay\n/u, ''));
    expect(removeDecisions(text, [1])).toBe(text.replace(/- # see d[^]*- d\n\n/u, ''));
    expect(removeDecisions(text, [2])).toBe(text.replace(/- merge: \[e[^]*/u, ''));
    expect(removeDecisions(text, [0, 2, 1])).toBe('# ours\n# of c\n\n# of e\n');
  });
  it('keeps line ends and indentation', () => {
    const text = '# ours\r\n  - split: [a, b]\r\n  - merge: [c, d]';
    const added = appendDecision(text, merge);
    expect(added).toBe(
      `${text}\r\n  - merge: [zoe-larrivee, z-larrivee]\r\n    name: Zoé Larrivée\r\n    note: "site: asked"\r\n`,
    );
    expect(removeDecisions(added, [1, 2])).toBe('# ours\r\n  - split: [a, b]\r\n');
  });
  it.each(['[]\n', '# ours\n[]\n', '[{merge: [a, b]}, {split: [c, d]}] # so\n', '---\n- merge: [a, b]\n'])(
    'takes one more in %j, and one away',
    (text) => {
      const idsOf = (yaml: string) => parseAliases(yaml, '').map(({ ids }) => ids.join(' '));
      const added = appendDecision(text, merge);
      expect(idsOf(added)).toEqual([...idsOf(text), 'zoe-larrivee z-larrivee']);
      expect(idsOf(removeDecisions(added, [0]))).toEqual(idsOf(added).slice(1));
      expect(removeDecisions(text, []).startsWith('# ours')).toBe(text.startsWith('# ours'));
    },
  );
});
