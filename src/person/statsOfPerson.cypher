// statsOfPerson.cypher: how many papers of a person pass, by year (undated last), and how many as first and as last author.
// Somebody who stands on a paper twice wrote it once.
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[:WROTE]->(authorship:Authorship)-[:OF]->(paper:Paper)
  WHERE true /* where: paper */
  WITH paper, collect(authorship.role) AS roles
  WITH paper.year AS year, count(paper) AS papers,
    sum(CASE WHEN 'FIRST' IN roles OR 'SOLE' IN roles THEN 1 ELSE 0 END) AS asFirst,
    sum(CASE WHEN 'LAST' IN roles OR 'SOLE' IN roles THEN 1 ELSE 0 END) AS asLast
  ORDER BY year IS NULL, year
  RETURN {
    paperCount: sum(papers),
    firstYear: min(year),
    lastYear: max(year),
    papersByYear: collect({year: year, count: papers}),
    firstAuthorCount: sum(asFirst),
    lastAuthorCount: sum(asLast)
  } AS stats
}
RETURN key, stats AS answer
