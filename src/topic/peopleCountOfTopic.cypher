// peopleCountOfTopic.cypher: how many people are attached to a topic; rules as in peopleOfTopic.
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  CALL (topic) {
    MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(paper:Paper)
    WHERE ($basis IS NULL OR about.basis IN $basis)
      AND ($from IS NULL OR paper.year >= $from)
      AND ($to IS NULL OR paper.year <= $to)
    WITH DISTINCT paper
    MATCH (paper)<-[:OF]-()<-[:WROTE]-(person)
    RETURN DISTINCT person
    UNION
    MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(person:Person)
    WHERE ($basis IS NULL OR about.basis IN $basis) AND $from IS NULL AND $to IS NULL
    RETURN person
  }
  RETURN count(person) AS count
}
RETURN key, count AS answer
