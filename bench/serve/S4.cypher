// The floor of S4: flat rows, those of the paper behind those of the person.
CALL () {
  MATCH (person:Person {id: $id})-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WITH DISTINCT paper ORDER BY paper.year IS NULL, paper.year DESC, paper.id LIMIT 50
  RETURN paper, 20 AS authors
  UNION ALL
  MATCH (paper:Paper {id: $paper})
  RETURN paper, 100 AS authors
}
CALL (paper, authors) {
  MATCH (paper)<-[:OF]-(authorship:Authorship)
  WITH authors, authorship ORDER BY authorship.order, authorship.id
  WITH authors, collect(authorship) AS places
  UNWIND places[..authors] AS one
  RETURN one
}
WITH paper, one AS authorship
OPTIONAL MATCH (authorship)<-[:WROTE]-(author:Person)
UNWIND coalesce(authorship.affiliations, [null]) AS raw
OPTIONAL MATCH (authorship)-[at:AT {raw: raw}]->(institution:Institution)
RETURN [paper.title, paper.year, authorship.creditedName, authorship.position, author.id, author.name, raw, institution.name] AS row
