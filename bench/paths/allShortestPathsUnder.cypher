// allShortestPathsUnder.cypher: how many shortest paths lead from one to the other over those who wrote $minPapers papers together, one since
// $since, one in a team of up to $maxAuthors, by Neo4j's own search. Null: no such rule. One rule at a time: two ask for one paper that passes both.
MATCH (start:Person {id: $from})
MATCH (goal:Person {id: $to})
MATCH path = allShortestPaths((start)-[:WROTE_WITH*]-(goal))
WHERE all(together IN relationships(path) WHERE
  ($since IS NULL OR together.lastYear >= $since) AND
  ($minPapers IS NULL OR together.papers >= $minPapers) AND
  ($maxAuthors IS NULL OR together.smallestTeam <= $maxAuthors))
RETURN count(path) AS answer, min(length(path)) AS distance
