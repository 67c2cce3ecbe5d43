// affiliationCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:HELD]->(affiliation:Affiliation)
  WHERE true /* where: affiliation */
} AS answer
