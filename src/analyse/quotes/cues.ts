import { AUXILIARY_FORMS, BE_FORMS, DETERMINERS, HAVE_FORMS, PREPOSITIONS } from '../../lexicon/function-words.js';
import type { VerbForm } from '../../lexicon/verbs.js';
import {
  isCapital,
  isNamingVerb,
  isSpeechVerb,
  mentionAt,
  quoteAt,
  readingsAt,
  wordAt,
  type Frame,
  type Scene,
} from './frames.js';
import { isAdverb } from './speaker-phrases.js';

/** A verb group or source phrase that attributes words: "has said", "told", « a-t-elle déclaré », "according to". */
export interface Cue {
  /** Of the main verb, or of the source phrase's first word. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly shape: 'finite' | 'gerund' | 'passive' | 'source';
  /** Where an inverted pronoun stands (« dit-elle »), or -1. */
  readonly clitic: number;
}

const MODALS = new Set(
  "can could do did does may might must ought shall should to will would 'd 'll cannot let".split(' '),
);
const NEGATIONS = new Set("not n't never pas jamais ne n' neither nor".split(' '));
const PARTICLES: Readonly<Record<string, string>> = {
  fire: 'back',
  go: 'on',
  hit: 'back',
  lash: 'out',
  point: 'out',
  sum: 'up',
};
const CLITIC = /^-(?:t-)?(?:ce|elle|elles|il|ils|on)$/u;
const FIRST_PERSON_CLITIC = /^-(?:je|nous|vous|tu)$/u;
const PURE_CLITICS = new Set("se s' y lui nous vous me m' en".split(' '));
const DOUBTFUL_CLITICS = new Set("le la les l' leur".split(' '));
const SUBJECT_WORDS = new Set('il elle ils elles on qui je nous'.split(' '));
/** Causatives that speak: faire savoir, faire valoir, laisser entendre. */
const CAUSED = new Set(['savoir', 'valoir', 'remarquer', 'observer', 'entendre']);
const SOURCE_PHRASES: Readonly<Record<'en' | 'fr', ReadonlyMap<string, readonly (readonly string[])[]>>> = {
  en: indexPhrases('according to|in the view of|in the opinion of|in the words of|in the eyes of'),
  fr: indexPhrases(
    "d' après|selon|à en croire|de l' avis de|de l' avis du|de l' avis d'|aux yeux de|aux yeux du|aux yeux d'",
  ),
};

/** Phrases by their first word. */
function indexPhrases(phrases: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

function formsOf(scene: Scene, frame: Frame, p: number): { lemma: string; forms: Set<VerbForm> } | null {
  const readings = readingsAt(scene, frame, p).filter(({ lemma }) => isSpeechVerb(scene, lemma));
  const lemma = readings[0]?.lemma;
  return lemma === undefined ? null : { lemma, forms: new Set(readings.map(({ form }) => form)) };
}

/** First position to the left that is neither adverb nor negation; null where a negation was met. */
function skipLeft(scene: Scene, frame: Frame, p: number): number | null {
  let q = p - 1;
  for (; q >= 0; q -= 1) {
    if (NEGATIONS.has(wordAt(scene, frame, q))) return null;
    if (!isAdverb(scene, frame, q)) break;
  }
  return q;
}

function englishVerb(scene: Scene, frame: Frame, p: number): Cue | null {
  const found = formsOf(scene, frame, p);
  if (found === null) return null;
  const { lemma, forms } = found;
  const q = skipLeft(scene, frame, p);
  if (q === null) return null;
  const before = wordAt(scene, frame, q);
  const to = PARTICLES[lemma] === wordAt(scene, frame, p + 1) ? p + 2 : p + 1;
  const cue = { at: p, from: p, to, lemma, clitic: -1 };
  if (forms.has('gerund')) {
    if (BE_FORMS.en.has(before)) return { ...cue, from: q, shape: 'finite' };
    const opens = before === '' || before === '“”' || /^(?:,|and|but|by|while|after|then|—|–)$/u.test(before);
    const names =
      isNamingVerb(scene, lemma) && !DETERMINERS.en.has(before) && !PREPOSITIONS.en.has(before) && before !== "'s";
    return opens || names ? { ...cue, shape: 'gerund' } : null;
  }
  if (forms.has('past') || forms.has('participle')) {
    if (MODALS.has(before)) return null;
    if (HAVE_FORMS.en.has(before)) {
      const farther = skipLeft(scene, frame, q);
      if (farther === null || MODALS.has(wordAt(scene, frame, farther))) return null;
      return { ...cue, from: q, shape: 'finite' };
    }
    if (BE_FORMS.en.has(before)) return { ...cue, from: q, shape: 'passive' };
    if (
      DETERMINERS.en.has(before) ||
      /^(?:by|of|in|on|for|with|at|to|from)$/u.test(wordAt(scene, frame, p - 1)) ||
      before === "'s"
    )
      return null;
    return { ...cue, shape: 'finite' };
  }
  if (before === 'would' && wordAt(scene, frame, p + 1) === 'only') return { ...cue, from: q, shape: 'finite' };
  if (MODALS.has(before) || DETERMINERS.en.has(before) || before === "'s" || PREPOSITIONS.en.has(before)) return null;
  if (lemma === 'put' && wordAt(scene, frame, p + 1) !== 'it') return null;
  if (!forms.has('present') && !isPlural(scene, frame, q)) return null;
  return { ...cue, shape: 'finite' };
}

/** Whether the word can be the subject of an English plain present: they, critics, people, a group. */
function isPlural(scene: Scene, frame: Frame, p: number): boolean {
  const word = wordAt(scene, frame, p);
  if (word === '“”' || word === ',') return true;
  const mention = mentionAt(scene, frame, p);
  if (mention !== null)
    return (
      mention.type === 'group' ||
      mention.form === 'pronoun' ||
      /(?:s|s’|s')$/u.test(mention.text) ||
      mention.type === 'organization'
    );
  return (
    /^(?:they|we|you|who|people|police|others|some|many|most|both|which|that)$/u.test(word) ||
    (/[a-z]{2,}s$/u.test(word) && !/(?:ss|us|is)$/u.test(word))
  );
}

function frenchFinite(scene: Scene, frame: Frame, p: number, cue: Omit<Cue, 'shape'>): Cue | null {
  let from = p;
  let q = p - 1;
  while (q >= 0 && PURE_CLITICS.has(wordAt(scene, frame, q)) && !(q === 0 && wordAt(scene, frame, q) === 'lui')) {
    from = q;
    q -= 1;
  }
  const before = wordAt(scene, frame, q);
  if (NEGATIONS.has(before)) return null;
  if (DOUBTFUL_CLITICS.has(before)) {
    const subject = wordAt(scene, frame, q - 1);
    if (from === p && !SUBJECT_WORDS.has(subject) && mentionAt(scene, frame, q - 1) === null) return null;
    if (NEGATIONS.has(subject)) return null;
    return { ...cue, from: q, shape: 'finite' };
  }
  if (from === p && (DETERMINERS.fr.has(before) || PREPOSITIONS.fr.has(before))) return null;
  return { ...cue, from, shape: 'finite' };
}

/** A participle: finite with avoir or a reflexive être before it, else passive. */
function frenchParticiple(scene: Scene, frame: Frame, p: number, cue: Omit<Cue, 'shape'>): Cue | null {
  let { clitic } = cue;
  let q = p - 1;
  for (; q >= 0; q -= 1) {
    const word = wordAt(scene, frame, q);
    if (NEGATIONS.has(word)) return null;
    if (CLITIC.test(word)) clitic = q;
    else if (FIRST_PERSON_CLITIC.test(word)) return null;
    else if (!isAdverb(scene, frame, q)) break;
  }
  const auxiliary = readingsAt(scene, frame, q).find(
    ({ lemma, form }) => (lemma === 'avoir' || lemma === 'être') && form !== 'base',
  );
  if (auxiliary === undefined) return clitic < 0 ? { ...cue, shape: 'passive' } : null;
  let from = q;
  let reflexive = false;
  while (
    from > 0 &&
    (PURE_CLITICS.has(wordAt(scene, frame, from - 1)) || DOUBTFUL_CLITICS.has(wordAt(scene, frame, from - 1)))
  ) {
    from -= 1;
    reflexive ||= /^s[e']$/u.test(wordAt(scene, frame, from));
  }
  if (NEGATIONS.has(wordAt(scene, frame, from - 1))) return null;
  if (auxiliary.lemma === 'avoir' && auxiliary.form === 'conditional') return null;
  const active = auxiliary.lemma === 'avoir' ? auxiliary.form !== 'gerund' : reflexive;
  return { ...cue, from, clitic, shape: active ? 'finite' : 'passive' };
}

function frenchVerb(scene: Scene, frame: Frame, p: number): Cue | null {
  const word = wordAt(scene, frame, p);
  if (word === 'lire' && CLITIC.test(wordAt(scene, frame, p - 1))) {
    return { at: p, from: p - 2, to: p + 1, lemma: 'lire', shape: 'finite', clitic: -1 };
  }
  const caused =
    CAUSED.has(word) && readingsAt(scene, frame, p - 1).some(({ lemma }) => lemma === 'faire' || lemma === 'laisser');
  const at = caused ? p - 1 : p;
  const found = caused
    ? { lemma: word, forms: new Set(readingsAt(scene, frame, at).map(({ form }) => form)) }
    : formsOf(scene, frame, at);
  if (found === null) return null;
  const { lemma, forms } = found;
  const next = wordAt(scene, frame, p + 1);
  if (FIRST_PERSON_CLITIC.test(next)) return null;
  const clitic = CLITIC.test(next) ? p + 1 : -1;
  const cue = { at: p, from: at, to: clitic < 0 ? p + 1 : p + 2, lemma, clitic };
  if (forms.has('participle')) {
    const participle = frenchParticiple(scene, frame, at, cue);
    if (participle?.shape === 'finite' || (participle === null && clitic < 0)) return participle;
    if (!forms.has('present') && !forms.has('past')) return participle;
    return frenchFinite(scene, frame, at, cue) ?? participle;
  }
  if (forms.has('present') || forms.has('past') || forms.has('future')) return frenchFinite(scene, frame, at, cue);
  const concession =
    forms.has('base') && wordAt(scene, frame, at - 1) === 'de' && wordAt(scene, frame, at - 2) === 'avant';
  return forms.has('gerund') || concession ? { ...cue, shape: 'gerund' } : null;
}

/** The words of a source phrase at `p`: "according to", « selon », « d'après ». */
function sourcePhrase(scene: Scene, frame: Frame, p: number): Cue | null {
  const word = wordAt(scene, frame, p);
  for (const words of SOURCE_PHRASES[scene.language].get(word) ?? []) {
    if (words.every((one, index) => wordAt(scene, frame, p + index) === one)) {
      return { at: p, from: p, to: p + words.length, lemma: words.join(' '), shape: 'source', clitic: -1 };
    }
  }
  if (p === 0 && (word === 'pour' || word === 'for' || word === 'to') && mentionAt(scene, frame, 1)?.form === 'name') {
    return { at: p, from: p, to: p + 1, lemma: word, shape: 'source', clitic: -1 };
  }
  return null;
}

/** “…,” chirped Ana Lopez; « … », rectifie-t-elle: between quoted words and a person any verb is one of speech. */
function unlistedVerb(scene: Scene, frame: Frame, p: number): Cue | null {
  const before = wordAt(scene, frame, p - 1);
  if (before !== '“”' && !(before === ',' && quoteAt(scene, frame, p - 2) !== null)) return null;
  const next = mentionAt(scene, frame, p + 1);
  const clitic = CLITIC.test(wordAt(scene, frame, p + 1)) ? p + 1 : -1;
  const person = next?.form === 'name' && next.type === 'person';
  const ending = scene.language === 'en' ? /^\p{Ll}{2,}(?:ed|s)$/u : /^\p{Ll}{3,}(?:e|t|a)$/u;
  if (AUXILIARY_FORMS[scene.language].has(wordAt(scene, frame, p))) return null;
  if ((!person && clitic < 0) || !ending.test(wordAt(scene, frame, p)) || isAdverb(scene, frame, p)) return null;
  const word = wordAt(scene, frame, p);
  return { at: p, from: p, to: clitic < 0 ? p + 1 : p + 2, lemma: word, shape: 'finite', clitic };
}

/** All cues of a frame, from left to right; none that is negated, infinitive, or a noun. */
export function listCues(scene: Scene, frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let p = 0; p < frame.items.length; p += 1) {
    if (quoteAt(scene, frame, p) !== null || (mentionAt(scene, frame, p)?.form ?? 'pronoun') !== 'pronoun') continue;
    const source = sourcePhrase(scene, frame, p);
    if (source !== null) {
      cues.push(source);
      p = source.to - 1;
      continue;
    }
    if (p > 0 && isCapital(scene, frame, p)) continue;
    const verb = scene.language === 'en' ? englishVerb(scene, frame, p) : frenchVerb(scene, frame, p);
    const cue = verb ?? unlistedVerb(scene, frame, p);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}
