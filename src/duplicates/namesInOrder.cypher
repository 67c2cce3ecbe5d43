// namesInOrder.cypher: people in the order of their folded names, $limit of them after the place $after = [folded, id]. The key is the
// word "people".
UNWIND $keys AS key
CALL () {
  MATCH (person:Person)
  WHERE person.folded >= $after[0] AND (person.folded > $after[0] OR person.id > $after[1])
  WITH person ORDER BY person.folded, person.id LIMIT toInteger($limit)
  RETURN collect({id: person.id, folded: person.folded}) AS people
}
RETURN key, people AS answer
