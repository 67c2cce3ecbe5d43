// personById.cypher
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, person {.*} AS answer
