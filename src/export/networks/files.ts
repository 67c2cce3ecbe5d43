import { questionName, readQuestion } from '../../ego/address.js';
import { egoOf, egoQuestion } from '../../ego/ego.js';
import type { NetworkFormat } from '../../generated/graphql.js';
import type { FileKind, QuestionFile } from '../../http/files.js';
import { resolveId } from '../../node/resolveId.js';
import { personById } from '../../person/person.queries.js';
import { networkFormats, textOf } from './formats.js';
import { writtenEgo } from './written.js';

const query = `query Network($id: ID!, $depth: Int, $maxNodes: Int, $filter: CollaborationFilter) {
  person(id: $id) {
    name
    egoNetwork(depth: $depth, maxNodes: $maxNodes, filter: $filter) {
      availableNodes
      isTruncated
      nodes { distance degree community person { name url } }
      links { source target paperCount weight firstYear lastYear }
      gexf: download(format: GEXF)
      vosviewer: download(format: VOSVIEWER_JSON)
    }
  }
}`;

const fileOf = ([name, { ending, mediaType }]: [string, { ending: string; mediaType: string }]): [
  string,
  FileKind,
] => [
  ending,
  {
    mediaType,
    async open(id, question, setting) {
      const asked = readQuestion(question);
      const ask = setting.newAsk();
      const ours = await resolveId(ask, 'Person', id);
      const center = ours === null ? null : await ask(personById, ours);
      if (center === null) return null;
      const known = await egoQuestion(ask, center, asked);
      const ego = await egoOf(await setting.network(), center, known);
      return textOf(writtenEgo(ego, setting), name as NetworkFormat);
    },
  },
];

/** Somebody's surroundings: /people/p_.../network;depth=2;nodes=150.gexf. */
export const networkFiles: QuestionFile = {
  folder: 'people',
  name: questionName,
  endings: Object.fromEntries(Object.entries(networkFormats).map(fileOf)),
  page: (id, question) => ({ query, variables: { id, ...readQuestion(question) } }),
};
