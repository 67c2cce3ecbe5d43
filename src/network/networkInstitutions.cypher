// networkInstitutions.cypher: every institution with the keys of the papers that print it, of the people recorded there (printed on a paper or
// in a career) and of what it is directly a unit of.
MATCH (institution:Institution)
RETURN [
  id(institution), institution.id,
  [(institution)<-[:AT]-(:Authorship)-[:OF]->(paper:Paper) | id(paper)],
  [(institution)<-[:AT]-(:Authorship)<-[:WROTE]-(person:Person) | id(person)] +
    [(institution)<-[:AT|WITHIN]-(:Affiliation)<-[:HELD]-(person:Person) | id(person)],
  [(institution)-[:PART_OF]->(whole:Institution) | id(whole)]
] AS row
