import { describe, expect, it } from 'vitest';
import { cleanText, findLines } from '../../../src/read/pdf/lines.js';
import type { Run } from '../../../src/read/pdf/page.js';
import { placeRuns } from '../../../src/read/pdf/page.js';

const run = (text: string, left: number, right: number, y: number, size = 10): Run => ({
  text,
  left,
  right,
  y,
  size,
  font: 'f',
});
const texts = (...runs: Run[]): string[] => findLines(runs, new Set()).map(({ text }) => text);

describe('findLines', () => {
  it('makes spaces of gaps, but not of those between letters', () => {
    expect(texts(run('The', 0, 15, 100), run('vote', 18, 40, 100), run('d', 40.5, 45, 100))).toEqual(['The voted']);
    expect(texts(run('The ', 0, 17, 100), run('vote', 17, 40, 100))).toEqual(['The vote']);
  });

  it('keeps what stands far apart, or on another baseline, apart', () => {
    expect(texts(run('Left', 0, 20, 100), run('Right', 40, 60, 100), run('Below', 0, 20, 112))).toEqual([
      'Left',
      'Right',
      'Below',
    ]);
  });

  it('joins what touches though the content has it elsewhere', () => {
    expect(texts(run('The', 0, 15, 100), run('Below', 0, 20, 112), run('vote', 18, 40, 100))).toEqual([
      'The vote',
      'Below',
    ]);
  });

  it('keeps raised and lowered letters in their line, and leaves out the numbers of notes', () => {
    expect(texts(run('le 1', 0, 20, 100), run('er', 20, 25, 96, 6), run('mars', 28, 45, 100))).toEqual(['le 1er mars']);
    expect(texts(run('a vote', 0, 30, 100), run('12', 30, 35, 96, 6), run('was', 38, 50, 100))).toEqual(['a vote was']);
    expect(texts(run('10 km', 0, 30, 100), run('2', 30, 33, 96, 6))).toEqual(['10 km2']);
  });

  it('puts an initial before the first of the lines beside it', () => {
    const lines = findLines(
      [run('L', 0, 18, 124, 30), run('e conseil', 20, 60, 104), run('a voté', 20, 60, 116), run('hier', 0, 30, 136)],
      new Set(),
    );
    expect(lines.map(({ text, left }) => [text, left])).toEqual([
      ['Le conseil', 0],
      ['a voté', 0],
      ['hier', 0],
    ]);
  });

  it('takes letters that cast a shadow once', () => {
    expect(texts(run('Title', 0, 30, 100), run('Title', 0.3, 30.3, 100.3))).toEqual(['Title']);
  });
});

describe('cleanText', () => {
  it('has letters for ligatures, single spaces, and a soft hyphen at most at the end', () => {
    expect(cleanText(' e\uFB03cient  o\uFB00 co\u00ADop\u00AD ')).toBe('efficient off coop\u00AD');
    expect(cleanText('\uF0B7 point\u0000')).toBe('• point');
  });
});

describe('placeRuns', () => {
  it('turns a page whose text runs upwards, and drops what leans', () => {
    const glyphs = [
      { str: 'Upwards', transform: [0, 10, -10, 0, 100, 50], width: 40, fontName: 'f' },
      { str: 'Stamp', transform: [7, 7, -7, 7, 100, 50], width: 40, fontName: 'f' },
    ];
    expect(placeRuns(glyphs, [1, 0, 0, -1, 0, 842], 595, 842)).toEqual({
      height: 595,
      runs: [{ text: 'Upwards', left: 50, right: 90, y: 100, size: 10, font: 'f' }],
    });
  });
});
