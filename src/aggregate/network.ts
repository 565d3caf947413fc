import { lazily } from '../lazily.js';
import type { EntityType } from '../types.js';
import { tabulateEntities, tabulateIssues } from './entities.js';
import { measureBetweenness } from './network/betweenness.js';
import { findCommunities } from './network/communities.js';
import { countComponents, makeGraph } from './network/graph.js';
import { listMentions, type NamedTogether } from './network/mentions.js';
import { collectStatements, sortRecords, type Statement, type TargetKind } from './network/statements.js';
import {
  tieActors,
  tieAffiliations,
  tieMentions,
  type Normalization,
  type OneModeNormalization,
  type Qualifier,
  type Tie,
  type TwoModeNormalization,
} from './network/ties.js';
import type { ArticleRecord } from './records.js';

export type NetworkType = 'actor-issue' | 'actor-actor' | 'co-mention';

/** What network to make; see the commands' help for what each means. */
export interface NetworkOptions {
  readonly type: NetworkType;
  readonly qualifier: Qualifier;
  readonly normalization: Normalization;
  readonly kind: TargetKind;
  readonly repeats: boolean;
  /** Ties that count less are left out, after normalisation by all. */
  readonly minN: number;
}

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'actor' | 'issue' | 'entity';
  readonly type: EntityType | 'issue' | 'outlet';
  /** In the knowledge base. */
  readonly known: boolean;
  /** In all articles; null for an outlet that speaks for itself. */
  readonly mentions: number | null;
  /** How many ties it has. */
  readonly degree: number;
  /** Sum of their weights without sign. */
  readonly weightedDegree: number;
  /** In [0, 1]; see `measureBetweenness`. */
  readonly betweenness: number;
  /** From 1, the largest; null for a node by itself, and in a network of conflicts, in which ties do not join. */
  readonly community: number | null;
}

export interface NetworkEdge extends Tie {
  readonly sourceName: string;
  readonly targetName: string;
  /** Labels of `shared`. */
  readonly sharedNames: readonly string[];
}

export interface Network {
  readonly schema: 'aiwatch.network/1';
  readonly type: NetworkType;
  /** Only between actors. */
  readonly qualifier: Qualifier | null;
  readonly normalization: Normalization;
  readonly minN: number;
  readonly articles: number;
  /** How many statements (or namings) were counted. */
  readonly statements: number;
  /** Statements left out because nobody in particular makes them. */
  readonly unnamed: number;
  /** Pieces without a tie between them. */
  readonly components: number;
  /** By id. */
  readonly nodes: readonly NetworkNode[];
  /** Strongest first. */
  readonly edges: readonly NetworkEdge[];
}

type NodeProfile = Pick<NetworkNode, 'label' | 'kind' | 'type' | 'known' | 'mentions'>;

const round = (value: number): number => Number(value.toPrecision(6));

function tie(statements: readonly Statement[], { type, qualifier, normalization }: NetworkOptions): readonly Tie[] {
  switch (type) {
    case 'actor-issue':
      return tieAffiliations(statements, normalization as TwoModeNormalization);
    case 'actor-actor':
      return tieActors(statements, qualifier, normalization as OneModeNormalization);
    case 'co-mention':
      return tieMentions(statements, normalization as OneModeNormalization);
  }
}

/** How to call the node of an id, and what it is. */
function makeProfiler(records: readonly ArticleRecord[], statements: readonly Statement[], type: NetworkType) {
  const entities = new Map(tabulateEntities(records).map((row) => [row.id, row]));
  const issues = new Map(tabulateIssues(records).map((row) => [row.id, row]));
  const outlets = new Map(statements.map(({ actor, actorName }) => [actor, actorName]));
  return (id: string): NodeProfile => {
    const [, prefix, plain = id] = /^(issue|entity|outlet):(.+)$/u.exec(id) ?? [];
    if (prefix === 'issue') {
      const issue = issues.get(plain);
      return { label: issue?.name ?? plain, kind: 'issue', type: 'issue', known: true, mentions: issue?.mentions ?? 0 };
    }
    if (prefix === 'outlet')
      return { label: outlets.get(id) ?? plain, kind: 'actor', type: 'outlet', known: false, mentions: null };
    const entity = entities.get(plain);
    return {
      label: entity?.name ?? plain,
      kind: prefix === 'entity' || type === 'co-mention' ? 'entity' : 'actor',
      type: entity?.type ?? 'organization',
      known: entity?.known ?? false,
      mentions: entity?.mentions ?? 0,
    };
  };
}

function measureNodes(
  ties: readonly Tie[],
  ids: readonly string[],
  { type, qualifier }: NetworkOptions,
): readonly Omit<NetworkNode, 'id' | keyof NodeProfile>[] {
  // Where the sides are subtracted, those who disagree more than they agree are neither near nor in one camp.
  const isSigned = type === 'actor-actor' && qualifier === 'subtract';
  const joining = makeGraph(ids, isSigned ? ties.filter(({ weight }) => weight > 0) : ties);
  const all = makeGraph(ids, ties);
  const sources = new Set(ties.map(({ source }) => source));
  const weights = new Map<string, number>();
  for (const { source, target, weight } of ties)
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + Math.abs(weight));
  const betweenness = measureBetweenness(joining);
  const communities =
    type === 'actor-actor' && qualifier === 'conflict'
      ? null
      : findCommunities(joining, type === 'actor-issue' ? ids.map((id) => sources.has(id)) : null);
  return ids.map((id, place) => ({
    degree: all.links[place]?.length ?? 0,
    weightedDegree: round(weights.get(id) ?? 0),
    betweenness: round(betweenness[place] ?? 0),
    community: communities?.[place] ?? null,
  }));
}

const byStrength = (a: Tie, b: Tie): number =>
  Math.abs(b.weight) - Math.abs(a.weight) ||
  b.strength - a.strength ||
  b.articles.length - a.articles.length ||
  (a.source === b.source ? (a.target < b.target ? -1 : 1) : a.source < b.source ? -1 : 1);

/**
 * Makes a network of a corpus: who is for or against what, who agrees or disagrees with whom, or what is named together.
 * The same articles in another order give the same network.
 *
 * @param named what is named together in each article or sentence; only for a network of co-mentions
 */
export function buildNetwork(
  unsorted: readonly ArticleRecord[],
  options: NetworkOptions,
  named: readonly NamedTogether[] = [],
): Network {
  const records = sortRecords(unsorted);
  const { type, kind, repeats, minN } = options;
  const { statements, unnamed } =
    type === 'co-mention'
      ? { statements: listMentions(named, kind), unnamed: 0 }
      : collectStatements(records, kind, repeats);
  const ties = tie(statements, options).filter(({ count }) => count >= minN);
  const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))].sort();
  const profile = makeProfiler(records, statements, type);
  const profiles = new Map([...ids, ...ties.flatMap(({ shared }) => shared)].map((id) => [id, profile(id)]));
  const labelOf = (id: string): string => profiles.get(id)?.label ?? id;
  // The measures take longer than all the rest; who only wants the ties need not wait for them.
  const nodes = lazily(() => {
    const measures = measureNodes(ties, ids, options);
    return ids.map((id, place) => ({
      id,
      ...(profiles.get(id) as NodeProfile),
      ...(measures[place] as (typeof measures)[number]),
    }));
  });
  return {
    schema: 'aiwatch.network/1',
    type,
    qualifier: type === 'actor-actor' ? options.qualifier : null,
    normalization: options.normalization,
    minN,
    articles: new Set(records.map(({ id }) => id)).size,
    statements: statements.length,
    unnamed,
    components: countComponents(makeGraph(ids, ties)),
    get nodes() {
      return nodes();
    },
    edges: [...ties].sort(byStrength).map((edge) => ({
      ...edge,
      sourceName: labelOf(edge.source),
      targetName: labelOf(edge.target),
      sharedNames: edge.shared.map(labelOf),
    })),
  };
}
