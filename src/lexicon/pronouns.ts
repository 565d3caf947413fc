import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import type { EntityType } from '../types.js';

export interface PronounSense {
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** What it can stand for, likeliest first. */
  readonly types: readonly EntityType[];
}

/** Subject pronouns of the third person; lower case, French clitics with and without their hyphens. */
export const PRONOUNS: Readonly<Record<KnowledgeLanguage, ReadonlyMap<string, PronounSense>>> = {
  en: new Map<string, PronounSense>([
    ['he', { gender: 'm', plural: false, types: ['person'] }],
    ['it', { gender: null, plural: false, types: ['organization'] }],
    ['she', { gender: 'f', plural: false, types: ['person'] }],
    ['they', { gender: null, plural: true, types: ['group'] }],
  ]),
  fr: new Map<string, PronounSense>([
    ['elle', { gender: 'f', plural: false, types: ['person', 'organization'] }],
    ['elles', { gender: 'f', plural: true, types: ['group'] }],
    ['il', { gender: 'm', plural: false, types: ['person', 'organization'] }],
    ['ils', { gender: 'm', plural: true, types: ['group'] }],
  ]),
};

/** Words after an "il" that stands for nobody: « il faut », « il y a », « il s'agit ». */
export const IMPERSONAL_AFTER_IL: ReadonlySet<string> = new Set([
  ...[
    'arrive',
    'convient',
    'existe',
    'faisait',
    'fait',
    'fallait',
    'faudra',
    'faudrait',
    'faut',
    'importe',
    'manque',
    'paraît',
  ],
  ...['pleut', 'reste', 'restera', 'semble', 'semblait', 'suffit', 'suffirait', 'vaut', 'y'],
]);
