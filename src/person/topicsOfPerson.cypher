// topicsOfPerson.cypher: $limit topics that a person or one of the person's papers is attached to, after the place
// $after = [paper count, folded name, id]: most papers first. A paper about a narrower topic counts.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  CALL (person) {
    MATCH (person)-[about:ABOUT]->(topic:Topic)
    RETURN topic, about, 0 AS rank
    UNION
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)-[about:ABOUT]->(topic:Topic)
    RETURN topic, about, 1 AS rank
  }
  WITH person, topic, about ORDER BY rank, about.basis, about.sources, about.quotes
  WITH person, topic, collect(about {.basis, .sources, .locators, .quotes}) AS abouts
  WITH topic, abouts, COUNT {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
    WHERE EXISTS { (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic) }
    RETURN DISTINCT paper
  } AS papers
  WHERE $after IS NULL
    OR papers < $after[0]
    OR (papers = $after[0] AND topic.folded > $after[1])
    OR (papers = $after[0] AND topic.folded = $after[1] AND topic.id > $after[2])
  WITH topic, abouts, papers ORDER BY papers DESC, topic.folded, topic.id LIMIT toInteger($limit)
  RETURN collect({
    place: [papers, topic.folded, topic.id],
    node: topic {.*},
    paperCount: papers,
    abouts: abouts
  }) AS topics
}
RETURN key, topics AS answer
