import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { APPOINTING_WORDS, OFFICE_LINKS, OTHER_HOLDERS, SECRETARY_COUNTRIES } from '../../lexicon/offices.js';
import type { Segmented, Sentence } from '../../types.js';
import { isElsewhere, type ArticleCountries } from './countries.js';
import type { Gender } from './gender.js';
import { isLowerNoun } from './noun-phrases.js';
import { findPhrase, isOfState, nameOffice, type OfficeIndex, type OfficeSense } from './offices.js';
import { foldName } from './positions.js';
import type { Resources } from '../resources.js';

/** A definite phrase for an office: "the French digital minister", « le PDG de Mistral »; token indices. */
export interface OfficePhrase {
  readonly first: number;
  /** First token of the office itself. */
  readonly head: number;
  /** After the phrase without its body: "the chief executive" of "the chief executive of Tidemill". */
  readonly end: number;
  /** After the whole phrase. */
  readonly last: number;
  /** First token of the body's name, and after it; −1 where the phrase holds none. */
  readonly bodyFirst: number;
  readonly bodyEnd: number;
  readonly sense: OfficeSense;
  readonly gender: Gender;
  /** Whether the country is only that of the text's press: « la ministre du Numérique ». */
  readonly assumed: boolean;
  /** Whether that country is in doubt. */
  readonly doubtful: boolean;
}

/** Words that a phrase may have before its office. */
const LEFT_LIMIT = 5;
/** Words that it may have after it. */
const RIGHT_LIMIT = 12;
/** Longest name of a body, in tokens. */
const BODY_LIMIT = 8;
const ENGLISH_LINKS = new Set(['of', 'for', 'at']);

interface Draft {
  readonly subjects: Set<string>;
  country: string | null;
  body: string | null;
  bodyFirst: number;
  bodyEnd: number;
}

/** The name of a body that starts at `at`, capitalised; the longest. */
function readBody(
  segmented: Segmented,
  index: OfficeIndex,
  at: number,
  limit: number,
): { id: string; end: number } | null {
  const { tokens } = segmented;
  if (!/^\p{Lu}/u.test(tokens.text[at] ?? '')) return null;
  let found: { id: string; end: number } | null = null;
  let key = '';
  for (let end = at + 1; end <= Math.min(limit, at + BODY_LIMIT); end += 1) {
    const before = tokens.text[end - 2] ?? '';
    const word = foldName(tokens.text[end - 1] ?? '');
    key += end === at + 1 || /['’]$/u.test(before) ? word : ` ${word}`;
    const id = index.bodies.get(key);
    if (id !== undefined) found = { id, end };
  }
  // "Google DeepMind France": a longer name is another body.
  return found !== null && /^\p{Lu}/u.test(tokens.text[found.end] ?? '') && found.end < limit ? null : found;
}

/** Reads what stands before an English office; the first token of the phrase, or −1 where it is no definite phrase. */
function readLeft(segmented: Segmented, index: OfficeIndex, sentence: Sentence, head: number, draft: Draft): number {
  const { tokens } = segmented;
  for (let at = head - 1; at >= Math.max(sentence.firstToken, head - LEFT_LIMIT); at -= 1) {
    const word = foldName(tokens.norm[at] ?? '');
    if (word === 'the') return at;
    const possessed = /^['’]s$/u.test(tokens.text[at] ?? '');
    const end = possessed ? at : at + 1;
    const country = index.countries.get(foldName(tokens.text[end - 1] ?? ''));
    if (country !== undefined && /^\p{Lu}/u.test(tokens.text[end - 1] ?? '') && draft.country === null) {
      draft.country = country;
      if (possessed) return at - 1;
      continue;
    }
    let body: { id: string; end: number } | null = null;
    let from = end - 1;
    for (let start = end - 1; start >= Math.max(sentence.firstToken, end - BODY_LIMIT); start -= 1) {
      const name = readBody(segmented, index, start, end);
      if (name?.end === end) [body, from] = [name, start];
    }
    if (body !== null && draft.body === null) {
      Object.assign(draft, { body: body.id, bodyFirst: from, bodyEnd: end });
      if (possessed) return /^the$/u.test(tokens.norm[from - 1] ?? '') ? from - 1 : from;
      at = from;
      continue;
    }
    if (possessed || !index.subjects.has(word)) return -1;
    draft.subjects.add(word);
  }
  return -1;
}

/** Reads what stands after an office: its country, what it is for, its body; after the phrase. */
function readRight(
  segmented: Segmented,
  resources: Resources,
  index: OfficeIndex,
  sentence: Sentence,
  from: number,
  draft: Draft,
): number {
  const { tokens, language } = segmented;
  let end = from;
  const limit = Math.min(sentence.endToken, from + RIGHT_LIMIT);
  if (language === 'en' && !ENGLISH_LINKS.has(tokens.norm[from] ?? ''))
    return isLowerNoun(segmented, resources, from) ? -1 : from;
  for (let at = from; at < limit; at += 1) {
    const norm = tokens.norm[at] ?? '';
    const word = foldName(tokens.text[at] ?? '');
    const country = index.countries.get(word);
    if (country !== undefined && draft.country === null && draft.body === null) {
      draft.country = country;
      end = at + 1;
      continue;
    }
    const body = draft.body === null && at > from ? readBody(segmented, index, at, limit) : null;
    if (body !== null) {
      Object.assign(draft, { body: body.id, bodyFirst: at, bodyEnd: body.end });
      return body.end;
    }
    if (index.subjects.has(word)) {
      draft.subjects.add(word);
      end = at + 1;
    } else if (!OFFICE_LINKS.has(norm)) {
      // « le ministre de l'Industrie et des Mines », « le directeur juridique »: it is for something that is not known.
      const unknown =
        at > end ? end === from || /^\p{Lu}/u.test(tokens.text[at] ?? '') : isLowerNoun(segmented, resources, at);
      return unknown ? -1 : end;
    }
  }
  return end;
}

/** The definite phrase of an office whose name starts at `at`; null where there is none, or it is one's own title. */
export function readOfficePhrase(
  segmented: Segmented,
  resources: Resources,
  index: OfficeIndex,
  sentence: Sentence,
  at: number,
  countries: () => ArticleCountries,
): OfficePhrase | null {
  const { tokens } = segmented;
  const language: KnowledgeLanguage = segmented.language === 'fr' ? 'fr' : 'en';
  const found = findPhrase(language, at, (place) => (tokens.norm[place] ?? '').replace('’', "'"));
  if (found === null || found.end > sentence.endToken) return null;
  const subject = found.subject === null ? [] : [found.subject];
  const draft: Draft = { subjects: new Set(subject), country: null, body: null, bodyFirst: -1, bodyEnd: -1 };
  const determiner = tokens.norm[at - 1] ?? '';
  let first = at - 1;
  if (language === 'en') first = readLeft(segmented, index, sentence, at, draft);
  else if (/^(?:du|au)$/u.test(determiner)) first = at;
  else if (!/^(?:l[ae]|l['’])$/u.test(determiner)) return null;
  if (first < sentence.firstToken) return null;
  const last = readRight(segmented, resources, index, sentence, found.end, draft);
  if (last < 0 || APPOINTING_WORDS.has(tokens.norm[first - 1] ?? '')) return null;
  if (isOtherHolder(segmented, sentence, first, at, last)) return null;
  const { body, subjects, bodyFirst, bodyEnd } = draft;
  const bare = draft.country === null && body === null && isOfState(found.office);
  const assumed = bare ? assume(segmented, at, subjects, countries()) : null;
  const country = body === null ? (draft.country ?? assumed?.country ?? null) : null;
  const sense = {
    office: body === null ? nameOffice(found.office, country, subjects) : found.office,
    subjects,
    country,
    body,
  };
  const end = bodyFirst >= found.end ? found.end : last;
  const gender = language === 'fr' ? readGender(tokens.norm[at] ?? '', determiner) : null;
  const doubtful = assumed !== null && isElsewhere(segmented, countries(), assumed.country, last, assumed.told);
  return { first, head: at, end, last, bodyFirst, bodyEnd, sense, gender, assumed: assumed !== null, doubtful };
}

const isOther = ({ tokens }: Segmented, at: number): boolean =>
  (tokens.norm[at] ?? '').split('-').some((part) => OTHER_HOLDERS.has(part));

/** "the acting minister", « le Premier ministre désigné », « la ministre par intérim »: not who holds the office. */
function isOtherHolder(
  segmented: Segmented,
  { endToken }: Sentence,
  first: number,
  head: number,
  last: number,
): boolean {
  for (let at = first; at < head; at += 1) if (isOther(segmented, at)) return true;
  const { norm } = segmented.tokens;
  const next = /^(?:ad|by|par|-)$/u.test(norm[last] ?? '') ? last + 1 : last;
  return next < endToken && isOther(segmented, next);
}

/** The country of a bare office of state, and whether the office's name itself tells it. */
function assume(
  segmented: Segmented,
  at: number,
  subjects: ReadonlySet<string>,
  { outlet }: ArticleCountries,
): { country: string; told: boolean } | null {
  const { tokens, language } = segmented;
  const [subject = ''] = subjects;
  const opener = tokens.norm[at] ?? '';
  const own = opener === 'secretary' ? SECRETARY_COUNTRIES.get(subject) : opener === 'keeper' ? 'FR' : undefined;
  if (language === 'en' && own !== undefined) return { country: own, told: true };
  const country = outlet ?? (language === 'fr' ? 'FR' : null);
  return country === null ? null : { country, told: false };
}

function readGender(word: string, determiner: string): Gender {
  if (determiner === 'la' || /(?:ente|trice|ière|onne|eure)$/u.test(word)) return 'f';
  return determiner === 'le' || determiner === 'du' || determiner === 'au' ? 'm' : null;
}
