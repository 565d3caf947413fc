import { describe, expect, it } from 'vitest';
import { compilePackaged } from './packaged.js';

const { knowledge, problems } = compilePackaged();

describe('the knowledge base', () => {
  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('has the 35 issues of the codebook, each with cues in both languages', () => {
    expect(knowledge.issues).toHaveLength(35);
    for (const { id, description, cues } of knowledge.issues) {
      expect({ id, described: description !== '', en: cues.en.length > 0, fr: cues.fr.length > 0 }).toEqual({
        id,
        described: true,
        en: true,
        fr: true,
      });
      expect(new Set(cues.en).size).toBe(cues.en.length);
      expect(new Set(cues.fr).size).toBe(cues.fr.length);
    }
  });

  it('lists kinds and countries once', () => {
    const kinds = knowledge.kinds.map(({ kind }) => kind);
    const codes = knowledge.countries.map(({ code }) => code);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(codes.slice(0, -1)).toEqual([...new Set(codes.slice(0, -1))].sort());
    expect(codes.at(-1)).toBe('EU');
  });

  it('knows the French data protection authority by many descriptions', () => {
    const forms = knowledge.entities.find(({ id }) => id === 'cnil')?.aliases.map(({ form }) => form);
    for (const form of [
      "France's data protection authority",
      'French privacy watchdog',
      'autorité française de protection des données',
    ]) {
      expect(forms).toContain(form);
    }
  });
});
