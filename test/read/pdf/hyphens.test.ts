import { describe, expect, it } from 'vitest';
import { collectWords, joinLines } from '../../../src/read/pdf/hyphens.js';

const FRENCH = 'le conseil est dans la ville pour une réunion sur les caméras et la loi que le maire défend';
const english = collectWords(['the start-up is well known', 'a co-operative and a database of words']);
const french = collectWords([FRENCH]);

describe('joinLines', () => {
  it.each([
    ['the commis-', 'sion voted', 'the commission voted'],
    ['the commis\u00AD', 'sion voted', 'the commission voted'],
    ['the commis‐', 'sion voted', 'the commission voted'],
    ['a small start-', 'up there', 'a small start-up there'],
    ['the co-', 'operative', 'the co-operative'],
    ['a data-', 'base', 'a database'],
    ['the Bonn-', 'based group', 'the Bonn-based group'],
    ['the self-', 'imposed rule', 'the self-imposed rule'],
    ['state-of-the-', 'art models', 'state-of-the-art models'],
    ['an AI-', 'powered tool', 'an AI-powered tool'],
    ['a 20-', 'year plan', 'a 20-year plan'],
    ['Jean-', 'Pierre', 'Jean-Pierre'],
    ['the short-', 'age of', 'the shortage of'],
    ['the dev-', 'il said', 'the devil said'],
    ['he said -', 'then left', 'he said - then left'],
    ['one line', 'and the next', 'one line and the next'],
    ['see https://example.org/a-', 'page now', 'see https://example.org/a-page now'],
  ])('%s | %s', (above, below, joined) => {
    expect(joinLines(above, below, english)).toBe(joined);
  });

  it.each([
    ['« Non », répond-', 'elle au', '« Non », répond-elle au'],
    ['pourquoi a-t-', 'il dit', 'pourquoi a-t-il dit'],
    ['faut-', 'il une loi', 'faut-il une loi'],
    ['celui-', 'ci attend', 'celui-ci attend'],
    ['peut-', 'être', 'peut-être'],
    ['c’est-à-', 'dire', 'c’est-à-dire'],
    ['Saint-Aubin-', 'des-Combes', 'Saint-Aubin-des-Combes'],
    ['une nouvel-', 'le règle', 'une nouvelle règle'],
    ['l’administra-', 'tion', 'l’administration'],
    ['la pla-', 'ce', 'la place'],
  ])('%s | %s, in French', (above, below, joined) => {
    expect(joinLines(above, below, french)).toBe(joined);
  });

  it('keeps a hyphen where the document breaks no words', () => {
    const ragged = collectWords([...Array.from({ length: 99 }, () => 'A line of words without a break'), 'a loose-']);
    expect(joinLines('a loose-', 'knit group', ragged)).toBe('a loose-knit group');
    expect(joinLines('a loose-', 'knit group', collectWords(['a loose-']))).toBe('a looseknit group');
  });
});
