// institutionById.cypher
UNWIND $keys AS key
MATCH (institution:Institution {id: key})
RETURN key, institution {.*} AS answer
