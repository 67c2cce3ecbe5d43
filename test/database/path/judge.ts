import type { Graph } from '../../../src/graph/index.js';
import type { CollaborationFilter } from '../../../src/generated/graphql.js';

/* Neo4j as a judge of paths: edges between people, derived from their papers for one filter in the test's own database, and asked with Neo4j's
 * own searches. Shares no code with the program. */

export interface Judged {
  /** Fewest hops; null without a path. */
  readonly distance: number | null;
  /** All of the fewest hops, sorted. */
  readonly paths: readonly string[];
}

/** The ids of a path as one text. */
export const textOf = (people: readonly { readonly id: string }[]): string =>
  people.map(({ id }) => id).join(' ');

const deriving = `
MATCH (one:Person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(other:Person)
WHERE one.id < other.id
  AND ($from IS NULL OR paper.year >= $from)
  AND ($to IS NULL OR paper.year <= $to)
  AND ($maxAuthors IS NULL OR coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }) <= $maxAuthors)
  AND ($types = [] OR paper.type IN $types)
  AND ($venues = [] OR EXISTS { MATCH (paper)-[:APPEARED_IN]->(venue) WHERE venue.id IN $venues })
  AND ($topics = [] OR EXISTS { MATCH (paper)-[:ABOUT]->()-[:BROADER*0..9]->(topic) WHERE topic.id IN $topics })
  AND ($institutions = [] OR EXISTS {
    MATCH (paper)<-[:OF]-()-[:AT]->()-[:PART_OF*0..9]->(institution) WHERE institution.id IN $institutions })
  AND NOT one.id IN $excluded AND NOT other.id IN $excluded
  AND (NOT $excludeAmbiguous OR (one.identity <> 'AMBIGUOUS' AND other.identity <> 'AMBIGUOUS'))
WITH one, other, collect(DISTINCT paper) AS papers
WHERE size(papers) >= $minPapers
WITH one, other, papers, COLLECT {
  UNWIND papers AS paper RETURN coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() }) AS authors ORDER BY authors
} AS teams
CREATE (one)-[edge:JUDGED]->(other)
SET edge.PAPER_COUNT = toInteger(round(1e9 / size(papers))),
  edge.NEWMAN = toInteger(round(1e9 / reduce(sum = 0.0, n IN teams | sum + 1.0 / CASE WHEN n > 2 THEN n - 1 ELSE 1 END))),
  edge.RECENCY = 1000000000 * coalesce(
    $newest + 1 - reduce(last = null, paper IN papers | CASE WHEN paper.year < last THEN last ELSE coalesce(paper.year, last) END), 101)`;

/** Makes the edges of a filter, its ids ours, in the place of those that are there. */
export async function deriveEdges(graph: Graph, filter: CollaborationFilter): Promise<void> {
  await graph.command('MATCH ()-[edge:JUDGED]->() DELETE edge');
  const [newest] = await graph.read('newest', 'MATCH (paper:Paper) RETURN max(paper.year) AS year');
  await graph.command(deriving, {
    newest: newest!.year,
    from: filter.years?.from ?? null,
    to: filter.years?.to ?? null,
    maxAuthors: filter.maxAuthors ?? null,
    types: filter.paperType ?? [],
    venues: filter.venues ?? [],
    topics: filter.topics ?? [],
    institutions: filter.institutions ?? [],
    excluded: filter.excludePeople ?? [],
    excludeAmbiguous: filter.excludeAmbiguous ?? false,
    minPapers: filter.minPapers ?? 1,
  });
}

export type Pair = readonly [string, string];

/** Of each pair by allShortestPaths, of any length. */
export async function allShortest(graph: Graph, pairs: readonly Pair[]): Promise<Judged[]> {
  const rows = await graph.read(
    'allShortest',
    `UNWIND range(0, size($pairs) - 1) AS place
     MATCH (from:Person {id: $pairs[place][0]}), (to:Person {id: $pairs[place][1]})
     MATCH path = allShortestPaths((from)-[:JUDGED*]-(to))
     RETURN place, length(path) AS distance, reduce(ids = '', node IN nodes(path) | ids + ' ' + node.id) AS ids`,
    { pairs },
  );
  return pairs.map((_pair, at) => {
    const paths = rows.filter(({ place }) => place === at);
    return {
      distance: (paths[0]?.distance as number | undefined) ?? null,
      paths: paths.map(({ ids }) => (ids as string).trim()).sort(),
    };
  });
}

/** Loopless paths of each pair, of at most four hops, in order of cost, doubt and ids, by a quantified path pattern: cost in whole units and
 *  ids. */
export async function ranked(graph: Graph, pairs: readonly Pair[], weight: string) {
  const rows = await graph.read(
    'ranked',
    `UNWIND range(0, size($pairs) - 1) AS place
     MATCH path = (from:Person {id: $pairs[place][0]})-[:JUDGED]-{1,4}(to:Person {id: $pairs[place][1]})
     WITH place, nodes(path) AS people, relationships(path) AS edges
     WHERE all(person IN people WHERE size([other IN people WHERE other = person]) = 1)
     WITH place, [person IN people | person.id] AS ids, reduce(sum = 0, edge IN edges | sum + edge[$weight]) AS cost,
       any(person IN people[1..-1] WHERE person.identity = 'AMBIGUOUS') AS isDoubtful
     RETURN place, ids, cost ORDER BY cost, isDoubtful, ids`,
    { pairs, weight },
  );
  return pairs.map((_pair, at) =>
    rows
      .filter(({ place }) => place === at)
      .map(({ ids, cost }) => ({ ids: (ids as string[]).join(' '), cost: cost as number })),
  );
}

/** Everybody with a career at an institution or a part of it, or of whom a paper printed that. */
export async function peopleEverAt(graph: Graph, institution: string): Promise<string[]> {
  const rows = await graph.read(
    'peopleEverAt',
    `MATCH (person:Person)-[:WROTE|HELD]->()-[:AT]->()-[:PART_OF*0..9]->(:Institution {id: $institution})
     RETURN DISTINCT person.id AS id`,
    { institution },
  );
  return rows.map(({ id }) => id as string);
}
