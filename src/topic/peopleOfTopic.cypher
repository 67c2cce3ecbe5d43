// peopleOfTopic.cypher: people attached to a topic or a narrower one on one of the bases $basis (null: any), by a paper of the years
// $from to $to (null: no bound) or, where no years are asked for, by themselves. Most papers first; $limit of them after the
// place $after = [paper count, id].
UNWIND $keys AS key
MATCH (topic:Topic {id: key})
CALL (topic) {
  CALL (topic) {
    MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(paper:Paper)
    WHERE ($basis IS NULL OR about.basis IN $basis)
      AND ($from IS NULL OR paper.year >= $from)
      AND ($to IS NULL OR paper.year <= $to)
    WITH DISTINCT paper
    MATCH (paper)<-[:OF]-(:Authorship)<-[:WROTE]-(person:Person)
    RETURN person, paper
    UNION ALL
    MATCH (topic)<-[:BROADER*0..]-(:Topic)<-[about:ABOUT]-(person:Person)
    WHERE ($basis IS NULL OR about.basis IN $basis) AND $from IS NULL AND $to IS NULL
    RETURN person, null AS paper
  }
  WITH topic, person, count(DISTINCT paper) AS papers
  WHERE $after IS NULL OR papers <= $after[0]
  WITH topic, person, papers, person.id AS id
  WHERE $after IS NULL OR papers < $after[0] OR id > $after[1]
  WITH topic, person, papers ORDER BY papers DESC, id LIMIT toInteger($limit)
  CALL (topic, person) {
    CALL (topic, person) {
      MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)-[about:ABOUT]->(:Topic)-[:BROADER*0..]->(topic)
      WHERE ($basis IS NULL OR about.basis IN $basis)
        AND ($from IS NULL OR paper.year >= $from)
        AND ($to IS NULL OR paper.year <= $to)
      RETURN about.basis AS basis, paper.year AS year
      UNION
      MATCH (person)-[about:ABOUT]->(:Topic)-[:BROADER*0..]->(topic)
      WHERE $basis IS NULL OR about.basis IN $basis
      RETURN about.basis AS basis, null AS year
    }
    WITH basis, year ORDER BY basis
    RETURN collect(DISTINCT basis) AS bases, min(year) AS firstYear, max(year) AS lastYear
  }
  WITH * ORDER BY papers DESC, person.id
  RETURN collect({
    place: [papers, person.id],
    node: person {.*},
    paperCount: papers,
    basis: bases,
    firstYear: firstYear,
    lastYear: lastYear
  }) AS people
}
RETURN key, people AS answer
