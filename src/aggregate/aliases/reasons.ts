/** How two names are alike. */
export type NameLikeness =
  | 'form'
  | 'letters'
  | 'title'
  | 'suffix'
  | 'word order'
  | 'initials'
  | 'middle name'
  | 'double name'
  | 'surname'
  | 'acronym'
  | 'legal form'
  | 'optional word'
  | 'spelling';

export interface NameReason {
  readonly kind: NameLikeness;
  /** How likely two entities are one of which nothing but the names is known, in [0, 1]. */
  readonly weight: number;
}

/** The likeness as a reader sees it. */
export const LIKENESS: Readonly<Record<NameLikeness, string>> = {
  form: 'the acronym stands for it in another article',
  letters: 'same name but for accents, transliteration or an article',
  title: 'same name but for a title or function',
  suffix: 'same name but for Jr. or the like',
  'word order': 'same words in another order',
  initials: 'initials fit the first name',
  'middle name': 'same name but for a middle name',
  'double name': 'one half of a double family name',
  surname: 'family name alone',
  acronym: 'initials of the long form',
  'legal form': 'same name but for the legal form',
  'optional word': 'same name but for a word that companies drop',
  spelling: 'nearly the same spelling',
};

/** How many letters may differ in names of at least so many; the longest first. */
export const SPELLING_LIMITS = [
  { from: 14, edits: 2 },
  { from: 8, edits: 1 },
] as const;

/** Likenesses of a short form: it is used for whoever it fits, so that each rival makes it less likely. */
export const SHORT: ReadonlySet<NameLikeness> = new Set(['form', 'surname', 'initials', 'acronym', 'optional word']);
