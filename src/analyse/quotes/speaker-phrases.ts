import { ADVERBS, DETERMINERS, PREPOSITIONS, TIMES } from '../../lexicon/function-words.js';
import { BODY_NOUNS, CLAUSE_OPENERS, FIRST_PERSON, PRONOUNS, SPOKEN_DOCUMENTS } from '../../lexicon/speakers.js';
import type { Mention, Speaker, SpeakerKind } from '../../types.js';
import {
  type Frame,
  type Scene,
  endAt,
  isAuxiliaryLemma,
  isCapital,
  mentionAt,
  readingsAt,
  startAt,
  wordAt,
} from './frames.js';

/** A noun phrase that may be a speaker, and where it stands in its frame. */
export interface Party {
  readonly speaker: Speaker;
  readonly mention: Mention | null;
  readonly from: number;
  readonly to: number;
}

export const STOP = new Set([',', ';', ':', '—', '–', '(', ')', '-', '.', '!', '?', '…', '“”']);

const NOBODY = /^(?:nobody|none|neither|few|personne|nul|nulle|aucun|aucune|rien)$/u;

const INDEFINITE = new Set(
  "a an one two three four five several some many another most few both un une des deux trois quatre cinq plusieurs certains certaines quelques d' l'un l'une".split(
    ' ',
  ),
);

/** A noun phrase without mention longer than this is no speaker, in tokens. */
const LONGEST_NOMINAL = 9;

export function isAdverb(scene: Scene, frame: Frame, p: number): boolean {
  const word = wordAt(scene, frame, p);
  const { language } = scene;
  if (mentionAt(scene, frame, p) !== null || (word === 'lui' && isCapital(scene, frame, p))) return false;
  return (
    ADVERBS[language].has(word) ||
    TIMES[language].has(word) ||
    (language === 'en' ? /^[a-z]{3,}ly$/u : /^[a-zé]{3,}ment$/u).test(word)
  );
}

export function isPreposition(scene: Scene, frame: Frame, p: number): boolean {
  return PREPOSITIONS[scene.language].has(wordAt(scene, frame, p)) && mentionAt(scene, frame, p) === null;
}

export function opensClause(scene: Scene, frame: Frame, p: number): boolean {
  return CLAUSE_OPENERS[scene.language].has(wordAt(scene, frame, p)) && mentionAt(scene, frame, p) === null;
}

const KINDS: Readonly<Record<Mention['type'], SpeakerKind>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
  place: 'organization',
  event: 'organization',
  product: 'organization',
  law: 'document',
  work: 'document',
};

/** The speaker that a mention is: an unnamed person stays anonymous, a paper has no entity of its own. */
export function partyOf(scene: Scene, mention: Mention, from: number, to: number): Party {
  const unnamed =
    mention.form === 'nominal' &&
    (INDEFINITE.has(mention.text.split(/[\s’']/u, 1)[0]?.toLowerCase() ?? '') || mention.type === 'person');
  const hidden = unnamed && mention.type !== 'law' && mention.type !== 'work' && !scene.named.has(mention.entity);
  const kind = hidden ? 'anonymous' : KINDS[mention.type];
  const entity = kind === 'document' || kind === 'anonymous' ? null : mention.entity;
  const speaker = { kind, entity, start: mention.start, end: mention.end };
  return { speaker, mention, from, to };
}

/** The speaker that a noun phrase without mention stands for: a paper, a body or somebody unnamed. */
function nominalParty(scene: Scene, frame: Frame, from: number, to: number): Party | null {
  const { language } = scene;
  if (to - from > LONGEST_NOMINAL || to <= from) return null;
  let kind: SpeakerKind = 'anonymous';
  const first = wordAt(scene, frame, from);
  for (let p = to - 1; p >= from; p -= 1) {
    const word = wordAt(scene, frame, p);
    if (SPOKEN_DOCUMENTS[language].has(word)) kind = 'document';
    else if (BODY_NOUNS[language].has(word) && !INDEFINITE.has(first)) kind = 'organization';
    if (kind !== 'anonymous' || (language === 'en' && /^\p{L}/u.test(word))) break;
  }
  if (/^(?:one|two|some|l'un|l'une|un|une)$/u.test(first) && /^(?:of|des|de|d')$/u.test(wordAt(scene, frame, to))) {
    for (let p = to + 1; p < to + 5; p += 1)
      if (SPOKEN_DOCUMENTS[language].has(wordAt(scene, frame, p))) kind = 'document';
  }
  // A name that nobody recognised: who it is cannot be said, but the words can be shown.
  if (kind === 'anonymous' && isCapital(scene, frame, to - 1) && to > 1) kind = 'unknown';
  const start = startAt(scene, frame, from);
  const end = endAt(scene, frame, to - 1);
  return { speaker: { kind, entity: null, start, end }, mention: null, from, to };
}

export function isPossessed(scene: Scene, frame: Frame, p: number): boolean {
  const word = wordAt(scene, frame, p);
  return word === "'s" || word === "'";
}

/** A finite auxiliary, which ends the noun phrase before it. */
function isAuxiliary(scene: Scene, frame: Frame, p: number): boolean {
  return readingsAt(scene, frame, p).some(
    ({ lemma, form }) => form !== 'base' && form !== 'participle' && isAuxiliaryLemma(scene, lemma),
  );
}

/** "a survey published by", « une note rédigée par »: a participle ends the noun phrase before it. */
function isReducedClause(scene: Scene, frame: Frame, p: number): boolean {
  return (
    !isCapital(scene, frame, p) &&
    /^(?:by|par|in|on|dans|en|to)$/u.test(wordAt(scene, frame, p + 1)) &&
    /(?:ed|en|é|ée|és|ées)$/u.test(wordAt(scene, frame, p))
  );
}

/** Where the core of a noun phrase that begins at `from` ends: at its first preposition, relative or auxiliary. */
function coreEnd(scene: Scene, frame: Frame, from: number, to: number): number {
  for (let p = from + 1; p < to; p += 1) {
    if (mentionAt(scene, frame, p) !== null) continue;
    // "the Paris-based start-up": the compound goes on
    if (wordAt(scene, frame, p) === '-' && startAt(scene, frame, p) === endAt(scene, frame, p - 1)) {
      p += 1;
      continue;
    }
    if (STOP.has(wordAt(scene, frame, p)) || isPreposition(scene, frame, p) || opensClause(scene, frame, p)) return p;
    if (isAuxiliary(scene, frame, p)) return p;
    if (p > from + 1 && isReducedClause(scene, frame, p)) return p;
    if (/^(?:and|et|&)$/u.test(wordAt(scene, frame, p)) && mentionAt(scene, frame, p - 1)?.form === 'name') return p;
  }
  return to;
}

/**
 * The party that the noun phrase in `[from, to)` stands for: "Estonian Institute director Liisa Tammsaar" is Tammsaar,
 * "the institute's director" is nobody's mention and therefore anonymous, "the institute in Tallinn" the institute.
 * Null where the range begins with something else than a noun phrase.
 */
export function readParty(scene: Scene, frame: Frame, from: number, to: number, loose = false): Party | null {
  let start = from;
  while (
    start < to &&
    (isAdverb(scene, frame, start) || /^(?:and|but|et|mais|car|or|yet|so|donc)$/u.test(wordAt(scene, frame, start)))
  )
    start += 1;
  const word = wordAt(scene, frame, start);
  if (start >= to || (isPreposition(scene, frame, start) && word !== 'des') || opensClause(scene, frame, start))
    return null;
  const own = mentionAt(scene, frame, start);
  if (FIRST_PERSON[scene.language].has(word) || NOBODY.test(word)) return null;
  if (word === "l'" && wordAt(scene, frame, start + 1) === 'on') return null;
  if (own?.form === 'pronoun') return partyOf(scene, own, start, start + 1);
  const core = coreEnd(scene, frame, start, to);
  let best: Party | null = null;
  for (let p = start; p < core; p += 1) {
    const mention = mentionAt(scene, frame, p);
    if (mention === null) continue;
    let end = p + 1;
    while (end < core && mentionAt(scene, frame, end) === mention) end += 1;
    const rest = end;
    let after = rest;
    while (after < core && isAdverb(scene, frame, after)) after += 1;
    const closed =
      after === core ||
      (loose && !isPossessed(scene, frame, rest) && !BODY_NOUNS[scene.language].has(wordAt(scene, frame, rest)));
    if (closed && !isPossessed(scene, frame, rest)) best = partyOf(scene, mention, start, end);
    if (best !== null && loose) break;
    p = end - 1;
  }
  if (best !== null) return best;
  if (own === null && PRONOUNS[scene.language].has(word)) {
    const kind = PRONOUNS[scene.language].get(word) ?? 'unknown';
    const span =
      kind === 'unknown'
        ? { start: null, end: null }
        : { start: startAt(scene, frame, start), end: endAt(scene, frame, start) };
    return { speaker: { kind, entity: null, ...span }, mention: null, from: start, to: start + 1 };
  }
  for (let p = core; p < to && !namesPaper(scene, frame, start, core); p += 1) {
    const mention = mentionAt(scene, frame, p);
    const before = p - 1;
    if (mention?.form !== 'name' || mention.type !== 'person' || mentionAt(scene, frame, before) === mention) continue;
    if (
      isPreposition(scene, frame, before) ||
      STOP.has(wordAt(scene, frame, before)) ||
      opensClause(scene, frame, before)
    )
      continue;
    if (
      DETERMINERS[scene.language].has(wordAt(scene, frame, before)) ||
      /^(?:and|et|or|ou|&)$/u.test(wordAt(scene, frame, before))
    )
      continue;
    return partyOf(scene, mention, start, p + 1);
  }
  if (loose) return looseNominal(scene, frame, start, core);
  let end = core;
  while (end > start + 1 && (isAdverb(scene, frame, end - 1) || isPossessed(scene, frame, end - 1))) end -= 1;
  return nominalParty(scene, frame, start, end);
}

/** "the opinion of advocate general X": a paper speaks, not the person after it. */
function namesPaper(scene: Scene, frame: Frame, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (SPOKEN_DOCUMENTS[scene.language].has(wordAt(scene, frame, p))) return true;
  return false;
}

/** A noun phrase at the head of a sentence, as far as its verb: "The caller denied", « L'intéressée dément ». */
function looseNominal(scene: Scene, frame: Frame, from: number, to: number): Party | null {
  if (!DETERMINERS[scene.language].has(wordAt(scene, frame, from))) return null;
  if (to - from <= 4 && isPreposition(scene, frame, to)) return nominalParty(scene, frame, from, to);
  for (let p = from + 2; p < Math.min(to + 1, from + 5); p += 1) {
    const finite = readingsAt(scene, frame, p).some(
      ({ form }) => form !== 'base' && form !== 'participle' && form !== 'gerund',
    );
    if (finite) return nominalParty(scene, frame, from, p);
  }
  return null;
}
