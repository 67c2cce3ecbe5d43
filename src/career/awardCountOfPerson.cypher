// awardCountOfPerson.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, COUNT {
  MATCH (person)<-[:TO]-(award:Award)
} AS answer
