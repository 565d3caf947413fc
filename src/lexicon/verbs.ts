import type { KnowledgeLanguage } from '../knowledge/knowledge.js';

/** Place in the paradigm. English plain present ("they say") is `base`; French imperfect is `past`, subjunctive `present`. */
export type VerbForm = 'base' | 'present' | 'past' | 'future' | 'conditional' | 'participle' | 'gerund';

/** How a form reads as a verb: its lemma and its place in the paradigm. */
export interface VerbReading {
  readonly lemma: string;
  /** `present`, `past`, `future` and `conditional` are finite; `participle` is the past participle. */
  readonly form: VerbForm;
}

/** Every inflected form of the lexicon's verbs, per language; keys are `Tokens.norm`. Made by the build. */
export type VerbForms = Readonly<Record<KnowledgeLanguage, ReadonlyMap<string, readonly VerbReading[]>>>;

/** The build's file: language → lemma → form → the words. */
type VerbFormsJson = Record<KnowledgeLanguage, Record<string, Partial<Record<VerbForm, string[]>>>>;

const NONE: readonly VerbReading[] = [];

function readingsOf(lemmas: VerbFormsJson[KnowledgeLanguage]): Map<string, VerbReading[]> {
  const byWord = new Map<string, VerbReading[]>();
  for (const [lemma, paradigm] of Object.entries(lemmas)) {
    for (const [form, words] of Object.entries(paradigm) as [VerbForm, string[]][]) {
      const reading = { lemma, form };
      for (const word of words) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [reading]);
        else if (!known.some((one) => one.lemma === lemma && one.form === form)) known.push(reading);
      }
    }
  }
  return byWord;
}

/**
 * Verb forms from the text of `dist/verb-forms.json`.
 *
 * @example verbReadings(loadVerbForms(json), 'fr', 'promis') // [{ lemma: 'promettre', form: 'participle' }, …]
 */
export function loadVerbForms(json: string): VerbForms {
  const lemmas = JSON.parse(json) as VerbFormsJson;
  return { en: readingsOf(lemmas.en), fr: readingsOf(lemmas.fr) };
}

/** The readings of a token (`Tokens.norm`) as a verb of the lexicon; empty where it is none. */
export function verbReadings(verbs: VerbForms, language: string, norm: string): readonly VerbReading[] {
  return language === 'en' || language === 'fr' ? (verbs[language].get(norm) ?? NONE) : NONE;
}
