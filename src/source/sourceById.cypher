// sourceById.cypher
UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key, source {.*} AS answer
