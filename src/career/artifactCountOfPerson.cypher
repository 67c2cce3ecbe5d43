// artifactCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:MADE]->(artifact:Artifact)
} AS answer
