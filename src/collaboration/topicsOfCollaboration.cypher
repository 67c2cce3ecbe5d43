// topicsOfCollaboration.cypher: $limit topics of the shared papers, those of most papers first, then by name.
UNWIND $keys AS key
MATCH (one:Person {id: key[0]})
MATCH (other:Person {id: key[1]})
CALL (one, other) {
  MATCH (one)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(other)
  WHERE true /* where: paper */
  WITH DISTINCT paper
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WITH topic, count(DISTINCT paper) AS papers
  ORDER BY papers DESC, topic.folded, topic.id LIMIT toInteger($limit)
  RETURN collect(topic {.*}) AS topics
}
RETURN key, topics AS answer
