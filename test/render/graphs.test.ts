import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import type { Network, NetworkEdge, NetworkNode } from '../../src/aggregate/network.js';
import type { CodedStatement } from '../../src/aggregate/network/coding.js';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, renderGexf, renderGraphml } from '../../src/render/graphs.js';
import { edgeList, edgeTable, nodeTable, renderDna } from '../../src/render/network-tables.js';
import { createPaint } from '../../src/render/colour.js';
import { renderTable } from '../../src/render/render.js';
import { renderSeparated } from '../../src/render/separated.js';
import { SCHEMAS } from '../../src/render/schema.js';
import { escapeXml } from '../../src/render/xml.js';

const NAME = 'Zoé "L’Œil" <Şükrü> & fils\u0007\ud800, 日本 😀';
const CLEAN = 'Zoé "L’Œil" <Şükrü> & fils, 日本 😀';

const node = (id: string, parts: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  label: id,
  kind: 'actor',
  type: 'person',
  known: true,
  mentions: 4,
  degree: 1,
  weightedDegree: 1.5,
  betweenness: 0.25,
  community: 1,
  ...parts,
});
const edge = (source: string, target: string, parts: Partial<NetworkEdge> = {}): NetworkEdge => ({
  source,
  target,
  weight: -1.5,
  strength: 1.5,
  count: 3,
  sign: 'negative',
  support: 0,
  oppose: 3,
  articles: ['a', 'b'],
  first: '2026-01',
  last: '2026-03-01',
  shared: [],
  sourceName: source,
  targetName: target,
  sharedNames: [],
  ...parts,
});

const network: Network = {
  schema: 'aiwatch.network/1',
  type: 'actor-actor',
  qualifier: 'subtract',
  normalization: 'average',
  minN: 1,
  articles: 2,
  statements: 9,
  unnamed: 0,
  components: 1,
  nodes: [
    node('issue:a&b', { label: NAME, kind: 'issue', type: 'issue' }),
    node('médée', { known: false }),
    node('outlet:x', { mentions: null, community: null }),
  ],
  edges: [
    edge('issue:a&b', 'médée', { shared: ['issue:x'], sharedNames: [NAME] }),
    edge('médée', 'outlet:x', { weight: 0, strength: 2, sign: 'mixed', first: null, last: null }),
    edge('issue:a&b', 'outlet:x', { sign: null }),
  ],
};

/** Elements of a name, with their attributes and what stands in them. */
interface Read {
  readonly attributes: Record<string, string>;
  readonly values: Record<string, string>;
}

interface XmlNode {
  readonly name?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly XmlNode[];
  readonly data?: string;
}

function findAll(root: XmlNode, name: string): XmlNode[] {
  return (root.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

const textOf = (element: XmlNode): string => element.data ?? (element.children ?? []).map(textOf).join('');

/** Reads the nodes or edges of a graph file back, values by the names that the file declares for them. */
function readBack(xml: string, name: 'node' | 'edge', value: 'data' | 'attvalue'): Read[] {
  const root = parseDocument(xml, { xmlMode: true }) as XmlNode;
  const names = new Map(
    [...findAll(root, 'key'), ...findAll(root, 'attribute')].map(({ attribs = {} }) => [
      attribs['id'] ?? '',
      attribs['attr.name'] ?? attribs['title'] ?? '',
    ]),
  );
  return findAll(root, name).map((element) => ({
    attributes: element.attribs ?? {},
    values: Object.fromEntries(
      findAll(element, value).map((one) => [
        names.get(one.attribs?.['key'] ?? one.attribs?.['for'] ?? '') ?? 'undeclared',
        one.attribs?.['value'] ?? textOf(one),
      ]),
    ),
  }));
}

const expected = <Item>(
  attributes: readonly { readonly name: string; readonly value: (item: Item) => string | number | boolean | null }[],
  item: Item,
): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap(({ name, value }) => {
      const own = value(item);
      return own === null ? [] : [[name, String(own).replace(NAME, CLEAN)]];
    }),
  );

describe('escapeXml', () => {
  it('leaves nothing that a document may not hold', () => {
    expect(escapeXml(NAME)).toBe('Zoé &quot;L’Œil&quot; &lt;Şükrü&gt; &amp; fils, 日本 😀');
    expect(escapeXml("a\u0000\u001b[31m\ufffe\tb\r\nc'")).toBe('a[31m b c&apos;');
  });
});

describe('graph files', () => {
  const files = [
    ['GraphML', renderGraphml(network), 'data'],
    ['GEXF', renderGexf(network), 'attvalue'],
  ] as const;

  it.each(files)('%s has every node with every attribute', (_, xml, value) => {
    const nodes = readBack(xml, 'node', value);
    expect(nodes.map(({ attributes }) => attributes['id'])).toEqual(network.nodes.map(({ id }) => id));
    expect(nodes.map(({ attributes, values }) => attributes['label'] ?? values['label'])).toEqual([
      CLEAN,
      'médée',
      'outlet:x',
    ]);
    nodes.forEach(({ values }, place) =>
      expect(values).toMatchObject(expected(NODE_ATTRIBUTES, network.nodes[place] as NetworkNode)),
    );
    expect(nodes[2]?.values).not.toHaveProperty('community');
  });

  it.each(files)('%s has every edge with every attribute, and no weight that Gephi drops', (_, xml, value) => {
    const edges = readBack(xml, 'edge', value);
    expect(edges.map(({ attributes: { source, target } }) => [source, target])).toEqual(
      network.edges.map(({ source, target }) => [source, target]),
    );
    expect(edges.map(({ attributes, values }) => attributes['weight'] ?? values['weight'])).toEqual([
      '1.5',
      '2',
      '1.5',
    ]);
    edges.forEach(({ values }, place) =>
      expect(values).toMatchObject(expected(EDGE_ATTRIBUTES, network.edges[place] as NetworkEdge)),
    );
    expect(new Set(edges.map(({ attributes }) => attributes['id'])).size).toBe(3);
  });

  it.each(files)('%s may be empty', (_, __, value) => {
    const empty = { ...network, nodes: [], edges: [] };
    const xml = value === 'data' ? renderGraphml(empty) : renderGexf(empty);
    expect(readBack(xml, 'node', value)).toEqual([]);
  });
});

describe('tables of a network', () => {
  it('begin with source and target, as network programs read them', () => {
    const [header, first] = renderSeparated(edgeList(network), ',').split('\n');
    expect(header).toMatch(/^source,target,weight,sign,support,oppose,articles,first,last,/u);
    expect(first).toMatch(/^issue:a&b,médée,-1\.5,negative,0,3,2,2026-01,2026-03-01,/u);
  });
  it.each([60, 72, 82, 84, 98, 112, 124])('are no wider than %i columns', (width) => {
    const name = 'Commission Générale-et-Particulière';
    for (const type of ['actor-issue', 'actor-actor', 'co-mention'] as const) {
      const edges = [
        edge('a', 'b', {
          first: '2026-01-01',
          sourceName: name,
          targetName: name,
          sharedNames: type === 'actor-actor' ? [name] : [],
        }),
      ];
      const text = renderTable(edgeTable({ ...network, type, edges }), 'table', {
        width,
        paint: createPaint(false),
        terminal: false,
      });
      // The first line says what the network is.
      for (const line of text.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
  it('have the bridges first', () => {
    const bridged = { ...network, nodes: [...network.nodes, node('zoe', { betweenness: 0.5 })] };
    expect(nodeTable(bridged).rows[0]?.id).toBe('zoe');
  });
  it('are of the published shape', () => {
    expect(SCHEMAS.network.parse(network)).toEqual(network);
  });
});

describe('statements for DNA', () => {
  it('keep every character, as offsets count them', () => {
    const statement: CodedStatement = {
      id: 1,
      documentId: 1,
      start: 2,
      end: 9,
      person: 'Zoé',
      organization: '',
      concept: 'EU AI Act',
      agreement: 0,
      words: 'Zoé, “no”',
      confidence: 0.8,
      article: 'a',
      title: '=title',
      author: '',
      outlet: '',
      source: 'a.txt',
      published: null,
      text: '- Zoé,\n“no”',
    };
    const [row] = parse(renderDna([statement]), { columns: true });
    expect(Object.keys(row ?? {}).slice(0, 10)).toEqual([
      ...['id', 'documentId', 'startCaret', 'endCaret', 'statementTypeId', 'coder'],
      ...['person', 'organization', 'concept', 'agreement'],
    ]);
    expect(row).toMatchObject({ document_text: '- Zoé,\n“no”', document_title: '=title', agreement: '0' });
  });
});
