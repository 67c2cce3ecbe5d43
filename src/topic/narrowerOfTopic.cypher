// narrowerOfTopic.cypher: the topics directly below a topic, by name.
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  MATCH (topic)<-[:BROADER]-(narrower:Topic)
  WITH narrower ORDER BY narrower.folded, narrower.id
  RETURN collect(narrower {.*}) AS topics
}
RETURN key, topics AS answer
