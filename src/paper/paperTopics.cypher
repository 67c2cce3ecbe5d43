// paperTopics.cypher: the papers of a set by the topics that they are attached to, most first, $limit topics; which set is put in.
UNWIND $keys AS key
CALL (key) {
  /* from: paper */
  MATCH (paper:Paper)
  WHERE true /* where: paper */
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WITH topic, count(DISTINCT paper) AS count
  ORDER BY count DESC, topic.name, topic.id
  LIMIT toInteger($limit)
  RETURN collect({topic: topic {.*}, count: count}) AS topics
}
RETURN key, topics AS answer
