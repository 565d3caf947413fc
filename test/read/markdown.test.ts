import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.js';
import { renderMarkdown } from '../../src/read/markup.js';

describe('renderMarkdown', () => {
  it.each([
    ['**Old Harbour** votes *today*', 'Old Harbour votes today'],
    ['[the law](https://x.example/a_b_c "t") and <https://x.example>', 'the law and https://x.example'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['a \\*star\\* & `code`', 'a *star* & code'],
    ['AT&amp;T said[^1] so<br>', 'AT&T said so'],
    ['~~old~~ new', 'old new'],
    ['the price rose from 5 to 6 < 7', 'the price rose from 5 to 6 < 7'],
  ])('%s → %s', (source, words) => {
    expect(renderMarkdown(source).text).toBe(words);
  });

  it('marks headings, quotations, items and pictures', () => {
    const { text, marks } = renderMarkdown(
      '# One\n\nTwo\n===\n\n> three\n\n- four\n\n![five](x.png)\n\n[x]: https://x.example\n\n***',
    );
    expect(marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'heading One',
      'heading Two',
      'quote three',
      'item four',
      'caption five',
    ]);
    expect(text.replace(/\s+/gu, ' ').trim()).toBe('One Two three four five');
  });
});

describe('readMarkdown', () => {
  it('reads the front matter without running it', () => {
    const [item] = readMarkdown(
      '---\ntitre: Un contrat\nauteur: [Ada Brun, Ned Fry]\ndate: 2026-09-03\nsource: La Lanterne\ntags: ports, IA\nlang: fr-FR\ndesk: 4\n---\n# Un contrat\n\nLe port vote.\n',
      { name: null },
    );
    expect(item?.kind === 'draft' && item.draft).toMatchObject({
      meta: {
        title: 'Un contrat',
        byline: 'Ada Brun, Ned Fry',
        published: '2026-09-03',
        outlet: 'La Lanterne',
        tags: ['ports', 'IA'],
        language: 'fr',
      },
      extra: { desk: 4 },
    });
  });

  it('survives front matter that is not YAML, and rules that are no front matter', () => {
    const [broken] = readMarkdown('---\n{ [\n---\nText here.\n', { name: null });
    expect(broken?.kind === 'draft' && broken.draft.text.trim()).toBe('Text here.');
    const [open] = readMarkdown('---\nNo end.\n', { name: null });
    expect(open?.kind).toBe('draft');
  });

  it('is linear in signs that never close', () => {
    const begun = performance.now();
    for (const sign of ['*a', '[', '> ', '<!--', '`', '![', '_ ']) readMarkdown(sign.repeat(300_000), { name: null });
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
