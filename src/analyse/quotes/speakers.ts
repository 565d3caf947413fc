import { DETERMINERS } from '../../lexicon/function-words.js';
import { CLAUSE_OPENERS } from '../../lexicon/speakers.js';
import { type Frame, type Scene, isCapital, isNickname, mentionAt, readingsAt, wordAt } from './frames.js';
import {
  type Party,
  STOP,
  isAdverb,
  isPossessed,
  isPreposition,
  opensClause,
  partyOf,
  readParty,
} from './speaker-phrases.js';

const PERSON_LIKE = new Set(['person', 'group']);

const RELATIVES = /^(?:who|whose|whom|which|that|qui|dont|où|que|qu')$/u;

/** Appositions and insertions between a speaker and its verb, in comma-separated pieces. */
const MOST_PIECES = 4;

/** A bracketed acronym or number, in tokens. */
const LONGEST_ASIDE = 5;

function isName(party: Party | null): boolean {
  return party?.mention?.form === 'name' && PERSON_LIKE.has(party.mention.type);
}

/** The bracket that a short aside before `p` opens with, as in "Article 46(2)" or "(ISE)"; -1 for longer ones. */
function openingBracket(scene: Scene, frame: Frame, low: number, p: number): number {
  for (let open = p - 1; open >= Math.max(low, p - LONGEST_ASIDE); open -= 1)
    if (wordAt(scene, frame, open) === '(') return open;
  return -1;
}

/** Where the piece that ends at `to` begins: after the last comma, dash, quote or clause opener. */
function pieceStart(scene: Scene, frame: Frame, low: number, to: number): number {
  for (let p = to - 1; p >= low; p -= 1) {
    if (mentionAt(scene, frame, p) !== null && mentionAt(scene, frame, p) === mentionAt(scene, frame, p - 1)) continue;
    if (isNickname(scene, frame, p)) continue;
    if (wordAt(scene, frame, p) === ')') {
      const open = openingBracket(scene, frame, low, p);
      if (open > low) {
        p = open;
        continue;
      }
    }
    if (STOP.has(wordAt(scene, frame, p)) && wordAt(scene, frame, p) !== '-') return p + 1;
    if (opensClause(scene, frame, p) || /^(?:but|mais|car)$/u.test(wordAt(scene, frame, p))) return p + 1;
    if (/^(?:and|et)$/u.test(wordAt(scene, frame, p)) && clauseBefore(scene, frame, low, p)) return p + 1;
  }
  return low;
}

/** Whether a finite auxiliary or speech verb stands in the clause before a coordinator: then it joins clauses. */
function clauseBefore(scene: Scene, frame: Frame, low: number, to: number): boolean {
  for (let p = to - 1; p >= low; p -= 1) {
    if (wordAt(scene, frame, p) === '“”') return true;
    const readings = readingsAt(scene, frame, p);
    if (readings.some(({ form }) => form !== 'base' && form !== 'participle' && form !== 'gerund')) return true;
  }
  return false;
}

function beginsApposition(scene: Scene, frame: Frame, from: number): boolean {
  const word = wordAt(scene, frame, from);
  const mention = mentionAt(scene, frame, from);
  if (mention?.form === 'name' && mention.type === 'person') return false;
  return (
    DETERMINERS[scene.language].has(word) ||
    isPreposition(scene, frame, from) ||
    opensClause(scene, frame, from) ||
    !isCapital(scene, frame, from)
  );
}

/** The speaker named before its verb: "X said", "X, a lawyer who …, said", "the chair, X, said", "X, said". */
export function readSubjectBefore(scene: Scene, frame: Frame, verb: number, low: number): Party | null {
  let to = verb;
  while (to > low && (isAdverb(scene, frame, to - 1) || wordAt(scene, frame, to - 1) === "n't")) to -= 1;
  if (to <= low) return null;
  const aside = wordAt(scene, frame, to - 1) === ')' ? openingBracket(scene, frame, low, to - 1) : -1;
  if (aside > low) to = aside;
  const before = wordAt(scene, frame, to - 1);
  if (/^(?:and|but|et|mais|puis|then)$/u.test(before)) return null;
  if (/^(?:who|which|that|qui)$/u.test(before)) return readAntecedent(scene, frame, to - 1, low);
  if (before !== ',' && before !== ')' && before !== '—' && before !== '–') {
    const from = pieceStart(scene, frame, low, to);
    const party = readParty(scene, frame, from, to);
    if (from - 1 > low && RELATIVES.test(wordAt(scene, frame, from - 1)))
      return party !== null && (party.mention !== null || isObjectRelative(scene, frame, from - 1))
        ? party
        : readAntecedent(scene, frame, from - 1, low);
    const late = party ?? lateParty(scene, frame, from, to);
    if (late !== null || from <= low || wordAt(scene, frame, from - 1) !== ',') return late;
    to = from;
  }
  let last: Party | null = null;
  for (let piece = 0; piece < MOST_PIECES && to > low; piece += 1) {
    const end = to - 1;
    const from = pieceStart(scene, frame, low, end);
    if (from > low && RELATIVES.test(wordAt(scene, frame, from - 1))) {
      to = wordAt(scene, frame, from - 2) === ',' ? from - 1 : from;
      continue;
    }
    const voice = readVoice(scene, frame, from, end);
    if (voice !== null) return voice;
    const party = readParty(scene, frame, from, end) ?? lateParty(scene, frame, from, end);
    if (isName(party)) return party;
    if (party?.mention?.form === 'name' && from === party.from && !beginsApposition(scene, frame, from)) return party;
    if (
      party !== null &&
      (last === null || party.mention !== null || DETERMINERS[scene.language].has(wordAt(scene, frame, from)))
    )
      last = party;
    if (from <= low || wordAt(scene, frame, from - 1) !== ',') break;
    if (!beginsApposition(scene, frame, from)) break;
    to = from;
  }
  return last;
}

/** « que X jugeait », "whom X called": the relative is the object, the subject stands after it. */
function isObjectRelative(scene: Scene, frame: Frame, p: number): boolean {
  return /^(?:whom|que|qu'|dont|où)$/u.test(wordAt(scene, frame, p));
}

const VOICES = /^(?:through|via|(?:par (?:la (?:voix|bouche|plume)|l' (?:intermédiaire|entremise))))(?: |$)/u;

/** "through its spokeswoman X", « par la voix de X »: the person who speaks for the body, in the piece that begins at `from`. */
export function readVoice(scene: Scene, frame: Frame, from: number, to: number): Party | null {
  const first = `${wordAt(scene, frame, from)} ${wordAt(scene, frame, from + 1)} ${wordAt(scene, frame, from + 2)}`;
  if (!VOICES.test(first)) return null;
  for (let p = from + 1; p < to && wordAt(scene, frame, p) !== ','; p += 1) {
    const mention = mentionAt(scene, frame, p);
    if (mention?.type === 'person' && mention.form === 'name') return partyOf(scene, mention, p, p + 1);
  }
  return null;
}

/** "In a statement Halvorsen Data said": the name right before the verb, after an introductory phrase. */
function lateParty(scene: Scene, frame: Frame, from: number, to: number): Party | null {
  const mention = to - 1 > from ? mentionAt(scene, frame, to - 1) : null;
  if (mention === null || !isPreposition(scene, frame, from)) return null;
  let start = to - 1;
  while (start > from && mentionAt(scene, frame, start - 1) === mention) start -= 1;
  const before = start - 1;
  if (DETERMINERS[scene.language].has(wordAt(scene, frame, before)) || isPreposition(scene, frame, before)) return null;
  return partyOf(scene, mention, start, to);
}

/** Whom a relative pronoun stands for: the name or phrase right before it. */
function readAntecedent(scene: Scene, frame: Frame, relative: number, low: number): Party | null {
  let to = wordAt(scene, frame, relative - 1) === ',' ? relative - 1 : relative;
  if (wordAt(scene, frame, to - 1) === ')') {
    const open = openingBracket(scene, frame, low, to - 1);
    if (open > low) to = open;
  }
  if (wordAt(scene, frame, relative) === 'who') {
    for (let p = to - 1; p >= pieceStart(scene, frame, low, to); p -= 1) {
      const person = mentionAt(scene, frame, p);
      if (person?.type === 'person' && !isPossessed(scene, frame, p + 1)) return partyOf(scene, person, p, p + 1);
    }
  }
  const mention = to > low ? mentionAt(scene, frame, to - 1) : null;
  if (mention !== null) return partyOf(scene, mention, to - 1, to);
  return readParty(scene, frame, pieceStart(scene, frame, low, to), to);
}

/** The speaker named after its verb: "said X", "said the chair, X", « a prévenu jeudi la députée X ». */
export function readSubjectAfter(scene: Scene, frame: Frame, after: number, high: number): Party | null {
  let from = after;
  while (from < high && isAdverb(scene, frame, from)) from += 1;
  if (
    from < high &&
    /^(?:de|à)$/u.test(wordAt(scene, frame, from)) &&
    /^(?:son|sa|leur)$/u.test(wordAt(scene, frame, from + 1))
  )
    from += 3;
  if (wordAt(scene, frame, from) === ',') from += 1;
  if (
    from >= high ||
    CLAUSE_OPENERS[scene.language].has(wordAt(scene, frame, from)) ||
    /^(?:que|qu')$/u.test(wordAt(scene, frame, from))
  )
    return null;
  let to = from;
  while (
    to < high &&
    (!STOP.has(wordAt(scene, frame, to)) || wordAt(scene, frame, to) === '-' || mentionAt(scene, frame, to) !== null)
  )
    to += 1;
  const party = readParty(scene, frame, from, to);
  if (party === null || isName(party) || wordAt(scene, frame, to) !== ',') return party;
  let end = to + 1;
  while (end < high && (!STOP.has(wordAt(scene, frame, end)) || mentionAt(scene, frame, end) !== null)) end += 1;
  const named = readParty(scene, frame, to + 1, end);
  return isName(named) && named?.from === to + 1 ? named : party;
}

/** Subject of the sentence: its first noun phrase that stands outside introductory phrases. */
export function readMainSubject(scene: Scene, frame: Frame, low: number, high: number): Party | null {
  let from = low;
  let found: Party | null = null;
  for (let piece = 0; piece <= MOST_PIECES && from < high; piece += 1) {
    let to = from;
    while (
      to < high &&
      (!STOP.has(wordAt(scene, frame, to)) || mentionAt(scene, frame, to) !== null || wordAt(scene, frame, to) === '-')
    )
      to += 1;
    const party = readParty(scene, frame, from, to, true);
    if (party !== null && found === null) {
      if (isName(party) || wordAt(scene, frame, to) !== ',') return party;
      found = party;
    } else if (found !== null) {
      return isName(party) && party?.from === from && mentionAt(scene, frame, from) !== null ? party : found;
    }
    from = to + 1;
  }
  return found;
}
