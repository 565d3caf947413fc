import type { CodedStatement } from '../aggregate/network/coding.js';
import type { Network, NetworkEdge, NetworkNode, NetworkType } from '../aggregate/network.js';
import { plural } from './pen.js';
import { renderSeparated } from './separated.js';
import type { Colour, Column, Table } from './table.js';

const SIGNS: Readonly<Record<NetworkType, Readonly<Record<string, string>>>> = {
  'actor-issue': { positive: 'for', negative: 'against', mixed: 'both' },
  'actor-actor': { positive: 'agree', negative: 'disagree', mixed: 'both' },
  'co-mention': {},
};

/** From how many columns of a terminal on there is room for dates. */
const DATES_FROM: Readonly<Record<NetworkType, number>> = { 'actor-issue': 112, 'actor-actor': 124, 'co-mention': 84 };

const signColour = ({ sign }: NetworkEdge): Colour | null =>
  sign === 'positive' ? 'green' : sign === 'negative' ? 'red' : sign === 'mixed' ? 'yellow' : null;

const showWeight = (value: number): string =>
  `${value < 0 ? '−' : ''}${Number.isInteger(value) ? Math.abs(value) : Math.abs(value).toFixed(3)}`;

/** What an analyst must know of a network before looking at its ties. */
function describeNetwork(network: Network): string {
  const { type, qualifier, normalization, edges, components, statements, articles } = network;
  const nodes = new Set(edges.flatMap(({ source, target }) => [source, target])).size;
  const how = [type, qualifier, normalization === 'no' ? null : `${normalization} normalisation`].filter(Boolean);
  const size = [plural(nodes, 'node'), plural(edges.length, 'tie'), plural(components, 'piece')].join(', ');
  const from = [type === 'co-mention' ? '' : `${plural(statements, 'statement')} in `, plural(articles, 'article')];
  return `Network (${how.join(', ')}): ${size}; from ${from.join('')}`;
}

const counts = (type: NetworkType): Column<NetworkEdge>[] => [
  {
    key: 'support',
    header: type === 'actor-actor' ? 'agree' : 'for',
    value: ({ support }) => support,
    show: ({ support }) => (support === 0 ? '·' : String(support)),
    align: 'right',
    hidden: type === 'co-mention',
    from: 98,
  },
  {
    key: 'oppose',
    header: type === 'actor-actor' ? 'disagree' : 'against',
    value: ({ oppose }) => oppose,
    show: ({ oppose }) => (oppose === 0 ? '·' : String(oppose)),
    align: 'right',
    hidden: type === 'co-mention',
    from: 98,
  },
];

/** The ties, strongest first. */
export function edgeTable(network: Network): Table<NetworkEdge> {
  const { type, edges } = network;
  return {
    title: describeNetwork(network),
    columns: [
      { key: 'sourceName', header: 'who', value: ({ sourceName }) => sourceName, wide: 1 },
      {
        key: 'targetName',
        header: type === 'actor-issue' ? 'what' : 'and whom',
        value: ({ targetName }) => targetName,
        wide: 1,
      },
      { key: 'source', value: ({ source }) => source, hidden: true },
      { key: 'target', value: ({ target }) => target, hidden: true },
      {
        key: 'weight',
        value: ({ weight }) => weight,
        show: ({ weight }) => showWeight(weight),
        align: 'right',
        colour: signColour,
      },
      {
        key: 'sign',
        value: ({ sign }) => sign,
        show: ({ sign }) => SIGNS[type][sign ?? ''] ?? '',
        colour: signColour,
      },
      { key: 'count', value: ({ count }) => count, hidden: true },
      ...counts(type),
      {
        key: 'articles',
        value: ({ articles }) => articles.length,
        data: ({ articles }) => articles,
        align: 'right',
        from: 82,
      },
      {
        key: 'shared',
        header: 'on what',
        value: ({ sharedNames }) => sharedNames.join('; ') || null,
        data: ({ sharedNames }) => sharedNames,
        wide: 1,
        from: 72,
      },
      { key: 'first', value: ({ first }) => first, from: DATES_FROM[type] },
      { key: 'last', value: ({ last }) => last, from: DATES_FROM[type] },
    ],
    rows: edges,
  };
}

/** The edge list that network programs read: `source` and `target` first. */
export function edgeList(network: Network): Table<NetworkEdge> {
  const table = edgeTable(network);
  const order = ['source', 'target', 'weight', 'sign', 'support', 'oppose', 'articles', 'first', 'last'];
  const ranks = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return { ...table, columns: [...table.columns].sort((a, b) => ranks(a.key) - ranks(b.key)) };
}

/** The nodes: those that lie on most ways between others first, then those with most ties. */
export function nodeTable(network: Network): Table<NetworkNode> {
  return {
    title: describeNetwork(network),
    columns: [
      { key: 'label', header: 'who or what', value: ({ label }) => label, wide: 1 },
      { key: 'kind', value: ({ kind }) => kind, colour: () => 'dim' },
      { key: 'type', value: ({ type }) => type, colour: () => 'dim' },
      { key: 'degree', header: 'ties', value: ({ degree }) => degree, align: 'right' },
      {
        key: 'weightedDegree',
        header: 'weighted',
        value: ({ weightedDegree }) => weightedDegree,
        show: ({ weightedDegree }) => showWeight(weightedDegree),
        align: 'right',
      },
      {
        key: 'betweenness',
        header: 'between',
        value: ({ betweenness }) => betweenness,
        show: ({ betweenness }) => (betweenness === 0 ? '·' : betweenness.toFixed(3)),
        align: 'right',
      },
      { key: 'community', value: ({ community }) => community, align: 'right' },
      { key: 'mentions', value: ({ mentions }) => mentions, align: 'right' },
      { key: 'known', value: ({ known }) => known, hidden: true },
      { key: 'id', value: ({ id }) => id, hidden: true },
    ],
    rows: [...network.nodes].sort(
      (a, b) =>
        b.betweenness - a.betweenness ||
        b.degree - a.degree ||
        b.weightedDegree - a.weightedDegree ||
        (a.id < b.id ? -1 : 1),
    ),
  };
}

/** The statement type and the coder that every DNA database has. */
const FIRST = 1;

/**
 * Statements for Discourse Network Analyzer as CSV: the first ten columns are the data frame of rDNA 2's
 * `dna_setStatements`, those that begin with `document` are what its `dna_setDocuments` takes, the rest is for people.
 * DNA 3 itself imports text files and DNA databases only.
 */
export function renderDna(rows: readonly CodedStatement[]): string {
  const columns: Column<CodedStatement>[] = [
    { key: 'id', value: ({ id }) => id },
    { key: 'documentId', value: ({ documentId }) => documentId },
    { key: 'startCaret', value: ({ start }) => start },
    { key: 'endCaret', value: ({ end }) => end },
    { key: 'statementTypeId', value: () => FIRST },
    { key: 'coder', value: () => FIRST },
    { key: 'person', value: ({ person }) => person },
    { key: 'organization', value: ({ organization }) => organization },
    { key: 'concept', value: ({ concept }) => concept },
    { key: 'agreement', value: ({ agreement }) => agreement },
    { key: 'text', value: ({ words }) => words },
    { key: 'confidence', value: ({ confidence }) => confidence },
    { key: 'article', value: ({ article }) => article },
    { key: 'document_title', value: ({ title }) => title },
    { key: 'document_text', value: ({ text }) => text },
    { key: 'document_author', value: ({ author }) => author },
    { key: 'document_source', value: ({ outlet }) => outlet },
    { key: 'document_section', value: () => '' },
    { key: 'document_notes', value: ({ source }) => source },
    { key: 'document_type', value: () => '' },
    { key: 'document_date', value: ({ published }) => published },
  ];
  return renderSeparated({ title: null, columns, rows }, ',', false);
}
