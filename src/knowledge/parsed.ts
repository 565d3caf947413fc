import type { EntityType } from '../types.js';
import type { Country, Kind, KnowledgeLanguage, KnownIssue, Role } from './knowledge.js';
import type { KnowledgeProblem } from './problems.js';

/** A form of an entity as written in a file. */
export interface ParsedForm {
  readonly form: string;
  readonly language: KnowledgeLanguage | null;
  readonly kind: 'name' | 'nominal';
  readonly line: number;
}

/** An entity as one file has it; another file may say more about the same id. */
export interface ParsedEntity {
  readonly path: string;
  readonly line: number;
  readonly id: string;
  readonly type: EntityType | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly nameFr: string | null;
  readonly country: string | null;
  readonly forms: readonly ParsedForm[];
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
  readonly remove: readonly string[];
  readonly roles: readonly Role[];
  readonly issue: string | null;
  readonly note: string | null;
  readonly source: string | null;
}

export interface ParsedIssue {
  readonly path: string;
  readonly line: number;
  readonly id: string;
  readonly name: string | null;
  readonly nameFr: string | null;
  readonly description: string | null;
  readonly cues: KnownIssue['cues'];
  readonly remove: readonly string[];
}

export interface ParsedCountry extends Country {
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
}

/** One knowledge file as read: what is sound in it, and what is not. */
export interface ParsedFile {
  readonly path: string;
  readonly entities: readonly ParsedEntity[];
  readonly issues: readonly ParsedIssue[];
  readonly kinds: readonly Kind[];
  readonly countries: readonly ParsedCountry[];
  readonly problems: readonly KnowledgeProblem[];
}
