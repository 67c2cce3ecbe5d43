// topicsOfPaper.cypher: what a paper is about, one item for each topic and basis.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[about:ABOUT]->(topic:Topic)
  WITH about, topic ORDER BY topic.name, topic.id, about.basis
  RETURN collect({
    topic: topic {.*},
    basis: about.basis,
    score: about.score,
    about: about {.sources, .locators, .quotes}
  }) AS topics
}
RETURN key, topics AS answer
