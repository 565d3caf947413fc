import type { KnowledgeLanguage } from '../knowledge/knowledge.js';

/** How a form reads as a verb: its lemma and its place in the paradigm. */
export interface VerbReading {
  readonly lemma: string;
  /** `present`, `past`, `future` and `conditional` are finite; `participle` is the past participle. */
  readonly form: 'base' | 'present' | 'past' | 'future' | 'conditional' | 'participle' | 'gerund';
}

/** Every inflected form of the lexicon's verbs, per language; keys are `Tokens.norm`. Made by the build. */
export type VerbForms = Readonly<Record<KnowledgeLanguage, ReadonlyMap<string, readonly VerbReading[]>>>;

const NONE: readonly VerbReading[] = [];

/** The readings of a token (`Tokens.norm`) as a verb of the lexicon; empty where it is none. */
export function verbReadings(verbs: VerbForms, language: string, norm: string): readonly VerbReading[] {
  return language === 'en' || language === 'fr' ? (verbs[language].get(norm) ?? NONE) : NONE;
}
