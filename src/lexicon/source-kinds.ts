/** What an outlet or a body that publishes is. */
export const SOURCE_KINDS = [
  'news',
  'agency',
  'ngo',
  'think-tank',
  'state-linked',
  'company',
  'newsletter',
  'blog',
] as const;
