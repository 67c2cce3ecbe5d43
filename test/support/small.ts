import type { GraphQLSchema } from 'graphql';
import { page, type Item, type Window } from '../../src/ask/index.js';
import { questionOf } from '../../src/ask/question.js';
import type { Context } from '../../src/context.js';
import { executableSchema } from '../../src/schema.js';

const answering = <Answer>(name: string, answer: string, nothing: Answer) =>
  questionOf<string, Answer>(name, `UNWIND $keys AS key RETURN key, ${answer} AS answer`, nothing);

const lengthOf = answering<number | null>('lengthOf', 'size(key)', null);
const broken = answering<number | null>('broken', 'size(key) / 0', null);
// Rows, not one long expression: only between rows does Neo4j look whether it should stop.
const slow = questionOf<string, number | null>(
  'slow',
  'UNWIND $keys AS key UNWIND range(1, 2000000000) AS n WITH key, n WHERE n % 7 = 8 RETURN key, count(n) AS answer',
  null,
);
const greedy = questionOf<string, number | null>(
  'greedy',
  'UNWIND $keys AS key UNWIND range(1, 60000000) AS n WITH key, collect(toString(n)) AS texts RETURN key, size(texts) AS answer',
  null,
);
const writing = questionOf<string, number | null>(
  'writing',
  'UNWIND $keys AS key CREATE (n:Thing {id: key}) RETURN key, 1 AS answer',
  null,
);
const numbers = questionOf<string, Item<{ n: number }>[], Window>(
  'numbers',
  `UNWIND $keys AS key
CALL (key) {
  UNWIND range(1, 250) AS n
  WITH n WHERE $after IS NULL OR n > $after[0]
  WITH n ORDER BY n LIMIT $limit
  RETURN collect({ place: [n], node: { n: n } }) AS items
}
RETURN key, items AS answer`,
  [],
);
const numberCount = answering<number>('numberCount', '250', 0);

type Id = { id: string };

/** A schema with one field for each thing that can happen to a request, on the real database. */
export const smallSchema = (): GraphQLSchema =>
  executableSchema(
    `type Query {
      length(id: ID!): Int
      lengths(ids: [ID!]!): [Int]
      broken: Int
      surprise: Int
      slow: Int
      greedy: Int
      writing: Int
      required: Required
      numbers(first: Int = 3, after: String, filter: Filter): NumberConnection!
      search(query: String!): Int
      networkSize: Int
    }
    type Required { broken: Int! }
    input Filter { title: String in: [Int!] and: [Filter!] or: [Filter!] not: Filter }
    type NumberConnection { edges: [NumberEdge!]! nodes: [Number!]! pageInfo: PageInfo! totalCount: Int! }
    type NumberEdge { cursor: String! node: Number! }
    type Number { n: Int! self: Number! numbers(first: Int = 3, after: String): NumberConnection! }
    type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`,
    [
      {
        Query: {
          length: (_: unknown, { id }: Id, { ask }: Context) => ask(lengthOf, id),
          lengths: (_: unknown, { ids }: { ids: string[] }, { ask }: Context) =>
            ids.map((id) => ask(lengthOf, id)),
          broken: (_: unknown, _args: unknown, { ask }: Context) => ask(broken, 'secret'),
          surprise: () => {
            throw new TypeError('the bolt://10.0.0.1:7687 MATCH (secret) /home/secret');
          },
          slow: (_: unknown, _args: unknown, { ask }: Context) => ask(slow, 'a'),
          greedy: (_: unknown, _args: unknown, { ask }: Context) => ask(greedy, 'a'),
          writing: (_: unknown, _args: unknown, { ask }: Context) => ask(writing, 'w_written'),
          required: () => ({}),
          numbers: (_: unknown, args: object, { ask }: Context) =>
            page(ask, numbers, 'all', args, 'n', numberCount),
          search: () => 1,
          networkSize: async (_: unknown, _args: unknown, { network }: Context) =>
            (await network()).projection.people.isAmbiguous.length,
        },
        Required: { broken: (_: unknown, _args: unknown, { ask }: Context) => ask(broken, 'secret') },
        Number: {
          self: (number: { n: number }) => number,
          numbers: ({ n }: { n: number }, args: object, { ask }: Context) =>
            page(ask, numbers, String(n), args, 'n', numberCount),
        },
        NumberConnection: {
          totalCount: (
            { countedBy, of, args }: { countedBy: typeof numberCount; of: string; args: undefined },
            _: unknown,
            { ask }: Context,
          ) => ask(countedBy, of, args),
        },
      },
    ],
  );
