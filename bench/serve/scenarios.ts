import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchKey } from '../../src/search/words.js';

/** Whom the scenarios are about. */
export interface Subjects {
  readonly most: readonly string[];
  readonly person: string;
  readonly venue: string;
  readonly paper: string;
}

/** One question twice: in GraphQL, and as the best Cypher for the same rows, flat, not shaped. */
export interface Scenario {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly floor: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The rows of the floor, out of the shaped answer. */
  readonly rowsOf: (data: Data) => unknown[];
}

type Data = any; // eslint-disable-line @typescript-eslint/no-explicit-any

const words = 'neural machine translation';

export function scenariosOf({ most, person, venue, paper }: Subjects): Scenario[] {
  const ten = Array.from({ length: 10 }, (_, index) => most[index % most.length]!);
  const letters = Object.fromEntries([...'abcdefghij'].map((letter, index) => [letter, ten[index]]));
  const [lucene, folded] = searchKey(words)!;
  const [first] = ten;
  return [
    scenario('S1', letters, { ids: ten }, (data) => Object.values(data).map(card)),
    scenario('S2', { id: person }, { id: person }, (data) =>
      data.person.papers.edges.flatMap(({ node }: Data) => authorRows(node)),
    ),
    scenario('S3', { id: venue }, { id: venue }, (data) => data.venue.papers.nodes.flatMap(newestOfAuthors)),
    scenario('S4', { id: first, paper }, { id: first, paper }, (data) =>
      [...data.person.papers.nodes, data.paper].flatMap(authorRows),
    ),
    scenario('S5', { words }, { lucene, folded }, ({ search }) =>
      search.nodes.flatMap((hit: Data) => hitRows(search.totalCount, hit)),
    ),
    scenario('S10', { id: first }, { id: first }, (data) => data.person.coauthors.edges.flatMap(yearRows)),
  ];
}

function scenario(
  name: string,
  variables: Scenario['variables'],
  parameters: Scenario['parameters'],
  rowsOf: Scenario['rowsOf'],
): Scenario {
  const text = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
  const files = { query: text(`../${name}.graphql`), floor: text(`${name}.cypher`) };
  return { name, variables, parameters, rowsOf, ...files };
}

const card = ({ id, name, orcid, identity, stats }: Data) => [
  ...[id, name, orcid, identity],
  ...[stats.paperCount, stats.coauthorCount, stats.firstYear, stats.lastYear],
];

const authorRows = ({ title, year, authorships }: Data): unknown[] =>
  authorships.nodes.flatMap(({ creditedName, position, person, affiliations }: Data) =>
    (affiliations.length === 0 ? [{ raw: null, institution: null }] : affiliations).map(
      ({ raw, institution }: Data) => [
        ...[title, year, creditedName, position, person?.id, person?.name],
        ...[raw, institution?.name],
      ],
    ),
  );

const newestOfAuthors = ({ id, title, authorships }: Data): unknown[] =>
  authorships.nodes.map(({ position, person }: Data) => [
    ...[id, title, position, person?.id, person?.name],
    (person?.papers.nodes ?? []).map((paper: Data) => [paper.id, paper.year]),
  ]);

const hitRows = (total: number, { id, name, title, authorships }: Data): unknown[] =>
  (authorships?.nodes.length ? authorships.nodes : [{}]).map(({ creditedName, person }: Data) => [
    ...[total, id, name ?? title, creditedName, person?.id],
  ]);

const yearRows = ({ node, collaboration }: Data): unknown[] =>
  collaboration.papersByYear.map(({ year, count }: Data) => [
    ...[node.id, node.name, collaboration.paperCount, collaboration.firstYear, collaboration.lastYear],
    ...[year, count],
  ]);
