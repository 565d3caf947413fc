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
import type { Segmented, Sentence } from '../../types.js';
import { headNoun, type HeadNoun } from './heads.js';
import type { Resources } from '../resources.js';

type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'number' | 'possessive' | 'possessor' | 'none';

/** A noun phrase around a head noun; token indices. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly noun: HeadNoun;
  readonly determiner: Determiner;
  /** Last token of the possessor ("Brandt-Okafor" in "Brandt-Okafor's group"), else −1. */
  readonly possessor: number;
}

type Lang = 'en' | 'fr';

const DEFINITE = new Set(['the', 'le', 'la', "l'", 'les', 'du', 'des', 'au', 'aux']);
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those', 'ce', 'cet', 'cette', 'ces']);
const POSSESSIVE = new Set(
  'his her its their my our your son sa ses leur leurs mon ma mes notre nos votre vos whose'.split(' '),
);
const INDEFINITE = new Set(['a', 'an', 'another', 'un', 'une', 'each', 'every', 'chaque']);
/** French articles that hold a preposition: the mention is the noun alone. */
const CONTRACTED = new Set(['du', 'des', 'au', 'aux']);
const NUMBERS = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
   thirty forty fifty sixty seventy eighty ninety hundred thousand dozens hundreds thousands several some many most both few other
   deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
   cent cents mille plusieurs quelques dizaines centaines milliers certains certaines`.split(/\s+/u),
);
const BEFORE_FRENCH = new Set(
  `ancien ancienne anciens anciennes jeune jeunes petit petite petits petites grand grande grands grandes nouveau nouvelle nouveaux
   nouvelles même mêmes autre autres premier première principal principale principaux seul seule vice`.split(/\s+/u),
);
const FRENCH_ADJECTIVE =
  /(?:ais|aise|ois|oise|ien|ienne|iens|iennes|ain|aine|ains|aines|éen|éenne|al|ale|aux|ales|ique|iques|if|ive|iste|istes|aire|aires|esque|and|ande|ands|el|elle|els|elles|é|ée|és|ées|eux|euse|able|ible|ane|on|onne)s?$/u;
const MODIFIER_LIMIT = 5;

/** Words that no noun phrase holds inside. */
export function isFunctionWord(lang: Lang, norm: string): boolean {
  return (
    PREPOSITIONS[lang].has(norm) ||
    SUBORDINATORS[lang].has(norm) ||
    COORDINATORS[lang].has(norm) ||
    AUXILIARY_FORMS[lang].has(norm) ||
    ADVERBS[lang].has(norm)
  );
}

/** Whether the token can be a verb in a finite form. */
export function isFiniteVerb(segmented: Segmented, resources: Resources, at: number): boolean {
  const norm = segmented.tokens.norm[at] ?? '';
  const lang = segmented.language === 'fr' ? 'fr' : 'en';
  if (AUXILIARY_FORMS[lang].has(norm) && norm !== 'having' && norm !== 'being' && norm !== 'ayant' && norm !== 'étant')
    return true;
  return verbReadings(resources.verbs, lang, norm).some(
    ({ form }) => form !== 'gerund' && form !== 'participle' && (form !== 'base' || lang === 'en'),
  );
}

/** Whether a word in lower case may go on with the noun phrase before it: "the chief constable". */
export function isLowerNoun(segmented: Segmented, resources: Resources, at: number): boolean {
  const { tokens } = segmented;
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  const norm = tokens.norm[at] ?? '';
  if (tokens.kind[at] !== 'word' || !/^\p{Ll}/u.test(tokens.text[at] ?? '')) return false;
  if (
    isFunctionWord(language, norm) ||
    DETERMINERS[language].has(norm) ||
    TIMES[language].has(norm) ||
    CLITICS.has(norm)
  )
    return false;
  return !/ly$|ment$/u.test(norm) && verbReadings(resources.verbs, language, norm).length === 0;
}

/** The noun phrase whose head stands at `head`, inside its sentence; null where the word is part of a longer compound. */
export function readNounPhrase(
  segmented: Segmented,
  resources: Resources,
  sentence: Sentence,
  head: number,
): NounPhrase | null {
  const { tokens, language } = segmented;
  const lang: Lang = language === 'fr' ? 'fr' : 'en';
  const noun = headNoun(lang, tokens.norm[head] ?? '');
  if (noun === undefined) return null;
  if (/^\p{Lu}{2,}$/u.test(tokens.text[head] ?? '') && lang === 'fr') return null;
  const end = lang === 'fr' ? findFrenchEnd(segmented, resources, sentence, head) : head + 1;
  if (lang === 'en' && !endsPhrase(segmented, resources, sentence, head + 1)) return null;
  let first = head;
  let determiner: Determiner = 'none';
  let possessor = -1;
  for (let at = head - 1; at >= sentence.firstToken && head - at <= MODIFIER_LIMIT + 1; at -= 1) {
    const norm = tokens.norm[at] ?? '';
    // "warned that bad people …": before a plural it joins a clause.
    if (norm === 'that' && noun.plural) break;
    if (DEFINITE.has(norm) || DEMONSTRATIVE.has(norm) || POSSESSIVE.has(norm) || INDEFINITE.has(norm)) {
      determiner = DEFINITE.has(norm)
        ? 'definite'
        : DEMONSTRATIVE.has(norm)
          ? 'demonstrative'
          : POSSESSIVE.has(norm)
            ? 'possessive'
            : 'indefinite';
      if (!CONTRACTED.has(norm)) first = at;
      break;
    }
    if (/^(?:['’]s|['’])$/u.test(tokens.text[at] ?? '') && lang === 'en') {
      if (/^\p{Ll}/u.test(tokens.text[at - 1] ?? '')) {
        // "the dockers' union": the possessor is no name but a modifier.
        first = at - 1;
        at -= 1;
        continue;
      }
      possessor = at - 1;
      determiner = 'possessor';
      first = at - 1;
      break;
    }
    if (NUMBERS.has(norm) || tokens.kind[at] === 'number') {
      determiner = 'number';
      first = at;
      continue;
    }
    if (determiner === 'number' || !isModifier(segmented, resources, lang, at)) break;
    first = at;
  }
  // "ensuring European start-ups …": without a determiner the gerund is a verb.
  if (lang === 'en' && determiner === 'none' && first < head && /ing$/u.test(tokens.norm[first] ?? '')) first += 1;
  return { first, head, end, noun, determiner, possessor };
}

function isModifier(segmented: Segmented, resources: Resources, lang: Lang, at: number): boolean {
  const { tokens } = segmented;
  const norm = tokens.norm[at] ?? '';
  if (lang === 'fr') return BEFORE_FRENCH.has(norm);
  if (tokens.text[at] === '-') return true;
  if (tokens.kind[at] !== 'word' || isFunctionWord(lang, norm) || DETERMINERS.en.has(norm)) return false;
  const adjectival =
    /(?:ing|ed|al|ic|ous|ive|ary|an|ish|ese)$/u.test(norm) ||
    tokens.text[at + 1] === '-' ||
    tokens.text[at - 1] === '-';
  return adjectival || !isFiniteVerb(segmented, resources, at) || DETERMINERS.en.has(tokens.norm[at - 1] ?? '');
}

/** English: whether the phrase may end before this token ("the company said", not "the company car"). */
function endsPhrase(segmented: Segmented, resources: Resources, sentence: Sentence, at: number): boolean {
  const { tokens } = segmented;
  if (at >= sentence.endToken) return true;
  const norm = tokens.norm[at] ?? '';
  const kind = tokens.kind[at];
  if (kind === 'punctuation') return tokens.text[at] !== '-';
  if (kind !== 'word' || /^['’]/u.test(norm)) return true;
  if (isFunctionWord('en', norm) || DETERMINERS.en.has(norm) || TIMES.en.has(norm)) return true;
  if (/(?:ed|ly)$/u.test(norm)) return true;
  // "The company plans to …": an -s form before a function word is a verb.
  const after = tokens.norm[at + 1] ?? '';
  if (
    /[^s]s$/u.test(norm) &&
    headNoun('en', norm) === undefined &&
    (PREPOSITIONS.en.has(after) || DETERMINERS.en.has(after))
  )
    return true;
  return isFiniteVerb(segmented, resources, at) && headNoun('en', norm) === undefined;
}

function findFrenchEnd(segmented: Segmented, resources: Resources, sentence: Sentence, head: number): number {
  const { tokens } = segmented;
  let end = head + 1;
  while (end < sentence.endToken && end <= head + 2) {
    const norm = tokens.norm[end] ?? '';
    if (tokens.kind[end] !== 'word' || isFunctionWord('fr', norm) || CLITICS.has(norm) || TIMES.fr.has(norm)) break;
    if (isFiniteVerb(segmented, resources, end) || !FRENCH_ADJECTIVE.test(norm)) break;
    if (/^\p{Lu}/u.test(tokens.text[end] ?? '')) break;
    end += 1;
  }
  return end;
}
