// The floor of S1: flat rows.
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  RETURN count(DISTINCT paper) AS papers, min(paper.year) AS first, max(paper.year) AS last
}
CALL (person) {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
  WHERE coauthor <> person
  RETURN count(DISTINCT coauthor) AS coauthors
}
RETURN [id, person.name, person.orcid, person.identity, papers, coauthors, first, last] AS row
