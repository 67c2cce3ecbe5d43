import { networkEndings } from '../../ego/endings.js';
import type { NetworkFormat } from '../../generated/graphql.js';
import { csvOfLinks, csvOfPeople } from './csv.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import type { Writer, WrittenNetwork } from './network.js';
import { pajek } from './pajek.js';
import { vosviewer } from './vosviewer.js';

interface Format {
  /** Of file names, without a dot in front. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: Writer;
}

const format = (name: NetworkFormat, mediaType: string, write: Writer): Format => ({
  ending: networkEndings[name],
  mediaType,
  write: (network) => inPieces(write(network)),
});

export const networkFormats: Readonly<Record<NetworkFormat, Format>> = {
  GEXF: format('GEXF', 'application/gexf+xml', gexf),
  GRAPHML: format('GRAPHML', 'application/graphml+xml', graphml),
  PAJEK: format('PAJEK', 'text/plain', pajek),
  VOSVIEWER_JSON: format('VOSVIEWER_JSON', 'application/json', vosviewer),
  CSV_NODES: format('CSV_NODES', 'text/csv', csvOfPeople),
  CSV_EDGES: format('CSV_EDGES', 'text/csv', csvOfLinks),
};

/** The text of a network's file, a piece at a time. */
export const textOf = (network: WrittenNetwork, name: NetworkFormat): AsyncGenerator<string, void, void> =>
  networkFormats[name].write(network);

const pieceLength = 65_536;

/** The same text in fewer, larger pieces. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
