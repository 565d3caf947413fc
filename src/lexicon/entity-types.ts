/** The types of entities, as the output contract names them. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'law', 'product', 'event', 'work'] as const;
