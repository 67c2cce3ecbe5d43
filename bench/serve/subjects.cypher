// Whom the scenarios are about: the ten people with most papers, somebody with 50, the largest venue, the paper with most authors.
CALL () {
  MATCH (person:Person)
  WITH person, COUNT { (person)-[:WROTE]->() } AS papers ORDER BY papers DESC, person.id
  WITH collect({id: person.id, papers: papers}) AS all
  RETURN [one IN all[..10] | one.id] AS most, coalesce([one IN all WHERE one.papers >= 50][-1], all[0]).id AS person
}
CALL () {
  MATCH (series:Venue)
  RETURN series.id AS venue ORDER BY COUNT { (series)<-[:APPEARED_IN]-() } DESC, venue LIMIT 1
}
CALL () {
  MATCH (work:Paper)
  RETURN work.id AS paper ORDER BY COUNT { (work)<-[:OF]-() } DESC, paper LIMIT 1
}
RETURN most, person, venue, paper
