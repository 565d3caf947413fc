import { describe, expect, it } from 'vitest';
import { stemWord } from '../../src/segment/stem.js';

describe('stemWord', () => {
  it.each([
    ['en', 'regulations', 'regulate'],
    ['en', 'surveillance', 'surveillance'],
    ['fr', 'faciale', 'faciales'],
    ['fr', 'souverain', 'souveraines'],
  ])('%s: %s and %s meet', (language, one, other) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language));
  });

  it('leaves other languages alone', () => {
    expect(stemWord('regierungen', 'de')).toBe('regierungen');
  });
});
