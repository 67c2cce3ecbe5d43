// Walks through all people by name, in the order that an index keeps, so that a page costs what it holds: $limit people from the start,
// or from behind the place $after = [folded name, id].
UNWIND $keys AS key
CALL (key) {
  // DESC
  MATCH (person:Person)
  WHERE person.folded IS NOT NULL /* where: person */
  WITH person, person.folded AS value
  ORDER BY value DESC, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // DESC.after
  MATCH (person:Person)
  WHERE person.folded <= $after[0] /* where: person */
  WITH person, person.folded AS value
  WHERE value <> $after[0] OR person.id > $after[1]
  ORDER BY value DESC, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // ASC
  MATCH (person:Person)
  WHERE person.folded IS NOT NULL /* where: person */
  WITH person, person.folded AS value
  ORDER BY value, person.id
  LIMIT toInteger($limit)
  RETURN person
  UNION
  // ASC.after
  MATCH (person:Person)
  WHERE person.folded >= $after[0] /* where: person */
  WITH person, person.folded AS value
  WHERE value <> $after[0] OR person.id > $after[1]
  ORDER BY value, person.id
  LIMIT toInteger($limit)
  RETURN person
}
RETURN key, collect(person.id) AS answer
