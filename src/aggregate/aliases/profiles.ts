import type { EntityType } from '../../types.js';
import { splitName } from '../../analyse/links/forms.js';
import type { KnownEntity } from '../../knowledge/knowledge.js';
import { slugify } from '../../knowledge/slug.js';
import type { EntitySketch } from './sketch.js';

/** One way in which an entity is named. */
export interface Wording {
  readonly surface: string;
  /** Folded, without civility, article and legal form. */
  readonly words: readonly string[];
  /** Its full name: not a short form that an article uses once it has given that. */
  readonly main: boolean;
}

/** What a corpus says of one entity that helps to tell whether it is the same as another. */
export interface EntityProfile {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: boolean;
  readonly wordings: readonly Wording[];
  /** 0-based numbers of the articles that name it, ascending. */
  readonly articles: ReadonlySet<number>;
  /** Those of them that name it in two words or more. */
  readonly inFull: ReadonlySet<number>;
  readonly roles: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly genders: ReadonlySet<'m' | 'f'>;
}

/** The id is the slug of the fullest name, with the type where the knowledge base has another of that name. */
function isMain(surface: string, id: string, type: EntityType): boolean {
  const slug = slugify(surface);
  return id === slug || id === `${slug}-${type}`;
}

/** Gathers what the articles say of each entity; the name is the longest that an article gave it. */
export function profileEntities(articles: readonly (readonly EntitySketch[])[]): ReadonlyMap<string, EntityProfile> {
  interface Draft extends EntityProfile {
    name: string;
    readonly wordings: Wording[];
    readonly articles: Set<number>;
    readonly inFull: Set<number>;
    readonly roles: Set<string>;
    readonly beside: Set<string>;
    readonly genders: Set<'m' | 'f'>;
  }
  const drafts = new Map<string, Draft>();
  for (const [article, entities] of articles.entries()) {
    for (const { id, name, type, known, forms, roles, beside, gender } of entities) {
      const draft: Draft = drafts.get(id) ?? {
        ...{ id, name, type, known, wordings: [], articles: new Set() },
        ...{ inFull: new Set(), roles: new Set(), beside: new Set(), genders: new Set() },
      };
      drafts.set(id, draft);
      if (name.length > draft.name.length) draft.name = name;
      for (const surface of forms) {
        const words = splitName(surface);
        if (words.length > 1) draft.inFull.add(article);
        if (!draft.wordings.some((wording) => wording.surface === surface))
          draft.wordings.push({ surface, words, main: isMain(surface, id, type) });
      }
      draft.articles.add(article);
      for (const role of roles) draft.roles.add(role);
      for (const body of beside) draft.beside.add(body);
      if (gender !== null) draft.genders.add(gender);
    }
  }
  return drafts;
}

/** The same with what the knowledge base knows, by all names that mean nothing else, named in an article or not. */
export function addKnown(
  profiles: ReadonlyMap<string, EntityProfile>,
  entities: readonly KnownEntity[],
): ReadonlyMap<string, EntityProfile> {
  const all = new Map(profiles);
  for (const { id, name, type, aliases } of entities) {
    const unseen: EntityProfile = {
      ...{ id, name, type, known: true, wordings: [], articles: new Set() },
      ...{ inFull: new Set(), roles: new Set(), beside: new Set(), genders: new Set() },
    };
    const profile = profiles.get(id) ?? unseen;
    const forms = aliases.flatMap(({ form, kind, context }) => (kind === 'name' && context.length === 0 ? [form] : []));
    const wordings = [...new Set([name, ...forms])].map((surface) => {
      const words = splitName(surface);
      // A family name is no full name, even of someone whom it means everywhere.
      return { surface, words, main: type !== 'person' || surface === name || words.length > 1 };
    });
    all.set(id, { ...profile, wordings });
  }
  return all;
}
