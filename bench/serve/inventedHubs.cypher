// What the Anthology does not tell, for the papers of its largest venue: that they are all about one topic, and where their authors
// work: a tenth of them at the first of 300 institutions, the others at the one that the letters of their id tell.
CALL () {
  MATCH (venue:Venue)
  RETURN venue ORDER BY COUNT { (venue)<-[:APPEARED_IN]-() } DESC, venue.id LIMIT 1
}
MATCH (venue)<-[:APPEARED_IN]-(paper:Paper)
CALL (paper) {
  MERGE (topic:Thing:Topic {id: 't_benchbenchbenchb'})
  ON CREATE SET topic.name = 'Invented', topic.folded = 'invented'
  CREATE (paper)-[:ABOUT {basis: 'FILED_UNDER'}]->(topic)
  WITH paper
  MATCH (paper)<-[:OF]-(authorship:Authorship)<-[:WROTE]-(person:Person)
  WITH authorship, reduce(sum = 0, letter IN split(substring(person.id, 2, 6), '') |
    (sum * 31 + size(split('abcdefghijklmnopqrstuvwxyz234567', letter)[0])) % 3000) AS number
  WITH authorship, CASE WHEN number < 300 THEN 0 ELSE number % 300 END AS number
  MERGE (institution:Thing:Institution {id: 'i_benchbenchb' + right('aaaa' + reduce(digits = toString(number), digit IN range(0, 9) |
    replace(digits, toString(digit), substring('abcdefghij', digit, 1))), 5)})
  ON CREATE SET institution.name = 'Invented ' + number, institution.folded = 'invented ' + number
  CREATE (authorship)-[:AT {raw: institution.name}]->(institution)
} IN TRANSACTIONS OF 500 ROWS
