// yearsOfCollaboration.cypher: shared papers in each year, oldest first, those without a year last.
UNWIND $keys AS key
MATCH (one:Person {id: key[0]})
MATCH (other:Person {id: key[1]})
CALL (one, other) {
  MATCH (one)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(other)
  WHERE true /* where: paper */
  WITH paper.year AS year, count(DISTINCT paper) AS papers ORDER BY year
  RETURN collect({year: year, count: papers}) AS years
}
RETURN key, years AS answer
