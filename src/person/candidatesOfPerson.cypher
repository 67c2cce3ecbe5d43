// candidatesOfPerson.cypher: whom an undecided person may be, by name.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COLLECT {
  MATCH (person)-[:MAY_BE]->(candidate:Person)
  WITH DISTINCT candidate
  RETURN candidate {.*} ORDER BY candidate.folded, candidate.id
} AS answer
