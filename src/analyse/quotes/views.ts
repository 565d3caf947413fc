import {
  ADVERBS,
  AUXILIARY_FORMS,
  COORDINATORS,
  DETERMINERS,
  FIRST_PERSONS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../../lexicon/function-words.js';
import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { verbReadings, type VerbForms } from '../../lexicon/verbs.js';
import { countMarks, KIND, makeSentenceView, type SentenceView } from '../../model/attribution-features.js';
import type { WordFacts } from '../../model/attribution.js';
import { hashText } from '../../model/hash.js';
import { type Frame, LONGEST_FRAME, type Scene } from './frames.js';

const QUOTED = hashText('“”');
const NUMBER = hashText('0');

const PRONOUN_WORDS: Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>> = {
  en: new Set('he she it they you one him her them'.split(' ')),
  fr: new Set('il elle on ils elles celui-ci celle-ci ceux-ci lui eux'.split(' ')),
};
const RELATIVE_WORDS: Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>> = {
  en: new Set('who which whose whom'.split(' ')),
  fr: new Set('qui dont lequel laquelle'.split(' ')),
};
const THAT_WORDS: Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>> = {
  en: new Set(['that']),
  fr: new Set(['que', "qu'"]),
};
const MARK_KINDS: Readonly<Record<string, number>> = {
  ',': KIND.comma,
  ';': KIND.stop,
  '.': KIND.stop,
  '!': KIND.stop,
  '?': KIND.stop,
  '…': KIND.stop,
  '...': KIND.stop,
  ':': KIND.colon,
  '—': KIND.dash,
  '–': KIND.dash,
  '―': KIND.dash,
  '-': KIND.dash,
  '--': KIND.dash,
  '(': KIND.bracket,
  ')': KIND.bracket,
};

const MOST_REMEMBERED = 50_000;

/** What is known of a word in lower case that no name covers; each word is judged once. */
function factsOf(word: string, scene: Scene, memory: Map<string, WordFacts>): WordFacts {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const kind = judgeWord(word, scene.language, scene.verbs);
  const hash = hashText(word);
  const facts: WordFacts = {
    kind,
    word: kind === KIND.number ? NUMBER : hash,
    stem: hashText(stemOf(word, scene)),
  };
  if (memory.size < MOST_REMEMBERED) memory.set(word, facts);
  return facts;
}

/** The lemma of a verb, of other words what stands before an inflection's ending. */
function stemOf(word: string, { verbs, language }: Scene): string {
  const reading = verbReadings(verbs, language, word)[0];
  if (reading !== undefined) return reading.lemma;
  return language === 'en'
    ? word.replace(/(?<=[a-z]{3})(?:ied|ies|y)$/u, 'i').replace(/(?<=[a-z]{3})(?:ing|ed|es|s|e)$/u, '')
    : word.replace(/(?<=\p{L}{3})(?:ées|és|ée|é|ent|er|es|e|s)$/u, '');
}

function judgeWord(word: string, language: KnowledgeLanguage, verbs: VerbForms): number {
  const mark = MARK_KINDS[word];
  if (mark !== undefined) return mark;
  if (/^\p{N}/u.test(word)) return KIND.number;
  if (!/\p{L}/u.test(word)) return KIND.mark;
  if (THAT_WORDS[language].has(word)) return KIND.that;
  if (word === 'to') return KIND.to;
  if (FIRST_PERSONS[language].has(word)) return KIND.firstPerson;
  if (PRONOUN_WORDS[language].has(word)) return KIND.pronoun;
  if (RELATIVE_WORDS[language].has(word)) return KIND.relative;
  if (AUXILIARY_FORMS[language].has(word)) return KIND.auxiliary;
  if (COORDINATORS[language].has(word) || word === 'but' || word === 'mais') return KIND.coordinator;
  if (SUBORDINATORS[language].has(word)) return KIND.opener;
  if (DETERMINERS[language].has(word)) return KIND.determiner;
  if (PREPOSITIONS[language].has(word)) return KIND.preposition;
  if (TIMES[language].has(word)) return KIND.time;
  if (ADVERBS[language].has(word)) return KIND.adverb;
  return judgeForm(word, language, verbs);
}

/** The kind of a content word: by the verb lexicon, then by its ending. */
function judgeForm(word: string, language: KnowledgeLanguage, verbs: VerbForms): number {
  const forms = new Set(verbReadings(verbs, language, word).map(({ form }) => form));
  if (forms.has('present') || forms.has('past') || forms.has('future') || forms.has('conditional')) return KIND.finite;
  if (forms.has('base')) return KIND.base;
  if (forms.has('gerund')) return KIND.gerund;
  if (forms.has('participle')) return KIND.participle;
  if (language === 'en') {
    if (/[a-z]{3}ly$/u.test(word)) return KIND.adverb;
    if (/[a-z]{2}ed$/u.test(word)) return KIND.finite;
    return /[a-z]{3}ing$/u.test(word) ? KIND.gerund : KIND.other;
  }
  if (/\p{L}{3}ment$/u.test(word)) return KIND.adverb;
  if (/\p{L}{2}(?:é|ée|és|ées)$/u.test(word)) return KIND.participle;
  if (/\p{L}{3}(?:ait|aient|èrent)$/u.test(word)) return KIND.finite;
  return /\p{L}{3}ant$/u.test(word) ? KIND.gerund : KIND.other;
}

/** A view to be filled by `viewFrame` again and again. */
export function makeFrameView(): SentenceView {
  return makeSentenceView(LONGEST_FRAME + 1);
}

/**
 * Fills `view` with what the features say of a frame.
 *
 * @param memory of the words of the scene's language that were met before
 */
export function viewFrame(scene: Scene, frame: Frame, memory: Map<string, WordFacts>, view: SentenceView): void {
  const { mentions } = scene;
  const { norm, text } = scene.segmented.tokens;
  const { items } = frame;
  view.size = items.length;
  for (let p = 0; p < items.length; p += 1) {
    const item = items[p] as number;
    if (item < 0) {
      view.word[p] = QUOTED;
      view.kind[p] = KIND.quote;
      view.mention[p] = -1;
      view.stem[p] = QUOTED;
      continue;
    }
    const word = norm[item] as string;
    const covering = scene.mentionAt[item] as number;
    const facts = factsOf(word, scene, memory);
    const { kind } = facts;
    view.mention[p] = covering;
    view.word[p] = facts.word;
    view.stem[p] = facts.stem;
    const mention = covering < 0 ? undefined : mentions[covering];
    if (mention === undefined || mention.form === 'pronoun') {
      const upper = kind >= KIND.finite && p > 0 && /^\p{Lu}/u.test(text[item] as string);
      view.kind[p] = upper && kind !== KIND.that && kind !== KIND.firstPerson && kind !== KIND.to ? KIND.capital : kind;
    } else if (mention.form === 'nominal') view.kind[p] = kind === KIND.determiner ? kind : KIND.nominal;
    else if (mention.type === 'person') view.kind[p] = KIND.person;
    else view.kind[p] = mention.type === 'organization' || mention.type === 'group' ? KIND.body : KIND.name;
  }
  countMarks(view);
}
