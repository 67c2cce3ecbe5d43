// hintOfPerson.cypher: what tells a person from others of the name: institutions, the coauthors of most of the 30 newest papers, years,
// and the place on the newest paper: two of one name may stand on it.
UNWIND $keys AS key
MATCH (person:Person {id: key})
WITH key, person, COLLECT {
  MATCH (person)-[:HELD]->(affiliation:Affiliation)
  WITH affiliation.institutionName AS name, max(affiliation.start) AS start,
    any(isCurrent IN collect(affiliation.isCurrent) WHERE isCurrent) AS isCurrent
  RETURN name ORDER BY isCurrent DESC, start IS NULL, start DESC, name LIMIT 2
} AS institutions
CALL (person) {
  MATCH (person)-[:WROTE]->(authorship)-[:OF]->(paper)
  WITH authorship, paper, paper.year AS year
  ORDER BY year IS NULL, year DESC, paper.id, authorship.order
  WITH min(year) AS first, max(year) AS last, collect([authorship, paper]) AS places
  RETURN
    CASE WHEN first IS NULL THEN [] WHEN first = last THEN [first] ELSE [first, last] END AS years,
    [place IN places[..1] | {position: place[0].position, paper: place[1].label}] AS newest,
    places[..30] AS places
}
WITH key, institutions, years, newest, COLLECT {
  UNWIND places AS place
  WITH place[1] AS paper
  MATCH (paper)<-[:OF]-()<-[:WROTE]-(coauthor)
  WHERE coauthor <> person
  WITH coauthor, count(DISTINCT paper) AS papers
  RETURN coauthor.name ORDER BY papers DESC, coauthor.id LIMIT 3
} AS coauthors
RETURN key, {institutions: institutions, coauthors: coauthors, years: years, places: newest} AS answer
