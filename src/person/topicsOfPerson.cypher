// topicsOfPerson.cypher: $limit topics that a person or one of the person's papers is attached to, after the place
// $after = [paper count, folded name, id]: most papers first. A paper about a narrower topic counts.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  CALL (person) {
    MATCH (person)-[about:ABOUT]->(topic:Topic)
    RETURN topic, about, null AS paper
    UNION
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)-[about:ABOUT]->(topic:Topic)
    RETURN topic, about, null AS paper
    UNION
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)-[:ABOUT]->(narrower:Topic)
    WITH DISTINCT paper, narrower
    MATCH (narrower)-[:BROADER*0..]->(topic:Topic)
    RETURN topic, null AS about, paper
  }
  WITH topic, collect(about) AS abouts, count(paper) AS papers
  WHERE size(abouts) > 0
    AND ($after IS NULL
      OR papers < $after[0]
      OR (papers = $after[0] AND topic.folded > $after[1])
      OR (papers = $after[0] AND topic.folded = $after[1] AND topic.id > $after[2]))
  WITH topic, abouts, papers ORDER BY papers DESC, topic.folded, topic.id LIMIT toInteger($limit)
  WITH topic, papers, COLLECT {
    UNWIND abouts AS about
    RETURN about {.basis, .sources, .locators, .quotes} AS told
    ORDER BY startNode(about):Paper, about.basis, about.sources, about.quotes
  } AS abouts
  WITH * ORDER BY papers DESC, topic.folded, topic.id
  RETURN collect({
    place: [papers, topic.folded, topic.id],
    node: topic {.*},
    paperCount: papers,
    abouts: abouts
  }) AS topics
}
RETURN key, topics AS answer
