// repositoryCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:KEEPS]->(repository:Repository)
} AS answer
