// topicCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:ABOUT]->(topic:Topic)
  RETURN topic
  UNION
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)-[:ABOUT]->(topic:Topic)
  RETURN topic
}
RETURN key, count(topic) AS answer
