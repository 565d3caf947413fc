import { slugify } from '../knowledge/slug.js';
import type { Entity, Mention } from '../types.js';
import type { Resources } from './resources.js';

const LEADING_ARTICLE = /^(?:the|an?|l[ae]s?|une?|des) |^l['’]/iu;

/** Forms by how well they name an entity. */
const FORM_ORDER = { name: 0, nominal: 1, pronoun: 2 } as const;

/**
 * The entities of an article, in order of first mention. Known ones go by the knowledge base's name, merged ones by that
 * of the decision, others by the longest name in the text (not one in capitals, where there is another).
 *
 * @example Macron … Emmanuel Macron → [{ id: 'emmanuel-macron', name: 'Emmanuel Macron', known: true, mentions: 2, … }]
 */
export function listEntities(
  mentions: readonly Mention[],
  { entities, aliases }: Pick<Resources, 'entities' | 'aliases'>,
): Entity[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group === undefined) groups.set(mention.entity, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([id, group]) => {
    const entity = entities.get(id);
    const merged = aliases?.canonical.get(id);
    const own = merged === undefined ? [] : group.filter(({ text }) => slugify(text) === id);
    const best = [...(own.length > 0 ? own : group)].sort((a, b) => compareForms(a, b))[0];
    return {
      id,
      name: entity?.name ?? merged?.name ?? nameOf(best, id),
      type: entity?.type ?? merged?.type ?? best?.type ?? 'organization',
      known: entity !== undefined,
      mentions: group.length,
    };
  });
}

/** How an entity that is not known is called: its best mention, a description without its article. */
function nameOf(mention: Mention | undefined, id: string): string {
  const text = (mention?.text ?? id).replace(/['’]s$/u, '').replace(/\s+/gu, ' ');
  return mention?.form === 'name' ? text : text.replace(LEADING_ARTICLE, '');
}

function compareForms(a: Mention, b: Mention): number {
  const shouted = (text: string): number => (text.length > 5 && text === text.toUpperCase() ? 1 : 0);
  return (
    FORM_ORDER[a.form] - FORM_ORDER[b.form] ||
    shouted(a.text) - shouted(b.text) ||
    b.text.length - a.text.length ||
    a.start - b.start
  );
}
