import { describe, expect, it } from 'vitest';
import { findCommentary } from '../../../src/read/page/commentary.js';
import { splitDigest } from '../../../src/read/page/digest.js';

const A =
  'The council of Old Harbour suspended its contract with Tessella — a first — after an audit found two hundred rejections.';
const B =
  'Nurses in Gothenburg refused a bedside assistant that drafts their notes. The supplier disputes their claim.';
const C =
  'Le tribunal de Lille a annulé le marché par lequel la commune avait acheté un logiciel. La commune ne regrette rien.';
const D = 'La start-up Lignit a levé soixante millions auprès de fonds européens. Sa fondatrice reste à Nancy.';

const firstWords = (text: string, name: string | null = null): string[] =>
  splitDigest(text, name).map(({ start, end }) => text.slice(start, end).slice(0, 12));

describe('splitDigest', () => {
  it('cuts after each commentary line, with or without blank lines', () => {
    const dense = `${A}\nAnalysis — A rare case — and a good one.\n${B}\nAnalysis — Late.\n`;
    expect(firstWords(dense)).toEqual(['The council ', 'Nurses in Go']);
    const airy = `${C}\nAnalyse — Bien.\n\n${D}\nAnalyse — Trop tôt pour le dire.\n\n${C}\nAnalyse – Encore.`;
    expect(firstWords(airy)).toEqual(['Le tribunal ', 'La start-up ', 'Le tribunal ']);
  });

  it('knows other labels by their return', () => {
    expect(firstWords(`${A}\nWhy it matters: precedent.\n${B}\nWhy it matters: sleep.`).length).toBe(2);
    expect(firstWords(`${C}\n**Notre avis :** oui.\n\n${D}\n**Notre avis :** non.`).length).toBe(2);
  });

  it('keeps an item without commentary, and the foot with the last item', () => {
    expect(firstWords(`${A}\nAnalysis — A.\n${B}\nAnalysis — B.\n${A} ${B}`).length).toBe(3);
    expect(firstWords(`${A}\nAnalysis — A.\n${B}\nAnalysis — B.\nUnsubscribe`).length).toBe(2);
  });

  it('never cuts an article up', () => {
    expect(firstWords(`Title of an article\n\n${A}\n\n${B}\n\nAnalysis: what it means\n\n${A}`).length).toBe(1);
    const sections = `${`${A}\n`.repeat(9)}Why it matters: one.\n${`${B}\n`.repeat(9)}Why it matters: two.`;
    expect(firstWords(sections).length).toBe(1);
    expect(firstWords(`Five things to know\n\n1. ${A}\n\n2. ${B}\n\n3. ${A}`).length).toBe(1);
    expect(firstWords(`${A}\n\n***\n\n${B}\n\n***\n\n${A}`).length).toBe(1);
    expect(firstWords(`${A}\n${B}\n${A}`, '2026-03-14-station.txt').length).toBe(1);
  });

  it('cuts numbered, bulleted, dated, titled and plain items of a file that calls itself a digest', () => {
    expect(firstWords(`AI policy weekly\n\n1. ${A}\n\n2. ${B}\n\n3. ${A}`)).toEqual([
      'AI policy we',
      '2. Nurses in',
      '3. The counc',
    ]);
    expect(firstWords(`- ${C}\n- ${D}\n- ${C}`, 'veille-ia.txt').length).toBe(3);
    expect(firstWords(`En bref\n3 mars 2026 : ${C}\n4 mars 2026 : ${D}\n5 mars 2026 : ${C}`).length).toBe(3);
    expect(
      firstWords(`Audit in Old Harbour\n${A}\n\nStrike in Gothenburg\n${B}\n\nAudit again\n${A}`, 'roundup.txt').length,
    ).toBe(3);
    expect(firstWords(`${C}\n\n${D}\n\n${C}`, 'revue-de-presse.txt').length).toBe(3);
    expect(
      firstWords(`${C}\n\nElle précise que rien n'est joué et que le texte sera revu.\n\n${D}`, 'revue.txt').length,
    ).toBe(1);
  });

  it('cuts at sources, at header fields, and at rules between whole articles', () => {
    expect(firstWords(`${C}\nSource : La Lanterne\n\n${D}\nSource : AFP\n\n${C}\nSource : AFP`).length).toBe(3);
    expect(firstWords(`Title: One\nDate: 2026-03-03\n\n${A}\n\nTitle: Two\nDate: 2026-03-04\n\n${B}`).length).toBe(2);
    expect(firstWords(`One title here\nBy Ada Brun\n\n${A}\n\n---\n\nAnother title\nBy Ned Fry\n\n${B}`).length).toBe(
      2,
    );
  });

  it('cuts at sources in brackets, dates without their year, and pictographs', () => {
    const inBrackets = [C, D, C].map((words) => `${words} (Source : La Lanterne)`).join('\n\n');
    expect(splitDigest(inBrackets, null).length).toBe(3);
    expect(splitDigest(`Les brèves\n\n2 mars : ${C}\n3 mars : ${D}\nMercredi 4 mars – ${C}`, null).length).toBe(3);
    expect(splitDigest(`Weekly roundup\n\n🔹 ${A}\n🔹 ${B}\n🔹 ${A}`, null).length).toBe(3);
  });

  it('never cuts a list of theses, a chronology or an interview', () => {
    const theses = [A, B, A].map((words, at) => `${at + 1}. ${words}`).join('\n\n');
    expect(splitDigest(theses, null).length).toBe(1);
    expect(
      splitDigest(
        `Five years of cameras\n\nBy Ada Brun\n\n${A}\n\n2 March: ${B}\n\n3 March: ${A}\n\n4 March: ${B}`,
        null,
      ).length,
    ).toBe(1);
    const asked = [C, D, C].map((words) => `Pourquoi avez-vous voté ainsi ?\n\n${words}`).join('\n\n');
    expect(splitDigest(`Entretien avec la maire\n\n${asked}`, null).length).toBe(1);
  });

  it('tells headings of the digest from titles of its items', () => {
    const headings = `Veille du 6 mars 2026\n\nRÉGULATION\n\n${C}\nAnalyse — A.\n\n${D}\nAnalyse — B.`;
    const [first] = splitDigest(headings, null);
    expect(first?.meta.published).toBe('2026-03-06');
    expect(first?.marks.map(({ start, end }) => headings.slice(start, end))).toEqual(['RÉGULATION']);
    const titles = `Audit à Lille\n${C}\nAnalyse — A.\n\nLevée à Nancy\n${D}\nAnalyse — B.`;
    expect(splitDigest(titles, null).flatMap((piece) => piece.marks)).toEqual([]);
  });

  it('is linear in a file of many items', () => {
    const begun = performance.now();
    expect(splitDigest(`${A}\nAnalysis — Good.\n`.repeat(20_000), null).length).toBe(20_000);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});

describe('findCommentary', () => {
  it.each([
    ['Analysis — Good.', true],
    ['Analyse – Bien.', true],
    ['Our take: good.', true],
    ['L’analyse : bien.', true],
    ['En clair : bien.', false],
  ])('%s (certain: %s)', (line, certain) => {
    expect(findCommentary(line, { start: 0, end: line.length })?.certain).toBe(certain);
  });
  it.each(['Analysis of the text — a long one', 'Analysts: no comment', 'The analysis — good.', 'Analysis'])(
    '%s is none',
    (line) => {
      expect(findCommentary(line, { start: 0, end: line.length })).toBeNull();
    },
  );
});
