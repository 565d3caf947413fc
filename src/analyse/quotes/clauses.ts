import { AUXILIARY_FORMS, DETERMINERS } from '../../lexicon/function-words.js';
import type { Cue } from './cues.js';
import { type Frame, type Scene, isSpeechVerb, mentionAt, quoteAt, readingsAt, wordAt } from './frames.js';
import { isAdverb, isPreposition } from './speaker-phrases.js';

/** Frame positions of reported words. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Only the quoted words inside are the speaker's: "called it “a farce”". */
  readonly fragment?: boolean;
}

/** Within how many tokens a bare clause ("said it would") shows its finite verb. */
const VERB_REACH = 14;

const INFINITIVE = /^\p{L}+(?:er|ir|re|oir)$/u;

/** French verbs of saying that take a bare infinitive: « dit étudier la question ». */
const INFINITIVE_VERBS = new Set(
  'affirmer assurer confirmer croire déclarer dire espérer estimer indiquer jurer nier penser prétendre reconnaître soutenir'.split(
    ' ',
  ),
);

/** English verbs that take a recipient before the content. */
export const TELLING = new Set(
  'assure advise brief caution inform notify persuade promise remind tell warn ask'.split(' '),
);

function isVerb(scene: Scene, frame: Frame, p: number): boolean {
  return readingsAt(scene, frame, p).some(({ form }) => form !== 'base' && form !== 'gerund' && form !== 'participle');
}

/** A clause's finite verb soon after `from`; without it, what follows the verb is an object. */
export function hasFiniteVerb(scene: Scene, frame: Frame, from: number, to: number): boolean {
  for (let p = from; p < Math.min(to, from + VERB_REACH); p += 1) {
    const word = wordAt(scene, frame, p);
    if (/^[;:]$/u.test(word)) return false;
    if (word === ',' && /^(?:and|but|et|mais|adding|citing)$/u.test(wordAt(scene, frame, p + 1))) return false;
    if (AUXILIARY_FORMS[scene.language].has(word) && word !== 'be' && word !== 'been' && word !== 'being') return true;
    if (
      p > from &&
      isVerb(scene, frame, p) &&
      wordAt(scene, frame, p + 1) !== 'by' &&
      wordAt(scene, frame, p + 1) !== 'par' &&
      !DETERMINERS[scene.language].has(wordAt(scene, frame, p - 1))
    )
      return true;
    if (
      /^(?:he|she|it|they|we|this|who|il|elle)$/u.test(wordAt(scene, frame, p - 1)) &&
      /^[a-z]{3,}(?:s|ed)$/u.test(word)
    )
      return true;
  }
  return false;
}

/** Where reported words end: at the sentence's end, or where the narrator takes over with another verb of the speaker. */
export function clauseEnd(scene: Scene, frame: Frame, from: number): number {
  const size = frame.items.length;
  let to = size;
  for (let p = from + 1; p < size; p += 1) {
    const word = wordAt(scene, frame, p);
    if (/^[;:]$/u.test(word)) {
      to = p;
      break;
    }
    const comma = word === ',';
    const next = comma ? p + 1 : p;
    if (
      comma &&
      /^(?:tout|en|while|before|after|alors|tandis|quand)$/u.test(wordAt(scene, frame, next)) &&
      /^(?:en|\p{L}+ing|que|\p{L}+ant)$/u.test(wordAt(scene, frame, next + 1))
    ) {
      to = p;
      break;
    }
    if (
      comma &&
      readingsAt(scene, frame, next).some(({ lemma, form }) => form === 'gerund' && isSpeechVerb(scene, lemma))
    ) {
      to = p;
      break;
    }
    if (
      /^(?:and|but|et|mais|yet)$/u.test(wordAt(scene, frame, next)) &&
      (takesOver(scene, frame, next + 1) || (comma && narrates(scene, frame, next + 1)))
    ) {
      to = p;
      break;
    }
  }
  while (to > from && /^[.,;!?…]$/u.test(wordAt(scene, frame, to - 1))) to -= 1;
  return to;
}

/** ", and thanks the police", ", and it asked no more": after a comma the narrator goes on, unless "that" is repeated. */
function narrates(scene: Scene, frame: Frame, from: number): boolean {
  const word = wordAt(scene, frame, from);
  if (scene.language === 'fr')
    return /^(?:il|elle|ils|elles)$/u.test(word) || (/^(?:a|ont)$/u.test(word) && isVerb(scene, frame, from + 1));
  if (/^(?:he|she|it|they)$/u.test(word)) return true;
  const next = wordAt(scene, frame, from + 1);
  return (
    /^[a-z]{3,}(?:s|ed)$/u.test(word) &&
    (DETERMINERS.en.has(next) ||
      isPreposition(scene, frame, from + 1) ||
      next === 'to' ||
      mentionAt(scene, frame, from + 1) !== null)
  );
}

/** "and refused …", "but added": a past or perfect right after the coordinator has the sentence's own subject. */
function takesOver(scene: Scene, frame: Frame, from: number): boolean {
  let p = from;
  while (isAdverb(scene, frame, p)) p += 1;
  const readings = readingsAt(scene, frame, p);
  if (scene.language === 'en') {
    return readings.some(
      ({ lemma, form }) =>
        (form === 'past' || form === 'present') &&
        (isSpeechVerb(scene, lemma) || form === 'past') &&
        lemma !== 'be' &&
        lemma !== 'have' &&
        lemma !== 'do',
    );
  }
  if (/^(?:a|ont|avait|s'|se)$/u.test(wordAt(scene, frame, p)))
    return isVerb(scene, frame, p + 1) || wordAt(scene, frame, p) !== 'a';
  return readings.some(({ lemma, form }) => form === 'present' && isSpeechVerb(scene, lemma));
}

/** « affirme n'avoir rencontré personne », « dit étudier la question », « assure ne rien regretter ». */
export function infinitiveClause(scene: Scene, frame: Frame, cue: Cue): Clause | null {
  if (scene.language !== 'fr' || !INFINITIVE_VERBS.has(cue.lemma)) return null;
  let p = cue.to;
  while (isAdverb(scene, frame, p) && !/^(?:ne|n'|rien|pas)$/u.test(wordAt(scene, frame, p))) p += 1;
  const from = p;
  while (/^(?:ne|n'|pas|rien|plus|jamais|y|en|se|s'|l'|le|la|les|lui|leur)$/u.test(wordAt(scene, frame, p))) p += 1;
  const word = wordAt(scene, frame, p);
  if (p > from && quoteAt(scene, frame, p) !== null) return { from, to: clauseEnd(scene, frame, p) };
  if (!INFINITIVE.test(word) || word === 'savoir' || mentionAt(scene, frame, p) !== null) return null;
  if (
    p > from &&
    /^(?:le|la|les|l')$/u.test(wordAt(scene, frame, p - 1)) &&
    !readingsAt(scene, frame, p).some(({ form }) => form === 'base')
  )
    return null;
  if (
    /^(?:entre|contre|outre|notre|votre|autre|hier|leur|octobre|novembre|décembre|septembre|janvier|février)$/u.test(
      word,
    )
  )
    return null;
  return { from, to: clauseEnd(scene, frame, p) };
}

/** "said (on Monday) it would …", "told parliament he could …": a clause without "that". */
export function bareClause(scene: Scene, frame: Frame, cue: Cue): Clause | null {
  const size = frame.items.length;
  let from = cue.to;
  while (isAdverb(scene, frame, from)) from += 1;
  const tells = TELLING.has(cue.lemma);
  if (tells) {
    // The recipient: up to the subject pronoun or determiner that begins the clause.
    const to = Math.min(size, from + 7);
    for (let p = from + 1; p < to; p += 1) {
      if (wordAt(scene, frame, p) === 'that' || quoteAt(scene, frame, p) !== null) return null;
      if (
        !/^(?:he|she|it|they|there|the|this|its|his|her|their)$/u.test(wordAt(scene, frame, p)) ||
        isPreposition(scene, frame, p - 1)
      )
        continue;
      if (hasFiniteVerb(scene, frame, p, size)) return { from: p, to: clauseEnd(scene, frame, p) };
    }
    return null;
  }
  // Skip "on Monday", "in a letter to X": one circumstance before the clause.
  if (isPreposition(scene, frame, from)) {
    const to = Math.min(size, from + 6);
    let p = from + 1;
    while (p < to && !/^(?:he|she|it|they|there|the|this|that|its|his|her|their)$/u.test(wordAt(scene, frame, p)))
      p += 1;
    if (p >= to || p < from + 2 || wordAt(scene, frame, p) === 'that') return null;
    from = p;
  }
  const word = wordAt(scene, frame, from);
  if (from >= size || /^(?:[,.;:]|that|to|as|if|whether|why|how|what|who|and|or|but)$/u.test(word)) return null;
  if (quoteAt(scene, frame, from) !== null && /^(?:|[,.;:])$/u.test(wordAt(scene, frame, from + 1))) return null;
  const next = wordAt(scene, frame, from + 1);
  if (next === ',') return null;
  const pronoun =
    /^(?:he|she|they|we|there)$/u.test(word) && !/^(?:and|or)$/u.test(next) && !isPreposition(scene, frame, from + 1);
  if (pronoun) return { from, to: clauseEnd(scene, frame, from) };
  if (cue.shape === 'gerund' && word !== 'it') return null;
  if (/^(?:it|him|them|her|us|me)$/u.test(word) && isPreposition(scene, frame, from + 1)) return null;
  let quote = from + 1;
  while (quote < size && quoteAt(scene, frame, quote) === null) quote += 1;
  return hasFiniteVerb(scene, frame, quoteAt(scene, frame, from) === null ? from : from + 1, quote)
    ? { from, to: clauseEnd(scene, frame, from) }
    : null;
}
