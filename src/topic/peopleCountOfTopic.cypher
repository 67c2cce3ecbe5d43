// peopleCountOfTopic.cypher: how many people are attached to a topic; rules as in peopleOfTopic.
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  CALL (topic) {
    MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(paper:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(person:Person)
    WHERE ($basis IS NULL OR about.basis IN $basis)
      AND ($from IS NULL OR paper.year >= $from)
      AND ($to IS NULL OR paper.year <= $to)
    RETURN person, paper, about.basis AS basis
    UNION
    MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(person:Person)
    WHERE $basis IS NULL OR about.basis IN $basis
    RETURN person, null AS paper, about.basis AS basis
  }
  WITH person, count(paper) AS paperCount
  WHERE ($from IS NULL AND $to IS NULL) OR paperCount > 0
  RETURN count(person) AS count
}
RETURN key, count AS answer
