// adviseeCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:ADVISED]->(advising:Advising)-[:ADVISES]->(:Person)
  WHERE $capacities IS NULL OR advising.capacity IN $capacities
} AS answer
