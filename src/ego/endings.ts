import type { NetworkFormat } from '../generated/graphql.js';

/** How the names of network files end. */
export const networkEndings: Readonly<Record<NetworkFormat, string>> = {
  GEXF: 'gexf',
  GRAPHML: 'graphml',
  PAJEK: 'net',
  VOSVIEWER_JSON: 'json',
  CSV_NODES: 'nodes.csv',
  CSV_EDGES: 'edges.csv',
};
