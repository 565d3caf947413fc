import type { Article } from '../../src/types.js';

/** An article of nothing but body text, for tests. */
export function makeArticle(text: string, more: Partial<Article> = {}): Article {
  return {
    id: '0'.repeat(16),
    source: { path: 'test.txt', format: 'text', item: 1, sha256: null },
    title: null,
    byline: null,
    outlet: null,
    outletId: null,
    url: null,
    published: null,
    place: null,
    tags: [],
    language: null,
    text,
    sections: [{ kind: 'body', start: 0, end: text.length, rule: 'test' }],
    given: null,
    warnings: [],
    ...more,
  };
}
