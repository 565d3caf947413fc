import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/analyse/amounts.js';
import { segment } from '../../src/segment/segment.js';
import { makeArticle } from '../segment/article.js';

const amounts = (text: string, language: string): string[] =>
  findAmounts(segment(makeArticle(text, { language }))).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit ?? ''}`,
  );

describe('findAmounts', () => {
  it.each([
    ['a €1.2bn plan', ['€1.2bn = 1200000000 EUR']],
    ['worth $1 billion, or $450M', ['$1 billion = 1000000000 USD', '$450M = 450000000 USD']],
    [
      '£2m, CHF 3m, US$5.5 million, A$20m',
      ['£2m = 2000000 GBP', 'CHF 3m = 3000000 CHF', 'US$5.5 million = 5500000 USD', 'A$20m = 20000000 AUD'],
    ],
    ['15 million euros and EUR 7 million', ['15 million euros = 15000000 EUR', 'EUR 7 million = 7000000 EUR']],
    [
      'two million dollars, half a billion euros',
      ['two million dollars = 2000000 USD', 'half a billion euros = 500000000 EUR'],
    ],
    ['a $10-million fund and a 10-million-euro one', ['$10-million = 10000000 USD', '10-million-euro = 10000000 EUR']],
    [
      '30 million Canadian dollars, 1,000 yuan',
      ['30 million Canadian dollars = 30000000 CAD', '1,000 yuan = 1000 CNY'],
    ],
    ['$1,500.50 for two', ['$1,500.50 = 1500.5 USD']],
    ['up 3.5% or five percent or 8 per cent', ['3.5% = 3.5 %', 'five percent = 5 %', '8 per cent = 8 %']],
    ['5 to 10 million euros', ['5 = 5000000 EUR', '10 million euros = 10000000 EUR']],
    ['$5-10 million', ['$5 = 5000000 USD', '10 million = 10000000 USD']],
    ['between 5 and 10 per cent', ['5 = 5 %', '10 per cent = 10 %']],
    ['2,000 people, 200 pounds of flour, 10 won seats, 3 percentage points, 4 models', []],
  ])('reads English: %s', (text, expected) => {
    expect(amounts(text, 'en')).toEqual(expected);
  });

  it.each([
    ["3 milliards d'euros", ["3 milliards d'euros = 3000000000 EUR"]],
    ['12 M€, 1,5 Md€ et 450 M$', ['12 M€ = 12000000 EUR', '1,5 Md€ = 1500000000 EUR', '450 M$ = 450000000 USD']],
    ['60 millions de dollars', ['60 millions de dollars = 60000000 USD']],
    [
      'trois milliards d’euros, vingt-cinq millions d’euros',
      ['trois milliards d’euros = 3000000000 EUR', 'vingt-cinq millions d’euros = 25000000 EUR'],
    ],
    ['un demi-milliard d’euros', ['un demi-milliard d’euros = 500000000 EUR']],
    [
      '12 000 euros et 1\u202f000\u202f000 d’euros',
      ['12 000 euros = 12000 EUR', '1\u202f000\u202f000 d’euros = 1000000 EUR'],
    ],
    ['3,5 %, dix pour cent, de 5 à 10 %', ['3,5 % = 3.5 %', 'dix pour cent = 10 %', '5 = 5 %', '10 % = 10 %']],
    [
      '30 millions de francs suisses, 80 dollars canadiens',
      ['30 millions de francs suisses = 30000000 CHF', '80 dollars canadiens = 80 CAD'],
    ],
    ['5 000 personnes, 2 300 livres, trois députés, 3 milliards de paramètres', []],
  ])('reads French: %s', (text, expected) => {
    expect(amounts(text, 'fr')).toEqual(expected);
  });
});
