import type { Ask } from '../ask/index.js';
import type { CollaborationPath, CollaborationPathConnection, PathHop } from '../generated/graphql.js';
import { kindOf } from '../node/kinds.js';
import { resolveId } from '../node/resolveId.js';
import { counted, idOf, personIn } from './asking.js';
import { askingInPages } from './askingInPages.js';
import { Misused, type OwnOptions } from './command.js';

const document = /* GraphQL */ `
  query Paths(
    $from: ID!
    $to: ID!
    $first: Int!
    $after: String
    $weight: PathWeight!
    $filter: CollaborationFilter
    $through: Waypoints
    $avoid: Waypoints
  ) {
    collaborationPaths(
      from: $from
      to: $to
      first: $first
      after: $after
      weight: $weight
      filter: $filter
      through: $through
      avoid: $avoid
    ) {
      outcome
      distance
      totalCount
      relaxations {
        rule
        value
        description
        distance
      }
      nodes {
        length
        cost
        people {
          id
          name
        }
        hops {
          cost
          collaboration {
            paperCount
            papers(first: 3) {
              nodes {
                id
                label
                year
              }
            }
          }
        }
        url
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const few = 5;
/** As many as one page of the interface has; --all asks for one page after the other. */
const page = 100;

interface Page {
  readonly collaborationPaths: CollaborationPathConnection;
}

export const path = askingInPages<Page>({
  usage: 'path A B',
  does: 'how two people are connected: the shortest paths over common papers',
  words: [2, 2],
  options: {
    all: { type: 'boolean' },
    since: { type: 'string' },
    through: { type: 'string', multiple: true },
    without: { type: 'string', multiple: true },
    weight: { type: 'string' },
  },
  document,
  variables: async ([one, other], own, ask) => {
    const [weight, since] = [weightOf(own.weight), yearOf(own.since)];
    const [from, to] = await Promise.all([personIn(ask, one!, 'A'), personIn(ask, other!, 'B')]);
    const through = await waypointsOf(ask, 'through', own);
    const avoid = await waypointsOf(ask, 'without', own);
    if (avoid.people.some((id) => id === from || id === to))
      throw new Misused('--without cannot be one of the two who are asked about.');
    const filter = since === null ? null : { years: { from: since } };
    return { from, to, first: own.all === true ? page : few, weight, filter, through, avoid };
  },
  after: ({ collaborationPaths: { pageInfo } }, own) =>
    own.all === true && pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  text: textOf,
  json: jsonOf,
});

const weights = ['HOPS', 'PAPER_COUNT', 'NEWMAN', 'RECENCY'];

function weightOf(value: OwnOptions[string]): string {
  const weight = value === undefined ? 'HOPS' : String(value).toUpperCase().replaceAll('-', '_');
  if (weights.includes(weight)) return weight;
  throw new Misused(`--weight is hops, paper_count, newman or recency, not "${String(value)}".`);
}

function yearOf(value: OwnOptions[string]): number | null {
  if (value === undefined) return null;
  if (/^\d{4}$/.test(String(value))) return Number(value);
  throw new Misused(`--since is a year such as 2018, not "${String(value)}".`);
}

/** People and institutions, each in any form of an id or by name. */
async function waypointsOf(ask: Ask, option: 'through' | 'without', own: OwnOptions) {
  const given = own[option];
  const words = Array.isArray(given) ? given.map(String) : [];
  const ids = await Promise.all(
    words.map(async (word) => {
      const id = await resolveId(ask, null, idOf(word), option);
      const kind = id === null ? null : kindOf(id);
      if (kind === 'Person' || kind === 'Institution') return { id, kind };
      throw new Misused(`--${option} is a person or an institution of this graph, not "${word}".`);
    }),
  );
  const ofKind = (wanted: string) => ids.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return { people: ofKind('Person'), institutions: ofKind('Institution') };
}

async function* textOf(pages: AsyncIterable<Page>, own: OwnOptions): AsyncGenerator<string> {
  let first: CollaborationPathConnection | undefined;
  for await (const { collaborationPaths: paths } of pages) {
    const head = first === undefined ? headOf(paths, own.all === true) : [];
    first ??= paths;
    const lines = paths.nodes.flatMap((path) => ['', `  ${lineOf(path)}`, ...papersOf(path)]);
    yield `${[...head, ...lines].join('\n')}\n`;
  }
  if (first?.nodes[0]) yield `\n${first.nodes[0].url}\n`;
}

/** The lines before the first path, or those that say why there is none. */
function headOf(paths: CollaborationPathConnection, areAllShown: boolean): string[] {
  const { outcome, distance, totalCount, nodes, pageInfo } = paths;
  switch (outcome) {
    case 'SAME_PERSON':
      return ['Both are the same person.'];
    case 'FOUND': {
      const shown = pageInfo.hasNextPage && !areAllShown ? `, of which the first ${nodes.length}` : '';
      const kind = nodes.some(hasOwnCost) ? 'strongest' : 'shortest';
      const total = totalCount === 1 ? `1 ${kind} path` : `${totalCount} ${kind} paths`;
      return [`${counted(distance!, 'step')} apart, ${total}${shown}:`];
    }
    case 'LONGER_THAN_MAX_LENGTH':
      return ['They are connected, but over more people than a path may have here.', ...changesOf(paths)];
    case 'EXCLUDED_BY_RULES':
      return ['They are connected, but not under these rules.', ...changesOf(paths)];
    case 'NOT_CONNECTED':
      return ['No path of common papers connects them.'];
    case 'SEARCH_BUDGET_SPENT':
      return ['The search was given up, because it grew too large.'];
  }
}

/** One document, as of one page: the paths of all pages, and where the last one ends. */
async function* jsonOf(pages: AsyncIterable<Page>): AsyncGenerator<string> {
  let before = '';
  let last: CollaborationPathConnection['pageInfo'] | undefined;
  for await (const {
    collaborationPaths: { nodes, pageInfo, ...head },
  } of pages) {
    if (last === undefined) {
      const empty = JSON.stringify({ collaborationPaths: { ...head, nodes: [] } }, null, 2);
      yield empty.slice(0, empty.lastIndexOf(']'));
    }
    last = pageInfo;
    for (const node of nodes) {
      yield `${before}\n${indented(node, 6)}`;
      before = ',';
    }
  }
  const end = before === '' ? ']' : '\n    ]';
  yield `${end},\n    "pageInfo": ${indented(last, 4).trimStart()}\n  }\n}\n`;
}

const indented = (value: unknown, spaces: number): string =>
  JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(spaces));

const changesOf = ({ relaxations }: CollaborationPathConnection) =>
  relaxations.map(({ description }) => `  ${description}`);

/** "Qingrong Xia - 2 papers - Min Zhang - 1 paper - ...", and what it costs where that is not the number of hops. */
function lineOf(path: CollaborationPath): string {
  const { people, hops } = path;
  const chain = people.flatMap(({ name }, index) => {
    const hop = hops[index - 1];
    return hop ? [counted(hop.collaboration.paperCount, 'paper'), name] : [name];
  });
  return `${chain.join(' - ')}${hasOwnCost(path) ? ` (cost ${Number(path.cost.toFixed(3))})` : ''}`;
}

const hasOwnCost = ({ cost, length }: CollaborationPath): boolean => cost !== length;

/** The newest papers of each hop. */
const papersOf = ({ hops }: CollaborationPath): string[] =>
  hops.flatMap(({ collaboration: { papers, paperCount } }: PathHop, index) => {
    const more = paperCount - papers.nodes.length;
    return [
      ...papers.nodes.map(
        ({ label, year }, at) => `    ${at === 0 ? `${index + 1}.` : '  '} ${year ?? 'undated'}  ${label}`,
      ),
      ...(more > 0 ? [`       and ${counted(more, 'more', 'more')}`] : []),
    ];
  });
