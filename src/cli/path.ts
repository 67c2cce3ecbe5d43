import type { CollaborationPath, CollaborationPathConnection } from '../generated/graphql.js';
import { asking, counted, idOf } from './asking.js';

const document = /* GraphQL */ `
  query Paths($from: ID!, $to: ID!) {
    collaborationPaths(from: $from, to: $to, first: 5) {
      outcome
      distance
      totalCount
      nodes {
        people {
          id
          name
        }
        hops {
          collaboration {
            paperCount
          }
        }
        url
      }
    }
  }
`;

export const path = asking<{ collaborationPaths: CollaborationPathConnection }>({
  usage: 'path A B',
  does: 'how two people are connected: the shortest paths over common papers',
  words: [2, 2],
  document,
  variables: ([from, to]) => ({ from: idOf(from!), to: idOf(to!) }),
  lines: ({ collaborationPaths: paths }) => linesOf(paths),
  missing: () => '',
});

function linesOf({ outcome, distance, totalCount, nodes }: CollaborationPathConnection): string[] {
  switch (outcome) {
    case 'SAME_PERSON':
      return ['Both are the same person.'];
    case 'FOUND': {
      const total = Number(totalCount);
      const shown = total > nodes.length ? `, of which the first ${nodes.length}` : '';
      return [
        `${counted(distance!, 'step')} apart, ${counted(total, 'shortest path')}${shown}:`,
        ...nodes.map((path) => `  ${lineOf(path)}`),
        '',
        nodes[0]!.url,
      ];
    }
    case 'LONGER_THAN_MAX_LENGTH':
      return ['They are connected, but over more people than a path may have here.'];
    case 'NOT_CONNECTED':
    case 'EXCLUDED_BY_RULES':
      return ['No path of common papers connects them.'];
    case 'SEARCH_BUDGET_SPENT':
      return ['The search was given up, because it grew too large.'];
  }
}

/** "Qingrong Xia - 2 papers - Min Zhang - 1 paper - ..." */
const lineOf = ({ people, hops }: CollaborationPath) =>
  people
    .flatMap(({ name }, index) => {
      const hop = hops[index - 1];
      return hop ? [counted(hop.collaboration.paperCount, 'paper'), name] : [name];
    })
    .join(' - ');
