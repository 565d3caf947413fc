import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/read/page/paragraphs.js';

const lines = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it('takes every line by itself, without its outer white space', () => {
    expect(lines('\uFEFF One. \n\n\t Deux\u00a0!\u00a0\nThree')).toEqual(['One.', 'Deux\u00a0!', 'Three']);
  });

  it('joins the lines of a hard-wrapped text, and leaves its title alone', () => {
    const text = [
      'The quiet audit',
      '',
      'Councils rarely read the contracts that they sign with',
      'suppliers. Old Harbour did, and it found two hundred',
      'people in the margin, none of whom had ever been told',
      'why.',
      '',
      'We think that others should follow the same example and',
      'soon.',
    ].join('\n');
    expect(lines(text).map((line) => line.slice(0, 12))).toEqual(['The quiet au', 'Councils rar', 'We think tha']);
  });

  it('knows where blank lines stand', () => {
    const found = splitParagraphs('a\nb\n\nc').map(({ blankBefore, blankAfter }) => [blankBefore, blankAfter]);
    expect(found).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('is linear: a million characters on one line, or blank', () => {
    const begun = performance.now();
    expect(splitParagraphs('word '.repeat(400_000)).length).toBe(1);
    expect(splitParagraphs(`${' '.repeat(2_000_000)}x`).length).toBe(1);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
