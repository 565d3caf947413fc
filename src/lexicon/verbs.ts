import type { KnowledgeLanguage } from '../knowledge/knowledge.js';

/** Place in the paradigm. English plain present ("they say") is `base`; French imperfect is `past`, subjunctive `present`. */
export type VerbForm = 'base' | 'present' | 'past' | 'future' | 'conditional' | 'participle' | 'gerund';

/** How a form reads as a verb: its lemma and its place in the paradigm. */
export interface VerbReading {
  readonly lemma: string;
  /** `present`, `past`, `future` and `conditional` are finite; `participle` is the past participle. */
  readonly form: VerbForm;
}

/** The inflected forms of one language's verbs; keys are `Tokens.norm`. */
type VerbIndex = Pick<ReadonlyMap<string, readonly VerbReading[]>, 'get' | 'has'>;

/** Every inflected form of the lexicon's verbs, per language. Made by the build. */
export type VerbForms = Readonly<Record<KnowledgeLanguage, VerbIndex>>;

/** What the build knows of one language: lemma → form → the words. */
type Paradigms = Readonly<Record<string, Partial<Record<VerbForm, readonly string[]>>>>;

/** One language's line of the build's file; each word's readings, comma-separated, are lemma × 7 + form, in base 36. */
interface StoredForms {
  readonly lemmas: string;
  readonly words: string;
  readonly readings: string;
}

const FORMS: readonly VerbForm[] = ['base', 'present', 'past', 'future', 'conditional', 'participle', 'gerund'];
const RADIX = 36;
const NONE: readonly VerbReading[] = [];

function storeLanguage(paradigms: Paradigms): StoredForms {
  const lemmas = Object.keys(paradigms);
  const byWord = new Map<string, Set<string>>();
  lemmas.forEach((lemma, index) => {
    for (const [form, words] of Object.entries(paradigms[lemma] ?? {}) as [VerbForm, string[]][]) {
      const code = (index * FORMS.length + FORMS.indexOf(form)).toString(RADIX);
      for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(code));
    }
  });
  const readings = [...byWord.values()].map((codes) => [...codes].join(','));
  return { lemmas: lemmas.join(' '), words: [...byWord.keys()].join(' '), readings: readings.join(' ') };
}

/**
 * The text of `dist/verb-forms.json`: one line per language, so that a run reads only those of its texts.
 *
 * @public used by the build
 */
export function storeVerbForms({ en, fr }: Readonly<Record<KnowledgeLanguage, Paradigms>>): string {
  return `${JSON.stringify(storeLanguage(en))}\n${JSON.stringify(storeLanguage(fr))}\n`;
}

function indexLanguage(line: string): VerbIndex {
  const stored = JSON.parse(line) as StoredForms;
  const lemmas = stored.lemmas.split(' ');
  const codes = stored.readings.split(' ');
  // By word the place of its readings, and once they have been asked for, the readings.
  const index = new Map<string, number | readonly VerbReading[]>();
  stored.words.split(' ').forEach((word, place) => index.set(word, place));
  const readingsAt = (place: number): readonly VerbReading[] =>
    (codes[place] ?? '').split(',').flatMap((code) => {
      const value = Number.parseInt(code, RADIX);
      const lemma = lemmas[Math.floor(value / FORMS.length)];
      const form = FORMS[value % FORMS.length];
      return lemma === undefined || form === undefined ? [] : [{ lemma, form }];
    });
  return {
    has: (word) => index.has(word),
    get(word) {
      const found = index.get(word);
      if (typeof found !== 'number') return found;
      const readings = readingsAt(found);
      index.set(word, readings);
      return readings;
    },
  };
}

/**
 * Verb forms from the text of `dist/verb-forms.json`; a language is read when first asked for.
 *
 * @example verbReadings(loadVerbForms(text), 'fr', 'promis') // [{ lemma: 'promettre', form: 'participle' }, …]
 */
export function loadVerbForms(text: string): VerbForms {
  const [first = '', second = ''] = text.split('\n');
  let en: VerbIndex | undefined;
  let fr: VerbIndex | undefined;
  return {
    get en() {
      return (en ??= indexLanguage(first));
    },
    get fr() {
      return (fr ??= indexLanguage(second));
    },
  };
}

/** The readings of a token (`Tokens.norm`) as a verb of the lexicon; empty where it is none. */
export function verbReadings(verbs: VerbForms, language: string, norm: string): readonly VerbReading[] {
  return language === 'en' || language === 'fr' ? (verbs[language].get(norm) ?? NONE) : NONE;
}
