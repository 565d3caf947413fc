import { describe, expect, it } from 'vitest';
import { slugify } from '../../src/knowledge/slug.js';

describe('slugify', () => {
  it.each([
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['Minh-Anh Phạm', 'minh-anh-pham'],
    ["Lindqvist's", 'lindqvist'],
    ['Łukasz Sørensen', 'lukasz-sorensen'],
    ['UK government', 'uk-government'],
    ['« Œuvre »', 'oeuvre'],
  ])('%s → %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });
});
