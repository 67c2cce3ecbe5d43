// hintOfPerson.cypher: what tells a person from others of the name: institutions, coauthors, years, and the place
// on the newest paper: two of one name may stand on it.
UNWIND $keys AS key
MATCH (person:Person {id: key})
WITH key, person, COLLECT {
  MATCH (person)-[:HELD]->(affiliation:Affiliation)
  WITH affiliation.institutionName AS name, max(affiliation.start) AS start,
    any(isCurrent IN collect(affiliation.isCurrent) WHERE isCurrent) AS isCurrent
  RETURN name ORDER BY isCurrent DESC, start IS NULL, start DESC, name LIMIT 2
} AS institutions
WITH key, person, institutions, COLLECT {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
  WHERE coauthor <> person
  WITH coauthor, count(DISTINCT paper) AS papers
  RETURN coauthor.name ORDER BY papers DESC, coauthor.id LIMIT 3
} AS coauthors
WITH key, person, institutions, coauthors, COLLECT {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
  WHERE paper.year IS NOT NULL
  WITH min(paper.year) AS first, max(paper.year) AS last
  UNWIND CASE WHEN first = last THEN [first] ELSE [first, last] END AS year
  WITH year WHERE year IS NOT NULL
  RETURN year
} AS years
WITH key, institutions, coauthors, years, COLLECT {
  MATCH (person)-[:WROTE]->(authorship:Authorship)-[:OF]->(paper:Paper)
  RETURN {position: authorship.position, paper: paper.label}
  ORDER BY paper.year IS NULL, paper.year DESC, paper.id, authorship.order LIMIT 1
} AS places
RETURN key, {institutions: institutions, coauthors: coauthors, years: years, places: places} AS answer
