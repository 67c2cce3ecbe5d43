// allShortestPaths.cypher: how many shortest paths lead from one to the other, by Neo4j's own search.
MATCH (start:Person {id: $from})
MATCH (goal:Person {id: $to})
MATCH path = allShortestPaths((start)-[:WROTE_WITH*]-(goal))
RETURN count(path) AS answer
