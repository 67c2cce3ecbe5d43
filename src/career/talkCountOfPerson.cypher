// talkCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)-[:GAVE]->(talk:Talk)
} AS answer
