import type { Aliases } from '../knowledge/aliases.js';
import type { EntityType, Mention } from '../types.js';

/**
 * Gives mentions of merged entities the canonical one's id and type. Its type is what the knowledge base or the decision
 * says, else that of its own mentions in the article.
 *
 * @example merge jane-doe, j-doe: a mention of `j-doe` → one of `jane-doe`
 */
export function applyAliases(mentions: readonly Mention[], { canonical }: Aliases): readonly Mention[] {
  if (!mentions.some(({ entity }) => canonical.has(entity))) return mentions;
  const types = new Map<string, EntityType>();
  for (const { entity, type } of mentions) if (!types.has(entity)) types.set(entity, type);
  return mentions.map((mention) => {
    const stays = canonical.get(mention.entity);
    if (stays === undefined) return mention;
    return { ...mention, entity: stays.id, type: stays.type ?? types.get(stays.id) ?? mention.type };
  });
}
