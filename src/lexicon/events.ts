import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import type { EventType } from '../types.js';
import { ENGLISH_EVENT_NOUNS, ENGLISH_EVENT_VERBS } from './events-en.js';
import { FRENCH_EVENT_NOUNS, FRENCH_EVENT_VERBS } from './events-fr.js';
import { listWords } from './word-list.js';

// How to read a line of `events-en.ts` and `events-fr.ts`:
//   type: verbs > objects ~ after + needs     one of the verbs, with one of the objects near it, closely followed by one
//                                             of the words after `~`, all of the needs met
//   type: noun, other noun < verbs + needs    one of the nouns, where one of the verbs asserts it (none given: any verb)
//   $name: words                              words that objects may refer to as $name
// An indented line goes on with the line before.

/** What must stand in the sentence besides the trigger: a sum of money, a named or described body, a court … */
export type EventNeed =
  'money' | 'organization' | 'person' | 'product' | 'court' | 'authority' | 'parliament' | 'group' | 'body' | 'pair';

/** A verb that tells an event, with what it needs around it. */
export interface EventVerbs {
  readonly type: EventType;
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly after: readonly string[];
  readonly needs: readonly EventNeed[];
}

/** A noun that tells an event where one of the verbs asserts it. */
export interface EventNouns {
  readonly type: EventType;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly needs: readonly EventNeed[];
}

const words = (text: string | undefined): readonly string[] =>
  text === undefined || text.trim() === '' ? [] : listWords(text);

/** The part of a line after a mark, up to the next mark. */
function readPart(line: string, mark: string): string | undefined {
  const at = line.indexOf(` ${mark}`);
  return at < 0 ? undefined : line.slice(at + 2).split(/ [>~<+](?: |$)/u)[0];
}

function readLines(text: string): (readonly [string, string])[] {
  const lines = text
    .trim()
    .replace(/\n {2}/gu, ' ')
    .split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

function readVerbs(text: string): EventVerbs[] {
  const groups = new Map<string, readonly string[]>();
  const rules: EventVerbs[] = [];
  for (const [label, line] of readLines(text)) {
    if (label.startsWith('$')) groups.set(label, words(line));
    else {
      rules.push({
        type: label as EventType,
        verbs: words(line.split(/ [>~+] /u)[0]),
        objects: words(readPart(line, '>')).flatMap((word) => groups.get(word) ?? [word]),
        after: words(readPart(line, '~')),
        needs: words(readPart(line, '+')) as readonly EventNeed[],
      });
    }
  }
  return rules;
}

function readNouns(text: string): EventNouns[] {
  return readLines(text).map(([label, line]) => ({
    type: label as EventType,
    nouns: (line.split(' <')[0] ?? '').split(',').map((noun) => noun.trim()),
    verbs: words(readPart(line, '<')),
    needs: words(readPart(line, '+')) as readonly EventNeed[],
  }));
}

export const EVENT_VERBS: Readonly<Record<KnowledgeLanguage, readonly EventVerbs[]>> = {
  en: readVerbs(ENGLISH_EVENT_VERBS),
  fr: readVerbs(FRENCH_EVENT_VERBS),
};

export const EVENT_NOUNS: Readonly<Record<KnowledgeLanguage, readonly EventNouns[]>> = {
  en: readNouns(ENGLISH_EVENT_NOUNS),
  fr: readNouns(FRENCH_EVENT_NOUNS),
};

function listEventLemmas(language: KnowledgeLanguage): readonly string[] {
  const verbs = [...EVENT_VERBS[language], ...EVENT_NOUNS[language]].flatMap((rule) => rule.verbs);
  return [...new Set(verbs)].sort();
}

/** Every lemma above, for the build to inflect. */
export const EVENT_LEMMAS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listEventLemmas('en'),
  fr: listEventLemmas('fr'),
};

/** Heads and name words by which a body is a court, a parliament, an authority; folded, lower case. */
export const COURT_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'court courts tribunal tribunals judge judges bench magistrates cour cjue cjeu juge juges juridiction cassation constitutionnel constitutional',
  ),
);
export const PARLIAMENT_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    assemblee assembly bundesrat bundestag chamber chambre commission committee commons congress conseil cortes
    council depute deputee deputes deputies deputy elus eurodeputes folketing governor house knesset lawmakers
    legislature lords mep meps mp mps panel parlement parliament region riksdag sejm senat senate senateur
    senateurs senator senators
  `),
);
export const AUTHORITY_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    aepd agcm agence agency anssi arcom authority autorite bank bfdi board body bsi bureau cepd chamber cnil
    comite commissaire commission commissioner committee conseil council defenseur department edpb edps enisa
    federal garante gendarme government haute ico inspection inspectorate institut institute mediateur ministere
    ministre ministry nist office ombudsman ordre persoonsgegevens police registrars regulateur regulator
    supervisor uokik watchdog
  `),
);
