// The floor of S3: a row for each author of a paper, with that author's five newest papers.
MATCH (venue:Venue {id: $id})
CALL (venue) {
  MATCH (venue)<-[:APPEARED_IN]-(paper:Paper)
  RETURN paper ORDER BY paper.year IS NULL, paper.year DESC, paper.id LIMIT 100
}
CALL (paper) {
  MATCH (paper)<-[:OF]-(authorship:Authorship)
  RETURN authorship ORDER BY authorship.order, authorship.id LIMIT 20
}
OPTIONAL MATCH (authorship)<-[:WROTE]-(author:Person)
WITH author, collect([paper.id, paper.title, authorship.position]) AS places
CALL (author) {
  MATCH (author)-[:WROTE]->(:Authorship)-[:OF]->(newest:Paper)
  WITH DISTINCT newest ORDER BY newest.year IS NULL, newest.year DESC, newest.id LIMIT 5
  RETURN collect([newest.id, newest.year]) AS newest
}
UNWIND places AS place
RETURN place + [author.id, author.name, newest] AS row
