// peopleOfTopic.cypher: people attached to a topic or a narrower one on one of the bases $basis (null: any), by a paper of the years
// $from to $to (null: no bound) or, where no years are asked for, by themselves. Most papers first; $limit of them after the
// place $after = [paper count, id].
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
  WITH person, collect(DISTINCT basis) AS bases, count(DISTINCT paper) AS paperCount,
    min(paper.year) AS firstYear, max(paper.year) AS lastYear
  WHERE (($from IS NULL AND $to IS NULL) OR paperCount > 0)
    AND ($after IS NULL OR paperCount < $after[0] OR (paperCount = $after[0] AND person.id > $after[1]))
  WITH * ORDER BY paperCount DESC, person.id LIMIT toInteger($limit)
  RETURN collect({
    place: [paperCount, person.id],
    node: person {.*},
    paperCount: paperCount,
    basis: COLLECT { UNWIND bases AS basis RETURN basis ORDER BY basis },
    firstYear: firstYear,
    lastYear: lastYear
  }) AS people
}
RETURN key, people AS answer
