// shortestPath.cypher: fewest collaborations between two people, by Neo4j's own search.
MATCH (start:Person {id: $from})
MATCH (goal:Person {id: $to})
MATCH path = shortestPath((start)-[:WROTE_WITH*]-(goal))
RETURN length(path) AS answer
