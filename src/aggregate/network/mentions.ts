import type { Analysis } from '../../types.js';
import type { Statement, TargetKind } from './statements.js';

/** How near two names must stand to be named together. */
export type Reach = 'article' | 'sentence';

/** What one article names together. */
export interface NamedTogether {
  readonly article: string;
  readonly published: string | null;
  /** One list for the article, or one for each sentence: node ids, each once; `issue:` before those of issues. */
  readonly places: readonly (readonly string[])[];
}

/** Finds what an article, or each of its sentences, names together: entities and policy issues. */
export function findNamedTogether(analysis: Analysis, reach: Reach): NamedTogether {
  const { id: article, published, mentions, issues } = analysis;
  const named = [
    ...mentions.map(({ start, entity }) => ({ start, node: entity })),
    ...issues.map(({ start, id }) => ({ start, node: `issue:${id}` })),
  ].sort((a, b) => a.start - b.start);
  const ends = reach === 'article' ? [Infinity] : analysis.sentences.map(({ end }) => end);
  let next = 0;
  const places = ends.map((end) => {
    const nodes = new Set<string>();
    for (let one = named[next]; one !== undefined && one.start < end; one = named[++next]) nodes.add(one.node);
    return [...nodes].sort();
  });
  return { article, published, places };
}

/**
 * Each naming as a statement whose target is the place. An entity that is a policy issue as well (the AI Act) is only the
 * issue where both kinds are asked for.
 */
export function listMentions(articles: readonly NamedTogether[], kind: TargetKind): readonly Statement[] {
  const nodes = new Set(articles.flatMap(({ places }) => places.flat()));
  const isKept = (node: string): boolean => {
    if (node.startsWith('issue:')) return kind !== 'entity';
    return kind === 'entity' || (kind === 'all' && !nodes.has(`issue:${node}`));
  };
  const once = new Map(articles.map((one) => [one.article, one]));
  return [...once.values()].flatMap(({ article, published, places }) =>
    places.flatMap((place, number) =>
      place.filter(isKept).map((node) => ({
        actor: node,
        actorName: node,
        target: `${article}#${number}`,
        targetName: article,
        polarity: 'support' as const,
        article,
        published,
      })),
    ),
  );
}
