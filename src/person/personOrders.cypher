// What people are sorted by. Each stands behind a line with the name of its PersonOrderField.
MATCH (person:Person)
  // NAME
  WITH person, person.folded AS value
  // PAPER_COUNT
  WITH person, person.paperCount AS value
  // COAUTHOR_COUNT
  WITH person, person.coauthorCount AS value
  // LAST_YEAR
  WITH person, person.lastYear AS value
RETURN person.id AS id, value
