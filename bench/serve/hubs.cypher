// The thing of each kind that most leads to; a paper by its authors.
CALL () {
  OPTIONAL MATCH (person:Person)
  RETURN person.id AS Person ORDER BY COUNT { (person)-[:WROTE]->() } DESC, Person LIMIT 1
}
CALL () {
  OPTIONAL MATCH (paper:Paper)
  RETURN paper.id AS Paper ORDER BY COUNT { (paper)<-[:OF]-() } DESC, Paper LIMIT 1
}
CALL () {
  OPTIONAL MATCH (venue:Venue)
  RETURN venue.id AS Venue ORDER BY COUNT { (venue)<-[:APPEARED_IN]-() } DESC, Venue LIMIT 1
}
CALL () {
  OPTIONAL MATCH (topic:Topic)
  RETURN topic.id AS Topic ORDER BY COUNT { (topic)<-[:ABOUT]-() } DESC, Topic LIMIT 1
}
CALL () {
  OPTIONAL MATCH (institution:Institution)
  RETURN institution.id AS Institution ORDER BY COUNT { (institution)<-[:AT]-() } DESC, Institution LIMIT 1
}
RETURN Person, Paper, Venue, Topic, Institution
