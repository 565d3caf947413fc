import { describe, expect, it } from 'vitest';
import { stancesOf } from './stating.js';

describe('certainty', () => {
  it.each([
    [
      'what cannot be is refused',
      'en',
      '[p:Ada Orvane] cannot support {ai-act:the AI Act}.',
      ['ada-orvane oppose ai-act [support] stated reported'],
    ],
    [
      'what is only not done stays open',
      'en',
      '[p:Ada Orvane] does not support {ai-act:the AI Act}.',
      ['ada-orvane oppose ai-act [support] hedged reported'],
    ],
    [
      'the month of May is no hedge',
      'en',
      'In May [p:Ada Orvane] opposed {ai-act:the AI Act}.',
      ['ada-orvane oppose ai-act [opposed] stated reported'],
    ],
    [
      'what a source says of another',
      'en',
      'According to a draft, [o:Quay Union] called {ai-act:the AI Act} a mistake.',
      ['quay-union oppose ai-act [mistake] alleged reported'],
    ],
    [
      'what cannot be is refused',
      'fr',
      '[p:Ada Orvane] ne peut soutenir {ai-act:le règlement}.',
      ['ada-orvane oppose ai-act [soutenir] stated reported'],
    ],
    [
      'what one can only do',
      'fr',
      '[p:Ada Orvane] ne peut que soutenir {ai-act:le règlement}.',
      ['ada-orvane support ai-act [soutenir] stated reported'],
    ],
    [
      'what a source says of another',
      'fr',
      'Selon un brouillon, [o:Quay Union] juge {ai-act:le règlement} inutile.',
      ['quay-union oppose ai-act [inutile] alleged reported'],
    ],
  ] as const)('%s (%s)', (_, language, text, expected) => {
    expect(stancesOf(text, language)).toEqual(expected);
  });
});
