// What people are sorted by. Each stands behind a line with the name of its PersonOrderField.
MATCH (person:Person)
  // NAME
  WITH person, person.folded AS value
  // PAPER_COUNT
  WITH person, COUNT { MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper) RETURN DISTINCT paper } AS value
  // COAUTHOR_COUNT
  WITH person, COUNT {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(:Paper)<-[:OF]-(:Authorship)<-[:WROTE]-(coauthor:Person)
    WHERE coauthor <> person
    RETURN DISTINCT coauthor
  } AS value
  // LAST_YEAR
  WITH person, COLLECT {
    MATCH (person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
    RETURN max(paper.year) AS year
  }[0] AS value
RETURN person.id AS id, value
