// The floor of S2: flat rows of papers in order, their authors in order, and the printed affiliations of each.
MATCH (person:Person {id: $id})
CALL (person) {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WITH DISTINCT paper
  RETURN paper ORDER BY paper.year IS NULL, paper.year DESC, paper.id LIMIT 50
}
CALL (paper) {
  MATCH (paper)<-[:OF]-(authorship:Authorship)
  RETURN authorship ORDER BY authorship.order, authorship.id LIMIT 20
}
OPTIONAL MATCH (authorship)<-[:WROTE]-(author:Person)
UNWIND coalesce(authorship.affiliations, [null]) AS raw
OPTIONAL MATCH (authorship)-[at:AT {raw: raw}]->(institution:Institution)
RETURN [paper.title, paper.year, authorship.creditedName, authorship.position, author.id, author.name, raw, institution.name] AS row
