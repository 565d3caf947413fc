import type { Knowledge, KnownEntity, KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { OFFICE_LINKS, OFFICES, PORTFOLIO_OFFICES } from '../../lexicon/offices.js';
import { makeWordFilter, type WordFilter } from '../../model/hash.js';
import { genderOfFirstName, type Gender } from './gender.js';
import { foldName } from './positions.js';

/** Who held which office, and when. */
interface Holder {
  readonly person: string;
  readonly gender: Gender;
  readonly office: string;
  /** What the office is for ("digital"), folded. */
  readonly subjects: ReadonlySet<string>;
  readonly country: string | null;
  readonly body: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** An office as a text or the knowledge base speaks of it. */
export interface OfficeSense {
  readonly office: string;
  readonly subjects: ReadonlySet<string>;
  readonly country: string | null;
  readonly body: string | null;
}

/** The offices of the knowledge base's people, in one language. */
export interface OfficeIndex {
  readonly holders: readonly Holder[];
  /** Words that say what an office is for. */
  readonly subjects: ReadonlySet<string>;
  /** Names of the bodies with offices, by their folded words joined with blanks. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Names and adjectives of countries, folded → code … */
  readonly countries: ReadonlyMap<string, string>;
  /** … and whether a word, folded or not, may be one. */
  readonly mayBeCountry: WordFilter;
  /** Countries of newspapers, agencies and broadcasters, by their folded names. */
  readonly outlets: ReadonlyMap<string, string>;
}

/** Phrases of offices by their first word, longest first; words as tokens. */
type OfficePhrases = ReadonlyMap<string, readonly OfficeWords[]>;

interface OfficeWords {
  readonly words: readonly string[];
  readonly office: string;
  readonly subject: string | null;
}

function indexPhrases(language: KnowledgeLanguage): OfficePhrases {
  const index = new Map<string, OfficeWords[]>();
  for (const { name, phrases, subject } of OFFICES) {
    for (const phrase of phrases[language]) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, office: name, subject }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const OFFICE_PHRASES: Readonly<Record<KnowledgeLanguage, OfficePhrases>> = {
  en: indexPhrases('en'),
  fr: indexPhrases('fr'),
};

/** Whether a phrase of an office may begin with the word of a key. */
export const mayBeginOffice: Readonly<Record<KnowledgeLanguage, WordFilter>> = {
  en: makeWordFilter(OFFICE_PHRASES.en.keys()),
  fr: makeWordFilter(OFFICE_PHRASES.fr.keys()),
};

const OUTLET_KINDS: ReadonlySet<string> = new Set(['media', 'public-broadcaster']);

const STATE_OFFICES = new Set(OFFICES.filter(({ ofState }) => ofState).map(({ name }) => name));

export function isOfState(office: string): boolean {
  return STATE_OFFICES.has(office);
}

/** The president of a country is its head of state: "the French president", « le président français ». */
export function nameOffice(office: string, country: string | null, subjects: ReadonlySet<string>): string {
  return office === 'president' && country !== null && subjects.size === 0 ? 'head-of-state' : office;
}

/** Words of a role as tokens: « ministre de l'Économie » → ministre, de, l', économie. */
const splitRole = (role: string): readonly string[] =>
  role.toLowerCase().match(/[\p{L}\d-]+['’](?!s\b)|[\p{L}\d.&-]+|['’]s/gu) ?? [];

/** The office phrase at `at`, the longest; `read` yields the words. */
export function findPhrase(
  language: KnowledgeLanguage,
  at: number,
  read: (at: number) => string,
): { office: string; subject: string | null; end: number } | null {
  for (const { words, office, subject } of OFFICE_PHRASES[language].get(read(at)) ?? []) {
    if (words.every((word, step) => read(at + step) === word)) return { office, subject, end: at + words.length };
  }
  return null;
}

/** The office that a role of the knowledge base is; null where it is none that one person holds. */
function readRole(
  language: KnowledgeLanguage,
  role: string,
  names: readonly (readonly string[])[],
  demonyms: ReadonlyMap<string, string>,
): { office: string; subjects: Set<string>; country: string | null } | null {
  const words = splitRole(role);
  const read = (at: number): string => words[at] ?? '';
  for (let at = 0; at < words.length; at += 1) {
    const found = findPhrase(language, at, read);
    if (found === null) continue;
    const rest = words.map((word, place) => (place >= at && place < found.end ? '' : foldName(word)));
    for (const name of names) {
      const start = rest.findIndex((_, place) => name.every((word, step) => rest[place + step] === word));
      if (start >= 0) rest.fill('', start, start + name.length);
    }
    let country: string | null = null;
    const subjects = new Set<string>(found.subject === null ? [] : [found.subject]);
    rest.forEach((word, place) => {
      const code = demonyms.get(word);
      if (code !== undefined) country = code;
      else if (word !== '' && word !== "'s" && !OFFICE_LINKS.has(words[place] ?? '') && !OFFICE_LINKS.has(word))
        subjects.add(word);
    });
    return { office: nameOffice(found.office, country, subjects), subjects, country };
  }
  return null;
}

/** Indexes the offices that the knowledge base's people held, for one language. */
export function indexOffices(knowledge: Knowledge, language: KnowledgeLanguage): OfficeIndex {
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const demonyms = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const country of knowledge.countries) {
    for (const word of country.demonyms[language]) demonyms.set(foldName(word), country.code);
    for (const word of country[language]) countries.set(foldName(word), country.code);
  }
  for (const [word, code] of demonyms) countries.set(word, code);
  const outlets = new Map<string, string>();
  const holders: Holder[] = [];
  const bodies = new Map<string, string>();
  const subjects = new Set<string>();
  for (const entity of knowledge.entities) {
    if (entity.country !== null && OUTLET_KINDS.has(entity.kind ?? ''))
      for (const { form } of [{ form: entity.name }, ...entity.aliases]) outlets.set(foldName(form), entity.country);
    for (const role of entity.type === 'person' ? entity.roles : []) {
      const body = role.organization === null ? undefined : byId.get(role.organization);
      const names = body === undefined ? [] : listNames(body, language);
      const sense = readRole(
        language,
        role[language],
        names.map((name) => name.split(' ')),
        demonyms,
      );
      if (sense === null) continue;
      const country = sense.country ?? (isOfState(sense.office) ? (body?.country ?? entity.country) : null);
      if (body !== undefined) for (const name of names) bodies.set(name, body.id);
      for (const subject of sense.subjects) subjects.add(subject);
      const gender = genderOfFirstName(entity.name.split(' ')[0] ?? '');
      const { from, to, organization } = role;
      holders.push({ ...sense, country, person: entity.id, gender, body: organization, from, to });
    }
  }
  const written = knowledge.countries.flatMap((country) => [...country[language], ...country.demonyms[language]]);
  const mayBeCountry = makeWordFilter([...countries.keys(), ...written.map((word) => word.toLowerCase())]);
  return { holders, bodies, subjects, countries, mayBeCountry, outlets };
}

/** Names of a body, folded, longest first. */
function listNames(body: KnownEntity, language: KnowledgeLanguage): readonly string[] {
  const forms = body.aliases.filter((alias) => alias.kind === 'name' && (alias.language ?? language) === language);
  const names = [body.name, ...(body.nameFr === null ? [] : [body.nameFr]), ...forms.map(({ form }) => form)];
  return [...new Set(names.map(foldName))].sort((a, b) => b.split(' ').length - a.split(' ').length);
}

/** Whether a role was held on a day: null where its dates leave it open. */
function holdsOn({ from, to }: Holder, day: string): boolean | null {
  const start =
    from === null
      ? null
      : day.slice(0, from.length) > from || (day === from ? true : day.slice(0, from.length) < from ? false : null);
  const end = to === null ? true : day.slice(0, to.length) < to || (day.slice(0, to.length) > to ? false : null);
  if (start === false || end === false) return false;
  return start === true && end === true ? true : null;
}

/**
 * Who held an office on a day; null where nobody did for certain, or several may have.
 *
 * @param day ISO date, to the day
 * @param gender that the phrase tells, as « la ministre »
 */
export function findHolder(index: OfficeIndex, sense: OfficeSense, day: string, gender: Gender): string | null {
  const fitting = index.holders.filter(
    (holder) => fits(holder, sense, index.holders, day) && holdsOn(holder, day) !== false,
  );
  const people = new Set(fitting.map(({ person }) => person));
  const certain = fitting.find((holder) => holdsOn(holder, day) === true);
  if (people.size !== 1 || certain === undefined) return null;
  return gender !== null && certain.gender !== null && certain.gender !== gender ? null : certain.person;
}

function fits(holder: Holder, sense: OfficeSense, holders: readonly Holder[], day: string): boolean {
  if (holder.office !== sense.office) return false;
  if (sense.body !== null) return holder.body === sense.body && equal(holder.subjects, sense.subjects);
  if (sense.subjects.size === 0 && PORTFOLIO_OFFICES.has(sense.office)) return false;
  if (sense.country === null) {
    if (isOfState(sense.office) || holder.country !== null || !equal(holder.subjects, sense.subjects)) return false;
    return holder.body === null || sense.subjects.size > 0;
  }
  if (holder.country !== sense.country) return false;
  if (sense.subjects.size === 0) return holder.subjects.size === 0;
  const all = new Set(holder.subjects);
  for (const other of holders) {
    const same = other.person === holder.person && other.office === holder.office && other.country === holder.country;
    if (same && holdsOn(other, day) === true) for (const subject of other.subjects) all.add(subject);
  }
  return (
    [...sense.subjects].every((subject) => all.has(subject)) &&
    [...sense.subjects].some((subject) => holder.subjects.has(subject))
  );
}

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));
