// broaderOfTopic.cypher: the topics directly above a topic, by name.
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  MATCH (topic)-[:BROADER]->(broader:Topic)
  WITH broader ORDER BY broader.folded, broader.id
  RETURN collect(broader {.*}) AS topics
}
RETURN key, topics AS answer
