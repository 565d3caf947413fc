import { HEAD_CLASSES, COLLECTIVE_HEADS } from '../../lexicon/nominal-heads.js';
import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { makeWordFilter, type WordFilter } from '../../model/hash.js';
import type { EntityType } from '../../types.js';
import type { Gender } from './gender.js';

/** What a head noun can stand for. A noun of several classes ("board") has several senses. */
interface HeadSense {
  readonly className: string;
  readonly type: EntityType;
  readonly gender: Gender;
}

export interface HeadNoun {
  readonly lemma: string;
  readonly plural: boolean;
  readonly senses: readonly HeadSense[];
  /** Plural that acts as a collective: nurses, companies. */
  readonly collective: boolean;
}

type HeadIndex = ReadonlyMap<string, HeadNoun>;

const FEMALE_ENGLISH = /woman$|mistress$|^actress$/u;
const MALE_ENGLISH = /(?:^|[a-z])man$|master$/u;

function pluralEnglish(word: string): string {
  if (/man$/u.test(word)) return word.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies');
  return /(?:s|sh|ch|x)$/u.test(word) ? `${word}es` : `${word}s`;
}

function pluralFrench(word: string): string {
  if (/(?:s|x)$/u.test(word)) return word;
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`;
  return /al$/u.test(word) ? word.replace(/al$/u, 'aux') : `${word}s`;
}

function buildIndex(language: KnowledgeLanguage): HeadIndex {
  const index = new Map<string, { lemma: string; plural: boolean; collective: boolean; senses: HeadSense[] }>();
  const add = (word: string, lemma: string, plural: boolean, sense: HeadSense): void => {
    const noun = index.get(word) ?? { lemma, plural, collective: plural, senses: [] };
    const same = noun.senses.findIndex((one) => one.className === sense.className);
    if (same < 0) noun.senses.push(sense);
    else if (noun.senses[same]?.gender !== sense.gender) noun.senses[same] = { ...sense, gender: null };
    index.set(word, noun);
  };
  for (const { name: className, type, en, frM, frF } of HEAD_CLASSES) {
    const rows: (readonly [string, Gender])[] =
      language === 'en'
        ? en.map(
            (word) =>
              [
                word,
                type !== 'person' ? null : FEMALE_ENGLISH.test(word) ? 'f' : MALE_ENGLISH.test(word) ? 'm' : null,
              ] as const,
          )
        : [...frM.map((word) => [word, 'm'] as const), ...frF.map((word) => [word, 'f'] as const)];
    for (const [word, gender] of rows) {
      const plural = language === 'en' ? pluralEnglish(word) : pluralFrench(word);
      add(word, word, false, { className, type, gender });
      if (plural !== word && ['organization', 'person'].includes(type))
        add(plural, word, true, { className, type, gender });
    }
  }
  for (const word of COLLECTIVE_HEADS[language]) {
    const noun = index.get(word);
    index.set(word, { lemma: noun?.lemma ?? word, plural: true, collective: true, senses: noun?.senses ?? [] });
  }
  return index;
}

const INDEX: Readonly<Record<KnowledgeLanguage, HeadIndex>> = { en: buildIndex('en'), fr: buildIndex('fr') };

/** The head noun that `norm` is in this language. */
export function headNoun(language: string, norm: string): HeadNoun | undefined {
  return language === 'fr' ? INDEX.fr.get(norm) : language === 'en' ? INDEX.en.get(norm) : undefined;
}

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');
const FOLDED: ReadonlyMap<string, HeadNoun> = new Map(
  [...INDEX.fr, ...INDEX.en].map(([word, noun]) => [fold(word), noun] as const),
);

/** Whether a word of this key may be a head noun. */
export const mayBeHeadNoun: Readonly<Record<KnowledgeLanguage, WordFilter>> = {
  en: makeWordFilter(INDEX.en.keys()),
  fr: makeWordFilter(INDEX.fr.keys()),
};

/** The head noun that a word inside a name is, in either language; the word is folded. */
export function headWordClass(word: string): HeadNoun | null {
  return FOLDED.get(word) ?? null;
}
