// undecidedInOrder.cypher: people who may be others, $limit of them, in the order of names. The key is the word "people".
UNWIND $keys AS key
CALL () {
  MATCH (person:Person)
  WHERE person.folded >= '' AND EXISTS { MATCH (person)-[:MAY_BE]->(:Person) }
  WITH person ORDER BY person.folded, person.id LIMIT toInteger($limit)
  RETURN collect({id: person.id, candidates: COLLECT {
    MATCH (person)-[:MAY_BE]->(candidate:Person) RETURN candidate.id ORDER BY candidate.id LIMIT 20
  }}) AS people
}
RETURN key, people AS answer
