import type { EntityType } from '../types.js';

export type KnowledgeLanguage = 'en' | 'fr';

/** A surface form of an entity. */
export interface Alias {
  readonly form: string;
  /** Only in texts of this language; null: in any. */
  readonly language: KnowledgeLanguage | null;
  /** `name`: stands for the entity by itself; `nominal`: a description ("the French data protection authority"). */
  readonly kind: 'name' | 'nominal';
  /**
   * For a form that means other things too ("Orange", "Meta", "Mistral"): words, names or entity ids of which one must
   * stand in the article; empty: the form is unambiguous.
   */
  readonly context: readonly string[];
}

/** A function that a person held, for certain; dates `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null = open or not certain. */
export interface Role {
  /** As the press says it, without article: "French digital minister", "ministre déléguée chargée de l'IA". */
  readonly en: string;
  readonly fr: string;
  /** Id of the entity that the role belongs to. */
  readonly organization: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  /** What kind of it: regulator, ministry, party, ngo, think-tank, company, lab, model, law, country, city … */
  readonly kind: string | null;
  /** How tables show it, in English and in French. */
  readonly name: string;
  readonly nameFr: string | null;
  /** ISO 3166 alpha-2, or `EU`. */
  readonly country: string | null;
  readonly aliases: readonly Alias[];
  readonly roles: readonly Role[];
  /** Id of the issue that a law or programme is, as `ai-act`. */
  readonly issue: string | null;
  readonly note: string | null;
  readonly source: string | null;
}

/** A policy issue of the codebook, and the words by which texts speak of it. */
export interface KnownIssue {
  readonly id: string;
  readonly name: string;
  readonly nameFr: string;
  /** As a position that one can support or oppose. */
  readonly description: string;
  /** Cue patterns per language; their syntax is in `data/README.md`. */
  readonly cues: Readonly<Record<KnowledgeLanguage, readonly string[]>>;
}

/** A finer kind of entity, and how texts describe one by its country without naming it. */
export interface Kind {
  readonly kind: string;
  readonly types: readonly EntityType[];
  /** The descriptions are as good as names: "German government". */
  readonly proper: boolean;
  /** Description templates per language, as "{demonym} data protection (authority|watchdog)". */
  readonly nominals: Readonly<Record<KnowledgeLanguage, readonly string[]>>;
}

export interface Country {
  /** ISO 3166 alpha-2, or `EU`. */
  readonly code: string;
  /** Id of the place (or the union) that it is. */
  readonly entity: string;
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** English adjectives ("French"); French ones as masculine, feminine and their plurals; empty where not recorded. */
  readonly demonyms: Readonly<Record<KnowledgeLanguage, readonly string[]>>;
  /** "de France", "du Royaume-Uni", "des États-Unis". */
  readonly ofFr: string | null;
}

export interface Knowledge {
  readonly entities: readonly KnownEntity[];
  readonly issues: readonly KnownIssue[];
  readonly kinds: readonly Kind[];
  readonly countries: readonly Country[];
}
