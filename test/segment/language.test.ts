import { describe, expect, it } from 'vitest';
import { identifyLanguage, readLanguageTag } from '../../src/segment/language.js';

describe('identifyLanguage', () => {
  it.each([
    ['en', 'The council has rejected the plan. Its author did not comment.'],
    ['en', 'Regulator Fines Chipmaker After Hearing in Brussels'],
    [
      'en',
      "Le Monde des Puces, a Lyon magazine, says it won't close. The publisher of La Dépêche des Puces is selling it.",
    ],
    ['fr', 'La députée a rejeté le texte. Son groupe ne s’est pas prononcé.'],
    ['fr', "L'IA au lycée : l'essai s'arrête"],
    [
      'fr',
      'Big Tech Watch et Open Data Now ont saisi la cour. « Make it stop », résume leur avocate, qui plaide lundi.',
    ],
    ['de', 'Der Rat hat den Plan am Montag abgelehnt. Die Regierung will die Regeln für Unternehmen nicht ändern.'],
    ['es', 'El consejo rechazó el plan. La ministra dijo que las empresas deberán cumplir con las normas.'],
    ['it', 'Il consiglio ha respinto il piano. La ministra ha detto che le imprese dovranno rispettare le regole.'],
    ['nl', 'De raad heeft het plan verworpen. De minister zegt dat bedrijven zich aan de regels moeten houden.'],
    ['pt', 'O conselho rejeitou o plano. A ministra disse que as empresas terão de cumprir as regras.'],
    ['und', 'Rząd przyjął ustawę w czwartek. Minister powiedział, że firmy muszą przestrzegać przepisów.'],
    ['und', '政府は木曜日に法案を承認した。'],
    ['und', '12 34 56'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it('looks at the start of a long text only', () => {
    const text = 'The plan of the council is to be read on Monday. '.repeat(200_000);
    const before = performance.now();
    expect(identifyLanguage(text)).toBe('en');
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('readLanguageTag', () => {
  it.each([
    ['en-GB', 'en'],
    ['FR', 'fr'],
    ['fra', 'fr'],
    ['und', null],
    ['', null],
    [null, null],
  ])('%s: %s', (tag, language) => {
    expect(readLanguageTag(tag)).toBe(language);
  });
});
