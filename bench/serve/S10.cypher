// The floor of S10: a row for each coauthor and year.
MATCH (person:Person {id: $id})
CALL (person) {
  MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
  WHERE coauthor <> person
  WITH coauthor, collect(DISTINCT paper) AS papers
  RETURN coauthor, papers, size(papers) AS count ORDER BY count DESC, coauthor.id LIMIT 20
}
CALL (papers) {
  UNWIND papers AS paper
  WITH paper.year AS year, count(*) AS inYear ORDER BY year
  WITH collect([year, inYear]) AS years
  RETURN years, years[0][0] AS first, [pair IN years WHERE pair[0] IS NOT NULL][-1][0] AS last
}
UNWIND years AS pair
RETURN [coauthor.id, coauthor.name, count, first, last, pair[0], pair[1]] AS row
