// derivedEdges.cypher: one relationship for each two people with a paper in common, with how many, the last year and the smallest team. For a
// throwaway copy of a graph.
MATCH (one:Person)
CALL (one) {
  MATCH (one)-[:WROTE]->()-[:OF]->(paper)<-[:OF]-()<-[:WROTE]-(other:Person)
  WHERE one.id < other.id
  WITH
    one,
    other,
    count(DISTINCT paper) AS papers,
    max(paper.year) AS lastYear,
    min(coalesce(paper.authorCount, COUNT { (paper)<-[:OF]-() })) AS smallestTeam
  CREATE (one)-[:WROTE_WITH {papers: papers, lastYear: lastYear, smallestTeam: smallestTeam}]->(other)
} IN TRANSACTIONS OF 500 ROWS
