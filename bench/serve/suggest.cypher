// Labels that somebody may type: people and papers, spread evenly.
CALL () {
  MATCH (person:Person)
  RETURN person.name AS label ORDER BY person.id LIMIT 25
  UNION ALL
  MATCH (paper:Paper)
  RETURN paper.label AS label ORDER BY paper.id LIMIT 15
}
RETURN label
