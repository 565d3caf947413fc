import { describe, expect, it } from 'vitest';
import { partSimply } from '../../src/analyse/known/trie.js';
import { buildKnownTrie, findKnownNames } from '../../src/analyse/known.js';
import { compileKnowledge, NO_KNOWLEDGE } from '../../src/knowledge/compile.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import { segment } from '../../src/segment/segment.js';
import { tokenize } from '../../src/segment/tokens.js';
import { compilePackaged } from '../knowledge/packaged.js';
import { makeArticle } from '../segment/article.js';

const YAML = `
kinds:
  - kind: privacy-authority
    types: [organization]
    nominals-en: ["{demonym} data protection authority", "{country}'s data protection authority"]
    nominals-fr: ["autorité {f} de protection des données"]
countries:
  - { code: FR, en: France, fr: France, demonyms-en: [French], demonyms-fr: [français, française, français, françaises], of-fr: de France }
entities:
  - { id: cnil, type: organization, kind: privacy-authority, country: FR, name: CNIL, aliases: ["Commission nationale de l'informatique et des libertés"] }
  - { id: mistral-ai, type: organization, name: Mistral AI, aliases: [Mistral], ambiguous: { Mistral: [AI, start-up, modèle] } }
  - { id: european-commission, type: organization, name: European Commission, name-fr: Commission européenne }
  - { id: bank-of-france, type: organization, name: Bank of France }
  - { id: la-croix, type: organization, name: La Croix }
  - { id: economy-ministry, type: organization, name: Economy ministry, aliases-fr: ["ministère de l'Économie"] }
  - { id: elysee, type: organization, name: Élysée }
  - { id: jeanne-orvault, type: person, name: Jeanne Orvault, aliases: [Orvault] }
  - { id: lyon, type: place, name: Lyon }
  - { id: orange-company, type: organization, name: Orange, ambiguous: { Orange: [telecoms, jeanne-orvault] } }
  - { id: orange-city, type: place, name: Orange, ambiguous: { Orange: [Vaucluse] } }
  - { id: l-oreal, type: organization, name: "L'Oréal" }
`;
const { knowledge, problems } = compileKnowledge(NO_KNOWLEDGE, [parseKnowledge(YAML, 'test.yaml')]);
const known = buildKnownTrie(knowledge);

/** The matches as "text = entity", with the rule where it is not the plain one. */
function found(text: string, language: 'en' | 'fr'): readonly string[] {
  return findKnownNames(segment(makeArticle(text, { language })), { known }).map(({ start, end, entity, rule }) => {
    const shown = `${text.slice(start, end)} = ${entity ?? ''}`;
    return rule === 'known-name' ? shown : `${shown} (${rule})`;
  });
}

describe('findKnownNames', () => {
  it('has a sound knowledge base to test with', () => {
    expect(problems).toEqual([]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['The CNIL fined a bakery.', ['CNIL = cnil']],
    ['The cnil is no acronym here.', []],
    [
      "France's data protection authority, CNIL, said so.",
      ["France's data protection authority = cnil (known-nominal)", 'CNIL = cnil'],
    ],
    ['France’s data protection authority said so.', ['France’s data protection authority = cnil (known-nominal)']],
    [
      'It wrote to the French data protection authority.',
      ['the French data protection authority = cnil (known-nominal)'],
    ],
    ['The European commission met.', ['European commission = european-commission']],
    ['EUROPEAN COMMISSION BACKS PLAN', ['EUROPEAN COMMISSION = european-commission']],
    ['A European and a commission met.', []],
    ['The Bank of France Securities trial began.', ['Bank of France = bank-of-france (known-inside)']],
    ['The coast of France is steep.', ['France = france']],
    ['He left the University of Lyon.', ['Lyon = lyon (known-inside)']],
    ['He left Lyon.', ['Lyon = lyon']],
    ['President Jeanne Orvault spoke.', ['Jeanne Orvault = jeanne-orvault']],
    ['Mr Orvault spoke.', ['Orvault = jeanne-orvault']],
    ['Her uncle, Gaston Orvault, spoke.', ['Orvault = jeanne-orvault (known-inside)']],
    ['The mistral blew; Mistral is a wind.', []],
    ['The start-up Mistral hired ten.', ['Mistral = mistral-ai (known-context)']],
    ['Mistral AI grew. Mistral hired ten.', ['Mistral AI = mistral-ai', 'Mistral = mistral-ai (known-context)']],
    ['Orange is a telecoms group.', ['Orange = orange-company (known-context)']],
    ['Orvault went to see Orange.', ['Orvault = jeanne-orvault', 'Orange = orange-company (known-context)']],
    ['Orange in the Vaucluse has no telecoms office.', []],
    ['The Elysee declined.', ['Elysee = elysee']],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'La Commission Nationale de l’Informatique et des Libertés s’est tue.',
      ['Commission Nationale de l’Informatique et des Libertés = cnil'],
    ],
    [
      "L'autorité française de protection des données enquête.",
      ["L'autorité française de protection des données = cnil (known-nominal)"],
    ],
    ["Il attend l'avis de l'E\u0301lyse\u0301e.", ['E\u0301lyse\u0301e = elysee']],
    ["Le ministère de l'Economie se tait.", ["ministère de l'Economie = economy-ministry"]],
    ["Le Ministère de l'économie se tait.", ["Ministère de l'économie = economy-ministry"]],
    ["Le ministère de l'économie se tait.", ["ministère de l'économie = economy-ministry"]],
    ['La croix est tombée.', []],
    ['L’Oréal recrute.', ['L’Oréal = l-oreal']],
    ['Le tribunal administratif de Lyon a jugé.', ['Lyon = lyon (known-inside)']],
    ['Le modèle Mistral plaît ; j’ai vu.', ['Mistral = mistral-ai (known-context)']],
    ['Le mistral, j’ai connu. Mistral aussi.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'fr')).toEqual(expected);
  });

  it('parts simple names as the tokeniser does', () => {
    const aliases = compilePackaged().knowledge.entities.flatMap((entity) => entity.aliases);
    for (const alias of aliases) {
      const words = partSimply(alias);
      for (const language of alias.language === null ? ['en', 'fr'] : [alias.language]) {
        if (words) expect(tokenize(alias.form, language).text).toEqual(words);
      }
    }
  });

  it('keeps to the languages of a form', () => {
    expect(found('The ministère de l’Économie is French.', 'en')).toEqual([]);
  });

  it('takes time linear in the text', () => {
    const text = 'Orange saw Mistral and the European Commission at the Bank of France. '.repeat(20_000);
    const segmented = segment(makeArticle(text, { language: 'en' }));
    const start = performance.now();
    findKnownNames(segmented, { known });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
