// teachingCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:TAUGHT]->(teaching:Teaching)
} AS answer
