import { DETERMINERS } from '../../lexicon/function-words.js';
import { isSpeakerNoun } from '../../lexicon/speakers.js';
import { hasFiniteVerb } from './clauses.js';
import type { Cue } from './cues.js';
import {
  type Frame,
  type Scene,
  endAt,
  isClauseVerb,
  isNamingVerb,
  isNickname,
  mentionAt,
  quoteAt,
  wordAt,
} from './frames.js';
import { readMainSubject, readSubjectAfter, readSubjectBefore, readVoice } from './speakers.js';
import { type Party, partyOf, readParty } from './speaker-phrases.js';

/** A cue with its speaker: the clause "said X, a lawyer" from its first to after its last position. */
export interface Attribution {
  readonly cue: Cue;
  readonly party: Party;
  readonly from: number;
  readonly to: number;
  readonly inverted: boolean;
  /** The verb of a relative clause: its words stand to the right only. */
  readonly relative: boolean;
}

const UNKNOWN: Party = {
  speaker: { kind: 'unknown', entity: null, start: null, end: null },
  mention: null,
  from: -1,
  to: -1,
};

/** How far before its gerund "with" may stand, in tokens. */
const ABSOLUTE_REACH = 10;

const PLAIN = { inverted: false, relative: false } as const;

export function isQuote(scene: Scene, frame: Frame, p: number): boolean {
  return quoteAt(scene, frame, p) !== null;
}

export function isComma(scene: Scene, frame: Frame, p: number): boolean {
  return /^[,—–]$/u.test(wordAt(scene, frame, p));
}

/** The quoted span right before `p`, across a comma; -1 where there is none. */
function quoteBefore(scene: Scene, frame: Frame, p: number): number {
  const at = isComma(scene, frame, p - 1) ? p - 2 : p - 1;
  return isQuote(scene, frame, at) && !isNickname(scene, frame, at) ? at : -1;
}

/** “…,” or “…”, : the quote before `p` leads on to its cue. */
function followsComma(scene: Scene, frame: Frame, p: number): boolean {
  const span = quoteAt(scene, frame, p - 1);
  return (
    isComma(scene, frame, p) ||
    (span !== null && /^[,?!]/u.test(scene.segmented.text.slice(span.end - 1, span.end + 1).replace(/^[^?!,]/u, '')))
  );
}

function lastQuoteBefore(scene: Scene, frame: Frame, p: number): number {
  for (let at = p - 1; at >= 0; at -= 1) if (isQuote(scene, frame, at) && !isNickname(scene, frame, at)) return at;
  return -1;
}

/** A pronoun inverted after its verb: the mention that overlaps it, or the bare pronoun. */
function cliticParty(scene: Scene, frame: Frame, p: number): Party {
  const mention = mentionAt(scene, frame, p);
  const word = wordAt(scene, frame, p).replace(/^-(?:t-)?/u, '');
  if (mention !== null) return partyOf(scene, mention, p, p + 1);
  if (word === 'on' || word === 'ce') return { ...UNKNOWN, from: p, to: p + 1 };
  const end = endAt(scene, frame, p);
  const kind = word === 'il' || word === 'elle' ? 'person' : 'unknown';
  return { speaker: { kind, entity: null, start: end - word.length, end }, mention: null, from: p, to: p + 1 };
}

function attributeInverted(scene: Scene, frame: Frame, cue: Cue): Attribution | null {
  let from = cue.to;
  if (cue.lemma === 'lire' && /^(?:dans|sur|à|au|aux)$/u.test(wordAt(scene, frame, from))) from += 1;
  const party = readSubjectAfter(scene, frame, from, frame.items.length);
  return party === null ? null : { ...PLAIN, cue, party, from: cue.from, to: party.to, inverted: true };
}

/** "According to “Kilowatts and Kindness”, a study": a work by its title. */
function quotedDocument(scene: Scene, frame: Frame, p: number): Party | null {
  const span = quoteAt(scene, frame, p);
  if (span === null || !isNickname(scene, frame, p)) return null;
  return {
    speaker: { kind: 'document', entity: null, start: span.start, end: span.end },
    mention: null,
    from: p,
    to: p + 1,
  };
}

/** "Noting that …, the court …": the subject follows a gerund that opens the sentence; else it is the sentence's. */
function gerundSubject(scene: Scene, frame: Frame, cue: Cue): Party | null {
  if (cue.from > 1) return readMainSubject(scene, frame, 0, cue.from);
  let comma = cue.to;
  while (comma < frame.items.length && wordAt(scene, frame, comma) !== ',') comma += 1;
  return readMainSubject(scene, frame, comma + 1, frame.items.length);
}

/** Whether a phrase after a verb can be its subject: a mention, or a noun for people, bodies or papers. */
function isSpeaker(scene: Scene, frame: Frame, { speaker, mention, from, to }: Party): boolean {
  if (mention !== null || speaker.kind !== 'anonymous') return true;
  for (let p = from; p < to; p += 1) if (isSpeakerNoun(scene.language, wordAt(scene, frame, p))) return true;
  return false;
}

/** "…, with unions warning that": the subject that stands between "with" and its gerund. */
function absoluteSubject(scene: Scene, frame: Frame, cue: Cue): Party | null {
  for (let p = cue.from - 1; p >= Math.max(0, cue.from - ABSOLUTE_REACH); p -= 1) {
    if (/^(?:[,;:]|“”)$/u.test(wordAt(scene, frame, p))) return null;
    if (/^(?:with|avec)$/u.test(wordAt(scene, frame, p)) && mentionAt(scene, frame, p) === null)
      return p + 1 < cue.from ? readParty(scene, frame, p + 1, cue.from) : null;
  }
  return null;
}

/** Finds who stands behind a cue, before it, after it, or further left where the subject is shared. */
export function attribute(scene: Scene, frame: Frame, cue: Cue, earlier: readonly Attribution[]): Attribution | null {
  const low = lastQuoteBefore(scene, frame, cue.from) + 1;
  if (cue.shape === 'source') {
    const party = quotedDocument(scene, frame, cue.to) ?? readSubjectAfter(scene, frame, cue.to, frame.items.length);
    return party === null ? null : { ...PLAIN, cue, party, from: cue.from, to: party.to, inverted: true };
  }
  if (cue.clitic >= 0)
    return { ...PLAIN, cue, party: cliticParty(scene, frame, cue.clitic), from: cue.from, to: cue.to, inverted: true };
  if (cue.shape === 'passive') return attributePassive(scene, frame, cue);
  if (cue.shape === 'gerund') {
    const party = absoluteSubject(scene, frame, cue) ?? earlier.at(-1)?.party ?? gerundSubject(scene, frame, cue);
    return party === null ? null : { ...PLAIN, cue, party, from: cue.from, to: cue.to };
  }
  const quote = quoteBefore(scene, frame, cue.from);
  const initial = cue.from === 0 || /^(?:so|thus|ainsi)$/u.test(wordAt(scene, frame, cue.from - 1));
  if (quote >= 0 || initial) {
    const inverted = attributeInverted(scene, frame, cue);
    if (inverted !== null) return inverted;
  } else if (isComma(scene, frame, cue.from - 1)) {
    const inverted = attributeInverted(scene, frame, cue);
    const speaks = !isNamingVerb(scene, cue.lemma) || isClauseVerb(scene, cue.lemma);
    const ends =
      inverted !== null &&
      speaks &&
      isSpeaker(scene, frame, inverted.party) &&
      /^(?:[,.;]|)$/u.test(wordAt(scene, frame, inverted.to));
    const opens =
      mentionAt(scene, frame, cue.to) !== null || DETERMINERS[scene.language].has(wordAt(scene, frame, cue.to));
    const full = wordAt(scene, frame, inverted?.to ?? 0) !== ',';
    const subject = full ? readSubjectBefore(scene, frame, cue.from, low) : null;
    if (ends && opens && (subject?.mention?.form !== 'name' || subject.from > low)) return inverted;
  }
  const voice = isComma(scene, frame, cue.to) ? readVoice(scene, frame, cue.to + 1, frame.items.length) : null;
  const party = voice ?? readSubjectBefore(scene, frame, cue.from, low);
  const relative =
    /^(?:who|which|that|whose|qui)$/u.test(wordAt(scene, frame, cue.from - 1)) &&
    mentionAt(scene, frame, cue.from - 1)?.form !== 'name';
  if (party !== null) {
    const near =
      low > 0 && party.from > low && followsComma(scene, frame, low) && !hasFiniteVerb(scene, frame, low, party.from);
    return {
      ...PLAIN,
      cue,
      party,
      from: near ? low + (isComma(scene, frame, low) ? 1 : 0) : Math.min(party.from, cue.from),
      to: cue.to,
      relative,
    };
  }
  if (/^(?:and|but|et|mais|puis|then|,)$/u.test(wordAt(scene, frame, cue.from - 1)) || low === cue.from) {
    const shared = earlier.at(-1)?.party ?? readMainSubject(scene, frame, 0, cue.from);
    return shared === null ? null : { ...PLAIN, cue, party: shared, from: cue.from, to: cue.to, relative: true };
  }
  return null;
}

/** "described by X as “…”", « Jugée “…” par X », "it was reported". */
function attributePassive(scene: Scene, frame: Frame, cue: Cue): Attribution | null {
  for (let p = cue.to; p < Math.min(frame.items.length, cue.to + 8); p += 1) {
    if (!/^(?:by|par)$/u.test(wordAt(scene, frame, p))) continue;
    const party = readSubjectAfter(scene, frame, p + 1, frame.items.length);
    return party === null ? null : { ...PLAIN, cue, party, from: cue.from, to: cue.to };
  }
  const impersonal = cue.from > 0 && /^(?:it|il)$/u.test(wordAt(scene, frame, cue.from - 1));
  return impersonal ? { ...PLAIN, cue, party: UNKNOWN, from: cue.from - 1, to: cue.to } : null;
}
