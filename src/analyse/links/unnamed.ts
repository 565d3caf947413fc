import {
  ADVERBS,
  AUXILIARY_FORMS,
  CLITICS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../../lexicon/function-words.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { EntityType, Mention, Segmented, Sentence } from '../../types.js';
import type { EntityFacts } from './facts.js';
import type { Gender } from './gender.js';
import { isFiniteVerb, type NounPhrase } from './noun-phrases.js';
import type { Resources } from '../resources.js';
import { slugify } from '../../knowledge/slug.js';

/** Longest phrase for an unnamed body or group, in tokens: "Nurses at three hospitals in Gothenburg" has 6. */
const PHRASE_LIMIT = 12;
/** Offices that act without a name: « le préfet ». */
const UNNAMED_OFFICES = new Set(['mayor', 'minister', 'prefect']);
/** Classes of bodies that act without a name: "the interior ministry", "an appeals court in Antwerp". */
const UNNAMED_BODIES = new Set(
  'court ministry government parliament committee authority police municipality university hospital union association'.split(
    ' ',
  ),
);

/** Makes a span of a range of tokens. */
export type Cut = (first: number, end: number) => { start: number; end: number; text: string };

/**
 * An unnamed body, office or group, where it acts or speaks: an entity of its own, by its words.
 *
 * @example "Nurses at three hospitals refused" → "Nurses at three hospitals", group
 */
export function describeUnnamed(
  segmented: Segmented,
  resources: Resources,
  sentence: Sentence,
  phrase: NounPhrase,
  facts: Map<string, EntityFacts>,
  span: Cut,
  names: readonly Mention[],
): Mention | null {
  const { noun, determiner } = phrase;
  // "the chief executive" is nobody's executive.
  const chief = segmented.tokens.norm[phrase.head - 1] === 'chief';
  const body = chief ? undefined : noun.senses.find((sense) => UNNAMED_BODIES.has(sense.className));
  if (determiner === 'possessive' || determiner === 'possessor') return null;
  const office = noun.senses.find((sense) => UNNAMED_OFFICES.has(sense.className));
  if (!noun.collective) {
    if (body === undefined && (office === undefined || determiner !== 'definite')) return null;
    if (determiner === 'none' || determiner === 'number') return null;
    if (/\b(?:former|retired|then|ancien|ancienne)\b/iu.test(span(phrase.first, phrase.end).text)) return null;
  }
  const end = findActing(segmented, resources, sentence, phrase);
  if (end === null) return null;
  const words = span(phrase.first, end);
  const parent =
    body?.className === 'committee' || body?.className === 'association' ? findParent(names, words) : undefined;
  if (parent !== undefined && !noun.collective) {
    facts.get(parent.entity)?.lemmas.add(noun.lemma);
    facts.get(parent.entity)?.classes.add('committee');
    return {
      ...words,
      type: parent.type,
      entity: parent.entity,
      form: 'nominal',
      confidence: 0.7,
      rule: `links:part-${noun.lemma}`,
    };
  }
  const type: EntityType = noun.collective ? 'group' : body === undefined ? 'person' : 'organization';
  const bare = words.text.replace(/^(?:the|an?|this|les|l['’]|le|la|une?|ce|cet|cette|ces)(?:\s+|(?<=['’]))/iu, '');
  const entity = slugify(bare);
  if (entity === '') return null;
  if (!facts.has(entity)) {
    facts.set(entity, {
      type,
      gender: type === 'person' ? genderOfPhrase(segmented, phrase) : null,
      lemmas: new Set([noun.lemma]),
      told: new Set([noun.lemma]),
      classes: new Set(noun.senses.map((sense) => sense.className)),
      words: new Set(),
    });
  }
  return { ...words, type, entity, form: 'nominal', confidence: 0.6, rule: `links:unnamed-${noun.lemma}` };
}

/** « la ministre » is a woman, whatever the noun. */
function genderOfPhrase(segmented: Segmented, { first, noun }: NounPhrase): Gender {
  const determiner = segmented.language === 'fr' ? (segmented.tokens.norm[first] ?? '') : '';
  if (/^(?:la|une|cette)$/u.test(determiner)) return 'f';
  if (/^(?:le|un|ce)$/u.test(determiner)) return 'm';
  const genders = new Set(noun.senses.map(({ gender }) => gender));
  const [gender = null] = genders;
  return genders.size === 1 ? gender : null;
}

/** The end of the phrase where it is the subject of a verb of the lexicon, or follows one of saying; null: it does not act. */
function findActing(segmented: Segmented, resources: Resources, sentence: Sentence, phrase: NounPhrase): number | null {
  const { tokens } = segmented;
  const lang = segmented.language === 'fr' ? 'fr' : 'en';
  const before = phrase.first > sentence.firstToken ? (tokens.norm[phrase.first - 1] ?? '') : '';
  const spoken = before === 'selon' || (before === 'to' && tokens.norm[phrase.first - 2] === 'according');
  const agent = ['by', 'par'].includes(before) && phrase.noun.collective && phrase.determiner !== 'definite';
  if (spoken || agent) return phrase.end;
  if (
    (PREPOSITIONS[lang].has(before) && !CONJUNCTIONS.has(before)) ||
    /^(?:he|she|it|they|we|i|il|elle|who|now|then)$/u.test(before)
  )
    return null;
  if (
    phrase.determiner === 'none' &&
    before !== '' &&
    !/^[.,;:–—“”"«»]$|^(?:and|but|that|whose|when|after|as|before|since|until|while)$/u.test(before)
  )
    return null;
  const limit = Math.min(sentence.endToken, phrase.first + PHRASE_LIMIT);
  let stop = -1;
  // A ministry is somebody whatever it does; nurses only where they say or do something of note.
  const acts = (at: number): boolean => !phrase.noun.collective || hasLexicalVerb(segmented, resources, sentence, at);
  for (let at = phrase.end; at < limit; at += 1) {
    const norm = tokens.norm[at] ?? '';
    if (/^['’]/u.test(norm) || SUBORDINATORS[lang].has(norm)) return null;
    if (COORDINATORS[lang].has(norm) && DETERMINERS[lang].has(tokens.norm[at + 1] ?? '')) stop = stop < 0 ? at : stop;
    if (tokens.text[at] === ',' || tokens.text[at] === '(') {
      // "Nineteen associations of illustrators, led by the guild, issued …"
      const close = findInterpolationEnd(segmented, sentence, at);
      if (close < 0 || !isFiniteVerb(segmented, resources, close + 1)) return null;
      return acts(close + 1) ? (stop < 0 ? at : stop) : null;
    }
    if (tokens.kind[at] === 'punctuation' && tokens.text[at] !== '-') return null;
    if (
      isFiniteVerb(segmented, resources, at) &&
      !(lang === 'en' && !AUXILIARY_FORMS.en.has(norm) && isInsideComplement(segmented, at))
    ) {
      if (!acts(at)) return null;
      if (stop < 0) stop = trimAdverbs(segmented, lang, phrase.end, at);
      const tail = tokens.norm[phrase.end] ?? '';
      return stop === phrase.end || COMPLEMENTS.has(tail) ? stop : null;
    }
  }
  return null;
}

/** Prepositions that also begin a clause: "after eleven councils agreed". */
const CONJUNCTIONS = new Set(['after', 'as', 'before', 'since', 'until', 'while']);
const COMPLEMENTS = new Set([
  'of',
  'around',
  'at',
  'near',
  'in',
  'from',
  'for',
  'de',
  "d'",
  'du',
  'des',
  'à',
  'au',
  'en',
  'with',
  'and',
  'et',
]);

/** "editors of press releases": after a determiner, preposition or "to" a word is no finite verb. */
function isInsideComplement(segmented: Segmented, at: number): boolean {
  const before = segmented.tokens.norm[at - 1] ?? '';
  return before === 'to' || PREPOSITIONS.en.has(before) || DETERMINERS.en.has(before);
}

function findInterpolationEnd(segmented: Segmented, sentence: Sentence, open: number): number {
  const closer = segmented.tokens.text[open] === '(' ? ')' : ',';
  for (let at = open + 1; at < Math.min(sentence.endToken, open + 16); at += 1)
    if (segmented.tokens.text[at] === closer) return at;
  return -1;
}

/** Steps back over adverbs and times before the verb: "… musicians on Thursday issued". */
function trimAdverbs(segmented: Segmented, lang: 'en' | 'fr', least: number, from: number): number {
  const { norm } = segmented.tokens;
  let stop = from;
  for (;;) {
    const last = norm[stop - 1] ?? '';
    const adverb =
      ADVERBS[lang].has(last) ||
      TIMES[lang].has(last) ||
      CLITICS.has(last) ||
      (lang === 'en' && /ly$/u.test(last)) ||
      last === 'on' ||
      COORDINATORS[lang].has(last);
    if (stop <= least || !adverb) return stop;
    stop -= 1;
  }
}

/** Whether the verb group that starts here holds a verb that tells what somebody does, says or wants. */
function hasLexicalVerb(segmented: Segmented, resources: Resources, sentence: Sentence, from: number): boolean {
  const { tokens } = segmented;
  const lang = segmented.language === 'fr' ? 'fr' : 'en';
  for (let at = from; at < Math.min(sentence.endToken, from + 6); at += 1) {
    const norm = tokens.norm[at] ?? '';
    if (
      AUXILIARY_FORMS[lang].has(norm) ||
      ADVERBS[lang].has(norm) ||
      CLITICS.has(norm) ||
      TIMES[lang].has(norm) ||
      norm === 'on'
    )
      continue;
    return verbReadings(resources.verbs, lang, norm).length > 0;
  }
  return false;
}

/** A committee counts as the body that it belongs to: "the interior committee of the Bundestag". */
function findParent(
  names: readonly Mention[],
  words: { start: number; end: number; text: string },
): Mention | undefined {
  if (!/\b(?:committee|commission|panel|comité|délégation)\b/iu.test(words.text)) return undefined;
  const inside = names.filter(
    (name) => name.start > words.start && name.end === words.end && name.type === 'organization',
  );
  return inside.length === 1 ? inside[0] : undefined;
}
