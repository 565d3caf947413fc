import { headNoun } from '../../analyse/links/heads.js';
import { CIVILITIES } from '../../lexicon/civility.js';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.js';
import { foldName } from '../../analyse/links/positions.js';
import type { Analysis, EntityType, Mention, Span } from '../../types.js';

/** What one article says of one entity that helps to tell whether it is the same as another. */
export interface EntitySketch {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: boolean;
  /** How its names are written, each once. */
  readonly forms: readonly string[];
  /** Kinds of functions that stand beside its names: minister, researcher … (classes of `nominal-heads.ts`). */
  readonly roles: readonly string[];
  /** Ids of the organisations named in the same sentences. */
  readonly beside: readonly string[];
  /** By a civility before, or a first name that tells it. */
  readonly gender: 'm' | 'f' | null;
}

/** Characters on each side of a name in which a function counts as its own. */
const ROLE_WINDOW = 45;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*\.?/gu;

/** The classes of the person nouns beside a name, in its sentence. */
function listRoles({ text, language }: Analysis, mention: Mention, sentence: Span): readonly string[] {
  const before = text.slice(Math.max(sentence.start, mention.start - ROLE_WINDOW), mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + ROLE_WINDOW));
  return (`${before} ${after}`.match(WORD) ?? []).flatMap((word) => {
    const noun = headNoun(language, word.toLowerCase());
    return noun === undefined || noun.plural
      ? []
      : noun.senses.flatMap(({ type, className }) => (type === 'person' ? [className] : []));
  });
}

function tellGender({ text }: Analysis, mention: Mention): 'm' | 'f' | null {
  const before =
    text
      .slice(Math.max(0, mention.start - 15), mention.start)
      .match(WORD)
      ?.at(-1) ?? '';
  const civil = CIVILITIES.get(before.toLowerCase()) ?? null;
  if (civil !== null) return civil;
  const [first = '', ...rest] = foldName(mention.text).split(' ');
  if (rest.length === 0) return null;
  const [given = ''] = first.split('-');
  return FEMALE_FIRST_NAMES.has(given) ? 'f' : MALE_FIRST_NAMES.has(given) ? 'm' : null;
}

/**
 * What an article says of the entities that it names.
 *
 * @example "Senator Jane Doe left the Arden Institute." → jane-doe: roles ['lawmaker'], beside ['arden-institute']
 */
export function sketchArticle(analysis: Analysis): readonly EntitySketch[] {
  interface Draft {
    readonly forms: Set<string>;
    readonly roles: Set<string>;
    readonly beside: Set<string>;
    gender: 'm' | 'f' | null;
  }
  const drafts = new Map<string, Draft>();
  let at = 0;
  for (const sentence of analysis.sentences) {
    const inside: Mention[] = [];
    for (; (analysis.mentions[at]?.start ?? Infinity) < sentence.end; at += 1)
      inside.push(analysis.mentions[at] as Mention);
    for (const mention of inside) {
      if (mention.form !== 'name') continue;
      const draft: Draft = drafts.get(mention.entity) ?? {
        forms: new Set(),
        roles: new Set(),
        beside: new Set(),
        gender: null,
      };
      drafts.set(mention.entity, draft);
      draft.forms.add(mention.text.replace(/\s+/gu, ' '));
      for (const { entity, type } of inside)
        if (type === 'organization' && entity !== mention.entity) draft.beside.add(entity);
      if (mention.type !== 'person') continue;
      for (const role of listRoles(analysis, mention, sentence)) draft.roles.add(role);
      draft.gender ??= tellGender(analysis, mention);
    }
  }
  return analysis.entities.flatMap(({ id, name, type, known }) => {
    const draft = drafts.get(id);
    if (draft === undefined) return [];
    const { forms, roles, beside, gender } = draft;
    return [{ id, name, type, known, forms: [...forms], roles: [...roles], beside: [...beside], gender }];
  });
}
