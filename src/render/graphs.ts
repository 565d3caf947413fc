import type { Network, NetworkEdge, NetworkNode } from '../aggregate/network.js';
import { attributeValues, escapeXml, type Attribute } from './xml.js';

/** Besides id and label, which both formats have a place for. */
export const NODE_ATTRIBUTES: readonly Attribute<NetworkNode>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'known', type: 'boolean', value: ({ known }) => known },
  { name: 'mentions', type: 'int', value: ({ mentions }) => mentions },
  { name: 'community', type: 'int', value: ({ community }) => community },
  { name: 'degree', type: 'int', value: ({ degree }) => degree },
  { name: 'weightedDegree', type: 'double', value: ({ weightedDegree }) => weightedDegree },
  { name: 'betweenness', type: 'double', value: ({ betweenness }) => betweenness },
];

/**
 * Besides the weight, which is the strength without sign: Gephi drops ties of weight 0 and warns of negative ones
 * (`ImportContainerImpl.verify`). The weight with its sign is `signedWeight`.
 */
export const EDGE_ATTRIBUTES: readonly Attribute<NetworkEdge>[] = [
  { name: 'signedWeight', type: 'double', value: ({ weight }) => weight },
  { name: 'sign', type: 'string', value: ({ sign }) => sign },
  { name: 'count', type: 'int', value: ({ count }) => count },
  { name: 'support', type: 'int', value: ({ support }) => support },
  { name: 'oppose', type: 'int', value: ({ oppose }) => oppose },
  { name: 'articles', type: 'int', value: ({ articles }) => articles.length },
  { name: 'first', type: 'string', value: ({ first }) => first },
  { name: 'last', type: 'string', value: ({ last }) => last },
  { name: 'shared', type: 'string', value: ({ sharedNames }) => sharedNames.join('; ') || null },
];

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

const describe = ({ type, qualifier, normalization }: Network): string =>
  [type, qualifier, normalization === 'no' ? null : `normalisation ${normalization}`].filter(Boolean).join(', ');

/**
 * GraphML (Brandes et al. 2002, graphml.graphdrawing.org): all attributes as typed `data`.
 *
 * @example renderGraphml(network) // '<?xml … <node id="cnil"><data key="node_label">CNIL</data> …'
 */
export function renderGraphml(network: Network): string {
  const nodes: readonly Attribute<NetworkNode>[] = [
    { name: 'label', type: 'string', value: ({ label }) => label },
    ...NODE_ATTRIBUTES,
  ];
  const edges: readonly Attribute<NetworkEdge>[] = [
    { name: 'weight', type: 'double', value: ({ strength }) => strength },
    ...EDGE_ATTRIBUTES,
  ];
  const keys = (owner: 'node' | 'edge', attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[]) =>
    attributes.map(
      ({ name, type }) => `  <key id="${owner}_${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
    );
  const data = <Item>(owner: 'node' | 'edge', attributes: readonly Attribute<Item>[], item: Item): string =>
    attributeValues(attributes, item)
      .map(({ name, value }) => `<data key="${owner}_${name}">${value}</data>`)
      .join('');
  return `${[
    HEAD,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodes),
    ...keys('edge', edges),
    '  <graph id="aiwatch" edgedefault="undirected">',
    `    <desc>${describe(network)}</desc>`,
    ...network.nodes.map((node) => `    <node id="${escapeXml(node.id)}">${data('node', nodes, node)}</node>`),
    ...network.edges.map(
      (edge, place) =>
        `    <edge id="e${place}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">` +
        `${data('edge', edges, edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

/** GEXF 1.3 (gexf.net): label and weight where the format has them, the rest as typed `attvalues`. */
export function renderGexf(network: Network): string {
  const declare = (owner: 'node' | 'edge', attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[]) => [
    `    <attributes class="${owner}">`,
    ...attributes.map(
      ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`,
    ),
    '    </attributes>',
  ];
  const values = <Item>(attributes: readonly Attribute<Item>[], item: Item): string =>
    attributeValues(attributes, item)
      .map(({ name, value }) => `<attvalue for="${name}" value="${value}"/>`)
      .join('');
  return `${[
    HEAD,
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta><creator>aiwatch</creator><description>${describe(network)}</description></meta>`,
    '  <graph defaultedgetype="undirected" mode="static">',
    ...declare('node', NODE_ATTRIBUTES),
    ...declare('edge', EDGE_ATTRIBUTES),
    '    <nodes>',
    ...network.nodes.map(
      (node) =>
        `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">` +
        `<attvalues>${values(NODE_ATTRIBUTES, node)}</attvalues></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...network.edges.map(
      (edge, place) =>
        `      <edge id="e${place}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}" ` +
        `weight="${edge.strength}"><attvalues>${values(EDGE_ATTRIBUTES, edge)}</attvalues></edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`;
}
