// peopleOfTopic.cypher: people attached to a topic or a narrower one on one of the bases $basis (null: any), by a paper of the years
// $from to $to (null: no bound) or, where no years are asked for, by themselves. Most papers first; $limit of them after the
// place $after = [paper count, id]. A person is the values of the properties $person; bases and years only $withBasis.
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
  WITH topic, person, papers, id ORDER BY papers DESC, id LIMIT toInteger($limit)
  CALL (topic, person) {
    CALL (topic, person) {
      UNWIND CASE WHEN $withBasis THEN [person] ELSE [] END AS author
      MATCH (author)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
      WHERE ($from IS NULL OR paper.year >= $from) AND ($to IS NULL OR paper.year <= $to)
      MATCH (paper)-[about:ABOUT]->(its:Topic)
      WHERE ($basis IS NULL OR about.basis IN $basis)
        AND (its = topic OR EXISTS { (its)-[:BROADER*1..]->(topic) })
      RETURN about.basis AS basis, paper.year AS year
      UNION ALL
      UNWIND CASE WHEN $withBasis THEN [person] ELSE [] END AS author
      MATCH (author)-[about:ABOUT]->(its:Topic)
      WHERE ($basis IS NULL OR about.basis IN $basis)
        AND (its = topic OR EXISTS { (its)-[:BROADER*1..]->(topic) })
      RETURN about.basis AS basis, null AS year
    }
    WITH basis, min(year) AS first, max(year) AS last ORDER BY basis
    RETURN collect(basis) AS bases, min(first) AS firstYear, max(last) AS lastYear
  }
  WITH * ORDER BY papers DESC, id
  RETURN collect([[papers, id], [name IN $person | person[name]], papers, bases, firstYear, lastYear]) AS people
}
RETURN key, people AS answer
