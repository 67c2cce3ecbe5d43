// namesakesOfPerson.cypher: people of nearly the same name who are surely not this one, by name.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COLLECT {
  MATCH (person)-[:NOT_SAME_AS]->(namesake:Person)
  WITH DISTINCT namesake
  RETURN namesake {.*} ORDER BY namesake.folded, namesake.id
} AS answer
