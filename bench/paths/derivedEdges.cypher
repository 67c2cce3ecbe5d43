// derivedEdges.cypher: one relationship for each two people with a paper in common. For a throwaway copy of a graph.
MATCH (one:Person)
CALL (one) {
  MATCH (one)-[:WROTE]->()-[:OF]->()<-[:OF]-()<-[:WROTE]-(other:Person)
  WHERE one.id < other.id
  WITH DISTINCT one, other
  CREATE (one)-[:WROTE_WITH]->(other)
} IN TRANSACTIONS OF 2000 ROWS
