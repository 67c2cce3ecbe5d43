// allShortestPathsUnder.cypher: how many shortest paths lead from one to the other over those who wrote $minPapers papers together, one since
// $since, one in a team of up to $maxAuthors, by Neo4j's own search, and the first hundred found, as ids. Null: no such rule. One rule at a time:
// two ask for one paper that passes both. Nobody in $excluded is on them.
MATCH (start:Person {id: $from})
MATCH (goal:Person {id: $to})
MATCH path = allShortestPaths((start)-[:WROTE_WITH*]-(goal))
WHERE all(together IN relationships(path) WHERE
  ($since IS NULL OR together.lastYear >= $since) AND
  ($minPapers IS NULL OR together.papers >= $minPapers) AND
  ($maxAuthors IS NULL OR together.smallestTeam <= $maxAuthors)) AND
  none(person IN nodes(path) WHERE person.id IN $excluded)
WITH length(path) AS distance, reduce(ids = '', person IN nodes(path) | ids + ' ' + person.id) AS ids
RETURN count(*) AS answer, min(distance) AS distance, [one IN collect(ids) | trim(one)][..100] AS paths
