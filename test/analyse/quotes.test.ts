import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/analyse/quotes.js';
import type { Resources } from '../../src/analyse/resources.js';
import { readAttributionModel } from '../../src/model/attribution.js';
import { loadVerbForms } from '../../src/lexicon/verbs.js';
import { segment } from '../../src/segment/segment.js';
import type { Article, EntityType, Mention, MentionForm, Quote } from '../../src/types.js';

const verbs = loadVerbForms(readFileSync(new URL('../../dist/verb-forms.json', import.meta.url), 'utf8'));
const resources = { verbs, entities: new Map(), attribution: { en: null, fr: null } } as unknown as Resources;

type Given = readonly [words: string, entity: string, type?: EntityType, form?: MentionForm];
const PEOPLE: readonly Given[] = [
  ['Ada Brennecke', 'ada-brennecke'],
  ['Brennecke', 'ada-brennecke'],
  ['Tomas Velloso', 'tomas-velloso'],
  ['Odile Marchetti', 'odile-marchetti'],
  ['Ulex Cloud', 'ulex-cloud', 'organization'],
  ['Ligue des archives', 'ligue-des-archives', 'organization'],
  ['the company', 'ulex-cloud', 'organization', 'nominal'],
  ['Turin', 'turin', 'place'],
];

function findMentions(text: string): Mention[] {
  const mentions = PEOPLE.flatMap(([words, entity, type = 'person', form = 'name']) =>
    [...text.matchAll(new RegExp(words, 'gu'))].map((match): Mention => {
      const start = match.index;
      return { start, end: start + words.length, text: words, type, entity, form, confidence: 1, rule: 'given' };
    }),
  );
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function makeArticle(text: string, language: string): Article {
  const sections = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'body' as const,
    start: line.index,
    end: line.index + line[0].length,
    rule: 'line',
  }));
  const source = { path: '-', format: 'text' as const, item: 1, sha256: null };
  const meta = {
    title: null,
    byline: null,
    outlet: null,
    outletId: null,
    url: null,
    published: null,
    place: null,
    tags: [],
  };
  return { id: '0', source, ...meta, language, text, sections, given: null, warnings: [] };
}

function run(language: string, text: string): { rows: string[]; warnings: (number | null)[] } {
  const { quotes, warnings } = findQuotes(segment(makeArticle(text, language)), findMentions(text), resources);
  const show = ({ kind, spans, speaker }: Quote): string => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const who = speaker.entity ?? (speaker.start === null ? '-' : text.slice(speaker.start, speaker.end ?? 0));
    return `${kind} | ${words} | ${speaker.kind} ${who}`;
  };
  return { rows: quotes.map(show), warnings: warnings.map(({ start }) => start) };
}

describe.each([
  ['en', '“No harbour needs this,” said Ada Brennecke.', ['direct | No harbour needs this | person ada-brennecke']],
  [
    'en',
    '"No harbour needs this," Ada Brennecke, a pilot, told reporters on Monday.',
    ['direct | No harbour needs this | person ada-brennecke'],
  ],
  [
    'en',
    '“No harbour needs this,” its chair, Ada Brennecke, said.',
    ['direct | No harbour needs this | person ada-brennecke'],
  ],
  [
    'en',
    'The Turin-based yard Ulex Cloud said it would close.',
    ['indirect | it would close | organization ulex-cloud'],
  ],
  [
    'en',
    '“No harbour,” Ada Brennecke said, “needs this.”',
    ['direct | No harbour … needs this. | person ada-brennecke'],
  ],
  [
    'en',
    '“No harbour needs this,” said Ada Brennecke. “We have pilots.”',
    ['direct | No harbour needs this | person ada-brennecke', 'direct | We have pilots. | person ada-brennecke'],
  ],
  [
    'en',
    'Ada Brennecke was blunt: “No harbour needs this.”',
    ['direct | No harbour needs this. | person ada-brennecke'],
  ],
  [
    'en',
    "'We are the pilots' voice,' Ada Brennecke said.",
    ["direct | We are the pilots' voice | person ada-brennecke"],
  ],
  [
    'en',
    'Tomas Velloso called the tender “a lottery with one ticket”.',
    ['direct | a lottery with one ticket | person tomas-velloso'],
  ],
  [
    'en',
    'Ulex Cloud said it would “never sell a log file”.',
    ['mixed | it would “never sell a log file” | organization ulex-cloud'],
  ],
  [
    'en',
    'Demand remains “brisk”, according to Tomas Velloso.',
    ['mixed | Demand remains “brisk” | person tomas-velloso'],
  ],
  [
    'en',
    'Ulex Cloud has warned that the bill will close its yard, and refused to comment further.',
    ['indirect | the bill will close its yard | organization ulex-cloud'],
  ],
  [
    'en',
    'According to Tomas Velloso, who runs the yard, the cranes were bought twice.',
    ['indirect | the cranes were bought twice | person tomas-velloso'],
  ],
  [
    'en',
    'The cranes were bought twice, a dock worker said.',
    ['indirect | The cranes were bought twice | anonymous a dock worker'],
  ],
  [
    'en',
    'The cranes, Tomas Velloso said, were bought twice.',
    ['indirect | The cranes … were bought twice | person tomas-velloso'],
  ],
  [
    'en',
    '“The cranes were bought twice,” one of the auditors said.',
    ['direct | The cranes were bought twice | anonymous one'],
  ],
  [
    'en',
    'As Article 9(3) of the charter states, “every log shall be erased within a week”.',
    ['direct | every log shall be erased within a week | document Article 9'],
  ],
  ['en', 'The letter says that the yard must close.', ['indirect | the yard must close | document The letter']],
  [
    'en',
    'According to port historian Ada Brennecke,\n\n“The tide keeps no minutes.”',
    ['direct | The tide keeps no minutes. | person ada-brennecke'],
  ],
  [
    'en',
    '> “The tide keeps no minutes.”\n\nSo said Ada Brennecke after the vote.',
    ['direct | The tide keeps no minutes. | person ada-brennecke'],
  ],
  [
    'fr',
    '« Aucun port n’en a besoin », a déclaré lundi Odile Marchetti.',
    ['direct | Aucun port n’en a besoin | person odile-marchetti'],
  ],
  [
    'fr',
    '« Aucun port n’en a besoin », explique la présidente du port, Odile Marchetti.',
    ['direct | Aucun port n’en a besoin | person odile-marchetti'],
  ],
  [
    'fr',
    '« Un port, explique Odile Marchetti, n’en a pas besoin. »',
    ['direct | Un port … n’en a pas besoin. | person odile-marchetti'],
  ],
  [
    'fr',
    '"Aucun port n\'en a besoin", s\'est défendue Odile Marchetti.',
    ["direct | Aucun port n'en a besoin | person odile-marchetti"],
  ],
  [
    'fr',
    'Odile Marchetti juge le marché « taillé pour un seul candidat ».',
    ['direct | taillé pour un seul candidat | person odile-marchetti'],
  ],
  [
    'fr',
    'Odile Marchetti a estimé que le port « ne garde pas de procès-verbal ».',
    ['mixed | le port « ne garde pas de procès-verbal » | person odile-marchetti'],
  ],
  [
    'fr',
    'Selon Odile Marchetti, déléguée générale du port, les grues ont été payées deux fois.',
    ['indirect | les grues ont été payées deux fois | person odile-marchetti'],
  ],
  [
    'fr',
    "La Ligue des archives assure n'avoir rien signé.",
    ["indirect | n'avoir rien signé | organization ligue-des-archives"],
  ],
  [
    'fr',
    'Les grues ont été payées deux fois, a-t-elle précisé.',
    ['indirect | Les grues ont été payées deux fois | person elle'],
  ],
  [
    'fr',
    '« Tout est faux », souffle une source proche du dossier.',
    ['direct | Tout est faux | anonymous une source proche'],
  ],
  [
    'en',
    'The harbour board, through its spokeswoman Ada Brennecke, said that the cranes were paid for twice.',
    ['indirect | the cranes were paid for twice | person ada-brennecke'],
  ],
  [
    'en',
    'Rome traders clashed on Monday, with Ulex Cloud warning that the yard would close.',
    ['indirect | the yard would close | organization ulex-cloud'],
  ],
  ['en', '“We need more pilots.” ― Ada Brennecke, 23', ['direct | We need more pilots. | person ada-brennecke']],
  [
    'fr',
    'La Ligue des archives, par la voix d’Odile Marchetti, a répété que les grues étaient payées.',
    ['indirect | les grues étaient payées | person odile-marchetti'],
  ],
  [
    'fr',
    'Odile Marchetti retire la clause, que la Ligue des archives jugeait « inapplicable ».',
    ['direct | inapplicable | organization ligue-des-archives'],
  ],
  [
    'fr',
    '« Le port ne dort jamais. » La phrase est d’Odile Marchetti.',
    ['direct | Le port ne dort jamais. | person odile-marchetti'],
  ],
  [
    'fr',
    'À quoi Odile Marchetti, pilote, répond que « les grues dorment ».',
    ['direct | les grues dorment | person odile-marchetti'],
  ],
] as const)('%s: %s', (language, text, expected) => {
  it('has exactly these quotes', () => {
    expect(run(language, text).rows).toEqual(expected);
  });
});

describe('what is no quote', () => {
  it.each([
    ['en', "Ulex Cloud has finished its 'how-to' sheets for a 'third way'."],
    ['en', 'Ulex Cloud calls its new crane “Grandmother”.'],
    ['en', 'Ulex Cloud did not say whether the yard would close.'],
    ['en', 'Ada Brennecke declined to say that she was pleased.'],
    ['en', "The users' data and the pilots' union are protected."],
    ['en', 'A cooperative that runs two yards has agreed to move.'],
    ['fr', 'La Ligue des archives présente son plan « Port 2030 ».'],
    ['fr', "Odile Marchetti n'a pas dit que le port fermerait."],
    ['fr', 'La demande de la Ligue des archives a été rejetée.'],
  ])('%s: %s', (language, text) => {
    expect(run(language, text).rows).toEqual([]);
  });
});

describe('with the trained model', () => {
  const bytes = readFileSync(new URL('../../models/attribution-en.bin', import.meta.url));
  const trained = { ...resources, attribution: { en: readAttributionModel(bytes), fr: null } } as Resources;

  it.each([
    [
      'Ada Brennecke wants to close the yard before winter.',
      'wants',
      'Ada Brennecke',
      'to close the yard before winter',
    ],
    ['Tomas Velloso plans to buy two cranes in May.', 'plans', 'Tomas Velloso', 'to buy two cranes in May'],
  ])('%s', (text, cue, source, content) => {
    const { quotes } = findQuotes(segment(makeArticle(text, 'en')), findMentions(text), trained);
    expect(quotes).toHaveLength(1);
    const [quote] = quotes;
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toBe(cue);
    expect(text.slice(quote?.speaker.start ?? 0, quote?.speaker.end ?? 0)).toBe(source);
    expect(text.slice(quote?.start, quote?.end)).toBe(content);
    expect(quote?.kind).toBe('indirect');
  });

  it('shows the whole phrase that names the speaker', () => {
    const text = 'Ada Brennecke, who leads the pilots, said that the tide was late.';
    const [quote] = findQuotes(segment(makeArticle(text, 'en')), findMentions(text), trained).quotes;
    expect(quote?.speaker.entity).toBe('ada-brennecke');
    expect(text.slice(quote?.speaker.start ?? 0, quote?.speaker.end ?? 0)).toContain('Ada Brennecke');
  });
});

describe('unbalanced marks', () => {
  it('cost no other quote and are reported', () => {
    const text =
      '“The tide is out, said nobody. “We have pilots,” said Ada Brennecke.\n\n“All of them,” said Tomas Velloso.';
    expect(run('en', text)).toEqual({
      rows: ['direct | We have pilots | person ada-brennecke', 'direct | All of them | person tomas-velloso'],
      warnings: [0],
    });
  });

  it('go on into a paragraph that opens again', () => {
    const text = '“The tide is out.\n\n“We have pilots,” said Ada Brennecke.';
    expect(run('en', text)).toEqual({
      rows: ['direct | The tide is out. … We have pilots | person ada-brennecke'],
      warnings: [],
    });
  });
});
