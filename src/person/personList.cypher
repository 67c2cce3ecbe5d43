// personList.cypher: people under a filter, $limit of them after the place $after = [value, id]. The slot "order: person" says
// what the value is; what has none comes last in both directions. The key is the word "people". No row where there are more than $most
// people in all (null: no bound).
UNWIND $keys AS key
WITH key WHERE $most IS NULL OR COUNT { MATCH (:Person) } <= $most
CALL () {
  /* from: person */
  MATCH (person:Person)
  WHERE true /* where: person */
  WITH person, person.folded AS value
  /* order: person */
  WITH person, value
  WHERE $after IS NULL
    OR (value IS NULL AND ($after[0] IS NOT NULL OR person.id > $after[1]))
    OR CASE WHEN $descending THEN value < $after[0] ELSE value > $after[0] END
    OR (value = $after[0] AND person.id > $after[1])
  WITH person, value ORDER BY value IS NULL,
    CASE WHEN $descending THEN value END DESC, CASE WHEN NOT $descending THEN value END, person.id
  LIMIT toInteger($limit)
  RETURN collect({place: [value, person.id], node: person {.*}}) AS people
}
RETURN key, people AS answer
