import { expect, it } from 'vitest';
import { CAPITAL_GOVERNMENTS } from '../../src/lexicon/capitals.js';
import { COMMON_SENSES } from '../../src/lexicon/common-senses.js';
import { FRENCH_SPEAKING, SECRETARY_COUNTRIES } from '../../src/lexicon/offices.js';
import { compilePackaged } from '../knowledge/packaged.js';

const { knowledge } = compilePackaged();

it('names entities and countries that the knowledge base has', () => {
  const ids = new Set(knowledge.entities.map(({ id }) => id));
  const codes = new Set(knowledge.countries.map(({ code }) => code));
  const places = [...COMMON_SENSES.values()].flatMap(({ place }) => (place === null ? [] : [place]));
  expect([...CAPITAL_GOVERNMENTS.values(), ...places, 'brussels'].filter((id) => !ids.has(id))).toEqual([]);
  expect([...SECRETARY_COUNTRIES.values(), ...FRENCH_SPEAKING].filter((code) => !codes.has(code))).toEqual([]);
});
