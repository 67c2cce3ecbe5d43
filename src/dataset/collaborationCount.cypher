// collaborationCount.cypher: how many pairs of people wrote at least one paper together. The one key is "graph".
UNWIND $keys AS key
CALL () {
  MATCH (one:Person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(other:Person)
  WHERE one.id < other.id
  WITH DISTINCT one, other
  RETURN count(*) AS pairs
}
RETURN key, pairs AS answer
