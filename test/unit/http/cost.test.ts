import { buildSchema, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { costOf } from '../../../src/http/limits/cost.js';
import { schemaText } from '../../../src/schema.js';
import { onASharedMachine } from '../../support/waiting.js';

const schema = buildSchema(schemaText());

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(query);
  const operation = definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = definitions.filter(
    ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
  ) as FragmentDefinitionNode[];
  return costOf({
    schema,
    operation,
    variables,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  });
}

describe('cost', () => {
  it.each([
    ['an object 1', '{ person(id: "a") { name } }', 1],
    ['a connection first times its content', '{ people(first: 7) { nodes { name } } }', 7],
    ['a connection without first its own default', '{ people { nodes { name } } }', 20],
    ['first: null the same', '{ people(first: null) { nodes { name } } }', 20],
    ['an edge nothing besides its node', '{ people(first: 7) { edges { cursor node { name } } } }', 7],
    ['pageInfo and totalCount nothing', '{ people(first: 7) { totalCount pageInfo { endCursor } } }', 0],
    [
      'a page of nothing nothing',
      '{ people(first: 0) { nodes { papers(first: 100) { nodes { title } } } } }',
      0,
    ],
    [
      'a plain list 5 times its content',
      '{ person(id: "a") { mayBe { name names { full } } } }',
      1 + 5 * (1 + 5),
    ],
    ['a list of ids as many as there are', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['pages in pages their product', '{ person(id: "a") { papers(first: 50) { nodes { authorships(first: 10) { nodes { creditedName } } } } } }', 1 + 50 * (1 + 10)], // prettier-ignore
    ['paths 250', '{ collaborationPaths(from: "a", to: "b", first: 2) { nodes { length } } }', 252],
    [
      'the whole network 250',
      '{ network { personCount components(first: 3) { nodes { size } } } }',
      250 + 1 + 3,
    ],
    ['recommendations 20', '{ person(id: "a") { recommendedCollaborators(first: 4) { nodes { name } } } }', 1 + 20 + 4], // prettier-ignore
    ['a pair of distances 1', '{ distances(pairs: [{ from: "a", to: "b" }, { from: "a", to: "c" }]) }', 2],
    ['a search 5', '{ search(query: "a", first: 10) { nodes { __typename } } }', 15],
    ['facets 10', '{ papers(first: 0) { facets { years { count } } } }', 10 + 1 + 5],
    [
      'the same field twice once',
      '{ person(id: "a") { name } ...F } fragment F on Query { person(id: "a") { id } }',
      1,
    ],
    ['of possible types the dearest', '{ node(id: "a") { ... on Person { mayBe { name } } ... on Paper { venue { name } } } }', 1 + 5], // prettier-ignore
    ['what is skipped nothing', 'query ($no: Boolean = false) { person(id: "a") { mayBe @include(if: false) { name } } }', 1], // prettier-ignore
  ])('counts %s', (_what, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('takes variables as they come', () => {
    const query =
      'query ($n: Int, $with: Boolean!) { people(first: $n) { nodes { mayBe @include(if: $with) { name } } } }';
    expect(cost(query, { n: 3, with: false })).toBe(3);
    expect(cost(query, { n: 3, with: true })).toBe(3 * (1 + 5));
  });

  it('counts each hundred cells of a matrix', () => {
    const query = 'query ($from: [ID!]!, $to: [ID!]!) { distanceMatrix(from: $from, to: $to) { distances } }';
    const ids = (count: number) => Array.from({ length: count }, () => 'a');
    expect(cost(query, { from: ids(250), to: ids(1000) })).toBe(2500 + 1);
    expect(cost(query, { from: ids(3), to: ids(50) })).toBe(2 + 1);
  });

  it('gives up early where fragments multiply, whatever they cost', () => {
    const levels = Array.from({ length: 10 }, (_, n) => {
      const inner = `parent { ...F${n + 1} }`;
      return `fragment F${n} on Institution { a: ${inner} b: ${inner} c: ${inner} }`;
    });
    const query = `{ institution(id: "a") { ...F0 } } ${levels.join(' ')} fragment F10 on Institution { name city type }`;
    const started = performance.now();
    expect(cost(query)).toBe(Infinity);
    expect(performance.now() - started).toBeLessThan(1_000 * onASharedMachine);
  });
});
